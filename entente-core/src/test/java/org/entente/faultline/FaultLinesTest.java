package org.entente.faultline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.entente.evidence.Figure;
import org.entente.evidence.Interval;
import org.entente.evidence.Provenance;
import org.entente.panel.Dyads;
import org.entente.panel.StateColumn;
import org.entente.panel.YearSlice;
import org.entente.part.DyadFigure;
import org.entente.part.Group;
import org.entente.run.Run;
import org.junit.jupiter.api.Test;

/// The fault line of made-up coalitions, against brute force over all divisions.
class FaultLinesTest {
  private static final Provenance MADE_UP = Provenance.of(List.of("made-up"), 1, "dyads", "test");

  private final List<DyadFigure> interests = new ArrayList<>();
  private final List<DyadFigure> trust = new ArrayList<>();

  private static Group group(int n) {
    float[] shares = new float[n];
    for (int i = 0; i < n; i++) {
      shares[i] = 0.01f * (i + 1);
    }
    Map<StateColumn, float[]> states = new HashMap<>();
    states.put(StateColumn.CINC, shares);
    int[] codes = IntStream.range(0, n).map(i -> 100 + i).toArray();
    YearSlice slice =
        new YearSlice(
            2000,
            Dyads.of(codes),
            0,
            new HashMap<>(),
            states,
            Map.of(),
            new byte[0],
            new byte[0][]);
    return Group.of(slice, IntStream.of(codes).boxed().toList());
  }

  private void dyad(int i, int j, double votes, double width, double record) {
    interests.add(
        new DyadFigure(
            100 + i,
            100 + j,
            Figure.of(
                votes,
                new Interval(votes - width / 2, votes + width / 2, 0.9, Interval.Basis.BOOTSTRAP),
                MADE_UP),
            ""));
    trust.add(new DyadFigure(100 + i, 100 + j, Figure.exact(record, MADE_UP), ""));
  }

  private FaultLine find(int n) {
    return FaultLines.of(group(n), interests, trust, Run.quiet());
  }

  @Test
  void twoBlocs_areFoundWithTheirFigures() {
    // 0, 1, 2 and 3, 4 like each other: p = 0.8 + (2·1 - 1) = 1.8 within, 0.2 + (2·0.5 - 1) = 0.2
    // across; six dyads across. The second camp has capabilities .04 + .05 of .15.
    for (int i = 0; i < 5; i++) {
      for (int j = i + 1; j < 5; j++) {
        boolean within = i < 3 == j < 3;
        dyad(i, j, within ? 0.8 : 0.2, 0.1, within ? 1 : 0.5);
      }
    }
    FaultLine.Line line = (FaultLine.Line) find(5);
    assertThat(line.first()).containsExactly(103, 104);
    assertThat(line.second()).containsExactly(100, 101, 102);
    assertThat(line.contrast().find().orElseThrow()).isCloseTo(1.6, within(1e-9));
    assertThat(line.cost().find().orElseThrow()).isCloseTo(1.2, within(1e-9));
    assertThat(line.firstCapability().find().orElseThrow()).isCloseTo(0.6, within(1e-6));
    assertThat(line.stability().find()).hasValue(1);
    assertThat(line.proved()).isTrue();
    assertThat(line.across()).hasSize(6);
    assertThat(line.members()).hasSize(5);
  }

  @Test
  void line_leastSumOfCentredPropensitiesAcross() {
    for (int seed = 0; seed < 25; seed++) {
      interests.clear();
      trust.clear();
      SplittableRandom random = new SplittableRandom(seed);
      int n = 3 + seed % 7;
      double[][] p = new double[n][n];
      double sum = 0;
      for (int i = 0; i < n; i++) {
        for (int j = i + 1; j < n; j++) {
          double votes = random.nextDouble(-1, 1);
          double record = random.nextDouble();
          dyad(i, j, votes, 0.2, record);
          p[i][j] = votes + 2 * record - 1;
          sum += p[i][j];
        }
      }
      double mean = sum / (n * (n - 1) / 2.0);
      double least = 0;
      for (int code = 0; code < 1 << (n - 1); code++) {
        double across = 0;
        for (int i = 0; i < n; i++) {
          for (int j = i + 1; j < n; j++) {
            across += (code >> i & 1) != (code >> j & 1) ? p[i][j] - mean : 0;
          }
        }
        least = Math.min(least, across);
      }
      FaultLine.Line line = (FaultLine.Line) find(n);
      double got =
          line.across().stream().mapToDouble(d -> d.figure().find().orElseThrow() - mean).sum();
      assertThat(got).as("seed " + seed).isCloseTo(least, within(1e-4));
      assertThat(line.nearest().margin().find().orElseThrow()).isGreaterThanOrEqualTo(-1e-9);
    }
  }

  @Test
  void wideIntervals_makeTheLineUnsure() {
    for (int i = 0; i < 6; i++) {
      for (int j = i + 1; j < 6; j++) {
        dyad(i, j, i < 3 == j < 3 ? 0.3 : 0.1, 1.2, 1);
      }
    }
    FaultLine.Line line = (FaultLine.Line) find(6);
    assertThat(line.stability().find().orElseThrow()).isLessThan(0.9);
    assertThat(line.members())
        .allSatisfy(m -> assertThat(m.certainty().find().orElseThrow()).isBetween(0.4, 1.0));
  }

  @Test
  void degenerateCoalitions_haveNoLineForAReason() {
    assertThat(find(0)).isEqualTo(new FaultLine.None("no dyad has figures"));
    dyad(0, 1, 0.5, 0.1, 1);
    assertThat(find(2)).isEqualTo(new FaultLine.None("two members have one dyad"));
    dyad(0, 2, 0.5, 0.1, 1);
    dyad(1, 2, 0.5, 0.1, 1);
    assertThat(find(3)).isEqualTo(new FaultLine.None("all dyads are equally close"));
  }

  @Test
  void missingFigures_leaveTheOtherOrNoTie() {
    dyad(0, 1, 0.9, 0.1, 1);
    dyad(0, 2, 0.1, 0.1, 1);
    interests.add(new DyadFigure(101, 102, Figure.missing("no votes"), ""));
    trust.add(new DyadFigure(101, 102, Figure.exact(0.2, MADE_UP), ""));
    interests.add(new DyadFigure(101, 103, Figure.missing("no votes"), ""));
    trust.add(new DyadFigure(101, 103, Figure.missing("no record"), ""));
    FaultLine.Line line = (FaultLine.Line) find(4);
    // Without any figure the dyad 101-103 is across no line, and 103 may stand anywhere.
    assertThat(line.across()).noneMatch(d -> d.second() == 103);
    assertThat(line.nearest().state()).isEqualTo(103);
  }

  @Test
  void sameSeed_sameLine() {
    for (int i = 0; i < 14; i++) {
      for (int j = i + 1; j < 14; j++) {
        dyad(i, j, ((i * 31 + j * 17) % 13) / 13.0, 0.4, 1 - ((i + j) % 5) / 10.0);
      }
    }
    assertThat(find(14)).isEqualTo(find(14));
  }

  /* Two blocs of three, friends within and foes across, known well: the line holds. */
  @Test
  void twoBlocs_haveALineThatHolds() {
    blocs(0.9, -0.9, 0.02);
    FaultLine.Line line = (FaultLine.Line) FaultLines.of(group(6), interests, trust, Run.quiet());

    assertThat(line.holds()).isTrue();
    assertThat(line.camps()).isEqualTo("{103}, {104}, {105} | {100}, {101}, {102}");
  }

  /* The same blocs with a tenth of a unit between within and across: half of .2. */
  @Test
  void hardlyAnyContrast_isNoLine() {
    blocs(0.9, 0.8, 0.01);
    FaultLine.Line line = (FaultLine.Line) FaultLines.of(group(6), interests, trust, Run.quiet());

    assertThat(line.contrast().find()).hasValueCloseTo(0.1, within(1e-6));
    assertThat(line.whyNone()).hasValue("the members hang together");
  }

  /* Eight members whose pairs may each stand anywhere: each draw has a line of its own. */
  @Test
  void aLineOfFewDraws_doesNotHold() {
    SplittableRandom random = new SplittableRandom(5);
    for (int i = 0; i < 8; i++) {
      for (int j = i + 1; j < 8; j++) {
        dyad(i, j, random.nextDouble() - 0.5, 1, 0.5);
      }
    }
    FaultLine.Line line = (FaultLine.Line) FaultLines.of(group(8), interests, trust, Run.quiet());

    assertThat(line.stability().find().orElseThrow()).isLessThan(0.5);
    assertThat(line.whyNone()).hasValue("no one line holds");
  }

  private void blocs(double within, double across, double width) {
    for (int i = 0; i < 6; i++) {
      for (int j = i + 1; j < 6; j++) {
        dyad(i, j, i < 3 == j < 3 ? within : across, width, 0.5);
      }
    }
  }
}

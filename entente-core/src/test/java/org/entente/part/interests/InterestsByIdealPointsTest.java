package org.entente.part.interests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.entente.coalition.Definitions;
import org.entente.evidence.Figure;
import org.entente.evidence.Interval;
import org.entente.panel.Dyads;
import org.entente.panel.Issue;
import org.entente.panel.MadeUpYear;
import org.entente.panel.StateColumn;
import org.entente.panel.YearSlice;
import org.entente.part.Group;
import org.entente.part.GroupValue;
import org.entente.part.Part;
import org.entente.run.Run;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// Interests from ideal points. Expected values: by hand.
@Tag("slow")
final class InterestsByIdealPointsTest {
  private static Group group(float... positions) {
    int[] codes = new int[positions.length];
    List<Integer> all = new java.util.ArrayList<>();
    for (int i = 0; i < codes.length; i++) {
      codes[i] = 10 * (i + 1);
      all.add(codes[i]);
    }
    Map<StateColumn, float[]> columns = new HashMap<>();
    columns.put(StateColumn.IDEAL_POINT, positions);
    columns.put(StateColumn.IDEAL_POINT_SD, new float[positions.length]);
    Dyads dyads = Dyads.of(codes);
    YearSlice slice =
        new YearSlice(
            2000, dyads, 10, Map.of(), columns, Map.of(), new byte[0], new byte[dyads.count()][0]);
    return Group.of(slice, all);
  }

  /// Dyads at 0.5, 3 and 2.5 apart: (0.5 - 1 - 1) / 3, as none counts less than -1.
  @Test
  void theMeanOverDyadsWithAFloor() {
    double value = InterestsByIdealPoints.overall().value(group(0, 0.5f, 3)).orElseThrow();
    assertThat(value).isCloseTo(-0.5, within(1e-6));
  }

  /// A member without a position is left out, and a lone position is no dyad.
  @Test
  void membersWithoutPositionAreLeftOut() {
    InterestsByIdealPoints definition = InterestsByIdealPoints.overall();
    assertThat(definition.value(group(1, Float.NaN, 1)).orElseThrow()).isEqualTo(1);
    assertThat(definition.value(group(1, Float.NaN))).isEmpty();
  }

  @Test
  void theyAreFoundByTheirKeys() {
    for (String key : List.of("ideal-points", "ideal-points-by-issue")) {
      assertThat(Definitions.ofYearbook().get(Part.INTERESTS, key).key()).isEqualTo(key);
    }
  }

  /// 1 and 2 stand 1 apart on human rights and 0 on nuclear weapons: D² = 1/2. 3 has a position on
  /// human rights only, 2 from 1 and 1 from 2. Mean of 1 - .7071, -1 and 0.
  @Test
  void byIssue_theRootMeanSquareOverTheAreasWithBoth() {
    MadeUpYear year = MadeUpYear.of(2010, 1, 2, 3);
    position(year, Issue.HUMAN_RIGHTS, 0, 1, 2);
    position(year, Issue.NUCLEAR, 0.5, 0.5, Double.NaN);
    InterestsByIdealPoints definition = InterestsByIdealPoints.byIssue();
    Group group = year.group(1, 2, 3);
    assertThat(definition.value(group).orElseThrow())
        .isCloseTo((1 - Math.sqrt(0.5) - 1 + 0) / 3, within(1e-6));
    assertThat(definition.dyads(MadeUpYear.panel(year), group, Run.quiet()).getFirst().why())
        .isEqualTo("most apart on human rights, 1.00");
    assertThat(GroupValue.prepared(definition, group.slice()).of(0, 1, 2))
        .isCloseTo(definition.value(group).orElseThrow(), within(1e-9));
  }

  private static void position(MadeUpYear year, Issue issue, double... positions) {
    for (int k = 0; k < positions.length; k++) {
      year.state(StateColumn.positionOn(issue), k + 1, positions[k]);
      year.state(StateColumn.positionSdOn(issue), k + 1, 0);
    }
  }

  /// A yearbook made before these columns, and a year that nobody has coded, say so.
  @Test
  void whyItIsMissing() {
    MadeUpYear old = MadeUpYear.of(2010, 1, 2).votes(1, 2, 3, 3, 3);
    assertThat(reason(old)).contains("positions of 2010 are not in this yearbook");
    MadeUpYear uncoded = MadeUpYear.of(2022, 1, 2).votes(1, 2, 3, 3, 3);
    uncoded.dataEnd(StateColumn.positionOn(Issue.MIDDLE_EAST), 2019);
    assertThat(reason(uncoded)).contains("positions of 2019 are not in this yearbook");
  }

  private static String reason(MadeUpYear year) {
    Figure figure =
        InterestsByIdealPoints.byIssue()
            .figure(MadeUpYear.panel(year), year.group(1, 2), Run.quiet());
    return figure instanceof Figure.Missing(String reason) ? reason : "";
  }

  /// Positions drawn around known ones with their own errors: of six alike states and of six spread
  /// ones the 90% interval holds the true mean closeness in four of five draws at least.
  @Test
  void intervalHoldsTheTruth_forAlikeAndForSpreadStates() {
    for (double spread : new double[] {0.05, 0.7}) {
      SplittableRandom random = new SplittableRandom(11);
      int inside = 0;
      for (int draw = 0; draw < 100; draw++) {
        MadeUpYear truth = MadeUpYear.of(2010, 1, 2, 3, 4, 5, 6);
        MadeUpYear seen = MadeUpYear.of(2010, 1, 2, 3, 4, 5, 6);
        for (int code = 1; code <= 6; code++) {
          double position = spread * random.nextGaussian();
          truth.state(StateColumn.IDEAL_POINT, code, position);
          truth.state(StateColumn.IDEAL_POINT_SD, code, 0);
          seen.state(StateColumn.IDEAL_POINT, code, position + 0.2 * random.nextGaussian());
          seen.state(StateColumn.IDEAL_POINT_SD, code, 0.2);
        }
        InterestsByIdealPoints definition = InterestsByIdealPoints.overall();
        double value = definition.value(truth.group(1, 2, 3, 4, 5, 6)).orElseThrow();
        Interval in =
            definition
                .figure(MadeUpYear.panel(seen), seen.group(1, 2, 3, 4, 5, 6), Run.quiet())
                .known()
                .orElseThrow()
                .interval();
        inside += in.low() <= value && value <= in.high() ? 1 : 0;
      }
      assertThat(inside).as("spread " + spread).isGreaterThanOrEqualTo(80);
    }
  }
}

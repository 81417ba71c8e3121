package org.entente.sources.yearbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.entente.evidence.DyadYears;
import org.entente.evidence.Rivalry;
import org.entente.evidence.RollCall;
import org.entente.evidence.RollCallVotes;
import org.entente.panel.DyadColumn;
import org.entente.panel.Dyads;
import org.entente.panel.Issue;
import org.entente.panel.StateColumn;
import org.entente.panel.YearSlice;
import org.entente.run.Run;
import org.entente.sources.incidents.IncidentYear;
import org.junit.jupiter.api.Test;

/// The pieces of which a year of the yearbook is made, on made-up evidence by hand: the record of
/// quarrels, votes, and what an heir takes over.
class YearPiecesTest {
  private static final int KEY = DyadKey.of(20, 2);

  private static DyadYears disputes(int[]... rows) {
    int[] first = new int[rows.length];
    int[] second = new int[rows.length];
    int[] years = new int[rows.length];
    double[][] levels = new double[2][rows.length];
    for (int r = 0; r < rows.length; r++) {
      years[r] = rows[r][0];
      first[r] = rows[r][1];
      second[r] = rows[r][2];
      levels[0][r] = rows[r][3] < 0 ? Double.NaN : rows[r][3];
      levels[1][r] = rows[r][4] < 0 ? Double.NaN : rows[r][4];
    }
    return new DyadYears(List.of("hostlev1", "hostlev2"), first, second, years, levels);
  }

  private static Rivalry rivalry(int first, int second, int from, int to) {
    return new Rivalry("made", "made", first, second, from, to, List.of());
  }

  private static QuarrelHistory history(DyadYears disputes, Rivalry... rivalries) {
    return new QuarrelHistory(disputes, List.of(), List.of(rivalries), 2010);
  }

  /* Sides at 4 and 2 in 1990: the mean 3, of five .6; halved by 2000 under ten years; of two disputes in
  one year the graver; a side without a level counts as 1. */
  @Test
  void disputes_weighByTheMeanOfTheSides_andDecay() {
    QuarrelHistory history =
        history(disputes(new int[] {1990, 2, 20, 4, 2}, new int[] {1995, 20, 2, 4, -1}));
    assertThat(history.hostility(KEY, 1990, 10)).isCloseTo(.6, within(1e-12));
    assertThat(history.hostility(KEY, 1989, 10)).isZero();
    assertThat(history.hostility(KEY, 2000, 10))
        .isCloseTo(.6 / 2 + .5 * Math.pow(2, -.5), within(1e-12));
    assertThat(history.hostility(KEY, 2000, 5)).isCloseTo(.6 / 4 + .5 / 2, within(1e-12));
    QuarrelHistory twice =
        history(disputes(new int[] {1990, 2, 20, 1, 2}, new int[] {1990, 2, 20, 5, 5}));
    assertThat(twice.hostility(KEY, 1990, 10)).isCloseTo(1, within(1e-12));
    assertThat(twice.disputeYears(KEY, 1900, 2000)).isEqualTo(1);
  }

  @Test
  void disputesAreCountedByYear_andTheLastIsKnown() {
    QuarrelHistory history =
        history(
            disputes(
                new int[] {1990, 2, 20, 4, 2},
                new int[] {1992, 2, 20, 4, 2},
                new int[] {2000, 2, 20, 4, 2}));
    assertThat(history.disputeYears(KEY, 1990, 2000)).isEqualTo(3);
    assertThat(history.disputeYears(KEY, 1991, 1999)).isEqualTo(1);
    assertThat(history.lastDispute(KEY, 1999)).isEqualTo(1992);
    assertThat(history.lastDispute(KEY, 2000)).isEqualTo(2000);
    assertThat(history.lastDispute(KEY, 1989)).isEqualTo(Integer.MIN_VALUE);
    assertThat(history.lastDispute(DyadKey.of(2, 40), 2000)).isEqualTo(Integer.MIN_VALUE);
    assertThat(history.disputeYears(DyadKey.of(2, 40), 1900, 2000)).isZero();
  }

  /* In force from 1980 to 1990 and again from 2005 on, to the end of the data in 2010. */
  @Test
  void rivalries_weighInFull_whileTheyLast() {
    QuarrelHistory history =
        history(disputes(), rivalry(20, 2, 1980, 1990), rivalry(2, 20, 2005, 2010));
    assertThat(history.hostility(KEY, 1985, 10)).isEqualTo(1);
    assertThat(history.hostility(KEY, 2000, 10)).isCloseTo(.5, within(1e-12));
    assertThat(history.hostility(KEY, 1979, 10)).isZero();
    assertThat(history.rivalry(KEY, 1990)).isEqualTo(1);
    assertThat(history.rivalry(KEY, 1991)).isZero();
    assertThat(history.rivalry(KEY, 2010)).isEqualTo(1);
    assertThat(history.rivalry(KEY, 2011)).as("unknown, not over").isNaN();
    assertThat(history.lastRivalry(KEY, 2004)).isEqualTo(1990);
    assertThat(history.lastRivalry(KEY, 2007)).isEqualTo(2007);
    assertThat(history.rivalry(DyadKey.of(2, 40), 2000)).isZero();
  }

  /* West Germany's record is Germany's, Czechoslovakia's that of both; its heirs have none with each
  other of it. */
  @Test
  void theRecordOfAState_isThatOfItsHeirs() {
    QuarrelHistory history =
        history(
            disputes(new int[] {1960, 260, 365, 3, 3}, new int[] {1968, 315, 365, 5, 5}),
            rivalry(260, 315, 1955, 1973));
    for (int heir : new int[] {260, 255}) {
      assertThat(history.lastDispute(DyadKey.of(heir, 365), 2000)).isEqualTo(1960);
    }
    for (int heir : new int[] {315, 316, 317}) {
      assertThat(history.lastDispute(DyadKey.of(heir, 365), 2000)).isEqualTo(1968);
      assertThat(history.lastRivalry(DyadKey.of(heir, 255), 2000)).isEqualTo(1973);
    }
    assertThat(history.lastDispute(DyadKey.of(316, 317), 2000)).isEqualTo(Integer.MIN_VALUE);
  }

  @Test
  void incidents_goOnFromTheDisputes() {
    QuarrelHistory history =
        new QuarrelHistory(
            disputes(new int[] {1990, 2, 20, 3, 3}),
            List.of(new IncidentYear(2, 20, 2015, 4, 2)),
            List.of(),
            2010);
    assertThat(history.lastDispute(KEY, 2020)).isEqualTo(2015);
    assertThat(history.hostility(KEY, 2015, 5)).isCloseTo(.6 + .6 * Math.pow(2, -5), within(1e-12));
  }

  private static RollCall rollCall(String id, int year, boolean part, String... issues) {
    return new RollCall(
        id,
        "un-votes",
        60,
        LocalDate.of(year, 5, 5),
        issues.length == 0 ? Optional.empty() : Optional.of(List.of(issues)),
        Optional.empty(),
        false,
        part,
        "");
  }

  /* Roll calls a and b of 1990 count, c is on a paragraph, d of 1991. Germany, which came in 1990, voted
  on b itself; on a West Germany did. */
  private static YearVotes votes(int year) {
    RollCallVotes votes =
        new RollCallVotes(
            List.of(
                rollCall("a", 1990, false, "nu"),
                rollCall("b", 1990, false, "me"),
                rollCall("c", 1990, true, "nu"),
                rollCall("d", 1991, false)),
            new int[] {2, 255, 260},
            new byte[][] {{1, 3, 1, 2}, {0, 3, 1, 2}, {2, 1, 1, 1}});
    return new YearVotes(votes, Dyads.of(2, 255, 260), year);
  }

  @Test
  void votesOfAYear_areThoseOnWholes_ofStatesAndTheirPredecessors() {
    YearVotes of = votes(1990);
    assertThat(of.rollCallCount()).isEqualTo(2);
    assertThat(of.matrix().vote(0, 0)).isEqualTo((byte) 1);
    assertThat(of.matrix().vote(1, 0)).as("of its predecessor").isEqualTo((byte) 2);
    assertThat(of.matrix().vote(1, 1)).as("of its own").isEqualTo((byte) 3);
    assertThat(of.matrix().vote(2, 1)).isEqualTo((byte) 1);
    YearVotes later = votes(1991);
    assertThat(later.rollCallCount()).isEqualTo(1);
    assertThat(later.matrix().vote(1, 0)).isEqualTo((byte) 2);
    assertThat(votes(1950).rollCallCount()).isZero();
  }

  private static double at(YearSlice slice, DyadColumn column, int a, int b) {
    return slice.at(column, slice.dyads().find(a, b).orElseThrow());
  }

  @Test
  void counts_ofAllAndOfIssues() {
    YearDraft draft = new YearDraft(1990, Dyads.of(2, 255));
    RollCallVotes all =
        new RollCallVotes(
            List.of(
                rollCall("a", 1990, false, "nu"),
                rollCall("b", 1990, false, "nu", "me"),
                rollCall("c", 1990, false, "co")),
            new int[] {2, 255},
            new byte[][] {{1, 3, 1}, {2, 1, 1}});
    YearVotes votes = new YearVotes(all, draft.dyads(), 1990);
    votes.addCounts(draft, Run.quiet());
    votes.addIssueCounts(draft, Run.quiet());
    YearSlice slice = draft.slice(Map.of());
    assertThat(at(slice, DyadColumn.YY, 2, 255)).isEqualTo(1);
    assertThat(at(slice, DyadColumn.YA, 2, 255)).isEqualTo(1);
    assertThat(at(slice, DyadColumn.NY, 2, 255)).isEqualTo(1);
    assertThat(at(slice, DyadColumn.YN, 2, 255)).isZero();
    List<DyadColumn> nuclear =
        DyadColumn.votesOn(
            List.of(Issue.values()).stream()
                .filter(i -> i.code().equals("nu"))
                .findFirst()
                .orElseThrow());
    List<Double> cells = new ArrayList<>();
    nuclear.forEach(c -> cells.add(at(slice, c, 2, 255)));
    // both yes, yes and abstain, yes and no, both abstain, abstain and no, both no
    assertThat(cells).containsExactly(0., 1., 1., 0., 0., 0.);
    assertThat(slice.has(DyadColumn.votesOn(Issue.MIDDLE_EAST).getFirst())).isTrue();
  }

  /* A year in which nobody coded issues has no columns of them, rather than columns of zeros. */
  @Test
  void withoutCodedIssues_thereAreNoCountsOfThem() {
    YearDraft draft = new YearDraft(1991, Dyads.of(2, 255, 260));
    votes(1991).addIssueCounts(draft, Run.quiet());
    YearSlice slice = draft.slice(Map.of());
    for (Issue issue : Issue.values()) {
      assertThat(slice.has(DyadColumn.votesOn(issue).getFirst())).isFalse();
    }
  }

  private static float[] column(float... values) {
    return values;
  }

  /* In 1990 Germany (255) has no capabilities of its own and takes West Germany's (260); its dyads with 2
  too, none of them being recorded. In 1991 it takes nothing. */
  @Test
  void anHeir_takesOverInTheYearItCame() {
    for (int year : new int[] {1990, 1991}) {
      YearDraft draft = new YearDraft(year, Dyads.of(2, 255, 260));
      draft.put(StateColumn.CINC, column(.2f, Float.NaN, .05f));
      draft.put(StateColumn.GDP, column(5, 3, 4));
      // dyads 2-255, 2-260, 255-260
      draft.put(DyadColumn.ALLIED, column(0, 1, 0));
      YearSlice slice = draft.slice(Map.of());
      assertThat(List.of(slice.at(StateColumn.CINC, 1)))
          .containsExactly(year == 1990 ? .05f : Float.NaN);
      assertThat(slice.at(StateColumn.GDP, 1)).as("its own").isEqualTo(3);
      assertThat(at(slice, DyadColumn.ALLIED, 2, 255)).isEqualTo(year == 1990 ? 1 : 0);
    }
    YearDraft own = new YearDraft(1990, Dyads.of(2, 20, 255, 260));
    // 2-20, 2-255, 2-260, 20-255, 20-260, 255-260
    own.put(DyadColumn.TRADE, column(9, 7, 1, Float.NaN, 2, Float.NaN));
    YearSlice kept = own.slice(Map.of());
    assertThat(at(kept, DyadColumn.TRADE, 2, 255)).isEqualTo(7);
    assertThat(at(kept, DyadColumn.TRADE, 20, 255)).as("some are its own").isNaN();
  }

  @Test
  void jointVotes_standForBothYes_andBack() {
    Random random = new Random(1);
    List<float[]> columns = new ArrayList<>();
    List<float[]> before = new ArrayList<>();
    for (int c = 0; c < 9; c++) {
      float[] counts = new float[50];
      for (int d = 0; d < counts.length; d++) {
        counts[d] = random.nextInt(200);
      }
      columns.add(counts);
      before.add(counts.clone());
    }
    VoteColumns.addUp(columns);
    for (int d = 0; d < 50; d++) {
      float sum = 0;
      for (float[] column : before) {
        sum += column[d];
      }
      assertThat(columns.getFirst()[d]).isEqualTo(sum);
    }
    VoteColumns.takeApart(columns);
    for (int c = 0; c < 9; c++) {
      assertThat(columns.get(c)).containsExactly(before.get(c));
    }
    assertThat(VoteColumns.stored(DyadColumn.YY)).isEqualTo("votes");
    assertThat(VoteColumns.stored(DyadColumn.YN)).isEqualTo(DyadColumn.YN.column());
  }
}

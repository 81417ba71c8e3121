package org.entente.part;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.entente.evidence.Drift;
import org.entente.evidence.Estimate;
import org.entente.evidence.Figure;
import org.entente.evidence.Interval;
import org.entente.panel.MadeUpBook;
import org.entente.panel.MadeUpYear;
import org.entente.panel.Panel;
import org.entente.panel.StateColumn;
import org.entente.panel.YearSlice;
import org.entente.panel.Yearbook;
import org.entente.part.capacity.CapacityByCapabilities;
import org.entente.run.Run;
import org.junit.jupiter.api.Test;

/// Capabilities .1, .2 and .05 of three states in 2010, whose data end then; ends by hand.
class AgedTest {
  private static final PartDefinition CAPACITY = Aged.of(new CapacityByCapabilities());
  private static final Drift DRIFT =
      Drift.of(
          List.of(
              row(Drift.Of.COALITION, 0, 0, 0.5),
              row(Drift.Of.COALITION, 2, -0.05, 0.1),
              row(Drift.Of.COALITION, 5, -0.3, 0.3),
              row(Drift.Of.MEMBER, 2, -0.01, 0.02),
              row(Drift.Of.MEMBER, 5, -0.02, 0.03)));

  private static Drift.Row row(Drift.Of of, int age, double low, double high) {
    return new Drift.Row("capacity/capabilities", of, 2000, age, 0.2, low, high);
  }

  private static Panel panel(String date) {
    YearSlice slice =
        MadeUpYear.of(2010, 1, 2, 3)
            .state(StateColumn.CINC, 1, 0.1)
            .state(StateColumn.CINC, 2, 0.2)
            .state(StateColumn.CINC, 3, 0.05)
            .served(StateColumn.CINC, 2010, "cow-nmc")
            .slice();
    Yearbook book = new MadeUpBook(new TreeMap<>(Map.of(2010, slice)), DRIFT);
    return Panel.asOf(book, LocalDate.parse(date), Panel.YearRule.COMPLETED);
  }

  private static Estimate estimate(String date, long seed, Integer... members) {
    Panel panel = panel(date);
    return CAPACITY.estimate(panel, Group.of(panel.now(), List.of(members)), Run.quiet(seed, 1));
  }

  @Test
  void ofTheYearItself_isAsItWas() {
    Figure.Known figure = estimate("2011-03-01", 1, 1, 2).figure().known().orElseThrow();

    assertThat(figure.interval().basis()).isEqualTo(Interval.Basis.RANGE);
    assertThat(figure.provenance().age()).isZero();
  }

  @Test
  void twoYearsOld_hasTheEndsThatWereMeasured() {
    Figure.Known figure = estimate("2013-03-01", 1, 1, 2).figure().known().orElseThrow();

    assertThat(figure.value()).isCloseTo(0.3, within(1e-6));
    assertThat(figure.interval().low()).isCloseTo(0.25, within(1e-3));
    assertThat(figure.interval().high()).isCloseTo(0.4, within(1e-3));
    assertThat(figure.interval().level()).isEqualTo(0.9);
    assertThat(figure.interval().basis()).isEqualTo(Interval.Basis.DRIFT);
    assertThat(figure.provenance().findYear()).hasValue(2010);
    assertThat(figure.provenance().age()).isEqualTo(2);
  }

  /// After five years the ends are .6 apart, and the middle 90% of all values .5.
  @Test
  void whenTheIntervalSaysNothing_isMissingAndSaysWhatWasKnownLast() {
    assertThat(estimate("2016-03-01", 1, 1, 2).figure())
        .isEqualTo(
            Figure.missing("last known in 2010 (30%): after 5 years it says nothing of 2015"));
    assertThat(estimate("2030-03-01", 1, 1, 2).figure())
        .isEqualTo(
            Figure.missing("last known in 2010 (30%): after 19 years it says nothing of 2029"));
  }

  @Test
  void membersAgeByTheirOwnMovements() {
    Panel panel = panel("2013-03-01");

    Figure.Known first =
        CAPACITY
            .members(panel, Group.of(panel.now(), List.of(1, 2)), Run.quiet())
            .getFirst()
            .figure()
            .known()
            .orElseThrow();

    assertThat(first.interval().low()).isCloseTo(0.09, within(1e-3));
    assertThat(first.interval().high()).isCloseTo(0.12, within(1e-3));
  }

  /// Groups that share members share what is not known of them: their difference is surer than that
  /// of strangers. {1, 2} and {1, 2, 3} correlate at the root of 2/3, {1} and {2} not at all.
  @Test
  void groupsThatShareMembers_moveTogether() {
    double shared = width("2013-03-01", List.of(1, 2), List.of(1, 2, 3));
    double strangers = width("2013-03-01", List.of(1), List.of(2));

    assertThat(shared).isLessThan(0.8 * strangers);
  }

  private static double width(String date, List<Integer> one, List<Integer> other) {
    Estimate.Known first = (Estimate.Known) estimate(date, 5, one.toArray(Integer[]::new));
    Estimate.Known second = (Estimate.Known) estimate(date, 5, other.toArray(Integer[]::new));
    return first.less(second, "difference").interval().width();
  }

  @Test
  void theSeedDecidesTheDraws_notTheInterval() {
    assertThat(estimate("2013-03-01", 5, 1, 2)).isEqualTo(estimate("2013-03-01", 5, 1, 2));
    assertThat(estimate("2013-03-01", 6, 1, 2)).isNotEqualTo(estimate("2013-03-01", 5, 1, 2));
    assertThat(estimate("2013-03-01", 6, 1, 2).figure())
        .isEqualTo(estimate("2013-03-01", 5, 1, 2).figure());
  }

  @Test
  void reasonsOfManyDyads_areOneWithoutTheirValues() {
    assertThat(Aged.withoutValue("last known in 2010 (30%): after 5 years it says nothing of 2015"))
        .isEqualTo("last known in 2010: after 5 years it says nothing of 2015");
    assertThat(Aged.withoutValue("no flows (of goods)")).isEqualTo("no flows (of goods)");
  }
}

package org.entente.part.trust;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Objects;
import org.entente.evidence.Figure;
import org.entente.evidence.Interval;
import org.entente.panel.DyadColumn;
import org.entente.panel.MadeUpYear;
import org.entente.panel.Panel;
import org.entente.part.DyadFigure;
import org.entente.part.Group;
import org.entente.run.Run;
import org.junit.jupiter.api.Test;

/// Expected values are computed by hand from the formula: trust = 1 / (1 + H).
class TrustByRecordTest {
  private static final List<DyadColumn> RECORD =
      List.of(
          DyadColumn.HOSTILITY_5,
          DyadColumn.HOSTILITY_10,
          DyadColumn.HOSTILITY_20,
          DyadColumn.DISPUTES,
          DyadColumn.LAST_DISPUTE);

  private static MadeUpYear quiet(int year) {
    return MadeUpYear.of(year, 1, 2, 3)
        .all(DyadColumn.HOSTILITY_5, 0)
        .all(DyadColumn.HOSTILITY_10, 0)
        .all(DyadColumn.HOSTILITY_20, 0)
        .all(DyadColumn.DISPUTES, 0)
        .all(DyadColumn.RIVALRY, 0);
  }

  private static Figure.Known figure(MadeUpYear year) {
    Group group = year.group(1, 2);
    return new TrustByRecord()
        .figure(MadeUpYear.panel(year), group, Run.quiet())
        .known()
        .orElseThrow();
  }

  @Test
  void nothingOnRecord_isFullTrust() {
    Figure.Known trust = figure(quiet(2010));

    assertThat(trust.value()).isEqualTo(1);
    assertThat(trust.interval().width()).isZero();
  }

  @Test
  void hostilityOfOne_isAHalf_andHalfLivesMakeTheRange() {
    Figure.Known trust =
        figure(
            quiet(2010)
                .dyad(DyadColumn.HOSTILITY_5, 1, 2, 0.25)
                .dyad(DyadColumn.HOSTILITY_10, 1, 2, 1)
                .dyad(DyadColumn.HOSTILITY_20, 1, 2, 3));

    assertThat(trust.value()).isEqualTo(0.5);
    assertThat(trust.interval().low()).isEqualTo(0.25);
    assertThat(trust.interval().high()).isCloseTo(0.8, within(1e-6));
    assertThat(trust.interval().basis()).isEqualTo(Interval.Basis.RANGE);
  }

  @Test
  void halfLife_choosesTheColumn() {
    Group group =
        quiet(2010)
            .dyad(DyadColumn.HOSTILITY_5, 1, 2, 0.25)
            .dyad(DyadColumn.HOSTILITY_20, 1, 2, 3)
            .group(1, 2);

    assertThat(TrustByRecord.withHalfLife(5).value(group)).hasValueCloseTo(0.8, within(1e-6));
    assertThat(TrustByRecord.withHalfLife(20).value(group)).hasValue(0.25);
    assertThatThrownBy(() -> TrustByRecord.withHalfLife(7))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("(7)");
  }

  /// The hostility of 2010, where the data end, is 1; the file of 2012 has let it decay to .87.
  /// What is known last is known of 2010: trust .5, not .53.
  @Test
  void afterTheDataEnd_theRecordStandsStill() {
    MadeUpYear last = quiet(2010).dyad(DyadColumn.HOSTILITY_10, 1, 2, 1);
    MadeUpYear later = quiet(2012).dyad(DyadColumn.HOSTILITY_10, 1, 2, 0.87);
    for (DyadColumn column : RECORD) {
      later.dataEnd(column, 2010);
    }
    Panel panel = MadeUpYear.panel(last, later);

    DyadFigure pair =
        new TrustByRecord()
            .dyads(panel, Group.of(panel.now(), List.of(1, 2)), Run.quiet())
            .getFirst();

    assertThat(pair.figure().find()).hasValue(0.5);
    assertThat(pair.figure().known().orElseThrow().provenance().findYear()).hasValue(2010);
    assertThat(pair.why()).isEqualTo("no dispute or rivalry known in 50 years (data end 2010)");
  }

  /// Silence after the end is not the last there was.
  @Test
  void afterTheDataEnd_theLastKnownIsNotCalledTheLast() {
    MadeUpYear last =
        quiet(2010)
            .dyad(DyadColumn.DISPUTES, 1, 2, 7)
            .dyad(DyadColumn.LAST_DISPUTE, 1, 2, 2010)
            .dyad(DyadColumn.DISPUTES, 1, 3, 1)
            .dyad(DyadColumn.LAST_DISPUTE, 1, 3, 1994);
    MadeUpYear later = quiet(2012);
    for (DyadColumn column : RECORD) {
      later.dataEnd(column, 2010);
    }
    Panel panel = MadeUpYear.panel(last, later);

    assertThat(
            new TrustByRecord().dyads(panel, Group.of(panel.now(), List.of(1, 2, 3)), Run.quiet()))
        .extracting(DyadFigure::why)
        .startsWith(
            "disputes in 7 years since 1961, last known in 2010 (data end 2010)",
            "a dispute in 1994, the last known (data end 2010)");
  }

  @Test
  void rivalryInForceWhenItsDataEnd_isTakenAsLasting() {
    // What the record let decay since 2010 is put back: H = 2^-1 + (1 - 2^-1) = 1 with half-life
    // 10.
    MadeUpYear year =
        quiet(2020)
            .dyad(DyadColumn.HOSTILITY_10, 1, 2, 0.5)
            .dyad(DyadColumn.LAST_RIVALRY, 1, 2, 2010)
            .dataEnd(DyadColumn.RIVALRY, 2010);

    assertThat(figure(year).value()).isCloseTo(0.5, within(1e-6));
  }

  @Test
  void rivalryThatEndedBefore_decays() {
    MadeUpYear year =
        quiet(2020)
            .dyad(DyadColumn.HOSTILITY_10, 1, 2, 0.25)
            .dyad(DyadColumn.LAST_RIVALRY, 1, 2, 2000)
            .dataEnd(DyadColumn.RIVALRY, 2010);

    assertThat(figure(year).value()).isEqualTo(0.8);
  }

  @Test
  void quarrels_areCountedWithTheirRange() {
    MadeUpYear year =
        quiet(2010)
            .dyad(DyadColumn.HOSTILITY_5, 1, 2, 0.5)
            .dyad(DyadColumn.HOSTILITY_10, 1, 2, 1.5)
            .dyad(DyadColumn.HOSTILITY_20, 1, 2, 2);
    Group group = year.group(1, 2, 3);

    Figure quarrels =
        Objects.requireNonNull(
            new TrustByRecord()
                .details(MadeUpYear.panel(year), group, Run.quiet())
                .get(TrustByRecord.QUARRELS));

    assertThat(quarrels.find()).hasValue(1);
    assertThat(quarrels.known().orElseThrow().interval())
        .isEqualTo(new Interval(0, 1, 1, Interval.Basis.RANGE));
  }

  @Test
  void rivalries_thatAreNotRecorded_areMissing() {
    MadeUpYear year =
        quiet(2012).all(DyadColumn.RIVALRY, Double.NaN).dataEnd(DyadColumn.RIVALRY, 2010);

    Figure rivalries =
        new TrustByRecord()
            .details(MadeUpYear.panel(year), year.group(1, 2, 3), Run.quiet())
            .get(TrustByRecord.RIVALRIES);

    assertThat(rivalries)
        .isEqualTo(Figure.missing("no rivalries of the members are recorded in 2010"));
  }

  @Test
  void why_namesRecordInWords() {
    MadeUpYear year =
        quiet(2010)
            .dyad(DyadColumn.DISPUTES, 1, 2, 3)
            .dyad(DyadColumn.LAST_DISPUTE, 1, 2, 2008)
            .dyad(DyadColumn.RIVALRY, 1, 2, 1)
            .dyad(DyadColumn.LAST_RIVALRY, 1, 2, 2010)
            .dyad(DyadColumn.LAST_RIVALRY, 1, 3, 1870);
    Group group = year.group(1, 2, 3);

    assertThat(new TrustByRecord().dyads(MadeUpYear.panel(year), group, Run.quiet()))
        .extracting(DyadFigure::why)
        .containsExactly(
            "disputes in 3 years since 1961, last in 2008; rivals",
            "no dispute or rivalry in the last 50 years",
            "no dispute or rivalry in the last 50 years");
  }
}

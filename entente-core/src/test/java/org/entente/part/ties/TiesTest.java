package org.entente.part.ties;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Objects;
import org.entente.evidence.Figure;
import org.entente.evidence.Interval;
import org.entente.panel.DyadColumn;
import org.entente.panel.MadeUpYear;
import org.entente.panel.Panel;
import org.entente.part.Group;
import org.entente.part.MemberFigure;
import org.entente.part.PartDefinition;
import org.entente.run.Run;
import org.junit.jupiter.api.Test;

/// Interdependence, exit pressure and dependences; expected values by hand from their formulas.
class TiesTest {
  private static final InterdependenceByTies INSIDE = InterdependenceByTies.ofTrade();
  private static final ExitPressureByTies OUTSIDE = ExitPressureByTies.ofTrade();

  /* Members 1 and 2, outsiders 3 and 4. */
  private static MadeUpYear year(int year) {
    return MadeUpYear.of(year, 1, 2, 3, 4)
        .trade(1, 2, 0.5)
        .trade(1, 3, 0.25)
        .trade(1, 4, 0.25)
        .trade(2, 1, 0.1)
        .trade(2, 3, 0.3)
        .trade(2, 4, 0.6);
  }

  private static Figure.Known figure(PartDefinition definition, MadeUpYear... years) {
    Group group = years[years.length - 1].group(1, 2);
    return definition.figure(MadeUpYear.panel(years), group, Run.quiet()).known().orElseThrow();
  }

  @Test
  void inside_isTheMeanShareOfTradeWithMembers() {
    assertThat(figure(INSIDE, year(2010)).value()).isCloseTo(0.3, within(1e-6));
  }

  @Test
  void outside_isThePullOfTheStrongestOutsider() {
    // .25/(.25 + .5) = 1/3 and .6/(.6 + .1) = 6/7
    assertThat(figure(OUTSIDE, year(2010)).value())
        .isCloseTo((1.0 / 3 + 6.0 / 7) / 2, within(1e-6));
  }

  @Test
  void range_isOverTheLastThreeYears() {
    Figure.Known inside =
        figure(INSIDE, year(2008).trade(1, 2, 0.7), year(2009).trade(1, 2, 0.3), year(2010));

    assertThat(inside.value()).isCloseTo(0.3, within(1e-6));
    assertThat(inside.interval().low()).isCloseTo(0.2, within(1e-6));
    assertThat(inside.interval().high()).isCloseTo(0.4, within(1e-6));
    assertThat(inside.interval().basis()).isEqualTo(Interval.Basis.RANGE);
    assertThat(inside.provenance().parameters()).containsEntry("range over years", "2008 to 2010");
  }

  @Test
  void missingFlowWithAMember_widensAndIsNotZero() {
    // Members 1, 2 and 3: of 1's trade .5 is with 2 and .25 with the outsider; the flow with 3 is
    // not
    // recorded, so up to .25 more may be inside.
    MadeUpYear year = year(2010).trade(1, 3, Double.NaN);
    Group group = year.group(1, 2, 3);
    Panel panel = MadeUpYear.panel(year);

    MemberFigure first = INSIDE.members(panel, group, Run.quiet()).getFirst();
    Figure.Known inside = first.figure().known().orElseThrow();
    assertThat(inside.value()).isCloseTo(0.5, within(1e-6));
    assertThat(inside.interval().high()).isCloseTo(0.75, within(1e-6));

    Figure.Known pull =
        OUTSIDE.members(panel, group, Run.quiet()).getFirst().figure().known().orElseThrow();
    assertThat(pull.value()).isCloseTo(0.25 / 0.75, within(1e-6));
    assertThat(pull.interval().low()).isCloseTo(0.25, within(1e-6));
  }

  @Test
  void memberWithoutAnyRecord_isLeftOutAndCounted() {
    MadeUpYear year = MadeUpYear.of(2010, 1, 2, 3, 4).trade(1, 2, 0.5).trade(1, 3, 0.5);

    Figure.Known inside = figure(INSIDE, year);

    assertThat(inside.value()).isCloseTo(0.5, within(1e-6));
    assertThat(inside.provenance().observations()).isEqualTo(1);
  }

  @Test
  void dataThatEnd_areMissingWithTheirLastYear() {
    MadeUpYear year = MadeUpYear.of(2016, 1, 2, 3, 4).dataEnd(DyadColumn.TRADE, 2014);

    Figure figure = INSIDE.figure(MadeUpYear.panel(year), year.group(1, 2), Run.quiet());

    assertThat(figure)
        .isEqualTo(Figure.missing("data on trade flows end in 2014; 2016 is unknown"));
  }

  @Test
  void allTies_averageTheRecordedKindsWithEqualWeights() {
    // Trade .3; remittances only of 1: .02 from 2 of .08 in all = .25, beside its trade share .5;
    // arms only of 2: all from outside.
    MadeUpYear year =
        year(2012)
            .directed(DyadColumn.REMITTANCE_GDP_FORWARD, DyadColumn.REMITTANCE_GDP_BACK, 1, 2, 0.02)
            .directed(DyadColumn.REMITTANCE_GDP_FORWARD, DyadColumn.REMITTANCE_GDP_BACK, 1, 3, 0.06)
            .directed(DyadColumn.ARMS_SHARE_FORWARD, DyadColumn.ARMS_SHARE_BACK, 2, 1, 0)
            .directed(DyadColumn.ARMS_SHARE_FORWARD, DyadColumn.ARMS_SHARE_BACK, 2, 3, 1);

    double first = (0.5 + 0.25) / 2;
    double second = (0.1 + 0.0) / 2;
    assertThat(InterdependenceByTies.ofAllTies().value(year.group(1, 2)))
        .hasValueCloseTo((first + second) / 2, within(1e-6));
  }

  @Test
  void exitPressure_countsAlliesOutside() {
    MadeUpYear year =
        year(2010)
            .all(DyadColumn.ALLIED, 0)
            .dyad(DyadColumn.ALLIED, 1, 2, 1)
            .dyad(DyadColumn.ALLIED, 1, 3, 1)
            .dyad(DyadColumn.ALLIED, 1, 4, 1);

    // Of 1's three allies two are outside, of 2's one none.
    Figure allies =
        Objects.requireNonNull(
            OUTSIDE
                .details(MadeUpYear.panel(year), year.group(1, 2), Run.quiet())
                .get("allies outside"));
    assertThat(allies.find()).hasValueCloseTo(1.0 / 3, within(1e-6));
  }

  @Test
  void dependences_sayWhoDependsOnWhomAndHowMuchMore() {
    MadeUpYear year = year(2010).tradeOfGdp(1, 2, 0.32).tradeOfGdp(2, 1, 0.04);
    Group group = year.group(1, 2);

    List<Dependence> dependences = Dependences.of(MadeUpYear.panel(year), group);

    assertThat(dependences).extracting(Dependence::state).containsExactly(1, 2);
    assertThat(dependences.getFirst().trade().find()).hasValueCloseTo(0.32, within(1e-6));
    assertThat(dependences.getFirst().asymmetry().find()).hasValueCloseTo(3.0, within(1e-6));
    assertThat(dependences.getLast().asymmetry().find()).hasValueCloseTo(-3.0, within(1e-6));
    assertThat(dependences.getFirst().remittances().isKnown()).isFalse();
    assertThat(INSIDE.dyads(MadeUpYear.panel(year), group, Run.quiet()).getFirst().why())
        .isEqualTo("{1} depends on {2}: trade of 32% of GDP against 4.0%");
  }
}

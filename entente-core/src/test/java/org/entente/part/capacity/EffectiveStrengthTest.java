package org.entente.part.capacity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.entente.evidence.Figure;
import org.entente.panel.DyadColumn;
import org.entente.panel.MadeUpYear;
import org.entente.panel.Panel;
import org.entente.panel.StateColumn;
import org.entente.part.Group;
import org.entente.run.Run;
import org.entente.willingness.WarJoining;
import org.junit.jupiter.api.Test;

/// Effective strength: sums by hand over the probabilities of the model that ships.
class EffectiveStrengthTest {
  private static final WarJoining MODEL = WarJoining.shipped();

  private static MadeUpYear year() {
    return MadeUpYear.of(2010, 1, 2, 3)
        .state(StateColumn.CINC, 1, 0.2)
        .state(StateColumn.CINC, 2, 0.05)
        .state(StateColumn.CINC, 3, 0.01)
        .dyad(DyadColumn.ALLIED, 1, 2, 1)
        .dyad(DyadColumn.ALLIED, 1, 3, 0)
        .dyad(DyadColumn.ALLIED, 2, 3, 0);
  }

  private static EffectiveStrength of(Group group) {
    Panel panel = MadeUpYear.panel(year());
    Figure nominal = new CapacityByCapabilities().figure(panel, group, Run.quiet());
    return EffectiveStrength.of(panel, group, nominal, Run.quiet());
  }

  private static double joins(double allied, double share) {
    return MODEL.probability(WarJoining.row(allied, (float) share));
  }

  /// By hand: of the two others the first is an ally of one, the third of none.
  @Test
  void sumOfMembers_byHand() {
    EffectiveStrength strength = of(year().group(1, 2, 3));

    double one = (joins(1, .2) + joins(0, .2)) / 2;
    double two = (joins(1, .05) + joins(0, .05)) / 2;
    double three = joins(0, .01);
    assertThat(strength.member(1).find()).hasValueCloseTo(one, within(1e-9));
    assertThat(strength.member(3).find()).hasValueCloseTo(three, within(1e-9));
    assertThat(strength.effective().find())
        .hasValueCloseTo(.2 * one + .05 * two + .01 * three, within(1e-7));
    assertThat(strength.willingness().find())
        .hasValueCloseTo((.2 * one + .05 * two + .01 * three) / .26, within(1e-7));
    assertThat(strength.members().get(1).why()).isEqualTo("treaties with 1 of the other 2");
  }

  @Test
  void interval_holdsTheFigure_andIsNoWiderThanItsEnds() {
    EffectiveStrength strength = of(year().group(1, 2, 3));
    Figure.Known effective = strength.effective().known().orElseThrow();
    Figure.Known willingness = strength.willingness().known().orElseThrow();

    assertThat(effective.value())
        .isBetween(effective.interval().low(), effective.interval().high());
    assertThat(willingness.interval().low()).isGreaterThan(0);
    assertThat(willingness.interval().high()).isLessThan(1);
    assertThat(effective.provenance().parameters()).containsEntry("study", "willingness");
  }

  /// A member without a record is left out of the sum, not counted as unwilling.
  @Test
  void memberWithoutRecord_isMissing() {
    MadeUpYear year =
        MadeUpYear.of(2010, 1, 2).state(StateColumn.CINC, 1, 0.2).dyad(DyadColumn.ALLIED, 1, 2, 1);
    Figure nominal = Figure.missing("not asked for");

    Panel panel = MadeUpYear.panel(year);

    EffectiveStrength strength =
        EffectiveStrength.of(panel, year.group(1, 2), nominal, Run.quiet());

    assertThat(strength.member(2).isKnown()).isFalse();
    assertThat(strength.willingness().find()).hasValueCloseTo(joins(1, .2), within(1e-7));
    assertThat(strength.effective()).isEqualTo(nominal);
    assertThat(
            EffectiveStrength.of(panel, year.group(1), nominal, Run.quiet())
                .willingness()
                .isKnown())
        .isFalse();
  }
}

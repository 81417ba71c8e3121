package org.entente.impact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import org.entente.evidence.Figure;
import org.entente.panel.DyadColumn;
import org.entente.panel.MadeUpYear;
import org.entente.panel.StateColumn;
import org.entente.panel.YearSlice;
import org.entente.run.Run;
import org.entente.shock.EconomicShock;
import org.entente.shock.Elasticities;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Laws of what a shock does, on small made-up worlds.
class ShockImpactTest {
  private static final int[] CODES = {2, 20, 200, 220, 255, 365};

  private static YearSlice world(long seed) {
    Random random = new Random(seed);
    MadeUpYear year = MadeUpYear.of(2000, CODES);
    for (int i = 0; i < CODES.length; i++) {
      year.state(StateColumn.GDP, CODES[i], 1e9 * (50 + random.nextInt(900)));
      for (int j = i + 1; j < CODES.length; j++) {
        year.dyad(DyadColumn.TRADE, CODES[i], CODES[j], 100 + random.nextInt(9000));
        year.dyad(
            DyadColumn.REMITTANCE_GDP_FORWARD, CODES[i], CODES[j], 0.01 * random.nextDouble());
        year.dyad(DyadColumn.REMITTANCE_GDP_BACK, CODES[i], CODES[j], 0.01 * random.nextDouble());
      }
    }
    return year.slice();
  }

  private static ShockPlan plan(List<EconomicShock> shocks, List<ShockPlan.Embargo> embargoes) {
    return new ShockPlan(
        shocks,
        embargoes,
        new ShockPlan.LinearOptions(Elasticities.defaults(), 2, 40),
        ShockPlan.EquilibriumOptions.around(5, 2));
  }

  private static ShockImpact impact(long seed, ShockPlan plan, int threads) {
    return ShockImpact.of(world(seed), plan, List.of(2, 20), Run.quiet(seed, threads));
  }

  private static double value(Figure figure) {
    return figure.find().orElseThrow();
  }

  /* Who stops trading loses, both sides and in every world; who has no part in it may gain. */
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  void anEmbargo_costsTargetAndSanctioners_andEachAddsToTheLoss(long seed) {
    ShockPlan plan = plan(List.of(), List.of(new ShockPlan.Embargo(List.of(2, 20), 365)));
    ShockImpact impact = impact(seed, plan, 2);
    for (StateImpact state : impact.states()) {
      if (plan.states().contains(state.state())) {
        assertThat(value(state.exact())).as("seed %d, %d", seed, state.state()).isNegative();
      }
    }
    Sanctioners sanctioners = impact.sanctioners().getFirst();
    assertThat(value(sanctioners.loss())).isPositive();
    assertThat(sanctioners.members()).hasSize(2);
    assertThat(sanctioners.next()).extracting(Sanctioners.Sanctioner::state).hasSize(3);
    for (Sanctioners.Sanctioner one : sanctioners.members()) {
      assertThat(value(one.adds())).as("seed %d", seed).isPositive();
      assertThat(value(one.loss())).isPositive();
    }
    // Ordered by what they add.
    assertThat(sanctioners.next().stream().mapToDouble(s -> -value(s.adds())).toArray()).isSorted();
    // The target's loss is that of the equilibrium beside it, and within its range.
    StateImpact target = impact.states().getLast();
    assertThat(value(sanctioners.loss())).isCloseTo(-value(target.exact()), within(1e-9));
  }

  /* The whole embargo less that of the other alone is what one adds. */
  @Test
  void whatOneAdds_isTheDifferenceOfTwoEmbargoes() {
    Figure both = loss(List.of(2, 20));
    Figure alone = loss(List.of(2));
    ShockImpact impact =
        impact(7, plan(List.of(), List.of(new ShockPlan.Embargo(List.of(2, 20), 365))), 1);
    Sanctioners.Sanctioner other =
        impact.sanctioners().getFirst().members().stream()
            .filter(s -> s.state() == 20)
            .findFirst()
            .orElseThrow();
    assertThat(value(other.adds())).isCloseTo(value(both) - value(alone), within(1e-9));
  }

  private static Figure loss(List<Integer> by) {
    return impact(7, plan(List.of(), List.of(new ShockPlan.Embargo(by, 365))), 1)
        .sanctioners()
        .getFirst()
        .loss();
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void aSmallFall_isNearlyWhatItIsToTheFirstOrder(long seed) {
    ShockPlan plan = plan(List.of(new EconomicShock.Economy(365, -0.001, 0)), List.of());
    for (StateImpact state : impact(seed, plan, 1).states()) {
      assertThat(value(state.exact()))
          .as("seed %d, %d", seed, state.state())
          .isCloseTo(value(state.firstOrder()), within(1e-6));
    }
  }

  @Test
  void aStateThatIsShocked_keepsTheChangeItWasGiven() {
    ShockPlan plan = plan(List.of(new EconomicShock.Economy(365, -0.037, -0.4)), List.of());
    StateImpact shocked = impact(1, plan, 1).states().getLast();
    assertThat(value(shocked.linear())).isEqualTo(-0.037);
    assertThat(shocked.remittances().find()).isEmpty();
  }

  @Test
  void threads_changeNoDigit() {
    ShockPlan plan =
        plan(
            List.of(new EconomicShock.Economy(365, -0.037, -0.4)),
            List.of(new ShockPlan.Embargo(List.of(2, 20), 365)));
    assertThat(impact(3, plan, 1)).isEqualTo(impact(3, plan, 3));
  }

  @Test
  void whatCannotBe_isRefused() {
    assertThatThrownBy(() -> plan(List.of(), List.of())).hasMessageContaining("nothing happens");
    assertThatThrownBy(() -> new ShockPlan.Embargo(List.of(), 2)).hasMessageContaining("(2)");
    assertThatThrownBy(() -> new ShockPlan.Embargo(List.of(2, 20), 2)).hasMessageContaining("(2)");
    assertThatThrownBy(() -> new ShockPlan.EquilibriumOptions(5, 6, 8, 2))
        .hasMessageContaining("in order");
    assertThatThrownBy(() -> new ShockPlan.EquilibriumOptions(5, 3, 8, 0.5))
        .hasMessageContaining("1 or more");
  }
}

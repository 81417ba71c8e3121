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
import org.entente.shock.Channel;
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

  /* A year in which 365 trades, but its GDP is not recorded: it is not in general equilibrium. */
  private static ShockImpact withoutGdpOf365(
      List<EconomicShock> shocks, List<ShockPlan.Embargo> embargoes) {
    MadeUpYear year = MadeUpYear.of(2000, CODES);
    for (int i = 0; i < CODES.length; i++) {
      if (CODES[i] != 365) {
        year.state(StateColumn.GDP, CODES[i], 1e9 * (50 + i));
      }
      for (int j = i + 1; j < CODES.length; j++) {
        year.dyad(DyadColumn.TRADE, CODES[i], CODES[j], 100 + 7 * i * j);
      }
    }
    return ShockImpact.of(year.slice(), plan(shocks, embargoes), List.of(2, 20), Run.quiet(1, 1));
  }

  private static void assertNothingKnownInEquilibrium(ShockImpact impact) {
    for (StateImpact state : impact.states()) {
      assertThat(state.exact().isKnown()).as("%d", state.state()).isFalse();
      assertThat(state.firstOrder().isKnown()).as("%d", state.state()).isFalse();
    }
    assertThat(impact.burden()).isEmpty();
  }

  @Test
  void aFallOfAnEconomyWithoutRecord_isNotKnownInEquilibrium_ratherThanNothing() {
    ShockImpact impact =
        withoutGdpOf365(List.of(new EconomicShock.Economy(365, -0.3, 0)), List.of());
    assertNothingKnownInEquilibrium(impact);
    assertThat(((Figure.Missing) impact.states().getFirst().exact()).reason())
        .isEqualTo("GDP or trade of those whom it happens to is not recorded");
    assertThat(impact.states().subList(0, 5)).allMatch(s -> value(s.linear()) < 0);
  }

  @Test
  void anEmbargoOnAnEconomyWithoutRecord_isNotKnownInEquilibrium() {
    ShockImpact impact =
        withoutGdpOf365(List.of(), List.of(new ShockPlan.Embargo(List.of(2, 20), 365)));
    assertNothingKnownInEquilibrium(impact);
    Sanctioners sanctioners = impact.sanctioners().getFirst();
    assertThat(sanctioners.loss().isKnown()).isFalse();
    assertThat(sanctioners.members()).isEmpty();
    assertThat(sanctioners.next()).isEmpty();
    assertThat(value(impact.states().getFirst().linear())).isNegative();
  }

  /* What each other would add to it is known: it would be the first that is counted. */
  @Test
  void anEmbargoByAnEconomyWithoutRecord_isNotKnownInEquilibrium() {
    ShockImpact impact =
        withoutGdpOf365(List.of(), List.of(new ShockPlan.Embargo(List.of(365), 2)));
    assertNothingKnownInEquilibrium(impact);
    Sanctioners sanctioners = impact.sanctioners().getFirst();
    assertThat(sanctioners.loss().isKnown()).isFalse();
    assertThat(sanctioners.members()).isEmpty();
    assertThat(sanctioners.next()).hasSize(4).allMatch(s -> value(s.adds()) > 0);
  }

  /* Beside others it is left out, and the rest is as if it took no part. */
  @Test
  void anEconomyWithoutRecordBesideOthers_isLeftOut() {
    ShockImpact with =
        withoutGdpOf365(List.of(), List.of(new ShockPlan.Embargo(List.of(20, 365), 2)));
    ShockImpact without =
        withoutGdpOf365(List.of(), List.of(new ShockPlan.Embargo(List.of(20), 2)));
    for (int i = 0; i < CODES.length; i++) {
      assertThat(with.states().get(i).exact()).isEqualTo(without.states().get(i).exact());
    }
    assertThat(with.burden()).isPresent().isEqualTo(without.burden());
    assertThat(with.sanctioners().getFirst()).isEqualTo(without.sanctioners().getFirst());
    assertThat(value(with.sanctioners().getFirst().loss())).isPositive();
  }

  /* Two falls one after the other: in general equilibrium what one leaves, the other takes from. */
  @Test
  void aFallOfTwoEconomies_isToTheFirstOrderTheSumOfBoth() {
    EconomicShock one = new EconomicShock.Economy(365, -0.0005, 0);
    EconomicShock other = new EconomicShock.Economy(220, -0.0008, 0);
    ShockImpact both = impact(5, plan(List.of(one, other), List.of()), 1);
    ShockImpact first = impact(5, plan(List.of(one), List.of()), 1);
    ShockImpact second = impact(5, plan(List.of(other), List.of()), 1);
    for (int i = 0; i < CODES.length; i++) {
      double sum = value(first.states().get(i).exact()) + value(second.states().get(i).exact());
      assertThat(value(both.states().get(i).exact())).isCloseTo(sum, within(2e-6));
      double product =
          (1 + value(first.states().get(i).firstOrder()))
              * (1 + value(second.states().get(i).firstOrder()));
      assertThat(1 + value(both.states().get(i).firstOrder())).isCloseTo(product, within(1e-12));
    }
  }

  /* What has no income and no embargo in it has no place in an engine without money. */
  @Test
  void aCurrencyOrAFlow_isNotKnownInEquilibrium() {
    for (EconomicShock shock :
        List.of(
            new EconomicShock.Economy(365, 0, -0.4),
            new EconomicShock.Flow(Channel.REMITTANCES, 20, 365, -0.5),
            new EconomicShock.Flow(Channel.TRADE, 20, 365, -0.5))) {
      ShockImpact impact = impact(2, plan(List.of(shock), List.of()), 1);
      assertNothingKnownInEquilibrium(impact);
      assertThat(((Figure.Missing) impact.states().getFirst().exact()).reason())
          .isEqualTo("this engine has no money and no single flows");
      assertThat(value(impact.states().get(1).linear())).isNegative();
    }
  }

  @Test
  void embargoesOnOneTarget_areOne() {
    ShockPlan apart =
        plan(
            List.of(),
            List.of(
                new ShockPlan.Embargo(List.of(20), 365),
                new ShockPlan.Embargo(List.of(220), 255),
                new ShockPlan.Embargo(List.of(20, 2), 365)));
    ShockPlan together =
        plan(
            List.of(),
            List.of(
                new ShockPlan.Embargo(List.of(2, 20), 365),
                new ShockPlan.Embargo(List.of(220), 255)));
    assertThat(apart).isEqualTo(together);
    ShockImpact impact = impact(4, apart, 1);
    assertThat(impact.sanctioners()).extracting(Sanctioners::target).containsExactly(365, 255);
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

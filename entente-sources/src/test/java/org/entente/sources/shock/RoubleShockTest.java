package org.entente.sources.shock;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.entente.equilibrium.Equilibrium;
import org.entente.equilibrium.ExactHat;
import org.entente.equilibrium.Exposure;
import org.entente.equilibrium.TradeShock;
import org.entente.equilibrium.WorldTrade;
import org.entente.panel.YearSlice;
import org.entente.run.Run;
import org.entente.shock.EconomicShock;
import org.entente.shock.Elasticities;
import org.entente.shock.LinearShock;
import org.entente.shock.Links;
import org.entente.shock.StateEffect;
import org.entente.sources.yearbook.YearbookFolder;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// Shocks to Russia on the bundled yearbook of 2014, the year in use on 10 July 2015. What they
/// must show is in ../shared/cases/sco.md: Tajikistan and Kyrgyzstan first, China near zero.
@Tag("slow")
class RoubleShockTest {
  private static final YearSlice YEAR = YearbookFolder.bundled().year(2014);
  private static final int RUSSIA = 365;
  private static final List<Integer> SCO = List.of(702, 703, 704, 705, 710);

  @Test
  void linear_putsTajikistanAndKyrgyzstanFirst() {
    LinearShock shock =
        LinearShock.of(
            Links.of(YEAR),
            List.of(new EconomicShock.Economy(RUSSIA, -0.037, -0.4)),
            Elasticities.defaults(),
            LinearShock.ROUNDS,
            LinearShock.DRAWS,
            List.of("remittances", "trade"),
            Run.quiet());
    Map<Integer, Double> income =
        shock.effects().stream()
            .filter(e -> SCO.contains(e.state()) && e.income().isKnown())
            .collect(Collectors.toMap(StateEffect::state, e -> e.income().find().orElseThrow()));
    List<Integer> order =
        income.keySet().stream().sorted(Comparator.comparingDouble(income::get)).toList();

    assertThat(order.subList(0, 2)).containsExactlyInAnyOrder(702, 703);
    assertThat(order.getLast()).isEqualTo(710);
    assertThat(income.get(710)).isBetween(-0.005, 0.0);
    assertThat(income.get(702)).isLessThan(-0.02);
  }

  @Test
  void equilibrium_knowsTheWorld() {
    WorldTrade world = WorldTrade.of(YEAR, WorldTrade.OUTPUT_PER_GDP);
    int russia = world.states().indexOf(RUSSIA);
    int china = world.states().indexOf(710);
    int belarus = world.states().indexOf(370);
    List<Equilibrium.Change> changes =
        ExactHat.after(
                world.shares(),
                5,
                TradeShock.none(world.states().size()).withProductivity(russia, 0.963))
            .getChanges();
    Exposure exposure = Exposure.of(world.shares(), 5);

    assertThat(world.states().size()).isGreaterThan(150);
    assertThat(changes.get(russia).logWelfare()).isBetween(-0.045, -0.03);
    assertThat(changes.get(belarus).logWelfare()).isLessThan(changes.get(china).logWelfare());
    assertThat(Math.abs(changes.get(china).logWelfare())).isLessThan(1e-3);
    assertThat(exposure.welfare(belarus, russia)).isGreaterThan(exposure.welfare(china, russia));
  }
}

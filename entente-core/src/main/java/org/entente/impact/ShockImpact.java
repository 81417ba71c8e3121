package org.entente.impact;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.equilibrium.Burden;
import org.entente.evidence.Figure;
import org.entente.evidence.Provenance;
import org.entente.panel.DyadColumn;
import org.entente.panel.YearSlice;
import org.entente.run.Run;
import org.entente.shock.EconomicShock;
import org.entente.shock.LinearShock;
import org.entente.shock.Links;
import org.entente.shock.StateEffect;

/// What a shock does to every state: by elasticities that can be followed with a pencil, and beside
/// it in general equilibrium, which knows third markets and no remittances.
///
/// References: [KleinmanEtAl2024], [DekleEtAl2007].
///
/// @param plan what happens
/// @param states every state of the year, by COW code
/// @param burden how the loss in general equilibrium falls on the members that were asked for, by
///   COW code; empty if none
/// @param sanctioners the sanctioners of each embargo
/// @param dyadsWithoutRecord how many dyads have no record of trade
public record ShockImpact(
    ShockPlan plan,
    List<StateImpact> states,
    Optional<Burden> burden,
    List<Sanctioners> sanctioners,
    int dyadsWithoutRecord) {

  /// Copies the lists.
  public ShockImpact {
    states = List.copyOf(states);
    sanctioners = List.copyOf(sanctioners);
  }

  /// The impact in a year. Cost: draws times rounds times states², and six solutions of states³.
  /// Refuses states that are not in the year with an [IllegalArgumentException].
  ///
  /// @param members COW codes of those among whom the burden is shared
  public static ShockImpact of(YearSlice slice, ShockPlan plan, List<Integer> members, Run run) {
    LinearShock linear =
        LinearShock.of(
            Links.of(slice),
            plan.linearShocks(),
            plan.linear().elasticities(),
            plan.linear().rounds(),
            plan.linear().draws(),
            slice.datasets(
                DyadColumn.REMITTANCE_GDP_FORWARD,
                DyadColumn.REMITTANCE_GDP_BACK,
                DyadColumn.TRADE_GDP_FORWARD,
                DyadColumn.TRADE_GDP_BACK),
            run);
    TradeEffects trade = TradeEffects.of(slice, plan, run);
    Map<Integer, StateEffect> byState = new HashMap<>();
    linear.effects().forEach(e -> byState.put(e.state(), e));
    List<StateImpact> states = new ArrayList<>();
    for (int i = 0; i < slice.dyads().states(); i++) {
      int code = slice.dyads().stateCode(i);
      StateEffect effect = byState.get(code);
      states.add(
          effect == null
              ? shocked(plan, code, trade)
              : new StateImpact(
                  code,
                  effect.income(),
                  effect.remittances(),
                  effect.trade(),
                  effect.remittancesReceived(),
                  effect.rounds(),
                  effect.unknownLinks(),
                  trade.firstOrder(code),
                  trade.exact(code)));
    }
    states.sort(Comparator.comparingInt(StateImpact::state));
    return new ShockImpact(
        plan,
        states,
        trade.burden(members),
        plan.embargoes().stream().map(e -> trade.sanctioners(e, run)).toList(),
        trade.world().dyadsWithoutRecord());
  }

  /* A state whose economy is shocked keeps the change that it was given. */
  private static StateImpact shocked(ShockPlan plan, int code, TradeEffects trade) {
    double income =
        plan.shocks().stream()
            .filter(s -> s instanceof EconomicShock.Economy e && e.state() == code)
            .mapToDouble(s -> ((EconomicShock.Economy) s).income())
            .sum();
    Figure none = Figure.missing("it is itself shocked");
    return new StateImpact(
        code,
        Figure.exact(income, Provenance.of(List.of(), 1, "changes", "as supposed")),
        none,
        none,
        none,
        List.of(),
        0,
        trade.firstOrder(code),
        trade.exact(code));
  }
}

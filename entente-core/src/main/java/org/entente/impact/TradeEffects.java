package org.entente.impact;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.entente.equilibrium.Burden;
import org.entente.equilibrium.Equilibrium;
import org.entente.equilibrium.ExactHat;
import org.entente.equilibrium.Exposure;
import org.entente.equilibrium.TradeShock;
import org.entente.equilibrium.WorldTrade;
import org.entente.evidence.Figure;
import org.entente.evidence.Interval;
import org.entente.evidence.Provenance;
import org.entente.panel.DyadColumn;
import org.entente.panel.StateColumn;
import org.entente.panel.YearSlice;
import org.entente.run.Run;
import org.entente.run.Threads;
import org.entente.shock.EconomicShock;

/// A plan in general equilibrium: at the elasticity in use and at its ends.
///
/// A fall of income enters as a fall of productivity. A fall of the currency, and single flows, are
/// not in it: it has no money.
final class TradeEffects {
  private final WorldTrade world;
  private final ShockPlan plan;
  private final List<String> datasets;
  private final List<Exposure> exposures = new ArrayList<>();
  private final List<Equilibrium> equilibria = new ArrayList<>();
  private final Map<Integer, Integer> places = new HashMap<>();

  private TradeEffects(WorldTrade world, ShockPlan plan, List<String> datasets) {
    this.world = world;
    this.plan = plan;
    this.datasets = datasets;
    for (int k = 0; k < world.states().size(); k++) {
      places.put(world.states().get(k), k);
    }
  }

  static TradeEffects of(YearSlice slice, ShockPlan plan, Run run) {
    WorldTrade world = WorldTrade.of(slice, plan.equilibrium().outputPerGdp());
    TradeEffects effects =
        new TradeEffects(world, plan, slice.datasets(StateColumn.GDP, DyadColumn.TRADE));
    double[] elasticities = {
      plan.equilibrium().elasticity(), plan.equilibrium().low(), plan.equilibrium().high()
    };
    TradeShock shock = effects.shock();
    Exposure[] exposures = new Exposure[elasticities.length];
    Equilibrium[] equilibria = new Equilibrium[elasticities.length];
    Threads.each(
        2 * elasticities.length,
        run,
        k -> {
          double elasticity = elasticities[k / 2];
          if (k % 2 == 0) {
            exposures[k / 2] = Exposure.of(world.shares(), elasticity);
          } else {
            equilibria[k / 2] = ExactHat.after(world.shares(), elasticity, shock);
          }
        });
    effects.exposures.addAll(List.of(exposures));
    effects.equilibria.addAll(List.of(equilibria));
    return effects;
  }

  private TradeShock shock() {
    TradeShock shock = TradeShock.none(world.states().size());
    for (EconomicShock change : plan.shocks()) {
      if (change instanceof EconomicShock.Economy(int state, double income, double _)
          && places.containsKey(state)
          && income > -1) {
        shock = shock.withProductivity(place(state), 1 + income);
      }
    }
    for (ShockPlan.Embargo embargo : plan.embargoes()) {
      Set<Integer> by = new HashSet<>();
      embargo.by().stream().filter(places::containsKey).forEach(s -> by.add(place(s)));
      if (places.containsKey(embargo.target())) {
        shock = shock.withEmbargo(by, place(embargo.target()));
      }
    }
    return shock;
  }

  private int place(int state) {
    return Objects.requireNonNull(places.get(state));
  }

  WorldTrade world() {
    return world;
  }

  /// Whether anything happens of a kind that this engine knows.
  private boolean knows() {
    return !plan.embargoes().isEmpty()
        || plan.shocks().stream()
            .anyMatch(s -> s instanceof EconomicShock.Economy e && e.income() != 0);
  }

  /// Whether any of that happens to economies that are in it.
  private boolean reaches() {
    return plan.embargoes().stream()
            .anyMatch(e ->
                places.containsKey(e.target()) && e.by().stream().anyMatch(places::containsKey))
        || plan.shocks().stream()
            .anyMatch(s ->
                s instanceof EconomicShock.Economy e
                    && e.income() != 0
                    && places.containsKey(e.state()));
  }

  Figure firstOrder(int state) {
    if (!plan.embargoes().isEmpty()) {
      return Figure.missing("an embargo is no small change");
    }
    return figure(
        state,
        k -> {
          double sum = 0;
          for (EconomicShock change : plan.shocks()) {
            if (change instanceof EconomicShock.Economy(int from, double income, double _)
                && places.containsKey(from)) {
              sum += exposures.get(k).welfare(place(state), place(from)) * Math.log1p(income);
            }
          }
          return Math.expm1(sum);
        },
        "first-order exposure in general equilibrium [KleinmanEtAl2024]");
  }

  Figure exact(int state) {
    for (Equilibrium one : equilibria) {
      if (one instanceof Equilibrium.NotFound n) {
        return Figure.missing("no equilibrium was found in " + n.iterations() + " steps");
      }
    }
    return figure(
        state,
        k -> equilibria.get(k).getChanges().get(place(state)).welfare() - 1,
        "exact change in general equilibrium [DekleEtAl2007]");
  }

  private Figure figure(int state, IntToDoubleFunction at, String method) {
    if (!places.containsKey(state)) {
      return Figure.missing("its GDP or its trade is not recorded");
    }
    if (!knows()) {
      return Figure.missing("this engine has no money and no single flows");
    }
    if (!reaches()) {
      return Figure.missing("GDP or trade of those whom it happens to is not recorded");
    }
    double[] values = IntStream.range(0, 3).mapToDouble(at).toArray();
    return Figure.of(
        values[0],
        new Interval(
            Math.min(values[0], Math.min(values[1], values[2])),
            Math.max(values[0], Math.max(values[1], values[2])),
            1,
            Interval.Basis.RANGE),
        Provenance.of(datasets, world.states().size(), "economies", method)
            .with("elasticity", plan.equilibrium().elasticity()));
  }

  /// The sanctioners of an embargo.
  Sanctioners sanctioners(ShockPlan.Embargo embargo, Run run) {
    return Sanctioners.of(world, embargo, plan.equilibrium(), datasets, run);
  }

  /// The burden of members that trade, at the elasticity in use; none where no equilibrium was
  /// found or nobody trades.
  Optional<Burden> burden(List<Integer> members) {
    List<Integer> trading = members.stream().filter(places::containsKey).map(this::place).toList();
    return trading.isEmpty()
            || !reaches()
            || !(equilibria.getFirst() instanceof Equilibrium.Found f)
        ? Optional.empty()
        : Optional.of(Burden.of(world.shares(), f.changes(), trading));
  }
}

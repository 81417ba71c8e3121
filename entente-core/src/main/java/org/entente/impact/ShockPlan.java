package org.entente.impact;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.entente.run.Phrase;
import org.entente.shock.Channel;
import org.entente.shock.EconomicShock;
import org.entente.shock.Elasticities;

/// What happens, and how it is computed.
///
/// @param shocks changes of economies and of single flows
/// @param embargoes ends of all trade of several states with one
/// @param linear the options of the linear way
/// @param equilibrium the options of general equilibrium
public record ShockPlan(
    List<EconomicShock> shocks,
    List<Embargo> embargoes,
    LinearOptions linear,
    EquilibriumOptions equilibrium) {

  /// An end of all trade, both ways, of some states with another.
  ///
  /// @param by COW codes of those who impose it, ascending
  /// @param target the COW code of the other
  public record Embargo(List<Integer> by, int target) {
    /// Sorts the states; refuses none, and a target among them, with an [IllegalArgumentException].
    public Embargo {
      by = List.copyOf(new TreeSet<>(by));
      if (by.isEmpty() || by.contains(target)) {
        throw new IllegalArgumentException("embargo by " + by + " on (" + target + ")");
      }
    }
  }

  /// The linear way.
  ///
  /// @param elasticities the elasticities
  /// @param rounds rounds of propagation, 1 or more
  /// @param draws draws of the elasticities, 1 or more
  public record LinearOptions(Elasticities elasticities, int rounds, int draws) {}

  /// General equilibrium.
  ///
  /// @param elasticity the trade elasticity θ, above 0
  /// @param low the lowest in use, at most `elasticity`
  /// @param high the highest in use, at least `elasticity`
  /// @param outputPerGdp gross output for a unit of GDP, 1 or more
  public record EquilibriumOptions(
      double elasticity, double low, double high, double outputPerGdp) {
    private static final double LEAST = 3;
    private static final double MOST = 8;

    /// An elasticity with the range of the literature about it, 3 to 8.
    public static EquilibriumOptions around(double elasticity, double outputPerGdp) {
      return new EquilibriumOptions(
          elasticity, Math.min(elasticity, LEAST), Math.max(elasticity, MOST), outputPerGdp);
    }

    /// Refuses elasticities that are not above 0 and in order, and an output below 1, with an
    /// [IllegalArgumentException].
    public EquilibriumOptions {
      if (!(low > 0 && low <= elasticity && elasticity <= high)
          || !Double.isFinite(high)
          || !(outputPerGdp >= 1 && Double.isFinite(outputPerGdp))) {
        throw new IllegalArgumentException(
            Phrase.of(
                "elasticities (%s, %s, %s) must be above 0 and in order, output (%s) 1 or"
                    + " more",
                low, elasticity, high, outputPerGdp));
      }
    }
  }

  /// Copies the lists, taking embargoes on one target for one; refuses a plan in which nothing
  /// happens with an [IllegalArgumentException].
  public ShockPlan {
    shocks = List.copyOf(shocks);
    embargoes = together(embargoes);
    if (shocks.isEmpty() && embargoes.isEmpty()) {
      throw new IllegalArgumentException("nothing happens: no shock (0) and no embargo");
    }
  }

  private static List<Embargo> together(List<Embargo> embargoes) {
    Map<Integer, TreeSet<Integer>> byTarget = new LinkedHashMap<>();
    embargoes.forEach(
        e -> byTarget.computeIfAbsent(e.target(), _ -> new TreeSet<>()).addAll(e.by()));
    return byTarget.entrySet().stream()
        .map(e -> new Embargo(List.copyOf(e.getValue()), e.getKey()))
        .toList();
  }

  /// All that happens as shocks of the linear way: an embargo ends the trade of each pair.
  public List<EconomicShock> linearShocks() {
    List<EconomicShock> all = new ArrayList<>(shocks);
    for (Embargo embargo : embargoes) {
      for (int state : embargo.by()) {
        all.add(new EconomicShock.Flow(Channel.TRADE, state, embargo.target(), -1));
        all.add(new EconomicShock.Flow(Channel.TRADE, embargo.target(), state, -1));
      }
    }
    return all;
  }

  /// The states named: those whose economies change, and both sides of flows and embargoes.
  public Set<Integer> states() {
    TreeSet<Integer> states = new TreeSet<>();
    for (EconomicShock shock : linearShocks()) {
      switch (shock) {
        case EconomicShock.Economy e -> states.add(e.state());
        case EconomicShock.Flow f -> {
          states.add(f.receiver());
          states.add(f.partner());
        }
      }
    }
    return states;
  }
}

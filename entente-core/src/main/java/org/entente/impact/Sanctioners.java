package org.entente.impact;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.entente.equilibrium.Equilibrium;
import org.entente.equilibrium.ExactHat;
import org.entente.equilibrium.TradeShares;
import org.entente.equilibrium.TradeShock;
import org.entente.equilibrium.WorldTrade;
import org.entente.evidence.Figure;
import org.entente.evidence.Interval;
import org.entente.evidence.Provenance;
import org.entente.impact.ShockPlan.Embargo;
import org.entente.run.Run;
import org.entente.run.Threads;

/// A coalition of sanctioners in general equilibrium: what it costs its target and each of them, what
/// each adds, and whom to win next.
///
///     adds(m) = the target's loss with m less that without it
///
/// Intervals are ranges over the trade elasticity. Each is worked out by an equilibrium of its own:
/// those of the ten sanctioners that trade most with the target, and of the ten states outside that
/// do. Cost: some sixty solutions of n³ for n economies.
///
/// References: [DekleEtAl2007].
///
/// @param target the COW code of the target
/// @param loss what the target loses
/// @param members the sanctioners, by what they add
/// @param next states outside, by what they would add
public record Sanctioners(
    int target, Figure loss, List<Sanctioner> members, List<Sanctioner> next) {
  private static final int MOST = 10;
  private static final Comparator<Sanctioner> BY_ADDITION =
      Comparator.comparingDouble((Sanctioner s) -> -s.adds().find().orElse(-1))
          .thenComparingInt(Sanctioner::state);

  /// One of them, or one that might be.
  ///
  /// @param state its COW code
  /// @param loss what it loses by taking part, as a share of its income
  /// @param adds what it adds to the target's loss, as a share of the target's income
  public record Sanctioner(int state, Figure loss, Figure adds) {}

  /// Copies the lists.
  public Sanctioners {
    members = List.copyOf(members);
    next = List.copyOf(next);
  }

  /// Those of an embargo. An embargo of states that do not trade has missing figures.
  static Sanctioners of(
      WorldTrade world,
      Embargo embargo,
      ShockPlan.EquilibriumOptions options,
      List<String> datasets,
      Run run) {
    return new Work(world, embargo, options, datasets, run).all();
  }

  private static final class Work {
    private final WorldTrade world;
    private final Embargo embargo;
    private final double[] elasticities;
    private final List<String> datasets;
    private final Run run;

    Work(
        WorldTrade world,
        Embargo embargo,
        ShockPlan.EquilibriumOptions options,
        List<String> datasets,
        Run run) {
      this.world = world;
      this.embargo = embargo;
      this.elasticities = new double[] {options.elasticity(), options.low(), options.high()};
      this.datasets = datasets;
      this.run = run;
    }

    Sanctioners all() {
      List<Integer> outside = new ArrayList<>(world.states());
      outside.removeAll(embargo.by());
      outside.remove(Integer.valueOf(embargo.target()));
      List<Integer> members = mostTrade(embargo.by());
      List<Integer> next = mostTrade(outside);
      List<Set<Integer>> coalitions = new ArrayList<>(List.of(Set.copyOf(embargo.by())));
      members.forEach(m -> coalitions.add(with(m, false)));
      next.forEach(m -> coalitions.add(with(m, true)));
      Equilibrium[] found = new Equilibrium[coalitions.size() * elasticities.length];
      Threads.each(
          found.length,
          run,
          k ->
              found[k] =
                  ExactHat.after(
                      world.shares(),
                      elasticities[k % elasticities.length],
                      shock(coalitions.get(k / elasticities.length))));
      List<Sanctioner> ofMembers = new ArrayList<>();
      for (int m = 0; m < members.size(); m++) {
        ofMembers.add(sanctioner(found, members.get(m), 0, 0, m + 1));
      }
      List<Sanctioner> ofNext = new ArrayList<>();
      for (int m = 0; m < next.size(); m++) {
        int at = members.size() + m + 1;
        ofNext.add(sanctioner(found, next.get(m), at, at, 0));
      }
      return new Sanctioners(
          embargo.target(),
          members.isEmpty() && world.states().contains(embargo.target())
              ? Figure.missing("GDP or trade of those who impose it is not recorded")
              : loss(found, embargo.target(), 0),
          ofMembers.stream().sorted(BY_ADDITION).toList(),
          ofNext.stream().sorted(BY_ADDITION).toList());
    }

    private Set<Integer> with(int state, boolean in) {
      Set<Integer> coalition = new HashSet<>(embargo.by());
      if (in) {
        coalition.add(state);
      } else {
        coalition.remove(state);
      }
      return coalition;
    }

    /* Those that trade most with the target, of those that trade. */
    private List<Integer> mostTrade(List<Integer> states) {
      int target = world.states().indexOf(embargo.target());
      return target < 0
          ? List.of()
          : states.stream()
              .filter(world.states()::contains)
              .sorted(
                  Comparator.comparingDouble(
                          (Integer s) -> -trade(world.states().indexOf(s), target))
                      .thenComparingInt(s -> s))
              .limit(MOST)
              .toList();
    }

    private double trade(int one, int other) {
      TradeShares shares = world.shares();
      return shares.share(one, other) * shares.income(one)
          + shares.share(other, one) * shares.income(other);
    }

    private TradeShock shock(Set<Integer> by) {
      TradeShock none = TradeShock.none(world.states().size());
      if (!world.states().contains(embargo.target())) {
        return none;
      }
      Set<Integer> places = new HashSet<>();
      by.stream()
          .filter(world.states()::contains)
          .forEach(s -> places.add(world.states().indexOf(s)));
      int target = world.states().indexOf(embargo.target());
      return target < 0 ? none : none.withEmbargo(places, target);
    }

    /* What a state loses in one coalition, and what the target loses in one more than in another. */
    private Sanctioner sanctioner(Equilibrium[] found, int state, int own, int more, int less) {
      return new Sanctioner(
          state,
          loss(found, state, own),
          figure(
              found,
              k ->
                  change(found, less, k, embargo.target())
                      - change(found, more, k, embargo.target()),
              "what it adds to the target's loss"));
    }

    private Figure loss(Equilibrium[] found, int state, int coalition) {
      return figure(found, k -> -change(found, coalition, k, state), "loss of real income");
    }

    private double change(Equilibrium[] found, int coalition, int elasticity, int state) {
      return found[coalition * elasticities.length + elasticity]
              .getChanges()
              .get(world.states().indexOf(state))
              .welfare()
          - 1;
    }

    private Figure figure(Equilibrium[] found, IntToDoubleFunction at, String quantity) {
      if (!world.states().contains(embargo.target())) {
        return Figure.missing("the target's GDP or its trade is not recorded");
      }
      for (Equilibrium one : found) {
        if (one instanceof Equilibrium.NotFound n) {
          return Figure.missing("no equilibrium was found in " + n.iterations() + " steps");
        }
      }
      double[] values = IntStream.range(0, elasticities.length).mapToDouble(at).toArray();
      return Figure.of(
          values[0],
          new Interval(
              Arrays.stream(values).min().orElseThrow(),
              Arrays.stream(values).max().orElseThrow(),
              1,
              Interval.Basis.RANGE),
          Provenance.of(datasets, world.states().size(), "economies", quantity + " [DekleEtAl2007]")
              .with("elasticity", elasticities[0]));
    }
  }
}

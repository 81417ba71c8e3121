package org.entente.shock;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.entente.evidence.Figure;
import org.entente.evidence.Interval;
import org.entente.evidence.Provenance;
import org.entente.evidence.Range;
import org.entente.run.Phrase;
import org.entente.run.Run;
import org.entente.run.Threads;

/// The linear shock over all states: each flow changes by an elasticity, income by a multiplier,
/// and the losses are passed on for some rounds.
///
/// It knows no third markets, no new prices and no policy, and is as good as its elasticities: the
/// World Bank foresaw a third less remittances for Kyrgyzstan in 2022, and they rose. Cost: draws
/// times rounds times states².
///
/// @param effects the effect on each state that is not itself shocked, by COW code
public record LinearShock(List<StateEffect> effects) {
  /// The rounds of propagation by default; later ones add little.
  public static final int ROUNDS = 3;

  /// The draws of the elasticities by default.
  public static final int DRAWS = 200;

  /// Copies the list.
  public LinearShock {
    effects = List.copyOf(effects);
  }

  /// The effects of shocks together. The same draws of the elasticities hold for all states, so
  /// that their order is surer than their size. Refuses no shocks, unknown states, and rounds or
  /// draws below 1 with an [IllegalArgumentException].
  ///
  /// @param datasets keys of the datasets from which the links come
  public static LinearShock of(
      Links links,
      List<EconomicShock> shocks,
      Elasticities elasticities,
      int rounds,
      int draws,
      List<String> datasets,
      Run run) {
    if (shocks.isEmpty() || rounds < 1 || draws < 1) {
      throw new IllegalArgumentException(
          Phrase.of(
              "shocks (%s), rounds (%s) and draws (%s) must be 1 or more",
              shocks.size(), rounds, draws));
    }
    Propagation best =
        new Propagation(links, shocks, ElasticityDraw.of(elasticities, Range::value), rounds);
    Propagation[] drawn = new Propagation[draws];
    Threads.each(
        draws,
        run,
        d -> {
          SplittableRandom random = new SplittableRandom(run.seed() + 0x9E3779B97F4A7C15L * d);
          ElasticityDraw draw = ElasticityDraw.of(elasticities, range -> range.draw(random));
          drawn[d] = new Propagation(links, shocks, draw, rounds);
        });
    Provenance provenance =
        Provenance.of(datasets, draws, "draws of the elasticities", "linear shock")
            .with("rounds", rounds)
            .with("seed", run.seed());
    Effects effects = new Effects(links, sources(shocks), best, List.of(drawn), provenance);
    return new LinearShock(effects.all());
  }

  /// The states whose economies are shocked.
  private static Set<Integer> sources(List<EconomicShock> shocks) {
    Set<Integer> sources = new HashSet<>();
    for (EconomicShock shock : shocks) {
      if (shock instanceof EconomicShock.Economy economy) {
        sources.add(economy.state());
      }
    }
    return sources;
  }

  /// The effects read off the propagations.
  private record Effects(
      Links links,
      Set<Integer> sources,
      Propagation best,
      List<Propagation> drawn,
      Provenance provenance) {

    List<StateEffect> all() {
      List<StateEffect> effects = new ArrayList<>();
      List<Integer> states = links.states();
      IntStream.range(0, states.size())
          .filter(i -> !sources.contains(states.get(i)))
          .boxed()
          .sorted(Comparator.comparingInt(states::get))
          .forEach(i -> effects.add(effect(i)));
      return effects;
    }

    private StateEffect effect(int i) {
      boolean remittances = isKnown(Channel.REMITTANCES, i);
      boolean trade = isKnown(Channel.TRADE, i);
      return new StateEffect(
          links.states().get(i),
          figure(remittances || trade, "remittances and trade", p -> p.income(i)),
          figure(remittances, "remittances", p -> p.byChannel(Channel.REMITTANCES, i)),
          figure(trade, "trade", p -> p.byChannel(Channel.TRADE, i)),
          figure(remittances, "remittances", p -> p.flow(Channel.REMITTANCES, i)),
          Arrays.stream(best.rounds).map(round -> round[i]).toList(),
          unknownLinks(i));
    }

    /// Whether a state's link to some shocked state is known, or, if only flows are shocked, to
    /// any.
    private boolean isKnown(Channel channel, int i) {
      return IntStream.range(0, links.states().size())
          .filter(j -> j != i)
          .filter(j -> sources.isEmpty() || sources.contains(links.states().get(j)))
          .anyMatch(j -> !Double.isNaN(links.share(channel, i, j)));
    }

    private int unknownLinks(int i) {
      int unknown = 0;
      for (int j = 0; j < links.states().size(); j++) {
        boolean matters = sources.contains(links.states().get(j)) || best.income(j) != 0;
        for (Channel channel : Channel.values()) {
          unknown += j != i && matters && Double.isNaN(links.share(channel, i, j)) ? 1 : 0;
        }
      }
      return unknown;
    }

    private Figure figure(boolean known, String what, ToDoubleFunction<Propagation> value) {
      if (!known) {
        return Figure.missing("its " + what + " with the states that are hit are not recorded");
      }
      double[] values = drawn.stream().mapToDouble(value).sorted().toArray();
      int cut = (int) ((1 - Interval.DEFAULT_LEVEL) / 2 * values.length);
      return Figure.of(
          value.applyAsDouble(best),
          new Interval(
              values[cut],
              values[values.length - 1 - cut],
              Interval.DEFAULT_LEVEL,
              Interval.Basis.RANGE),
          provenance);
    }
  }
}

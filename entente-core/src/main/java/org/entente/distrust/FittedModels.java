package org.entente.distrust;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.entente.run.ShippedText;

/// The models that could be known at the end of a year, as they ship: one for each outcome and
/// horizon, and one for each outcome that knows place and power alone; `entente study distrust`
/// fits them again to the same bytes.
///
/// They are fitted anew every fifth year, to cases whose outcome was settled by then, so that of a
/// date nothing is said that only later years have taught.
public final class FittedModels {
  /// The years at whose end there are new models: every fifth from 1960, and 2014, the end of the
  /// dispute data.
  public static final List<Integer> ORIGINS =
      Stream.concat(
              IntStream.iterate(1960, year -> year <= 2010, year -> year + 5).boxed(),
              Stream.of(2014))
          .toList();

  private static final Map<Integer, FittedModels> READ = new ConcurrentHashMap<>();

  private record Key(Outcome outcome, Horizon horizon, boolean full) {}

  private final int origin;
  private final Map<Key, DisputeModel> models;

  private FittedModels(int origin) {
    this.origin = origin;
    this.models =
        ModelText.read(text(origin)).stream()
            .collect(
                Collectors.toUnmodifiableMap(
                    m -> new Key(m.outcome(), m.horizon(), m.isFull()), m -> m));
  }

  /// The last models made by the end of a year; before the first of [#ORIGINS] the first, which
  /// then know some years too many. Read when they are first asked for.
  public static FittedModels knownBy(int year) {
    int origin =
        ORIGINS.stream().filter(o -> o <= year).reduce(ORIGINS.getFirst(), (_, later) -> later);
    return READ.computeIfAbsent(origin, FittedModels::new);
  }

  /// The models of an origin as they ship.
  public static String text(int origin) {
    return ShippedText.beside(FittedModels.class, fileName(origin));
  }

  /// The name of the file of an origin's models.
  public static String fileName(int origin) {
    return "dispute-models-" + origin + ".txt";
  }

  /// The year by whose end all their cases were settled.
  public int origin() {
    return origin;
  }

  /// The model of an outcome and a horizon.
  public DisputeModel of(Outcome outcome, Horizon horizon) {
    return get(outcome, horizon, true);
  }

  /// The model of an outcome within five years that knows only how near two states are and how
  /// strong: what is to be expected of states as near and as strong, whoever they are.
  public DisputeModel ofPlaceAndPower(Outcome outcome) {
    return get(outcome, Horizon.FIVE, false);
  }

  /// The probability of an outcome within a horizon for one dyad, from a row of [DyadFeatures].
  ///
  /// The models of the horizons are fitted apart and may cross where they say next to nothing:
  /// within a year it is no likelier than within five, within ten no less likely.
  public double probability(Outcome outcome, Horizon horizon, double[] row) {
    return within(outcome, horizon).applyAsDouble(row);
  }

  /// The same for many dyads.
  ToDoubleFunction<double[]> within(Outcome outcome, Horizon horizon) {
    DisputeModel own = of(outcome, horizon);
    DisputeModel five = of(outcome, Horizon.FIVE);
    return switch (horizon) {
      case ONE -> row -> Math.min(own.probability(row), five.probability(row));
      case FIVE -> own::probability;
      case TEN -> row -> Math.max(own.probability(row), five.probability(row));
    };
  }

  private DisputeModel get(Outcome outcome, Horizon horizon, boolean full) {
    return Objects.requireNonNull(models.get(new Key(outcome, horizon, full)));
  }
}

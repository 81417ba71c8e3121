package org.entente.distrust;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.ToDoubleFunction;
import org.entente.panel.Column;
import org.entente.panel.DyadColumn;
import org.entente.panel.Dyads;
import org.entente.panel.YearSlice;

/// The columns of the probability of a dispute and of a clash, computed by the models that ship
/// from what the year's slice holds: what a scenario changes is reckoned with.
public final class DistrustColumn {
  private static final List<Column> FROM = List.of(DyadColumn.HOSTILITY_20);
  private static final Map<Outcome, Map<Horizon, DyadColumn>> WITHIN = columns();
  private static final Map<Outcome, DyadColumn> EXPECTED = expected();

  private DistrustColumn() {}

  /// The probability of an outcome within a horizon after the slice's year, or after the end of the
  /// dispute data; missing where the dyad has no record.
  public static DyadColumn within(Outcome outcome, Horizon horizon) {
    return Objects.requireNonNull(Objects.requireNonNull(WITHIN.get(outcome)).get(horizon));
  }

  /// The probability of an outcome within five years of two states as near and as strong as the
  /// dyad's, whatever they have on record ([FittedModels#ofPlaceAndPower]); missing where the dyad
  /// has no record.
  public static DyadColumn ofPlaceAndPower(Outcome outcome) {
    return Objects.requireNonNull(EXPECTED.get(outcome));
  }

  /// The probability of an outcome within a horizon for one dyad, from a row of [DyadFeatures].
  ///
  /// The models of the horizons are fitted apart and may cross where they say next to nothing:
  /// within a year it is no likelier than within five, within ten no less likely.
  public static double of(Outcome outcome, Horizon horizon, double[] row) {
    double probability = FittedModels.of(outcome, horizon).probability(row);
    return switch (horizon) {
      case ONE -> Math.min(probability, of(outcome, Horizon.FIVE, row));
      case FIVE -> probability;
      case TEN -> Math.max(probability, of(outcome, Horizon.FIVE, row));
    };
  }

  private static Map<Outcome, DyadColumn> expected() {
    Map<Outcome, DyadColumn> columns = new EnumMap<>(Outcome.class);
    for (Outcome outcome : Outcome.values()) {
      columns.put(
          outcome,
          DyadColumn.forecast(
              outcome.key() + "_of_place_and_power",
              "probability",
              FROM,
              slice -> of(slice, row -> FittedModels.ofPlaceAndPower(outcome).probability(row))));
    }
    return columns;
  }

  private static Map<Outcome, Map<Horizon, DyadColumn>> columns() {
    Map<Outcome, Map<Horizon, DyadColumn>> columns = new EnumMap<>(Outcome.class);
    for (Outcome outcome : Outcome.values()) {
      Map<Horizon, DyadColumn> of = new EnumMap<>(Horizon.class);
      for (Horizon horizon : Horizon.values()) {
        String name = outcome.key() + "_within_" + horizon.years();
        of.put(
            horizon,
            DyadColumn.forecast(
                name, "probability", FROM, s -> of(s, row -> of(outcome, horizon, row))));
      }
      columns.put(outcome, of);
    }
    return columns;
  }

  private static float[] of(YearSlice slice, ToDoubleFunction<double[]> probabilityOf) {
    DyadFeatures features = DyadFeatures.of(slice);
    Dyads dyads = slice.dyads();
    float[] probability = new float[dyads.count()];
    Arrays.fill(probability, Float.NaN);
    for (int i = 0; i < dyads.states(); i++) {
      for (int j = i + 1; j < dyads.states(); j++) {
        int d = dyads.index(i, j);
        if (features.isKnown(d)) {
          probability[d] = (float) probabilityOf.applyAsDouble(features.of(i, j));
        }
      }
    }
    return probability;
  }
}

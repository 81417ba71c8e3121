package org.entente.distrust;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.ToDoubleBiFunction;
import org.entente.panel.Column;
import org.entente.panel.DyadColumn;
import org.entente.panel.Dyads;
import org.entente.panel.YearSlice;

/// The columns of the probability of a dispute and of a clash, computed by the models that could be
/// known by its year from what its slice holds: what a scenario changes is reckoned with.
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

  private static Map<Outcome, DyadColumn> expected() {
    Map<Outcome, DyadColumn> columns = new EnumMap<>(Outcome.class);
    for (Outcome outcome : Outcome.values()) {
      columns.put(
          outcome,
          DyadColumn.forecast(
              outcome.key() + "_of_place_and_power",
              "probability",
              FROM,
              slice ->
                  of(slice, (models, row) -> models.ofPlaceAndPower(outcome).probability(row))));
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
                name,
                "probability",
                FROM,
                s -> of(s, (models, row) -> models.probability(outcome, horizon, row))));
      }
      columns.put(outcome, of);
    }
    return columns;
  }

  private static float[] of(
      YearSlice slice, ToDoubleBiFunction<FittedModels, double[]> probabilityOf) {
    FittedModels models = FittedModels.knownBy(slice.year());
    DyadFeatures features = DyadFeatures.of(slice);
    Dyads dyads = slice.dyads();
    float[] probability = new float[dyads.count()];
    Arrays.fill(probability, Float.NaN);
    for (int i = 0; i < dyads.states(); i++) {
      for (int j = i + 1; j < dyads.states(); j++) {
        int d = dyads.index(i, j);
        if (features.isKnown(d)) {
          probability[d] = (float) probabilityOf.applyAsDouble(models, features.of(i, j));
        }
      }
    }
    return probability;
  }
}

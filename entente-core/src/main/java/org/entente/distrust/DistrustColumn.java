package org.entente.distrust;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.entente.panel.Column;
import org.entente.panel.DyadColumn;
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
          column(
              outcome.key() + "_of_place_and_power",
              slice -> Together.in(slice, outcome).ofPlaceAndPower));
    }
    return columns;
  }

  private static Map<Outcome, Map<Horizon, DyadColumn>> columns() {
    Map<Outcome, Map<Horizon, DyadColumn>> columns = new EnumMap<>(Outcome.class);
    for (Outcome outcome : Outcome.values()) {
      Map<Horizon, DyadColumn> of = new EnumMap<>(Horizon.class);
      for (Horizon horizon : Horizon.values()) {
        of.put(
            horizon,
            column(
                outcome.key() + "_within_" + horizon.years(),
                horizon == Horizon.FIVE
                    ? slice -> Together.in(slice, outcome).withinFive
                    : slice -> within(slice, outcome, horizon)));
      }
      columns.put(outcome, of);
    }
    return columns;
  }

  private static DyadColumn column(String name, Function<YearSlice, float[]> of) {
    return DyadColumn.forecast(name, "probability", FROM, of);
  }

  private static float[] within(YearSlice slice, Outcome outcome, Horizon horizon) {
    float[] within = unknown(slice);
    var probability = FittedModels.knownBy(slice.year()).within(outcome, horizon);
    DyadFeatures.of(slice)
        .forEachKnown((row, d) -> within[d] = (float) probability.applyAsDouble(row));
    return within;
  }

  private static float[] unknown(YearSlice slice) {
    float[] values = new float[slice.dyads().count()];
    Arrays.fill(values, Float.NaN);
    return values;
  }

  /* Of one outcome the two columns that are set against each other, from the same features. */
  private static final class Together {
    private final float[] withinFive;
    private final float[] ofPlaceAndPower;

    private Together(YearSlice slice, Outcome outcome) {
      FittedModels models = FittedModels.knownBy(slice.year());
      DisputeModel full = models.of(outcome, Horizon.FIVE);
      DisputeModel ofPlace = models.ofPlaceAndPower(outcome);
      withinFive = unknown(slice);
      ofPlaceAndPower = unknown(slice);
      DyadFeatures.of(slice)
          .forEachKnown((row, d) -> {
            withinFive[d] = (float) full.probability(row);
            ofPlaceAndPower[d] = (float) ofPlace.probability(row);
          });
    }

    static Together in(YearSlice slice, Outcome outcome) {
      return slice
          .kept(OfOutcomes.class, _ -> new OfOutcomes())
          .made
          .computeIfAbsent(outcome, o -> new Together(slice, o));
    }
  }

  private static final class OfOutcomes {
    private final Map<Outcome, Together> made = new ConcurrentHashMap<>();
  }
}

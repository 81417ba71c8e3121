package org.entente.distrust;

import java.util.Arrays;
import java.util.List;
import org.entente.panel.Column;
import org.entente.panel.DyadColumn;
import org.entente.panel.Dyads;
import org.entente.panel.YearSlice;

/// The columns of the probability of a dispute, computed by the models that ship from what the
/// year's slice holds: what a scenario changes is reckoned with.
public final class DistrustColumn {
  private static final List<Column> FROM = List.of(DyadColumn.HOSTILITY_20);
  private static final DyadColumn WITHIN_1 = column(Horizon.ONE);
  private static final DyadColumn WITHIN_5 = column(Horizon.FIVE);
  private static final DyadColumn WITHIN_10 = column(Horizon.TEN);

  private DistrustColumn() {}

  /// The probability of a militarised dispute within a horizon after the slice's year, or after the
  /// end of the dispute data; missing where the dyad has no record.
  public static DyadColumn within(Horizon horizon) {
    return switch (horizon) {
      case ONE -> WITHIN_1;
      case FIVE -> WITHIN_5;
      case TEN -> WITHIN_10;
    };
  }

  private static DyadColumn column(Horizon horizon) {
    return DyadColumn.computed(
        "dispute_within_" + horizon.years(), "probability", FROM, s -> of(s, horizon));
  }

  private static float[] of(YearSlice slice, Horizon horizon) {
    DisputeModel model = FittedModels.of(horizon);
    DyadFeatures features = DyadFeatures.of(slice);
    Dyads dyads = slice.dyads();
    float[] probability = new float[dyads.count()];
    Arrays.fill(probability, Float.NaN);
    for (int i = 0; i < dyads.states(); i++) {
      for (int j = i + 1; j < dyads.states(); j++) {
        int d = dyads.index(i, j);
        if (features.isKnown(d)) {
          probability[d] = (float) model.probability(features.of(i, j));
        }
      }
    }
    return probability;
  }
}

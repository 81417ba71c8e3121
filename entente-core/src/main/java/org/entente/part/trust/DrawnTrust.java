package org.entente.part.trust;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.IntToDoubleFunction;
import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;
import org.entente.distrust.DisputeModel;
import org.entente.distrust.DyadFeatures;
import org.entente.distrust.FittedModels;
import org.entente.distrust.Horizon;
import org.entente.distrust.Outcome;
import org.entente.panel.YearSlice;
import org.entente.run.Run;

/* The trust of a year's dyads, as the model has it and under each draw of its coefficients.

Kept with the year; what is told of a dyad is worked out when it is first asked for, so that the thousands of groups of an
enlargement share it. If two threads ask at once it may be made twice, alike. */
final class DrawnTrust {
  private final Outcome outcome;
  private final Horizon horizon;
  private final FittedModels models;
  private final DyadFeatures features;
  private final double[][] shifts;
  /* Of each dyad its trust, then that under each draw. */
  private final AtomicReferenceArray<double[]> ofDyads;

  private DrawnTrust(YearSlice slice, Key key, Run run) {
    this.outcome = key.outcome();
    this.horizon = key.horizon();
    this.models = FittedModels.knownBy(slice.year());
    this.features = DyadFeatures.of(slice);
    this.shifts = model().shifts(run);
    this.ofDyads = new AtomicReferenceArray<>(slice.dyads().count());
  }

  static DrawnTrust in(YearSlice slice, Outcome outcome, Horizon horizon, Run run) {
    Key key = new Key(outcome, horizon, run.seed());
    return slice.kept(Kept.class, _ -> new Kept()).of(key, () -> new DrawnTrust(slice, key, run));
  }

  private record Key(Outcome outcome, Horizon horizon, long seed) {}

  /* The last few asked for: a server meets many seeds. */
  private static final class Kept {
    private static final int MOST = 4;

    private final Map<Key, DrawnTrust> last = new LinkedHashMap<>(MOST, 1, true);

    synchronized DrawnTrust of(Key key, Supplier<DrawnTrust> make) {
      DrawnTrust drawn = last.computeIfAbsent(key, _ -> make.get());
      if (last.size() > MOST) {
        last.remove(last.keySet().iterator().next());
      }
      return drawn;
    }
  }

  /* NaN where the dyad has no record. */
  double trust(int d) {
    return of(d)[0];
  }

  /* NaN in every draw where the dyad has no record. */
  double[] draws(int d) {
    double[] all = of(d);
    return Arrays.copyOfRange(all, 1, all.length);
  }

  /* What is made of dyads, draw by draw. */
  double[] over(ToDoubleFunction<IntToDoubleFunction> made) {
    double[] values = new double[shifts.length];
    for (int b = 0; b < values.length; b++) {
      int place = b + 1;
      values[b] = made.applyAsDouble(d -> of(d)[place]);
    }
    return values;
  }

  /* The product over the dyads that have a record, draw by draw. */
  double[] products(int... dyads) {
    double[] products = new double[shifts.length];
    Arrays.fill(products, 1);
    for (int d : dyads) {
      double[] trust = of(d);
      if (!Double.isNaN(trust[0])) {
        for (int b = 0; b < products.length; b++) {
          products[b] *= trust[b + 1];
        }
      }
    }
    return products;
  }

  private double[] of(int d) {
    double[] found = ofDyads.get(d);
    if (found == null) {
      found = made(d);
      ofDyads.set(d, found);
    }
    return found;
  }

  private double[] made(int d) {
    double[] all = new double[shifts.length + 1];
    if (!features.isKnown(d)) {
      Arrays.fill(all, Double.NaN);
      return all;
    }
    double[] row = features.of(d);
    // as the column of the year has it, to the bit
    all[0] = 1 - (double) (float) models.probability(outcome, horizon, row);
    double[] draws = model().draws(row, shifts);
    for (int b = 0; b < draws.length; b++) {
      all[b + 1] = 1 - draws[b];
    }
    return all;
  }

  private DisputeModel model() {
    return models.of(outcome, horizon);
  }
}

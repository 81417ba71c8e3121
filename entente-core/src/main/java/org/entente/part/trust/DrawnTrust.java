package org.entente.part.trust;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.IntToDoubleFunction;
import java.util.function.ToDoubleFunction;
import org.entente.distrust.DisputeModel;
import org.entente.distrust.DyadFeatures;
import org.entente.panel.YearSlice;
import org.entente.part.Dyadic;
import org.entente.part.Group;
import org.entente.run.Run;

/* The trust of dyads under each draw of the model's coefficients. */
final class DrawnTrust {
  private final DisputeModel model;
  private final DyadFeatures features;
  private final double[][] shifts;

  DrawnTrust(YearSlice slice, DisputeModel model, Run run) {
    this.model = model;
    this.features = DyadFeatures.of(slice);
    this.shifts = model.shifts(run);
  }

  /* NaN in every draw where the dyad has no record. */
  double[] ofDyad(int d) {
    if (!features.isKnown(d)) {
      double[] missing = new double[shifts.length];
      Arrays.fill(missing, Double.NaN);
      return missing;
    }
    double[] draws = model.draws(features.of(d), shifts);
    for (int b = 0; b < draws.length; b++) {
      draws[b] = 1 - draws[b];
    }
    return draws;
  }

  /* What is made of the dyads of a group, draw by draw. */
  double[] over(Group group, ToDoubleFunction<IntToDoubleFunction> made) {
    Map<Integer, double[]> ofDyads = new HashMap<>();
    Dyadic.forEach(group, (a, b, d) -> ofDyads.put(d, ofDyad(d)));
    double[] values = new double[shifts.length];
    for (int b = 0; b < values.length; b++) {
      int draw = b;
      values[b] = made.applyAsDouble(d -> Objects.requireNonNull(ofDyads.get(d))[draw]);
    }
    return values;
  }
}

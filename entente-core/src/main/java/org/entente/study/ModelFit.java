package org.entente.study;

import java.util.ArrayList;
import java.util.List;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.factory.DecompositionFactory_DDRM;
import org.entente.distrust.Calibration;
import org.entente.distrust.DisputeModel;
import org.entente.distrust.Feature;
import org.entente.regression.Logit;
import org.entente.run.Run;

/* A model that ships, fitted to all settled cases, and bent to what came of what models
of earlier years had said. */
final class ModelFit {
  private static final double JITTER = 1e-12;

  private ModelFit() {}

  static DisputeModel of(
      List<DyadCases> years,
      Specification specification,
      Target target,
      Calibration calibration,
      Run run) {
    Logit logit = FeatureFit.of(years, specification, target, run).logit();
    return new DisputeModel(
        target.outcome(),
        target.horizon(),
        specification.features().stream().map(Feature::of).toList(),
        logit,
        calibration,
        factor(logit),
        years.getFirst().year(),
        years.getLast().year());
  }

  /* The Cholesky factor of the covariance; a coefficient without variance gets next to none. */
  private static List<List<Double>> factor(Logit logit) {
    int size = logit.terms().size() + 1;
    DMatrixRMaj covariance = new DMatrixRMaj(size, size);
    for (int a = 0; a < size; a++) {
      for (int b = 0; b < size; b++) {
        covariance.set(a, b, logit.covariance().get(a * size + b));
      }
      covariance.add(a, a, JITTER);
    }
    var cholesky = DecompositionFactory_DDRM.chol(size, true);
    if (!cholesky.decompose(covariance)) {
      throw new IllegalStateException("the covariance of the coefficients has no factor");
    }
    DMatrixRMaj lower = cholesky.getT(null);
    List<List<Double>> rows = new ArrayList<>();
    for (int a = 0; a < size; a++) {
      List<Double> row = new ArrayList<>();
      for (int b = 0; b <= a; b++) {
        row.add(lower.get(a, b));
      }
      rows.add(row);
    }
    return rows;
  }
}

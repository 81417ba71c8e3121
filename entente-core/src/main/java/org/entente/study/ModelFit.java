package org.entente.study;

import java.util.List;
import org.entente.distrust.Calibration;
import org.entente.distrust.DisputeModel;
import org.entente.distrust.Feature;
import org.entente.regression.DrawnLogit;

/* A model that ships, as it was fitted to cases settled by a year, and bent to what had come by then of
what models of earlier years had said. */
final class ModelFit {
  private ModelFit() {}

  static DisputeModel of(
      FeatureFit fit,
      List<DyadCases> years,
      Specification specification,
      Target target,
      Calibration calibration) {
    return new DisputeModel(
        target.outcome(),
        target.horizon(),
        specification.features().stream().map(Feature::of).toList(),
        DrawnLogit.of(fit.logit()),
        calibration,
        years.getFirst().year(),
        years.getLast().year());
  }
}

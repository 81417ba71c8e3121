package org.entente.study;

import java.util.List;
import org.entente.distrust.Calibration;
import org.entente.distrust.DisputeModel;
import org.entente.distrust.Feature;
import org.entente.regression.DrawnLogit;
import org.entente.run.Run;

/* A model that ships, fitted to all settled cases, and bent to what came of what models
of earlier years had said. */
final class ModelFit {
  private ModelFit() {}

  static DisputeModel of(
      List<DyadCases> years,
      Specification specification,
      Target target,
      Calibration calibration,
      Run run) {
    return new DisputeModel(
        target.outcome(),
        target.horizon(),
        specification.features().stream().map(Feature::of).toList(),
        DrawnLogit.of(FeatureFit.of(years, specification, target, run).logit()),
        calibration,
        years.getFirst().year(),
        years.getLast().year());
  }
}

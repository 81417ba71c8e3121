package org.entente.evaluation;

import java.util.function.ToDoubleFunction;

/// A number that says how good forecasts are.
///
/// The Brier and the log score are proper: who gives other probabilities than he believes worsens
/// them on average. AUC and average precision rate the order alone and say nothing of calibration.
///
/// References: [Brier1950], [Good1952], [HanleyMcNeil1982], [DavisGoadrich2006].
public enum Score implements ToDoubleFunction<Forecasts> {
  /// The mean of (p - y)²; 0 is perfect, .25 what an even chance for everything gets.
  BRIER("Brier score") {
    @Override
    public double applyAsDouble(Forecasts forecasts) {
      double sum = 0;
      for (int k = 0; k < forecasts.size(); k++) {
        double off = forecasts.probability(k) - forecasts.outcome(k);
        sum += forecasts.weight(k) * off * off;
      }
      return sum / forecasts.total();
    }
  },
  /// The mean of -ln of the probability given to what came, in nats, p kept within 1e-6 of 0 and 1;
  /// 0 is perfect.
  LOG("log score") {
    @Override
    public double applyAsDouble(Forecasts forecasts) {
      double sum = 0;
      for (int k = 0; k < forecasts.size(); k++) {
        double p = Math.clamp(forecasts.probability(k), CLIP, 1 - CLIP);
        double y = forecasts.outcome(k);
        sum -= forecasts.weight(k) * (y * Math.log(p) + (1 - y) * Math.log(1 - p));
      }
      return sum / forecasts.total();
    }
  },
  /// The chance that a case that came has a higher probability than one that did not, ties counted
  /// half: the area under the receiver operating characteristic. .5 is chance.
  AUC("AUC") {
    @Override
    public double applyAsDouble(Forecasts forecasts) {
      return Ordering.of(forecasts).auc();
    }
  },
  /// The precision averaged over the cases that came, each at its own threshold, cases of equal
  /// probability taken together: the area under the curve of precision and recall without
  /// interpolation. Chance is the base rate, so that it must stand beside it.
  AVERAGE_PRECISION("average precision") {
    @Override
    public double applyAsDouble(Forecasts forecasts) {
      return Ordering.of(forecasts).averagePrecision();
    }
  };

  private static final double CLIP = 1e-6;

  private final String title;

  Score(String title) {
    this.title = title;
  }

  /// The name for tables.
  public String title() {
    return title;
  }

  /// The score; NaN where it is not defined (an order without both outcomes, or an outcome between
  /// 0 and 1). Cost: the cases.
  @Override
  public abstract double applyAsDouble(Forecasts forecasts);

  /// By how much of the Brier score of a reference the forecasts of the same cases are better, 1 -
  /// score / reference: 0 is no skill, 1 perfection, below 0 worse than it.
  public static double brierSkill(Forecasts forecasts, Forecasts reference) {
    return 1 - BRIER.applyAsDouble(forecasts) / BRIER.applyAsDouble(reference);
  }
}

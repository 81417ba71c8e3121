package org.entente.bargaining.outlook;

import java.util.List;
import org.entente.evidence.Figure;
import org.entente.evidence.Interval;
import org.entente.evidence.Provenance;

/// A model's view of what will be decided, with its record on decisions whose outcome is known.
///
/// The record is that of 245 issues of European legislation of 1995 to 2018 [ArreguiPerarnaud2021],
/// in shares of the scale; `docs/benchmarks/bargaining.md` has the table.
public enum View {
  /// The weighted mean: the default.
  MEAN("weighted mean", 0.51, 0.242, 0.222, 0.262),
  /// The probabilistic Condorcet election.
  ELECTION("Condorcet election", 0.535, 0.249, 0.226, 0.272),
  /// The weighted median.
  MEDIAN("median voter", 0.774, 0.304, 0.271, 0.336),
  /// The challenge model.
  CHALLENGE("challenge model", 0.749, 0.297, 0.266, 0.328),
  /// The spatial model of KTAB.
  SPATIAL("spatial model", 0.563, 0.256, 0.235, 0.277);

  private final String title;
  private final double error90;
  private final double error;
  private final double low;
  private final double high;

  View(String title, double error90, double error, double low, double high) {
    this.title = title;
    this.error90 = error90;
    this.error = error;
    this.low = low;
    this.high = high;
  }

  /// The model's name.
  public String title() {
    return title;
  }

  /// The 90% quantile of its absolute errors, as a share of the scale.
  public double error90() {
    return error90;
  }

  /// Its mean absolute error on those issues, as a share of the scale, with the 90% bootstrap
  /// interval over issues.
  public Figure error() {
    return Figure.of(
        error,
        new Interval(low, high, Interval.DEFAULT_LEVEL, Interval.Basis.BOOTSTRAP),
        Provenance.of(List.of(), 245, "decided issues", title + " [ArreguiPerarnaud2021]"));
  }
}

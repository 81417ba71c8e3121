package org.entente.evaluation;

/// What a Brier score is made of.
///
///     score = reliability - resolution + uncertainty + within
///     reliability = mean over cases of (p̄_bin - ȳ_bin)²      how far what is said is from what comes
///     resolution  = mean over cases of (ȳ_bin - ȳ)²           how far the bins differ in what comes
///     uncertainty = ȳ (1 - ȳ)                                 what the base rate alone would get
///     within      = mean over bins of var(p) - 2 cov(p, y)    what the bins hide
///
/// The first three are Murphy's; they suffice, and `within` is 0, where all cases of a bin have the
/// same probability. The fourth is that of [Stephenson2008], negative where the order inside the
/// bins is of use.
///
/// References: [Murphy1973], [Stephenson2008].
///
/// @param score the Brier score
/// @param reliability Murphy's reliability, less is better
/// @param resolution Murphy's resolution, more is better
/// @param uncertainty the variance of the outcomes
/// @param within what differs inside the bins
public record BrierTerms(
    double score, double reliability, double resolution, double uncertainty, double within) {

  /// The terms over at most `bins` bins, made as in [Reliability#of]; with as many bins as cases
  /// the fourth is 0.
  public static BrierTerms of(Forecasts forecasts, int bins) {
    double total = forecasts.total();
    double base = forecasts.baseRate();
    double reliability = 0;
    double resolution = 0;
    double within = 0;
    for (BinSums bin : BinSums.list(forecasts, bins)) {
      double p = bin.probabilities() / bin.weight();
      double y = bin.outcomes() / bin.weight();
      reliability += bin.weight() * (p - y) * (p - y);
      resolution += bin.weight() * (y - base) * (y - base);
      within += bin.squares() - bin.weight() * p * p - 2 * (bin.products() - bin.weight() * p * y);
    }
    double squares = 0;
    for (int k = 0; k < forecasts.size(); k++) {
      double off = forecasts.outcome(k) - base;
      squares += forecasts.weight(k) * off * off;
    }
    return new BrierTerms(
        Score.BRIER.applyAsDouble(forecasts),
        reliability / total,
        resolution / total,
        squares / total,
        within / total);
  }
}

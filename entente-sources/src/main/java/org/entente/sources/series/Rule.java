package org.entente.sources.series;

/// How the releases of a series are spliced: which of them serves a year.
public enum Rule {
  /// The last one whose first year has come: a newer release takes over for good.
  NEWEST,
  /// The same, but each is an estimate of its first year alone, which stands for the years after
  /// it.
  LAST_ESTIMATE,
  /// The first one as long as its data last, then the next.
  WHILE_IT_LASTS,
  /// Each row on its own: what two releases both hold is taken from the first. Which of them serves
  /// a year is seen in the rows.
  BY_ROW
}

package org.entente.sources.table;

import java.util.Set;

/// The marks by which publishers say that a number is missing.
public final class Marks {
  /// World Bank and United Nations `..`, SIPRI `...` and `xxx`, Eurostat `:`, spreadsheets `#N/A`,
  /// dashes, and words.
  public static final Set<String> MISSING =
      Set.of(
          "NA", ".", "..", "...", "\u2026", "-", "--", "\u2013", "\u2014", ":", "n/a", "N/A",
          "n.a.", "n. a.", "null", "NULL", "#N/A", "xxx", "?");

  private Marks() {}
}

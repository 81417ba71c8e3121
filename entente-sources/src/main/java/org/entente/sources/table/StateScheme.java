package org.entente.sources.table;

/// How a layout names states.
public enum StateScheme {
  /// COW code.
  COW,
  /// ISO 3166 alpha-2; Namibia is `NA`.
  ISO2,
  /// ISO 3166 alpha-3.
  ISO3,
  /// A name in words.
  NAME,
  /// A COW code, an ISO alpha-3 code or a name, whichever the cell is.
  ANY
}

package org.entente.sources.table;

/// How a layout names states.
public enum StateScheme {
  /// COW code.
  COW,
  /// ISO 3166 alpha-2; Namibia is `NA`.
  ISO2,
  /// ISO 3166 alpha-3.
  ISO3,
  /// A number of ISO 3166-1 and the UN's M49, or of trade statistics (`UnNumbers`).
  UN,
  /// A name in words.
  NAME,
  /// A COW code, an ISO alpha-3 code or a name, whichever the cell is.
  ANY,
  /// The same with numbers of the UN.
  ANY_UN
}

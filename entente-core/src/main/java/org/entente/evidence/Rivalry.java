package org.entente.evidence;

import java.util.List;

/// A spell of strategic rivalry between two states.
///
/// @param source the dataset it comes from
/// @param name the name it bears there
/// @param first the COW code of one state
/// @param second the COW code of the other
/// @param firstYear the first year
/// @param lastYear the last year; the end of the data where the rivalry had not ended
/// @param types what it is about, such as `spatial` or `positional`
public record Rivalry(
    String source,
    String name,
    int first,
    int second,
    int firstYear,
    int lastYear,
    List<String> types) {
  /// Copies the types.
  public Rivalry {
    types = List.copyOf(types);
  }
}

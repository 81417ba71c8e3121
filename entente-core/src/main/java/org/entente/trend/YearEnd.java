package org.entente.trend;

import java.util.List;

/// A coalition's membership at the end of one year.
///
/// @param year the year
/// @param members the COW codes of the members on 31 December
/// @param joined those who were not members a year before; empty in the first year shown
/// @param left those who were members a year before and are not now
public record YearEnd(int year, List<Integer> members, List<Integer> joined, List<Integer> left) {
  /// Copies the lists.
  public YearEnd {
    members = List.copyOf(members);
    joined = List.copyOf(joined);
    left = List.copyOf(left);
  }

  /// Whether the membership changed during the year.
  public boolean isChanged() {
    return !joined.isEmpty() || !left.isEmpty();
  }
}

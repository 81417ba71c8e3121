package org.entente.evidence;

import java.util.List;

/// A pact of defence and its years in force.
///
/// @param name its name
/// @param members the COW codes of its members, ascending
/// @param from the first year in which it was in force
/// @param to the last full year, [Integer#MAX_VALUE] while it lasts
public record Pact(String name, List<Integer> members, int from, int to) {
  /// Copies the list.
  public Pact {
    members = members.stream().sorted().toList();
  }

  /// Whether it is in force at the end of a year.
  public boolean isInForce(int year) {
    return from <= year && year <= to;
  }
}

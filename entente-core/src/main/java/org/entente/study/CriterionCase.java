package org.entente.study;

import java.util.List;

/// A case of a criterion: whose closeness is asked for, as known at the end of which year, and what
/// came.
///
/// @param year the year at whose end closeness is measured; the outcome lies after it
/// @param states the COW codes of the states, two or more
/// @param towards whether the first of them is measured towards the others, and not all as a group
/// @param outcome 1 it came, 0 it did not; of a level, a number that rises with it, in [0, 1]
/// @param block what the case shares its fate with (a dyad, a war, an organisation): cases of one
///   block are drawn together
public record CriterionCase(
    int year, List<Integer> states, boolean towards, double outcome, String block) {

  /// Copies the list. Refuses fewer than two states and outcomes outside [0, 1] with an
  /// [IllegalArgumentException].
  public CriterionCase {
    states = List.copyOf(states);
    if (states.size() < 2 || !(outcome >= 0 && outcome <= 1)) {
      throw new IllegalArgumentException("states (" + states + "), outcome (" + outcome + ")");
    }
  }
}

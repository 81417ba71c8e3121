package org.entente.testimony;

import org.entente.dossier.Claim;
import org.entente.dossier.Reference;

/// A claim of a dossier that bears on figures of two states.
///
/// @param claim the claim
/// @param source the source that its sentence stands in
/// @param from the COW code of the state that acts or holds the attitude
/// @param to the COW code of the other
/// @param probability that it holds, in (0, 1]: 1 once an analyst has accepted or corrected it,
///   until then its confidence
/// @param age how many years the source is older than the date
public record Witness(
    Claim claim, Reference source, int from, int to, double probability, int age) {

  /// Whether it is about these two, in either order.
  public boolean isOf(int first, int second) {
    return (from == first && to == second) || (from == second && to == first);
  }
}

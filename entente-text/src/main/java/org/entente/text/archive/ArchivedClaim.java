package org.entente.text.archive;

import java.time.LocalDate;
import org.entente.text.claim.ClaimKind;
import org.jspecify.annotations.Nullable;

/// A claim of a page of an archive.
///
/// @param page the id of the page
/// @param date the day of the page; null if not known
/// @param from the code of the source
/// @param to the code of the target
/// @param kind the relation
/// @param sign 1 for what binds, -1 for what divides
/// @param mutual whether it holds of both directions
/// @param modality how it is put
/// @param confidence the probability that it is read rightly
/// @param sentence the sentence
/// @param repeated whether its page nearly repeats another
public record ArchivedClaim(
    String page,
    @Nullable LocalDate date,
    String from,
    String to,
    ClaimKind kind,
    int sign,
    boolean mutual,
    String modality,
    double confidence,
    String sentence,
    boolean repeated) {

  /// Whether it is about these two, in either order.
  public boolean isOf(String one, String other) {
    return (from.equals(one) && to.equals(other)) || (from.equals(other) && to.equals(one));
  }
}

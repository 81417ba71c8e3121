package org.entente.text.claim;

import java.util.List;
import org.entente.text.article.Article;
import org.jspecify.annotations.Nullable;

/// What was read from one article.
///
/// @param article the article
/// @param claims its claims in the order of their sentences
/// @param coalition the coalition it describes, null if it describes none
/// @param namings its sentences that name an actor
/// @param notes what a reader of the claims must know of how they were made; empty where they are
///   read by the frames of this program
public record Reading(
    Article article,
    List<Claim> claims,
    @Nullable CoalitionPicture coalition,
    List<Naming> namings,
    List<String> notes) {
  /// Copies the lists.
  public Reading {
    namings = List.copyOf(namings);
    notes = List.copyOf(notes);
    claims = List.copyOf(claims);
  }
}

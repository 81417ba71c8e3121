package org.entente.text.claim;

import java.util.List;
import org.entente.text.article.Article;
import org.jspecify.annotations.Nullable;

/// What was read from one article.
///
/// @param article the article
/// @param claims its claims in the order of their sentences
/// @param coalition the coalition it describes, null if it describes none
public record Reading(Article article, List<Claim> claims, @Nullable CoalitionPicture coalition) {
  /// Copies the list.
  public Reading {
    claims = List.copyOf(claims);
  }
}

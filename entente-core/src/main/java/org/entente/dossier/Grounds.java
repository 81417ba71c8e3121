package org.entente.dossier;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What an entry of a dossier rests on.
///
/// @param sources ids of its sources, in order; none for an assumption of the analyst
/// @param quote the sentence that says it, in the language of the source or translated; may be
///   empty
/// @param date when it was said or was so, as precisely as known (`2015-07-10`, `2013`); may be
///   empty
/// @param confidence the probability, in (0, 1], that it is so; null where nobody has judged it
/// @param note what a reader must know of it; may be empty
public record Grounds(
    List<String> sources, String quote, String date, @Nullable Double confidence, String note) {
  /// Copies the list; refuses a confidence outside (0, 1] with an [IllegalArgumentException].
  public Grounds {
    sources = List.copyOf(sources);
    if (confidence != null && !(confidence > 0 && confidence <= 1)) {
      throw new IllegalArgumentException("confidence (" + confidence + ") must be in (0, 1]");
    }
  }

  /// Whether no source is named.
  public boolean isAssumed() {
    return sources.isEmpty();
  }
}

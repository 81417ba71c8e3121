package org.entente.text.check;

import java.time.LocalDate;
import org.entente.text.actor.Actor;
import org.entente.text.claim.Quote;
import org.jspecify.annotations.Nullable;

/// What an article expects of a state's membership, and what came.
///
/// @param coalition the coalition
/// @param state the state
/// @param joins whether the article expects it to join; false where it calls that unlikely
/// @param quote the sentence
/// @param grade how it went
/// @param joined the day it joined, null if it has not
public record Forecast(
    Actor coalition,
    Actor state,
    boolean joins,
    Quote quote,
    Grade grade,
    @Nullable LocalDate joined) {
  /// How a forecast went, as far as the registry of coalitions reaches.
  public enum Grade {
    /// As expected.
    RIGHT,
    /// Otherwise than expected.
    WRONG,
    /// The state has not joined: not yet, or not at all.
    OPEN
  }
}

package org.entente.text.claim;

import java.util.List;
import org.entente.text.actor.Actor;

/// A relation found in a sentence, before it is put as claims.
///
/// @param sources who act
/// @param targets whom it concerns
/// @param kind the relation
/// @param strength how much it says
/// @param mutual whether it holds of both directions
/// @param begin the first token of the words that state it
/// @param end the token behind the last one
/// @param detail what it is about, may be empty
/// @param sureness how often the rule that found it is right, in (0, 1)
record Draft(
    List<Actor> sources,
    List<Actor> targets,
    ClaimKind kind,
    double strength,
    boolean mutual,
    int begin,
    int end,
    String detail,
    double sureness) {
  Draft {
    sources = List.copyOf(sources);
    targets = List.copyOf(targets);
  }
}

package org.entente.text.claim;

import java.util.List;
import org.entente.text.actor.Actor;

/// A sentence with the actors that it names, in their order.
///
/// @param quote the sentence; its words are empty
/// @param spots where each actor stands
public record Naming(Quote quote, List<Spot> spots) {
  /// Copies the list.
  public Naming {
    spots = List.copyOf(spots);
  }

  /// An actor in a sentence.
  ///
  /// @param actor the actor; of a group named by one word each has its own
  /// @param begin offset of its first character in the sentence
  /// @param end offset behind its last one
  public record Spot(Actor actor, int begin, int end) {}

  /// The actors, each once.
  public List<Actor> actors() {
    return spots.stream().map(Spot::actor).distinct().toList();
  }
}

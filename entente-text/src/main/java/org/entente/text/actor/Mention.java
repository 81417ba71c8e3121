package org.entente.text.actor;

import java.util.List;

/// A place in a sentence that names or means one actor, or several at once ("both countries").
///
/// @param actors the actors meant, in the order of their first mention
/// @param form how it is named
/// @param begin offset of its first character in the sentence
/// @param end offset behind its last character
public record Mention(List<Actor> actors, Form form, int begin, int end) {
  /// How prose names an actor.
  public enum Form {
    /// By a name: Russia, the SCO.
    NAME,
    /// By an adjective: Russian.
    ADJECTIVE,
    /// By its people: Russians.
    PEOPLE,
    /// By its capital or a seat: Moscow, the Kremlin.
    SEAT,
    /// By one who speaks for it: Putin.
    LEADER,
    /// By a region of it: Crimea.
    PLACE,
    /// By referring back: the latter, both countries.
    REFERENCE,
    /// By a pronoun: it, they.
    PRONOUN
  }

  /// Copies the list.
  public Mention {
    actors = List.copyOf(actors);
  }

  /// Whether the actor is among those meant.
  public boolean means(String code) {
    return actors.stream().anyMatch(a -> a.code().equals(code));
  }
}

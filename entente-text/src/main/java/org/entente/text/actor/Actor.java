package org.entente.text.actor;

import java.util.List;

/// One that acts: a state, a coalition, another organisation, or a group of states.
///
/// @param code the ISO alpha-3 code of a state, the identifier of a coalition or organisation, or
///   the gazetteer's key of a group
/// @param name the name shown to readers
/// @param kind what it is
/// @param members for a coalition or group the codes of its states on the article's date, in
///   ascending order; empty for a state
public record Actor(String code, String name, Kind kind, List<String> members) {
  /// The kinds of actor.
  public enum Kind {
    /// A state.
    STATE,
    /// A coalition of the registry.
    COALITION,
    /// An organisation or movement that is neither.
    ORGANISATION,
    /// Several states under one word, such as the West.
    GROUP
  }

  /// Copies the list.
  public Actor {
    members = List.copyOf(members);
  }

  /// Whether it is a state.
  public boolean isState() {
    return kind == Kind.STATE;
  }

  /// Whether it is a coalition or another organisation.
  public boolean isBody() {
    return kind == Kind.COALITION || kind == Kind.ORGANISATION;
  }
}

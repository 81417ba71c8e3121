package org.entente.text.claim;

import org.entente.text.actor.Actor;

/// What an article says of who belongs to a coalition.
///
/// @param coalition the coalition
/// @param actor the state
/// @param role in what role
/// @param time the words that date it, empty where there are none
/// @param quote the sentence
public record MembershipFact(Actor coalition, Actor actor, Role role, String time, Quote quote) {
  /// The roles that prose gives.
  public enum Role {
    /// A founder, and so a member.
    FOUNDER,
    /// A member.
    MEMBER,
    /// One that is to join or wants to.
    CANDIDATE,
    /// One that holds the chair.
    CHAIR,
    /// One that held it before.
    FORMER_CHAIR,
    /// One that has left.
    FORMER_MEMBER,
    /// A member whose membership is suspended.
    SUSPENDED,
    /// An observer or partner.
    OBSERVER
  }
}

package org.entente.world;

/// One spell of one state in a coalition, in one role.
///
/// @param state the COW code of the state
/// @param role member, suspended member, observer, partner, candidate or chair
/// @param spell the days of the spell
/// @param how how it began, such as `founder` or `accession`; empty if not recorded
/// @param end how it ended, such as `withdrawal`; empty if it has not ended or is not recorded
/// @param source the key of the document that the fact rests on, see [Coalition#sources]; empty if
///   none is named
/// @param endSource the key of the document on the end, empty if it is the same or none
/// @param note what a reader must know; may be empty
public record Membership(
    int state,
    Role role,
    Spell spell,
    String how,
    String end,
    String source,
    String endSource,
    String note) {

  /// A membership whose begin and end rest on one document.
  public Membership(
      int state, Role role, Spell spell, String how, String end, String source, String note) {
    this(state, role, spell, how, end, source, "", note);
  }

  /// The roles of a state in a coalition.
  public enum Role {
    /// A full member.
    MEMBER,
    /// A full member whose rights are suspended; counted as outside while it lasts.
    SUSPENDED,
    /// An observer.
    OBSERVER,
    /// A dialogue or associate partner.
    PARTNER,
    /// An applicant, from the day it applied.
    CANDIDATE,
    /// The state that holds the rotating chair.
    CHAIR
  }
}

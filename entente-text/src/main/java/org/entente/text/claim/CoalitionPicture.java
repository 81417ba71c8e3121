package org.entente.text.claim;

import java.util.List;
import org.entente.text.actor.Actor;

/// The coalition as an article draws it.
///
/// @param coalition which one
/// @param members the codes of the members named, in the order of their naming
/// @param candidates the codes of those that are to join or want to
/// @param founded the year of its foundation, empty if the article does not give it
/// @param chair the code of the state in the chair, empty if none is named
/// @param rotating whether the chair passes from one member to another
/// @param facts the statements this rests on, and what the article says of who belongs to others
public record CoalitionPicture(
    Actor coalition,
    List<String> members,
    List<String> candidates,
    String founded,
    String chair,
    boolean rotating,
    List<MembershipFact> facts) {
  /// Copies the lists.
  public CoalitionPicture {
    members = List.copyOf(members);
    candidates = List.copyOf(candidates);
    facts = List.copyOf(facts);
  }
}

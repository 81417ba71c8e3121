package org.entente.ranking;

import org.entente.part.Group;
import org.entente.situation.Situation;

/// A coalition to be ranked, its group at hand.
///
/// @param id the identifier, with what is supposed
/// @param name the full name
/// @param group the members present, two or more
public record Candidate(String id, String name, Group group) {
  static Candidate of(Situation situation) {
    return new Candidate(situation.label(), situation.coalition().name(), situation.group());
  }
}

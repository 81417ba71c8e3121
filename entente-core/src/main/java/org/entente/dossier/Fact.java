package org.entente.dossier;

import java.util.List;

/// A statement of fact.
///
/// @param id the short name: lower case, digits and `-`
/// @param statement the fact in a sentence
/// @param about ISO codes of states, identifiers of coalitions, or other names
/// @param supports the hypotheses that it speaks for, by name; may be empty
/// @param grounds what this rests on
public record Fact(
    String id, String statement, List<String> about, List<String> supports, Grounds grounds) {
  /// Copies the lists.
  public Fact {
    about = List.copyOf(about);
    supports = List.copyOf(supports);
  }
}

package org.entente.sources.rollcalls;

import java.util.Locale;

/// What a vote in a file counts for.
public enum VoteMeaning {
  /// No vote: absent, not voting, not a member.
  NONE,
  /// In favour.
  YES,
  /// Neither in favour nor against.
  ABSTAIN,
  /// Against.
  NO;

  /// The category of the record; 0 for no vote.
  int category() {
    return ordinal();
  }

  /// The word in an answer.
  public String word() {
    return this == NONE ? "no vote" : name().toLowerCase(Locale.ROOT);
  }
}

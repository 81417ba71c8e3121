package org.entente.sources.rollcalls;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// The words of votes that files use. Numbers are none of them: what a number means is its
/// publisher's.
final class VoteWord {
  private static final Map<String, VoteMeaning> WORDS = new HashMap<>();

  static {
    put(VoteMeaning.YES, "yes", "yea", "aye", "y", "for", "in favour", "in favor", "+");
    put(VoteMeaning.YES, "tellaye", "paired yea", "announced yea", "ja", "oui", "pour", "s\u00ed");
    put(VoteMeaning.YES, "sim", "favorevole");
    put(VoteMeaning.ABSTAIN, "abstain", "abstention", "abstained", "abstaining");
    put(VoteMeaning.ABSTAIN, "enthaltung", "abstenci\u00f3n", "absten\u00e7\u00e3o", "astenuto");
    put(VoteMeaning.NO, "no", "nay", "n", "against", "-", "\u2212", "tellno", "paired nay");
    put(VoteMeaning.NO, "announced nay", "nein", "non", "contre", "n\u00e3o", "contrario");
    put(VoteMeaning.NONE, "", "na", "nan", ".", "absent", "not voting", "nv", "did not vote");
    put(VoteMeaning.NONE, "did_not_vote", "non-voting", "not present", "excused", "vacant");
    put(VoteMeaning.NONE, "recused", "not a member", "none", "n/a");
  }

  private VoteWord() {}

  private static void put(VoteMeaning meaning, String... words) {
    for (String word : words) {
      WORDS.put(word, meaning);
    }
  }

  /// The meaning of a word; empty for one that means nothing here, or not the same everywhere.
  static Optional<VoteMeaning> find(String word) {
    return Optional.ofNullable(WORDS.get(word.strip().toLowerCase(Locale.ROOT)));
  }
}

package org.entente.sources.rollcalls;

import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;

/// The words and codes of votes that files use.
final class VoteWord {
  /// No vote: absent, not a member, not voting.
  static final int NONE = 0;

  private static final Map<String, Integer> WORDS =
      Map.ofEntries(
          Map.entry("yes", 1),
          Map.entry("yea", 1),
          Map.entry("aye", 1),
          Map.entry("y", 1),
          Map.entry("for", 1),
          Map.entry("in favour", 1),
          Map.entry("in favor", 1),
          Map.entry("+", 1),
          Map.entry("1", 1),
          Map.entry("abstain", 2),
          Map.entry("abstention", 2),
          Map.entry("abstained", 2),
          Map.entry("a", 2),
          Map.entry("2", 2),
          Map.entry("no", 3),
          Map.entry("nay", 3),
          Map.entry("n", 3),
          Map.entry("against", 3),
          Map.entry("-", 3),
          Map.entry("3", 3),
          Map.entry("", NONE),
          Map.entry("na", NONE),
          Map.entry("nan", NONE),
          Map.entry(".", NONE),
          Map.entry("absent", NONE),
          Map.entry("not voting", NONE),
          Map.entry("nv", NONE),
          Map.entry("8", NONE),
          Map.entry("9", NONE));

  /// The words shown to a reader whose file has another one.
  static final String ADVICE =
      "Right are yes, abstain, no (or 1, 2, 3; y, a, n; yea, nay; for, against), and empty, NA,"
          + " absent, 8 or 9 for no vote. With --zero-is-no, 1 is yes and 0 is no.";

  private VoteWord() {}

  /// The category, [#NONE] for no vote, empty for a word that means nothing here.
  static OptionalInt category(String cell, boolean zeroIsNo) {
    String word = cell.strip().toLowerCase(Locale.ROOT);
    if (word.equals("0")) {
      return zeroIsNo ? OptionalInt.of(3) : OptionalInt.empty();
    }
    Integer category = WORDS.get(word);
    return category == null ? OptionalInt.empty() : OptionalInt.of(category);
  }
}

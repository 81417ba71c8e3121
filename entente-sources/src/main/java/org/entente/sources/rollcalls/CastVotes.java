package org.entente.sources.rollcalls;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.entente.idealpoint.vote.RollCallRecord;
import org.entente.run.Phrase;
import org.entente.run.PlainNumber;
import org.entente.run.UserProblem;

/// The votes of a file as it has them: codes, whose meaning is settled when all are known.
final class CastVotes {
  /* No publisher has as many codes; a column with more holds something else. */
  private static final int MAX_CODES = 100;

  /* A code, where it stands first, and how many cells have it. */
  private static final class Code {
    private final String text;
    private final String where;
    private final String column;
    private final String label;
    private long count;

    Code(String text, String where, String column, String label) {
      this.text = text;
      this.where = where;
      this.column = column;
      this.label = label;
    }

    String lower() {
      return text.toLowerCase(Locale.ROOT);
    }
  }

  private final boolean wide;
  private final List<Code> codes = new ArrayList<>();
  private final Map<String, Integer> codeByText = new HashMap<>();
  private final List<BitSet> actorsByRollCall = new ArrayList<>();
  private int[] actor = new int[1024];
  private int[] rollCall = new int[1024];
  private byte[] code = new byte[1024];
  private int size;

  CastVotes(boolean wide) {
    this.wide = wide;
  }

  /// Takes a vote; false if there is one of the actor on the roll call already. `label` is the vote
  /// in words, empty where the file has none.
  boolean add(int a, int r, String text, String label, String where, String column) {
    while (actorsByRollCall.size() <= r) {
      actorsByRollCall.add(new BitSet());
    }
    if (actorsByRollCall.get(r).get(a)) {
      return false;
    }
    actorsByRollCall.get(r).set(a);
    if (size == code.length) {
      actor = Arrays.copyOf(actor, 2 * size);
      rollCall = Arrays.copyOf(rollCall, 2 * size);
      code = Arrays.copyOf(code, 2 * size);
    }
    actor[size] = a;
    rollCall[size] = r;
    code[size++] = (byte) code(text, label, where, column);
    return true;
  }

  private int code(String text, String label, String where, String column) {
    Integer known = codeByText.get(text);
    if (known == null) {
      if (codes.size() == MAX_CODES) {
        throw unreadable(
            new Code(text, where, column, label),
            "and there are more than " + MAX_CODES + " others");
      }
      known = codes.size();
      codeByText.put(text, known);
      codes.add(new Code(text, where, column, label));
    }
    Code found = codes.get(known);
    found.count++;
    if (!found.label.equalsIgnoreCase(label)) {
      throw UserProblem.input(
          Phrase.of(
              "%s: the vote (%s) is \"%s\" here and \"%s\" at first",
              where, text, label, found.label),
          "A code means one thing; mend the file, or say what codes mean with --codes.");
    }
    return known;
  }

  /// Settles the meaning of the codes and fills the record. Throws [UserProblem] where that cannot
  /// be done without guessing.
  RollCallReading fill(RollCallRecord.Builder record, Optional<VoteCodes> given, String columns) {
    boolean labelled = codes.stream().anyMatch(c -> !c.label.isEmpty());
    List<VoteMeaning> meanings = new ArrayList<>();
    for (Code c : codes) {
      meanings.add(given.isPresent() ? coded(c, given.get()) : worded(c, labelled));
    }
    for (int k = 0; k < size; k++) {
      VoteMeaning meaning = meanings.get(code[k]);
      if (meaning != VoteMeaning.NONE) {
        record.vote(actor[k], rollCall[k], meaning.category());
      }
    }
    List<RollCallReading.Code> told = new ArrayList<>();
    for (int c = 0; c < codes.size(); c++) {
      told.add(new RollCallReading.Code(codes.get(c).text, meanings.get(c), codes.get(c).count));
    }
    String by =
        given
            .map(g -> g.name().startsWith("--") ? g.name() : "the codes of " + g.name())
            .orElse(labelled ? "the words beside their codes" : "their words");
    return new RollCallReading(record.build(), by, told, columns);
  }

  private VoteMeaning coded(Code c, VoteCodes given) {
    VoteMeaning meaning = given.meaningByCode().get(plain(c.lower()));
    if (meaning != null) {
      requireSameAsLabel(c, meaning, given);
      return meaning;
    }
    Optional<VoteMeaning> word = VoteWord.find(c.text);
    if (word.isPresent()) {
      return word.get();
    }
    throw unreadable(c, "and is none of the codes of " + given.name());
  }

  /* Some programs write whole numbers as 1.0. */
  private static String plain(String code) {
    return code.matches("-?\\d+\\.0") ? code.substring(0, code.length() - 2) : code;
  }

  private static void requireSameAsLabel(Code c, VoteMeaning meaning, VoteCodes given) {
    Optional<VoteMeaning> label = c.label.isEmpty() ? Optional.empty() : VoteWord.find(c.label);
    if (label.isPresent() && label.get() != meaning) {
      throw UserProblem.input(
          Phrase.of(
              "%s: the vote (%s) is \"%s\" in words, but %s by the codes of %s",
              c.where, c.text, c.label, meaning.word(), given.name()),
          "Say what codes mean, for example with " + VoteCodes.EXAMPLE + ".");
    }
  }

  private VoteMeaning worded(Code c, boolean labelled) {
    if (labelled) {
      return VoteWord.find(c.label)
          .orElseThrow(() -> unreadable(c, "and its word (" + c.label + ") means nothing here"));
    }
    if (c.lower().equals("a") && has("y") && has("n")) {
      return VoteMeaning.ABSTAIN;
    }
    Optional<VoteMeaning> word = VoteWord.find(c.text);
    if (word.isPresent()) {
      return word.get();
    }
    if (!PlainNumber.find(c.text).isPresent()) {
      throw unreadable(c, "");
    }
    String all =
        codes.stream()
            .map(o -> (o.text.isEmpty() ? "empty" : o.text) + ": " + o.count)
            .collect(Collectors.joining(", "));
    throw UserProblem.input(
        Phrase.of(
            "%s: the vote (%s) is a number, and the file does not say what it means (its"
                + " codes and their counts are %s)",
            c.where, c.text, all),
        "Say it, for example with "
            + VoteCodes.EXAMPLE
            + ", or by the publisher: --codes "
            + String.join("|", VoteCodes.names())
            + ". In a matrix of 0 and 1: --zero-is-no.");
  }

  private boolean has(String text) {
    return codes.stream().anyMatch(o -> o.lower().equals(text));
  }

  private UserProblem unreadable(Code c, String why) {
    String what =
        Phrase.of(
            "%s: the vote (%s) cannot be read%s",
            c.where, shortened(c.text), why.isEmpty() ? "" : ", " + why);
    if (wide) {
      return UserProblem.input(
          what
              + ". No column is called vote, so every column but the first was taken for a roll"
              + " call, and so was "
              + c.column,
          "Leave other columns out with --ignore "
              + c.column
              + ", or name those of the long form:"
              + " --columns actor=...,rollcall=...,vote=....");
    }
    return UserProblem.input(
        what,
        "Right are yes, abstain, no (yea, nay; for, against; y, n), and empty, NA or absent for no"
            + " vote; say what others mean with --codes, for example "
            + VoteCodes.EXAMPLE
            + ".");
  }

  private static String shortened(String text) {
    return text.length() <= 60 ? text : text.substring(0, 60) + "\u2026";
  }
}

package org.entente.sources.rollcalls;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.entente.run.UserProblem;
import org.entente.world.NearMiss;

/// What the codes of a publisher, or those a user declares, mean.
///
/// @param name whose they are, as an answer says it
/// @param meaningByCode the meaning by code, in lower case
public record VoteCodes(String name, Map<String, VoteMeaning> meaningByCode) {
  /* Voteview: yea, paired yea, announced yea; announced nay, paired nay, nay; present, present, not voting; 0 not a member. */
  static final VoteCodes VOTEVIEW = of("Voteview", "1 2 3", "", "4 5 6", "0 7 8 9");
  /* LegiScan: yea, nay, not voting, absent. */
  static final VoteCodes LEGISCAN = of("LegiScan", "1", "", "2", "3 4");
  /* The General Assembly in the Dataverse: yes, abstain, no; absent, not a member. */
  static final VoteCodes ASSEMBLY = of("the General Assembly", "1", "2", "3", "8 9");
  /* The Dag Hammarskjöld Library: yes, abstain, no, did not vote. */
  static final VoteCodes LIBRARY = of("the UN Digital Library", "y", "a", "n", "x");
  /* The Supreme Court Database: voted with the majority, dissented. */
  static final VoteCodes COURT = of("the Supreme Court Database", "2", "", "1", "");
  /* The European Parliament of Hix, Noury and Roland: yes, no, abstain, present, absent, no member. */
  static final VoteCodes PARLIAMENT =
      of("the European Parliament (Hix, Noury and Roland)", "1", "3", "2", "0 4 5");
  /* The Public Whip: tellers count with their side; one who voted both ways abstained. */
  static final VoteCodes WHIP = of("the Public Whip", "1 2", "3", "4 5", "-9");

  private static final Map<String, VoteCodes> BY_NAME =
      new TreeMap<>(
          Map.of(
              "voteview", VOTEVIEW,
              "legiscan", LEGISCAN,
              "un", ASSEMBLY,
              "undl", LIBRARY,
              "scdb", COURT,
              "epg", PARLIAMENT,
              "publicwhip", WHIP));

  /// An example of how codes are declared.
  static final String EXAMPLE = "--codes 1=yes,2=no,3=none";

  /// Copies the map, keeping its order.
  public VoteCodes {
    meaningByCode = Collections.unmodifiableMap(new LinkedHashMap<>(meaningByCode));
  }

  private static VoteCodes of(String name, String yes, String abstain, String no, String none) {
    Map<String, VoteMeaning> all = new LinkedHashMap<>();
    put(all, yes, VoteMeaning.YES);
    put(all, abstain, VoteMeaning.ABSTAIN);
    put(all, no, VoteMeaning.NO);
    put(all, none, VoteMeaning.NONE);
    return new VoteCodes(name, all);
  }

  private static void put(Map<String, VoteMeaning> all, String codes, VoteMeaning meaning) {
    for (String code : codes.split(" ", -1)) {
      if (!code.isEmpty()) {
        all.put(code, meaning);
      }
    }
  }

  /// The names under which publishers' codes are known.
  static List<String> names() {
    return List.copyOf(BY_NAME.keySet());
  }

  /// The codes that a user declares: a publisher's by name, or `1=yes,2=no,3=none`. Throws
  /// [UserProblem] for what is neither.
  public static VoteCodes declared(String text) {
    VoteCodes known = BY_NAME.get(text.strip().toLowerCase(Locale.ROOT));
    if (known != null) {
      return known;
    }
    Map<String, VoteMeaning> all = new LinkedHashMap<>();
    for (String pair : text.split(",", -1)) {
      int equals = pair.lastIndexOf('=');
      if (equals < 1) {
        String near = NearMiss.advice(text, names());
        throw UserProblem.usage(
            "--codes (" + text + ") is no publisher's and no list",
            near.isEmpty()
                ? "Right are " + String.join(", ", names()) + ", or a list: " + EXAMPLE + "."
                : near);
      }
      String code = pair.substring(0, equals).strip().toLowerCase(Locale.ROOT);
      VoteMeaning meaning = meaning(pair.substring(equals + 1).strip());
      VoteMeaning other = all.putIfAbsent(code, meaning);
      if (other != null && other != meaning) {
        throw UserProblem.usage("--codes gives (" + code + ") two meanings", "Give it one.");
      }
    }
    return new VoteCodes("--codes", all);
  }

  private static VoteMeaning meaning(String word) {
    Optional<VoteMeaning> found =
        word.equalsIgnoreCase("none") ? Optional.of(VoteMeaning.NONE) : VoteWord.find(word);
    return found.orElseThrow(() ->
        UserProblem.usage(
            "--codes: a vote cannot mean (" + word + ")",
            "It means yes, abstain, no, or none (absent, not voting)."));
  }
}

package org.entente.text.claim;

import java.util.List;
import java.util.Set;
import org.entente.text.actor.Mention;

/// Whom a verb, adjective or preposition concerns: the first actor behind it within its clause.
final class ObjectOf {
  private static final Set<String> STOPS =
      Set.of(
          "because",
          "although",
          "while",
          "whereas",
          "after",
          "before",
          "since",
          "if",
          "unless",
          "when",
          "which",
          "who",
          "where",
          "despite",
          "but",
          "amid",
          "following");
  private static final int REACH = 14;

  private final SentenceView view;

  ObjectOf(SentenceView view) {
    this.view = view;
  }

  /// The mentions that follow `end`, without those of the subject; none if the clause ends before.
  List<Integer> after(int end, List<Integer> subject) {
    return after(end, subject, false);
  }

  /// The same of a meeting: whom they met, not the place where ("met in Brussels") nor what for
  /// ("to discuss sanctions against Belarus").
  List<Integer> met(int end, List<Integer> subject) {
    return after(end, subject, true);
  }

  private List<Integer> after(int end, List<Integer> subject, boolean meeting) {
    for (int t = end; t < Math.min(view.size(), end + REACH); t++) {
      if (view.isMention(t)) {
        int mention = view.mentionIndex(t);
        boolean place =
            view.low(view.firstToken(mention) - 1).matches("in|at|near")
                && (meeting
                    || isVenue(mention)
                    || (t > end + 1 && isSeat(mention) && !rules(t - 2)));
        if (!place && isForeign(mention, subject)) {
          return view.joinedRight(mention);
        }
        t = view.lastToken(mention);
      } else if (ends(t) || (meeting && view.low(t).equals("to") && isVerb(t + 1))) {
        return List.of();
      }
    }
    return List.of();
  }

  /* "at the UN": where it happens. */
  private boolean isVenue(int mention) {
    int before = view.firstToken(mention) - 1;
    return view.low(before).equals("at") && view.mentions.get(mention).actors().getFirst().isBody();
  }

  /* "voted against the bill in Washington": a capital behind "in" is the place. */
  private boolean isSeat(int mention) {
    return view.mentions.get(mention).form() == Mention.Form.SEAT;
  }

  /* "opened an embassy in Tehran", "the government in Kyiv": there the place is the state. */
  private boolean rules(int noun) {
    return view.lemma(noun)
        .matches(
            "embassy|consulate|mission|government|regime|authority|ruler|leader|leadership|office");
  }

  private boolean isVerb(int t) {
    return view.tag(t).equals("VERB");
  }

  private boolean isForeign(int mention, List<Integer> subject) {
    List<String> own = view.actors(subject).stream().map(a -> a.code()).toList();
    return view.mentions.get(mention).actors().stream().anyMatch(a -> !own.contains(a.code()));
  }

  /* "its larger neighbour, Iraq": the name of whom a noun before the comma means. */
  private boolean apposes(int comma) {
    int mention = view.mentionIndex(comma + 1);
    return mention >= 0
        && !view.tag(view.lastToken(mention) + 1).matches("VERB|AUX")
        && view.lemma(comma - 1)
            .matches(
                "neighbou?r|rival|ally|enemy|foe|adversary|patron|creditor|partner|nemesis|protector|hegemon|supplier|sponsor|backer");
  }

  private boolean ends(int t) {
    String low = view.low(t);
    boolean mediated = low.matches("brokered|mediated|hosted|sponsored|overseen");
    return mediated
        || low.matches("[;:–—]")
        || (low.equals(",") && !apposes(t))
        || STOPS.contains(low)
        || (low.equals("as") && !view.tag(t + 1).equals("ADJ"));
  }
}

package org.entente.text.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.entente.text.actor.Mention;

/// Whom a verb, adjective or preposition concerns: the first actor behind it within its clause,
/// among the words of a verb, or one named before that a pronoun takes up.
record ObjectOf(SentenceView view) {
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
  private static final int REPEATED = 6;

  /// The mentions of a verb's target; none if it is unknown. Whom "discuss" and "clash over"
  /// concern is their matter and no actor.
  List<Integer> of(Lexicon.Match match, List<Integer> source) {
    Frame frame = match.frame();
    if (frame.hasObject()) {
      int gap = match.begin() + frame.words().indexOf(Frame.OBJECT);
      List<Integer> inside = after(gap, source);
      boolean within = !inside.isEmpty() && view.firstToken(inside.getFirst()) < match.end();
      return within ? both(match, inside) : antecedent(match, source, match.end());
    }
    if (frame.kind() == ClaimKind.CONSULT) {
      return met(match.end(), source);
    }
    List<Integer> before = relative(source);
    List<Integer> behind =
        before.isEmpty() || view.tag(match.end() - 1).equals("ADP")
            ? after(match.end(), source)
            : List.of();
    if (behind.isEmpty() && !before.isEmpty()) {
      return before;
    }
    if (behind.isEmpty() && view.low(match.end()).matches("it|him|her|them")) {
      int named = view.lastMention(0, view.firstToken(source.getFirst()));
      return named < 0 || view.mentions.get(named).means(view.actors(source).getFirst().code())
          ? List.of()
          : view.joined(named);
    }
    return behind.isEmpty() && isReported(source)
        ? antecedent(match, source, match.end() + 2)
        : both(match, behind);
  }

  /* "count on Rome for bread and on Athens for wages", "pledged a billion to Delhi and two to Dhaka", "asked
  Rome for bread and Athens for wages": the verb's preposition once more, before or behind another. */
  private List<Integer> both(Lexicon.Match match, List<Integer> behind) {
    String preposition = view.low(match.end() - 1);
    if (behind.isEmpty() || !view.tag(match.end() - 1).equals("ADP")) {
      return behind;
    }
    int from = Math.max(match.end(), view.lastToken(behind.getLast()) + 1);
    for (int t = from; t < Math.min(view.size() - 2, from + REPEATED); t++) {
      if (view.low(t).equals("and")) {
        int next = repeated(t + 1, preposition, match.frame().hasObject());
        List<Integer> all = new ArrayList<>(behind);
        all.addAll(next < 0 ? List.of() : view.joinedRight(next));
        return all;
      }
      if (view.tag(t).matches("VERB|AUX|PUNCT")) {
        return behind;
      }
    }
    return behind;
  }

  private int repeated(int from, String preposition, boolean before) {
    int next = view.firstMention(from, from + REPEATED);
    if (next < 0) {
      return -1;
    }
    int beside = before ? view.lastToken(next) + 1 : view.firstToken(next) - 1;
    beside -= !before && view.tag(beside).equals("DET") ? 1 : 0;
    for (int t = from; t < view.firstToken(next); t++) {
      if (view.tag(t).matches("VERB|AUX|PUNCT")) {
        return -1;
      }
    }
    return view.low(beside).equals(preposition) ? next : -1;
  }

  /* "It is Moscow that Chile fears", "Iraq, which Kuwait distrusts": whom a relative pronoun before the
  subject takes up. */
  private List<Integer> relative(List<Integer> source) {
    int t = view.firstToken(source.getFirst()) - 1;
    while (view.tag(t).matches("DET|ADJ") && !view.low(t).matches("that|which|whom")) {
      t--;
    }
    int before = view.low(t - 1).equals(",") ? t - 2 : t - 1;
    return view.low(t).matches("that|which|whom") && view.isMention(before)
        ? view.joined(view.mentionIndex(before))
        : List.of();
  }

  /* "If China attacked Taiwan, America would come to its aid", "Ukraine says Russia shelled its
  positions": the last one named before the subject. */
  private List<Integer> antecedent(Lexicon.Match match, List<Integer> source, int end) {
    boolean its = view.words(match.begin(), end).matches("(?s).*\\b(?:its|their|his|her)\\b.*");
    int before = view.lastMention(0, view.firstToken(source.getFirst()));
    return its && before >= 0 ? List.of(before) : List.of();
  }

  /* Whether somebody else is said to say it before the subject. */
  private boolean isReported(List<Integer> source) {
    int first = view.firstToken(source.getFirst());
    int before = view.lastMention(0, first);
    return before >= 0
        && view.words(view.lastToken(before) + 1, first)
            .matches(
                "(?s)(?:\\S+ ){0,3}(?:says?|said|claims?|claimed|insists?|insisted)(?: that)?");
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
        || (low.equals("no") && view.low(t + 1).equals("one"))
        || low.matches("[;:–—]|nobody|noone")
        || (low.equals(",") && !apposes(t))
        || STOPS.contains(low)
        || (low.equals("as") && !view.tag(t + 1).equals("ADJ"));
  }
}

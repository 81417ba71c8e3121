package org.entente.text.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Which frames of a sentence state something of their own: an act that is threatened, refused,
/// promised or demanded is part of the threat, refusal, promise or demand.
record Governance(SentenceView view) {
  private static final Set<ClaimKind> GOVERNING =
      Set.of(
          ClaimKind.THREATEN,
          ClaimKind.REJECT,
          ClaimKind.AGREE,
          ClaimKind.REQUEST,
          ClaimKind.ACCUSE);
  private static final int REACH = 16;

  /// The frames that no other frame governs, in their order.
  List<Lexicon.Match> free(List<Lexicon.Match> matches) {
    List<Lexicon.Match> free = new ArrayList<>();
    for (Lexicon.Match match : matches) {
      if (matches.stream().noneMatch(g -> governs(g, match))) {
        free.add(match);
      }
    }
    return free;
  }

  private boolean governs(Lexicon.Match governor, Lexicon.Match match) {
    boolean act =
        GOVERNING.contains(governor.frame().kind()) && governor.frame().shape() == Frame.Shape.VERB;
    boolean event = match.frame().kind().isEvent();
    int distance = match.begin() - governor.end();
    boolean blamed =
        governor.frame().kind() == ClaimKind.ACCUSE
            && view.lemma(governor.begin() - 1).equals("be");
    if (!act || blamed || !event || distance < 0 || distance > REACH) {
      return false;
    }
    boolean infinitive = false;
    for (int t = governor.end(); t < match.begin(); t++) {
      if (view.low(t).matches("[,;:]")
          || (view.tag(t).equals("CCONJ") && view.tag(t + 1).equals("VERB") && !infinitive)
          || beginsClause(t)) {
        return false;
      }
      infinitive |= view.low(t).equals("to") && view.tag(t + 1).matches("VERB|AUX|ADV");
      infinitive |= view.low(t).matches("of|for") && view.low(t + 1).endsWith("ing");
    }
    return infinitive
        || view.words(governor.begin(), governor.end()).endsWith(" to")
        || distance <= 6;
  }

  /* "condemned Chile and Peru condemned": another does something else. */
  private boolean beginsClause(int t) {
    int next = view.mentionIndex(t + 1);
    return view.tag(t).matches("CCONJ|SCONJ")
        && !view.low(t).matches("that|if|whether")
        && next >= 0
        && view.tag(view.lastToken(next) + 1).matches("VERB|AUX");
  }
}

package org.entente.text.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Who does what a verb says, found by its position in the clause.
///
/// A chunk grammar rather than a parse: relative clauses and parentheses before the verb are
/// stepped over, joined verbs and infinitives take the subject of the verb that governs them.
record Subject(SentenceView view) {
  private static final Set<String> RELATIVES = Set.of("which", "that", "who");
  private static final Set<String> NAMING =
      Set.of(
          "notably",
          "especially",
          "particularly",
          "including",
          "such",
          "like",
          "chiefly",
          "mainly",
          "above");
  private static final Set<String> OBJECT_CONTROL =
      Set.of(
          "ask",
          "urge",
          "force",
          "allow",
          "push",
          "press",
          "tell",
          "invite",
          "order",
          "help",
          "let",
          "make",
          "cause",
          "persuade",
          "convince",
          "coax",
          "get",
          "lead",
          "want",
          "expect",
          "permit",
          "compel",
          "enable",
          "warn");
  /* Nouns whose owner does what their infinitive says; other infinitives behind a noun are purposes. */
  private static final Set<String> TAKING_INFINITIVE =
      Set.of(
          "effort",
          "attempt",
          "decision",
          "plan",
          "bid",
          "refusal",
          "threat",
          "promise",
          "pledge",
          "willingness",
          "readiness",
          "desire",
          "wish",
          "ambition",
          "right",
          "move",
          "intention",
          "ability",
          "failure",
          "vow",
          "reluctance",
          "agreement",
          "determination",
          "drive",
          "push",
          "campaign",
          "need",
          "proposal",
          "offer",
          "eagerness",
          "hope",
          "chance",
          "opportunity",
          "capacity",
          "inability",
          "unwillingness",
          "commitment",
          "temptation",
          "struggle",
          "quest",
          "interest",
          "power",
          "freedom",
          "incentive",
          "obligation",
          "reason",
          "authority");
  private static final int MOST_HOPS = 6;

  /// The mentions that are the subject of the verb or predicate at a token, none if it is unknown.
  List<Integer> of(int verb) {
    return of(verb, 0);
  }

  private List<Integer> of(int verb, int hops) {
    if (hops > MOST_HOPS) {
      return List.of();
    }
    int at = skipGroup(verb - 1);
    if (at < 0) {
      return List.of();
    }
    String low = view.low(at);
    String tag = view.tag(at);
    if (low.equals("to") && at + 1 <= verb) {
      return ofInfinitive(at, hops);
    }
    if (low.equals(",") && view.low(at + 1).equals("then")) {
      int before = verbBefore(at);
      return before < 0 ? List.of() : of(before, hops + 1);
    }
    if (tag.equals("CCONJ")) {
      int before = verbBefore(at);
      return before < 0 || (view.low(at - 1).equals(",") && view.isMention(verb - 1))
          ? nounPhrase(at - 1)
          : of(before, hops + 1);
    }
    if ((RELATIVES.contains(low) && !tag.equals("SCONJ"))
        || (RELATIVES.contains(low)
            && at > 0
            && (view.isMention(at - 1) || view.low(at - 1).equals(",")))) {
      return nearest(at);
    }
    boolean participle =
        view.tokens.get(verb).text().endsWith("ing") || view.tag(at).equals("SCONJ");
    if (participle
        && (tag.equals("ADP") || tag.equals("SCONJ") || low.equals(","))
        && !view.isMention(at)) {
      int before = verbBefore(at);
      List<Integer> governed = before < 0 ? List.of() : of(before, hops + 1);
      return governed.isEmpty() ? nearest(at) : governed;
    }
    if (tag.equals("VERB") || tag.equals("AUX")) {
      return of(at, hops + 1);
    }
    for (int t = at; t >= Math.max(0, at - 2); t--) {
      if (view.low(t).equals("whose")) {
        return nearest(t);
      }
    }
    return nounPhrase(at);
  }

  /* Auxiliaries, adverbs, negations and "himself" before the verb; "interested in" and the like before a
  gerund. */
  private int skipGroup(int from) {
    int at = from;
    while (at >= 0
        && !view.isMention(at)
        && (Set.of("AUX", "ADV").contains(view.tag(at))
            || view.low(at).matches("(?:it|him|her)self|themselves|alone")
            || (view.tag(at).equals("PART")
                && !view.low(at).equals("to")
                && !view.low(at).startsWith("'s"))
            || (view.tag(at).equals("ADJ") && view.tag(at - 1).matches("AUX|ADV|VERB")))) {
      at--;
    }
    return at;
  }

  private List<Integer> ofInfinitive(int to, int hops) {
    int before = to - 1;
    if (view.isMention(before)) {
      int mention = view.mentionIndex(before);
      int verb = verbBefore(view.firstToken(mention));
      if (verb >= 0 && OBJECT_CONTROL.contains(view.lemma(verb))) {
        return view.joined(mention);
      }
    }
    if (view.lemma(before).equals("be")) {
      return of(before, hops + 1);
    }
    int governor = before;
    while (governor >= 0 && !view.tag(governor).matches("VERB|NOUN|ADJ")) {
      governor--;
    }
    if (governor < 0) {
      return List.of();
    }
    if (view.tag(governor).equals("NOUN") && TAKING_INFINITIVE.contains(view.lemma(governor))) {
      int owner = view.lastMention(governor - 4, governor);
      if (owner >= 0 && view.isOwner(owner)) {
        return view.joined(owner);
      }
    }
    int verb = view.tag(governor).equals("VERB") ? governor : verbBefore(governor + 1);
    return verb < 0 ? nounPhrase(before) : of(verb, hops + 1);
  }

  /// The nearest verb before a token within the clause, -1 if there is none.
  int verbBefore(int token) {
    for (int t = token - 1; t >= 0; t--) {
      if (view.tag(t).equals("VERB") || view.tag(t).equals("AUX")) {
        return t;
      }
      if (view.low(t).equals(";")) {
        return -1;
      }
    }
    return -1;
  }

  /* "It was Accra, not Conakry, that": the one that is meant. */
  private List<Integer> nearest(int at) {
    int mention = view.lastMention(0, at);
    if (mention > 0 && view.low(view.firstToken(mention) - 1).equals("not")) {
      mention--;
    }
    return mention < 0 ? List.of() : view.joined(mention);
  }

  /* The noun phrase that ends at a token: its first mention with those joined to it. */
  private List<Integer> nounPhrase(int end) {
    int at = end;
    List<Integer> named = new ArrayList<>();
    if (isMark(at)) {
      int open = opening(at);
      if (open >= 0) {
        if (NAMING.contains(view.low(open + 1))) {
          int first = view.firstMention(open + 1, at);
          named.addAll(first < 0 ? List.of() : view.joined(first));
        }
        at = open - 1;
      } else {
        at--;
      }
    }
    if (!named.isEmpty()) {
      return named;
    }
    int found = -1;
    for (; at >= 0; at--) {
      if (view.isMention(at)) {
        found = view.mentionIndex(at);
        at = view.firstToken(found);
        int owner = view.tag(at - 2).equals("ADJ") ? at - 3 : at - 2;
        if (view.isRelation(at - 1) && view.low(owner).equals("'s")) {
          break; // "Poland's old neighbour Ukraine"
        }
      } else if (isBoundary(at, found)) {
        break;
      }
    }
    return found < 0 ? List.of() : view.joined(found);
  }

  private boolean isBoundary(int at, int found) {
    String tag = view.tag(at);
    if (tag.equals("VERB") || tag.equals("AUX")) {
      return !view.tokens.get(at).text().endsWith("ed")
          || view.low(at - 1).equals(",")
          || isFinite(at);
    }
    if (tag.equals("SCONJ") || RELATIVES.contains(view.low(at)) || view.low(at).matches("[;:]")) {
      return true;
    }
    if (tag.equals("CCONJ") && found >= 0 && view.isMention(at - 1)) {
      return view.acts(view.mentionIndex(at - 1), found);
    }
    if (!isMark(at)) {
      return false;
    }
    boolean list =
        found >= 0 && view.isMention(at - 1) && view.isJoined(view.mentionIndex(at - 1), found);
    return !list;
  }

  /* "bombed Chile and Peru bombed": a form in -ed with its object, but not "a weakened Russia". */
  private boolean isFinite(int at) {
    return view.isMention(at + 1) && !view.tag(at - 1).matches("DET|ADJ|ADP|ADV");
  }

  private boolean isMark(int at) {
    return view.low(at).matches("[,–—()]|--|-") && !view.isMention(at) && !isInWord(at);
  }

  /* The hyphen of "thirty-two". */
  private boolean isInWord(int at) {
    return view.low(at).equals("-")
        && at > 0
        && at + 1 < view.size()
        && view.tokens.get(at - 1).end() == view.tokens.get(at).begin()
        && view.tokens.get(at).end() == view.tokens.get(at + 1).begin();
  }

  private int opening(int close) {
    for (int t = close - 1; t >= Math.max(0, close - 22); t--) {
      if (isMark(t)) {
        return t;
      }
    }
    return -1;
  }
}

package org.entente.text.claim;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// How a clause puts its claim: by the words of its verb group, its governing verbs and its mood.
record ModalityReader(SentenceView view, Subject subject) {
  private static final Set<String> NOT =
      words(
          "not n't cannot never no neither nor without hardly scarcely barely rarely seldom none");
  private static final Set<String> DENYING =
      words(
          "deny fail refuse decline cease stop avoid refrain lack abandon end unable "
              + "reluctant unwilling refusal failure reluctance inability unwillingness");
  private static final Set<String> GUESSED =
      words(
          "perhaps maybe possibly reportedly allegedly "
              + "apparently probably presumably supposedly");
  private static final Set<String> MAYBE =
      words(
          "may might could would must should ought appear seem likely unlikely potentially suspected alleged "
              + String.join(" ", GUESSED));
  private static final Set<String> COMING =
      words(
          "will shall 'll plan intend set due wo expected about "
              + "vow pledge promise prepare decide aim");
  private static final Set<String> SAYING =
      words(
          "say tell claim argue believe warn announce declare allege insist report state "
              + "add think maintain suggest write note confirm stress quote assert contend");

  /* "It is possible that", "there is a danger that". */
  private static final Set<String> SUPPOSED =
      Set.of("likely", "possible", "probable", "conceivable", "chance", "danger", "risk");
  /* "It is unlikely that". */
  private static final Set<String> DOUBTED =
      Set.of("unlikely", "doubtful", "improbable", "inconceivable");

  private static final Pattern LONG_AGO =
      Pattern.compile(
          "(?i)\\b(?:(?:[6-9]|[1-9]\\d+|six|seven|eight|nine|ten|eleven|twelve|\\w+teen|\\w+ty)(?:-\\w+)? years"
              + "|(?:decades|centuries|generations|a decade|a century)) ago\\b");
  private static final Pattern UNTRUE =
      Pattern.compile(
          "\\b(?:no (?:chance|evidence|sign|signs|proof|indication)|not (?:true|so|the case)|untrue|false"
              + "|(?:nobody|no one|few|none) (?:\\w+ )?(?:believes?|thinks?|says?|claims?|maintains?))$");

  /// How far before a verb what governs its clause may stand.
  private static final int CLAUSE = 10;

  private static final Pattern TIME =
      Pattern.compile(
          "\\b(?:(?i:from|between|since|in|until|by|during|after|before) )?(?:(?:early|late|mid-?) ?)?(?:(?:1[89]|20)\\d\\d(?:\\s*(?:-|–|to|and)\\s*(?:(?:1[89]|20)\\d\\d|\\d\\d))?s?)\\b|\\b(?:(?i:on) )?(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\\b|\\b(?:(?i:on|in) )?(?:January|February|March|April|May(?= \\d)|June|July|August|September|October|November|December)(?: \\d{1,2}(?:st|nd|rd|th)?\\b)?(?:,? (?:1[89]|20)\\d\\d)?\\b|\\b(?i:last|this|next|early last|late last|earlier this) (?:year|month|week|decade|century)\\b|\\b(?i:yesterday|today|tomorrow|recently)\\b");
  private static final Set<String> PAST_MARKS =
      Set.of("formerly", "once", "historically", "previously", "former");

  private static Set<String> words(String words) {
    return Set.of(words.split(" ", -1));
  }

  /// The modality of what the tokens `begin` to before `end` state.
  Modality of(int begin, int end) {
    if (isAsked()) {
      return Modality.HEDGED;
    }
    if (isNegated(begin)
        || isDenied(begin)
        || isDoubted(begin)
        || isUnlikely(begin)
        || isNoLonger(end)
        || isOfFew(begin)) {
      return Modality.NEGATED;
    }
    if (isConditional(begin)) {
      return Modality.CONDITIONAL;
    }
    if (groupHas(begin, MAYBE)
        || isWished(begin)
        || isSupposed(begin)
        || isGuessed(begin)
        || isAble(begin)
        || isCharged(begin)) {
      return Modality.HEDGED;
    }
    if (groupHas(begin, COMING) || isGoingTo(begin) || isToBe(begin)) {
      return Modality.FUTURE;
    }
    if (isPast() || isFormer(begin) || isLongAgo(begin)) {
      return Modality.PAST;
    }
    return speaker(begin).isEmpty() ? Modality.ASSERTED : Modality.REPORTED;
  }

  /* "is unlikely to attack". */
  private boolean isUnlikely(int begin) {
    return view.low(begin - 1).equals("to") && DOUBTED.contains(view.low(begin - 2));
  }

  /* "Perhaps Norway fears": of the whole clause. */
  private boolean isGuessed(int begin) {
    for (int t = begin - 1; t >= 0; t--) {
      if (GUESSED.contains(view.low(t))) {
        return true;
      }
      if (view.low(t).matches("[;:]") || view.tag(t).equals("VERB")) {
        return false;
      }
    }
    return false;
  }

  /* "is going to attack". */
  private boolean isGoingTo(int begin) {
    return view.low(begin - 1).equals("to")
        && view.low(begin - 2).equals("going")
        && view.lemma(begin - 3).equals("be");
  }

  /* "attacked it thirty years ago". */
  private boolean isLongAgo(int begin) {
    int end = begin;
    while (end < view.size() && !view.low(end).matches("[,;:]")) {
      end++;
    }
    return LONG_AGO.matcher(view.words(begin, end)).find();
  }

  /* "Does Norway fear Chile?": what is asked is not said. */
  private boolean isAsked() {
    int first = view.low(0).matches("[\"'“]|and|but|so|or") ? 1 : 0;
    return view.sentence.text().matches("(?s).*\\?[\"'”’)]*")
        && view.low(first)
            .matches(
                "do|does|did|is|are|was|were|has|have|had|will|would|can|could|should|shall|may|might|must");
  }

  /* "is believed to have attacked". */
  private boolean isSupposed(int begin) {
    for (int t = begin - 1; t >= Math.max(2, begin - 4); t--) {
      boolean supposed =
          view.low(t).equals("to")
              && view.low(t - 1)
                  .matches(
                      "believed|thought|assumed|rumou?red|presumed|understood|said|reported|claimed");
      if (supposed && view.lemma(t - 2).matches("be|widely|generally|also|now")) {
        return true;
      }
    }
    return false;
  }

  /* "is ready to attack", "has the right to attack". */
  private boolean isAble(int begin) {
    return view.low(begin - 1).equals("to")
        && view.low(begin - 2)
            .matches(
                "ready|willing|able|free|eager|keen|prepared|entitled|poised|tempted|right|power|means");
  }

  /* "is accused of attacking", "was suspected by Peru of attacking". */
  private boolean isCharged(int begin) {
    for (int t = begin - 2; view.low(begin - 1).equals("of") && t >= Math.max(1, begin - 5); t--) {
      if (view.low(t).matches("accused|suspected")) {
        return view.lemma(t - 1).matches("be|stand|long|widely|also|now");
      }
    }
    return false;
  }

  /* "Norway to attack Chile": a headline's future. */
  private boolean isToBe(int begin) {
    return view.low(begin - 1).equals("to")
        && view.isMention(begin - 2)
        && subject.verbBefore(begin - 1) < 0;
  }

  /* "used to fear", but not "is used to". */
  private boolean isFormer(int begin) {
    return view.low(begin - 1).equals("to")
        && view.low(begin - 2).equals("used")
        && !view.lemma(begin - 3).matches("be|get");
  }

  /// Whether the words are of trust, which only a denial makes distrust.
  boolean isTrust(int begin) {
    return view.lemma(begin).equals("trust");
  }

  /// Whether a verb says that what follows is not done: "refused to condemn", "declined to join".
  static boolean isUndone(SentenceView view, int verb) {
    return DENYING.contains(view.lemma(verb)) && view.low(verb + 1).equals("to");
  }

  /* "are rivals no longer", "agreed on little". */
  private boolean isNoLonger(int end) {
    boolean little =
        view.low(end).matches("little|nothing") || view.low(end + 1).matches("little|nothing");
    boolean none =
        view.low(end).equals("neither")
            || (view.low(end).equals("no")
                && !view.low(end + 1).matches("longer|more|less|fewer|doubt|other"));
    return little
        || none
        || (view.low(end).matches("no|any") && view.low(end + 1).matches("longer|more"));
  }

  /* "Few in Tehran trust", "neither side trusts": nobody is the subject. */
  private boolean isOfFew(int begin) {
    int t = begin - 1;
    while (t >= 0 && view.tag(t).matches("ADV|AUX") && !view.isMention(t)) {
      t--;
    }
    while (t > 0 && view.tag(t).equals("NOUN") && !view.isMention(t)) {
      t--;
    }
    if (t < 0 || !view.isMention(t)) {
      return false;
    }
    int first = view.firstToken(view.mentionIndex(t));
    String lead = view.words(0, t + 1);
    return lead.matches("(?is)(?:.*\\W)?neither .*\\bnor\\b.*")
        || view.low(first - 1).equals("no")
        || view.words(first, t + 1).matches("(?i)neither.*")
        || view.words(Math.max(0, first - 3), first)
            .matches("(?si)(?:.*\\s)?(?:few|nobody|no one|none|neither) ?(?:in|of)?(?: the)?");
  }

  /* Back from the words over their own group: a comma, a name or another clause ends it. */
  private boolean isNegated(int begin) {
    for (int t = begin - 1; t >= Math.max(0, begin - 6); t--) {
      String low = view.low(t);
      if (isNot(low)
          && !(low.equals("no") && view.low(t + 1).matches("doubt|love"))
          && !(low.equals("not") && view.low(t + 1).equals("only"))) {
        return true;
      }
      if ((low.matches("yet|nothing") && view.low(t + 1).equals("to")) || isInstead(t, begin)) {
        return true;
      }
      if (DENYING.contains(view.lemma(t))
          && (view.low(t + 1).equals("to")
              || view.low(t + 1).matches("any|that|of")
              || t == begin - 1
              || (view.tag(t).equals("VERB") && view.tokens.get(begin).text().endsWith("ing")))) {
        return true;
      }
      boolean passes =
          view.tag(t).matches("AUX|ADV|PART|ADJ|DET|VERB|NOUN|ADP")
              && !view.isMention(t)
              && !view.low(t).matches("that|because|which|who|as|after|if");
      if (!passes) {
        return false;
      }
    }
    return false;
  }

  /* "not", "never", "doesn't", with a straight or a curled mark. */
  static boolean isNot(String low) {
    return NOT.contains(low) || low.endsWith("n't") || low.endsWith("n’t");
  }

  /// Whether the words are what must not be: "must never attack", which says of no one that he did
  /// or did not.
  boolean isForbidden(int begin) {
    int t = begin - 1;
    if (view.low(t).equals("to") && isNot(view.low(t - 1)) && view.isMention(t - 2)) {
      return true;
    }
    while (view.tag(t).equals("ADV") && !isNot(view.low(t))) {
      t--;
    }
    return isNot(view.low(t)) && view.low(t - 1).matches("must|should|shall|may");
  }

  /* "decided against joining", "instead of joining", "too weak to join". */
  private boolean isInstead(int t, int begin) {
    boolean gerund = t == begin - 1 && view.tokens.get(begin).text().endsWith("ing");
    return (gerund && view.low(t).equals("against"))
        || (view.low(t).matches("instead|rather|short") && view.low(t + 1).matches("of|than"))
        || (view.low(t).equals("too") && view.low(t + 2).equals("to") && begin > t + 2);
  }

  /* "It is unlikely that it", "there is no chance that it", "nobody believes that it". */
  private boolean isDoubted(int begin) {
    for (int t = begin - 1; t > 0 && !view.low(t).matches("[,;:]"); t--) {
      if (view.low(t).equals("that")) {
        String before = view.words(Math.max(0, t - 4), t).toLowerCase(Locale.ROOT);
        return UNTRUE.matcher(before).find() || DOUBTED.contains(view.low(t - 1));
      }
    }
    return false;
  }

  /* "denied that it had invaded": the clause that a denial governs. */
  private boolean isDenied(int begin) {
    for (int t = begin - 1; t >= Math.max(0, begin - CLAUSE); t--) {
      if (view.lemma(t).matches("deny|refute|disclaim") && view.tag(t).equals("VERB")) {
        return true;
      }
      if (view.low(t).matches("[,;:]|but|and")
          || (view.tag(t).equals("VERB") && !view.low(t).equals("having"))) {
        return false;
      }
    }
    return false;
  }

  private boolean groupHas(int begin, Set<String> marks) {
    for (int t = begin; t >= Math.max(0, begin - 6); t--) {
      boolean noun = view.low(t).matches("about|set|due") && !view.low(t + 1).equals("to");
      if (t < begin
          && !noun
          && (marks.contains(view.low(t))
              || (marks.contains(view.lemma(t)) && !view.tag(t).equals("NOUN")))) {
        return true;
      }
      if (t < begin && (view.isMention(t) || view.low(t).matches("[,;:]"))) {
        return false;
      }
    }
    return false;
  }

  /* What is feared, hoped, wanted or asked is not said to be so. */
  private boolean isWished(int begin) {
    for (int t = begin - 1; t >= 0; t--) {
      if (view.low(t).matches("[,;:]")) {
        return false;
      }
      if (view.low(t).equals("whether")) {
        return true;
      }
      if (view.tag(t).equals("VERB")
          && view.lemma(t).matches("fear|worry|hope|want|wish|suspect|dream|doubt")) {
        return true;
      }
      if (view.low(t).equals("that") && SUPPOSED.contains(view.low(t - 1))) {
        return true;
      }
    }
    return false;
  }

  private boolean isConditional(int begin) {
    for (int t = 0; t < view.size(); t++) {
      if (view.low(t).matches("if|unless")
          && !view.low(t - 1).equals("even")
          && !view.low(t - 1).equals("as")) {
        return (t < begin && noVerbGroupEnds(t, begin))
            || (t > begin && groupHas(begin, Set.of("would", "will", "could")));
      }
      if (isInverted(t)) {
        return t < begin;
      }
    }
    return false;
  }

  /* "Had Ankara marched", "Should Beijing attack", "Were it to leave": an auxiliary that opens a
  clause before its subject and asks nothing. */
  private boolean isInverted(int t) {
    boolean opens = t == 0 || view.low(t - 1).matches("[,;:—–]");
    boolean subject = view.isMention(t + 1) || view.tag(t + 1).matches("DET|PRON|PROPN");
    return opens
        && subject
        && view.low(t).matches("had|should|were")
        && !view.sentence.text().endsWith("?")
        && (t == 0 || !view.isMention(t - 2));
  }

  private boolean noVerbGroupEnds(int from, int to) {
    for (int t = from; t < to; t++) {
      if (view.low(t).equals(";")) {
        return false;
      }
    }
    return true;
  }

  private boolean isPast() {
    String text = view.sentence.text().toLowerCase(Locale.ROOT);
    boolean period =
        text.matches(
            "(?s).*\\b(?:from |between )?1[89]\\d\\d\\s*(?:-|–|to|and)\\s*(?:1[89]|20)\\d\\d.*");
    return period
        || view.tokens.stream()
            .anyMatch(t -> PAST_MARKS.contains(t.lemma()) && t.tag().equals("ADV"));
  }

  /// Who is said to say it, empty if the article itself does.
  String speaker(int begin) {
    for (int t = 0; t < view.size(); t++) {
      boolean says = SAYING.contains(view.lemma(t)) && view.tag(t).equals("VERB");
      if (!says || t == begin || isConcession(t)) {
        continue;
      }
      if (t < begin && complementFollows(t)) {
        return names(subject.of(t), t);
      }
      if (t > begin && view.words(0, t).contains(",")) {
        return names(subject.of(t), t);
      }
    }
    Matcher m =
        Pattern.compile("(?i)\\baccording to ((?:the |an? )?[^,.;]{2,60})")
            .matcher(view.sentence.text());
    return m.find() ? m.group(1).strip() : "";
  }

  /* "whatever the president says". */
  private boolean isConcession(int verb) {
    for (int t = verb - 1; t >= Math.max(0, verb - 6); t--) {
      if (view.low(t).matches("whatever|whichever|whoever")) {
        return true;
      }
    }
    return false;
  }

  private boolean complementFollows(int verb) {
    String next = view.low(verb + 1);
    return next.equals("that")
        || view.tag(verb + 1).matches("PRON|DET|PROPN|NOUN|ADJ|NUM")
        || next.matches("[:,\"]")
        || view.words(verb, Math.min(verb + 8, view.size())).contains(" that ");
  }

  private String names(List<Integer> group, int verb) {
    if (!group.isEmpty()) {
      return view.mentions.get(group.getFirst()).actors().getFirst().name();
    }
    int from = verb - 1;
    while (from > 0 && !view.low(from - 1).matches("[,;:.\"]") && verb - from < 8) {
      from--;
    }
    return from < 0 ? "" : view.words(from, verb);
  }

  /// The words of the sentence that date it, those nearest to the claim's words first.
  String time(int begin) {
    int place = begin < view.size() ? view.tokens.get(begin).begin() : 0;
    Matcher m = TIME.matcher(view.sentence.text());
    String best = "";
    int nearest = Integer.MAX_VALUE;
    while (m.find()) {
      int distance = Math.abs(m.start() - place);
      if (distance < nearest) {
        nearest = distance;
        best = m.group();
      }
    }
    return best;
  }
}

package org.entente.text.syntax;

import java.util.Arrays;
import java.util.Set;

/// Mends the tags of a sentence where the form and the place of a word say better than the tagger,
/// whose treebank has few sentences that open "Serbia relies on".
final class Tags {
  private static final Set<String> MODALS =
      Set.of(
          "would", "could", "will", "shall", "may", "might", "must", "should", "can", "'ll", "to");

  private static final Set<String> ATTITUDES =
      Set.of(
          "dispute",
          "accuse",
          "back",
          "fear",
          "trust",
          "distrust",
          "oppose",
          "support",
          "want",
          "need",
          "court",
          "resent",
          "blame",
          "dread",
          "condemn",
          "favour",
          "favor",
          "suspect");
  /* Verbs that are nothing else. */
  private static final Set<String> MEETING = Set.of("coincide", "converge", "diverge");
  private static final Set<String> THINKING =
      Set.of("worry", "fear", "hope", "doubt", "suspect", "trust", "distrust");

  private final String[] words;
  private final String[] tags;
  private final boolean headline;

  private Tags(String[] words, String[] tags) {
    this.words = words;
    this.tags = tags;
    long small = Arrays.stream(words).filter(w -> Character.isLowerCase(w.charAt(0))).count();
    long great = Arrays.stream(words).filter(w -> Character.isUpperCase(w.charAt(0))).count();
    this.headline = great > small;
  }

  /// Changes wrong tags in place. Time is linear in the words but for sentences without a verb.
  static void mend(String[] words, String[] tags) {
    new Tags(words, tags).mend();
  }

  private void mend() {
    if (words.length > 2
        && is(0, "PROPN", "VERB", "ADJ")
        && words[1].matches("between|among|towards?")) {
      tags[0] = "NOUN";
    }
    for (int i = 0; i < words.length; i++) {
      if (is(i, "PUNCT") && words[i].matches("\\p{L}+'\\p{Lu}\\p{L}+")) {
        tags[i] = "PROPN"; // "d'Ivoire"
      }
      if (words[i].length() > 3 && Character.isLowerCase(words[i].charAt(0))) {
        tags[i] = small(i);
      } else if (i > 0 && !headline && isName(i) && is(i, "VERB", "ADP", "ADV")) {
        tags[i] = "PROPN";
      }
    }
    if (hasNoVerb() && words[words.length - 1].equals(".")) {
      mendVerbless();
    }
  }

  private boolean is(int i, String... classes) {
    return i >= 0 && i < tags.length && Arrays.asList(classes).contains(tags[i]);
  }

  private boolean isName(int i) {
    return i >= 0 && i < words.length && Character.isUpperCase(words[i].charAt(0));
  }

  /* The tag of a word that is written small. */
  private String small(int i) {
    String word = words[i];
    String tag = tags[i];
    if (tag.equals("PUNCT") && word.matches("[a-z]+-[a-z]+")) {
      return word.matches(".*(?:operate[sd]?|ing|ed)") ? "VERB" : "NOUN";
    }
    if (tag.equals("VERB") && isNoun(i)) {
      return "NOUN";
    }
    return isVerb(i) ? "VERB" : tag;
  }

  /* "weakness"; "China's proxy". */
  private boolean isNoun(int i) {
    boolean owned = i > 1 && words[i - 1].equals("'s") && is(i - 2, "PROPN");
    return words[i].endsWith("ness") || (owned && !words[i].matches(".*(?:ed|ing)"));
  }

  private boolean isVerb(int i) {
    String word = words[i];
    boolean afterName = is(i - 1, "PROPN");
    if (word.endsWith("ing")) {
      boolean being = is(i - 1, "AUX") || (is(i - 1, "ADV") && is(i - 2, "AUX"));
      return is(i, "ADJ") && being && isObject(i + 1);
    }
    if (is(i, "NOUN") && ATTITUDES.contains(word) && isName(i + 1)) {
      boolean counted = is(i - 1, "NUM") && is(i - 2, "DET");
      boolean joined = is(i - 1, "PROPN") && is(i - 2, "CCONJ", "PROPN");
      return counted || joined;
    }
    if (THINKING.contains(word)) {
      return is(i, "NOUN")
          && words[i - 1 < 0 ? 0 : i - 1].endsWith("s")
          && is(i + 1, "SCONJ", "PROPN");
    }
    if (is(i, "ADJ", "NOUN") && (isAfterModal(i) || (afterName && Lemma.isPastForm(word)))) {
      return true;
    }
    boolean attitude =
        word.endsWith("s") && ATTITUDES.contains(word.substring(0, word.length() - 1));
    if (MEETING.contains(word)
        || (attitude
            && is(i, "NOUN")
            && isName(i + 1)
            && words[i - 1 < 0 ? 0 : i - 1].equals(","))) {
      return true;
    }
    boolean between = isBetweenNames(i);
    if (word.endsWith("ed") && is(i, "ADJ") && isPerfect(i) && isObject(i + 1)) {
      return true;
    }
    // "Poland, fearing Russia, armed Ukraine"
    if (word.endsWith("ed")
        && is(i, "ADJ")
        && words[i - 1 < 0 ? 0 : i - 1].equals(",")
        && isName(i - 2)
        && isName(i + 1)) {
      return true;
    }
    if (word.endsWith("ed") && word.length() > 4) {
      return !is(i, "VERB", "ADJ", "AUX", "NOUN")
          || (afterName && (between || hasNoVerb()))
          || (afterName && is(i + 1, "ADP") && isLoneThird(i));
    }
    return word.endsWith("s")
        && !is(i, "AUX", "ADP", "SCONJ", "PUNCT", "VERB")
        && ((word.length() > 4 && between)
            || (is(i, "NOUN", "ADJ") && (isLoneThird(i) || isJoined(i))));
  }

  /* "would probably retaliate". */
  private boolean isAfterModal(int i) {
    int before = is(i - 1, "ADV") ? i - 2 : i - 1;
    return is(before, "AUX") && MODALS.contains(words[before]) && !is(i, "NOUN");
  }

  /* "has armed Ethiopia", "had also armed it". */
  private boolean isPerfect(int i) {
    int before = is(i - 1, "ADV") ? i - 2 : i - 1;
    return is(before, "AUX", "VERB") && words[before].matches("has|have|had|'ve");
  }

  private boolean isObject(int i) {
    return isName(i) || is(i, "DET", "PRON");
  }

  private boolean isBetweenNames(int i) {
    return isName(i - 1)
        && !is(i - 1, "DET", "PRON", "ADP", "SCONJ", "CCONJ", "ADV")
        && isName(i + 1);
  }

  /* "Serbia relies on Russia": behind a name or pronoun that no preposition governs, with more to come
  and no finite verb in its clause. */
  private boolean isLoneThird(int i) {
    boolean name = is(i - 1, "PROPN") || (i == 1 && isName(0) && is(0, "NOUN", "ADJ", "PRON"));
    boolean thing = isThing(i);
    if (!(name || thing)
        || !is(
            i + 1, "ADP", "DET", "PRON", "PART", "SCONJ", "ADV", "PROPN", "ADJ", "NUM", "NOUN")) {
      return false;
    }
    int begin = i - 1;
    while (is(begin - 1, "PROPN", "DET") || (thing && is(begin - 1, "ADJ", "NOUN"))) {
      begin--;
    }
    boolean relative = begin > 0 && words[begin - 1].matches("that|which|whom");
    if (begin > 0 && !relative && !is(begin - 1, "PUNCT", "SCONJ", "CCONJ", "ADV")) {
      return false;
    }
    for (int t = i + 1; !relative && t < tags.length && !is(t, "PUNCT", "SCONJ", "CCONJ"); t++) {
      if (is(t, "VERB", "AUX") && !is(t - 1, "PART")) {
        return false;
      }
    }
    return true;
  }

  /* "The Czech grid leans on": a form in -s behind a noun that opens the clause. */
  private boolean isThing(int i) {
    return is(i - 1, "NOUN")
        && !words[i - 1].endsWith("s")
        && words[i].endsWith("s")
        && is(i + 1, "ADP");
  }

  /* "buys missiles and leans on Russia": joined to a verb of the same form; "buys oil and arms from" is not. */
  private boolean isJoined(int i) {
    boolean governs = i + 1 < words.length && words[i + 1].matches("on|upon|with|against|at|over");
    if (!is(i - 1, "CCONJ") || !(isObject(i + 1) || governs)) {
      return false;
    }
    for (int t = i - 2; t >= 0 && !is(t, "PUNCT"); t--) {
      if (is(t, "VERB")) {
        return words[t].endsWith("s");
      }
    }
    return false;
  }

  private boolean hasNoVerb() {
    return Arrays.stream(tags).noneMatch(t -> t.equals("VERB") || t.equals("AUX"));
  }

  /* "Russia and Turkey back opposite sides.", "Egypt, a big importer, buys grain.", "Ukraine's army runs
  on ...": the first word behind the subject that can be a verb is one. */
  private void mendVerbless() {
    boolean parenthesis = false;
    for (int i = 1; i + 1 < words.length; i++) {
      boolean small = words[i].length() > 2 && Character.isLowerCase(words[i].charAt(0));
      boolean third = words[i].endsWith("s") && !words[i].endsWith("ss");
      boolean behind =
          is(i - 1, "PROPN")
              || (words[i].endsWith("ed") && (isName(i - 1) || words[i - 1].matches("[,–—-]")))
              || (third && words[i - 1].equals(",") && parenthesis)
              || (third && is(i - 1, "NOUN") && !words[i - 1].endsWith("s"));
      boolean governs = isObject(i + 1) || is(i + 1, "ADJ", "NOUN", "ADP", "SCONJ", "ADV");
      // "Norway and Chile clash."
      boolean closes = i == words.length - 2 && is(i - 1, "PROPN") && is(i - 2, "CCONJ");
      if (small && behind && (governs || closes) && is(i, "NOUN", "ADJ", "ADV")) {
        tags[i] = "VERB";
        return;
      }
      parenthesis |= words[i].equals(",");
    }
  }
}

package org.entente.text.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.entente.text.actor.Actor;
import org.entente.text.actor.Mention;
import org.entente.text.syntax.Sentence;
import org.entente.text.syntax.Token;

/// A sentence with its mentions laid over its tokens, and the questions of syntax asked of it.
final class SentenceView {
  private static final Set<String> JOINTS =
      Set.of(",", "and", "&", "or", "nor", "-", "–", "as", "well");
  private static final String PAST =
      "met|gave|sold|sent|broke|won|told|paid|withdrew|had|took|made|said|fought";
  private static final Set<String> MODIFIERS = Set.of("DET", "ADJ", "NUM");

  final Sentence sentence;
  final List<Token> tokens;
  final List<Mention> mentions;
  private final int[] mentionAt;

  SentenceView(Sentence sentence, List<Mention> mentions) {
    this.sentence = sentence;
    this.tokens = new ArrayList<>(sentence.tokens());
    this.mentions = mentions;
    this.mentionAt = new int[tokens.size()];
    java.util.Arrays.fill(mentionAt, -1);
    for (int m = 0; m < mentions.size(); m++) {
      int from = sentence.tokenAt(mentions.get(m).begin());
      int to = sentence.tokenAt(mentions.get(m).end() - 1);
      for (int t = from; t <= to && t < tokens.size(); t++) {
        mentionAt[t] = mentionAt[t] < 0 ? m : mentionAt[t];
        name(t, mentions.get(m).form());
      }
    }
  }

  /* A place is no verb, whatever the tagger makes of "Should Beijing blockade". */
  private void name(int t, Mention.Form form) {
    Token token = tokens.get(t);
    boolean name = form == Mention.Form.NAME || form == Mention.Form.SEAT;
    if (name && token.isVerbal() && Character.isUpperCase(token.text().charAt(0))) {
      tokens.set(
          t,
          new Token(
              token.text(),
              "PROPN",
              token.text().toLowerCase(Locale.ROOT),
              token.begin(),
              token.end()));
    }
  }

  int size() {
    return tokens.size();
  }

  String tag(int i) {
    return i < 0 || i >= tokens.size() ? "" : tokens.get(i).tag();
  }

  String lemma(int i) {
    return i < 0 || i >= tokens.size() ? "" : tokens.get(i).lemma();
  }

  String low(int i) {
    return i < 0 || i >= tokens.size() ? "" : tokens.get(i).text().toLowerCase(Locale.ROOT);
  }

  /// The index of the mention at a token, -1 if there is none.
  int mentionIndex(int token) {
    return token < 0 || token >= mentionAt.length ? -1 : mentionAt[token];
  }

  boolean isMention(int token) {
    return mentionIndex(token) >= 0;
  }

  /// The first token of a mention.
  int firstToken(int mention) {
    for (int t = 0; t < mentionAt.length; t++) {
      if (mentionAt[t] == mention) {
        return t;
      }
    }
    return mentionAt.length;
  }

  /// The last token of a mention.
  int lastToken(int mention) {
    for (int t = mentionAt.length - 1; t >= 0; t--) {
      if (mentionAt[t] == mention) {
        return t;
      }
    }
    return -1;
  }

  /// The actors of a mention and of those joined to it by "and" or commas on the right.
  List<Integer> joinedRight(int mention) {
    List<Integer> group = new ArrayList<>(List.of(mention));
    for (int next = mention + 1;
        next < mentions.size() && isJoined(group.getLast(), next);
        next++) {
      group.add(next);
    }
    return group;
  }

  /// As [#joinedRight], for the whole list that the mention stands in.
  List<Integer> joined(int mention) {
    int first = mention;
    while (first > 0 && isJoined(first - 1, first)) {
      first--;
    }
    return joinedRight(first);
  }

  /// Whether two neighbouring mentions stand in one list, or name one actor twice over ("Libyan
  /// leader Gaddafi").
  boolean isJoined(int left, int right) {
    int from = lastToken(left) + 1;
    int to = firstToken(right);
    if (isSame(left, right)) {
      return isTitle(from, to);
    }
    // "is still Hungarian, and Bratislava": what is said of one is no member of a list.
    boolean predicate =
        mentions.get(left).form() == Mention.Form.ADJECTIVE
            && low(from).equals(",")
            && mentions.get(right).form() != Mention.Form.ADJECTIVE;
    if (predicate) {
      return false;
    }
    if (opens(left, right, from, to) || ownsApart(left, right, from, to)) {
      return false;
    }
    boolean joint = false;
    for (int t = from; t < to; t++) {
      boolean joins = JOINTS.contains(low(t)) && !beginsClause(t, right) && !acts(left, right);
      boolean apposes = low(t).matches("an?|its|whose|his|our|once|now") && low(t - 1).equals(",");
      if (apposes || low(t).matches("unlike|like|except|excluding|besides|despite")) {
        return false;
      }
      boolean modifies = joint && (MODIFIERS.contains(tag(t)) || isKin(t, right));
      boolean owned = (isNounOf(left, t) && !joint) || isRule(t, right);
      if (!joins && !modifies && !owned) {
        return false;
      }
      joint |= joins;
    }
    return joint;
  }

  /* "If Iran attacks Israel, the United States would": a comma before a name and its auxiliary, or
  before whose minister said so. */
  private boolean beginsClause(int comma, int right) {
    String next = low(lastToken(right) + 1);
    boolean attributes =
        isOwner(right)
            && words(lastToken(right) + 1, size())
                .matches("(?s)(?:'s |')?(?:\\S+ ){0,4}(?:said|says|told|reported|announced)\\b.*");
    return low(comma).equals(",")
        && (attributes || next.matches("would|will|could|should|must|shall|might|may"));
  }

  /* "According to Peru, Norway fears": a name that a preposition governs, and the subject behind a comma. */
  private boolean opens(int left, int right, int from, int to) {
    int before = firstToken(left) - 1;
    while (tag(before).matches("DET|ADJ") && !isMention(before)) {
      before--;
    }
    int behind = lastToken(right) + 1;
    behind = tag(behind).equals("ADV") ? behind + 1 : behind;
    return to == from + 1
        && low(from).equals(",")
        && (tag(before).equals("ADP") || low(before).equals("to") || isVerbOfPhrase(before))
        && !low(before).matches("between|among")
        && tag(behind).matches("VERB|AUX");
  }

  /* "Poland, Ukraine's neighbour, fears": the second owns what the first is. */
  private boolean ownsApart(int left, int right, int from, int to) {
    boolean owns = low(lastToken(right) + 1).equals("'s");
    boolean owned = low(lastToken(left) + 1).equals("'s");
    return to == from + 1 && low(from).equals(",") && owns && !owned;
  }

  /* "and its ally Belarus": on the way to the name. */
  private boolean isKin(int t, int right) {
    int noun = firstToken(right) - 1;
    return isRelation(noun) && (t == noun || (t == noun - 1 && low(t).matches("its|their")));
  }

  /// Whether a noun says what one state is to another: "ally", "neighbour".
  boolean isRelation(int t) {
    return lemma(t).matches("neighbou?r|ally|rival|enemy|foe|patron|partner|adversary");
  }

  /* "To please Peru, Norway ...", "Fearing Peru, Norway ...". */
  private boolean isVerbOfPhrase(int t) {
    return low(t - 1).equals("to") || (tag(t).equals("VERB") && low(t).endsWith("ing"));
  }

  /* "Russia attacked Georgia and Poland condemned it": an object, and the subject of another verb. */
  boolean acts(int left, int right) {
    int before = firstToken(left) - 1;
    while (tag(before).matches("DET|ADJ") && !isMention(before)) {
      before--;
    }
    boolean object =
        tag(before).equals("VERB")
            && !tokens.get(before).text().endsWith("ing")
            && !lemma(before)
                .matches("say|claim|report|think|believe|argue|see|as|like|warn|show|mean|know");
    int behind = lastToken(right) + 1;
    return object
        && tag(behind).matches("VERB|AUX")
        && tokens.get(behind).text().matches(".*(?:ed|s|would|will|could)|" + PAST);
  }

  private boolean isSame(int left, int right) {
    return mentions.get(left).actors().size() == 1
        && mentions.get(right).means(mentions.get(left).actors().getFirst().code());
  }

  private boolean isTitle(int from, int to) {
    for (int t = from; t < to; t++) {
      if (!tag(t).matches("NOUN|PROPN|ADJ|PART") && !low(t).matches("'s?")) {
        return false;
      }
    }
    return to - from <= 5;
  }

  /* "the government in Kabul": on the way to its seat. */
  private boolean isRule(int t, int right) {
    boolean seat = mentions.get(right).form() == Mention.Form.SEAT;
    String rulers = "government|regime|authorities|rulers|junta";
    return seat && (low(t).matches(rulers) || (low(t).equals("in") && low(t - 1).matches(rulers)));
  }

  /* "Russian officials and ...", "Gaddafi and": the noun that an adjective owns. */
  private boolean isNounOf(int left, int t) {
    return mentions.get(left).form() == Mention.Form.ADJECTIVE && tag(t).matches("NOUN|PROPN");
  }

  /// The actors of several mentions without repetition.
  List<Actor> actors(List<Integer> group) {
    List<Actor> actors = new ArrayList<>();
    for (int m : group) {
      for (Actor a : mentions.get(m).actors()) {
        if (actors.stream().noneMatch(x -> x.code().equals(a.code()))) {
          actors.add(a);
        }
      }
    }
    return actors;
  }

  /// The first mention at or behind token `from` and before `to`, -1 if there is none.
  int firstMention(int from, int to) {
    for (int t = Math.max(0, from); t < Math.min(to, mentionAt.length); t++) {
      if (mentionAt[t] >= 0) {
        return mentionAt[t];
      }
    }
    return -1;
  }

  /// The last mention before token `to` and not before `from`, -1 if there is none.
  int lastMention(int from, int to) {
    for (int t = Math.min(to, mentionAt.length) - 1; t >= Math.max(0, from); t--) {
      if (mentionAt[t] >= 0) {
        return mentionAt[t];
      }
    }
    return -1;
  }

  boolean isOwner(int mention) {
    String next = low(lastToken(mention) + 1);
    return next.equals("'s")
        || next.equals("'")
        || mentions.get(mention).form() == Mention.Form.ADJECTIVE;
  }

  String words(int from, int to) {
    int end = Math.min(to, tokens.size()) - 1;
    return end < from
        ? ""
        : sentence.text().substring(tokens.get(from).begin(), tokens.get(end).end());
  }
}

package org.entente.text.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.entente.text.actor.Actor;

/// How prose says that two get on: "relations between A and B have soured", "A's ties with B are
/// warm", "the interests of A and B coincide". The noun tells what is spoken of, what is said of it
/// whether it is good or bad.
record RelationsReader(SentenceView view) {
  private static final Map<String, ClaimKind> GOOD =
      Map.of(
          "relation", ClaimKind.SUPPORT,
          "relationship", ClaimKind.SUPPORT,
          "tie", ClaimKind.SUPPORT,
          "mood", ClaimKind.SUPPORT,
          "trust", ClaimKind.SUPPORT,
          "interest", ClaimKind.SHARED_INTEREST);
  private static final Map<String, ClaimKind> BAD =
      Map.of(
          "relation", ClaimKind.RIVALRY,
          "relationship", ClaimKind.RIVALRY,
          "tie", ClaimKind.RIVALRY,
          "mood", ClaimKind.OPPOSE,
          "trust", ClaimKind.DISTRUST,
          "interest", ClaimKind.RIVALRY);
  private static final Pattern WELL =
      Pattern.compile(
          "\\b(?:improv\\w+|warm\\w*|thaw\\w*|flourish\\w*|bloom\\w*|blossom\\w*|strong\\w*|strengthen\\w*|close\\w*|cordial|friendl\\w+|excellent|good|better|best|deepen\\w*|recover\\w*|normalis\\w+|normaliz\\w+"
              + "|mend\\w+|cosy|cozy|restored|identical|similar|aligned|align|coincid\\w+|converg\\w+|overlap\\w*|the same|alike|healthy|rosy|grown|growing)\\b");
  private static final Pattern ILL =
      Pattern.compile(
          "\\b(?:sour\\w*|fray\\w*|strain\\w*|tens\\w+|frosty|icy|chilly|cool\\w*|cold\\w*|worsen\\w*|deteriorat\\w+|poison\\w*|lowest|low|nadir|bad|badly|worse|worst|poor|hostile|bitter|rocky|testy|prickly|toxic|ruptur\\w+"
              + "|collaps\\w+|plummet\\w*|plung\\w+|broken|broke down|break\\w*|evaporat\\w+|free ?fall|rock bottom|crisis|rocks|deep freeze|erod\\w+|absent|lacking|scarce|clash\\w*|conflict\\w*|diverg\\w+|differ\\w*|at odds|opposed|incompatible|shattered|in tatters|in ruins|fractious|uneasy|vanished|gone)\\b");
  /* What has not improved need not be bad. */
  private static final Pattern DENIED =
      Pattern.compile("(?:\\b(?:not|never|hardly|cannot|no longer|far from)|n['’]t)\\b");
  private static final Set<String> DISPLEASURE =
      Set.of(
          "dismay",
          "annoyance",
          "fury",
          "anger",
          "irritation",
          "alarm",
          "horror",
          "chagrin",
          "consternation");
  /* What a people shows against another: "anti-American feeling". */
  private static final Map<String, ClaimKind> AGAINST =
      Map.ofEntries(
          Map.entry("feeling", ClaimKind.OPPOSE),
          Map.entry("sentiment", ClaimKind.OPPOSE),
          Map.entry("mood", ClaimKind.OPPOSE),
          Map.entry("anger", ClaimKind.OPPOSE),
          Map.entry("rhetoric", ClaimKind.OPPOSE),
          Map.entry("resentment", ClaimKind.OPPOSE),
          Map.entry("prejudice", ClaimKind.OPPOSE),
          Map.entry("riot", ClaimKind.PROTEST),
          Map.entry("protest", ClaimKind.PROTEST),
          Map.entry("demonstration", ClaimKind.PROTEST),
          Map.entry("rally", ClaimKind.PROTEST));
  private static final int SPREAD = 7;
  private static final int REACH = 12;
  private static final double SURENESS = .7;

  /// What the sentence says of how two get on.
  List<Draft> read() {
    List<Draft> drafts = new ArrayList<>();
    for (int t = 0; t < view.size() && view.mentions.size() > 1; t++) {
      String noun = view.lemma(t).toLowerCase(Locale.ROOT);
      boolean displeases =
          DISPLEASURE.contains(noun)
              && view.low(t - 1).equals("the")
              && view.low(t - 2).equals("to")
              && view.low(t + 1).equals("of");
      boolean overridden =
          noun.matches("objection|protest|opposition|resistance")
              && view.words(Math.max(0, t - 3), t)
                  .matches("(?is).*\\b(?:over|despite|against)(?: the| strong| fierce)*")
              && view.low(t + 1).matches("of|from|by");
      if (displeases || overridden) {
        dismay(t, drafts);
      } else if (GOOD.containsKey(noun) && !view.tag(t).matches("VERB|ADP")) {
        read(t, noun, drafts);
      }
    }
    for (int m = 0; m < view.mentions.size() && view.mentions.size() > 1; m++) {
      against(m, drafts);
    }
    return drafts;
  }

  /* "anti-American feeling runs high in Cairo", "Egypt's anti-American mood": who shows it. */
  private void against(int mention, List<Draft> drafts) {
    int begin = view.mentions.get(mention).begin();
    boolean anti =
        view.sentence.text().substring(0, begin).toLowerCase(Locale.ROOT).endsWith("anti-");
    int noun = view.lastToken(mention) + 1;
    ClaimKind byLemma = AGAINST.get(view.lemma(noun));
    ClaimKind kind = byLemma == null ? AGAINST.get(view.low(noun)) : byLemma;
    if (!anti || kind == null) {
      return;
    }
    int owner = view.lastMention(view.firstToken(mention) - 3, view.firstToken(mention));
    int holder = owner >= 0 && view.isOwner(owner) ? owner : holder(noun + 1);
    if (holder >= 0) {
      List<Actor> who = view.actors(view.joinedRight(holder));
      List<Actor> whom = view.actors(List.of(mention));
      drafts.add(new Draft(who, whom, kind, .4, false, noun, noun + 1, "", SURENESS));
    }
  }

  private int holder(int from) {
    for (int t = from; t < Math.min(view.size() - 1, from + SPREAD); t++) {
      if (view.low(t).matches("[,;:]")) {
        return -1;
      }
      if (view.low(t).matches("in|among|across|throughout") && view.isMention(t + 1)) {
        return view.mentionIndex(t + 1);
      }
    }
    return -1;
  }

  /* "to the dismay of Italy": whom the act of the sentence's subject displeases. */
  private void dismay(int at, List<Draft> drafts) {
    int who = view.firstMention(at + 2, at + 4);
    int verb = new Subject(view).verbBefore(at);
    if (who < 0 || verb < 0) {
      return;
    }
    List<Actor> subjects = view.actors(new Subject(view).of(verb));
    List<Actor> displeased = view.actors(view.joinedRight(who));
    boolean other = displeased.stream().noneMatch(subjects::contains);
    if (!subjects.isEmpty() && other) {
      ClaimKind kind = view.lemma(at).equals("alarm") ? ClaimKind.FEAR : ClaimKind.OPPOSE;
      drafts.add(new Draft(displeased, subjects, kind, .4, false, at, at + 1, "", SURENESS));
    }
  }

  private void read(int at, String noun, List<Draft> drafts) {
    List<Integer> pair = pair(at);
    List<Actor> both = view.actors(pair);
    if (both.size() != 2) {
      return;
    }
    int behind = Math.max(at, view.lastToken(pair.getLast())) + 1;
    int end = behind;
    while (end < Math.min(view.size(), behind + REACH) && !view.low(end).matches("[,;.]")) {
      end++;
    }
    boolean verbal = false;
    for (int t = behind; t < Math.min(end, behind + 3); t++) {
      verbal |= view.tag(t).matches("VERB|AUX");
    }
    String said = view.words(behind, end).toLowerCase(Locale.ROOT);
    String before = view.words(Math.max(0, at - 2), at).toLowerCase(Locale.ROOT);
    int verb = new Subject(view).verbBefore(at);
    boolean held = verb < 0 || view.lemma(verb).matches("have|enjoy|maintain|keep|be|suffer");
    boolean ill = (verbal && ILL.matcher(said).find()) || (held && ILL.matcher(before).find());
    boolean well = (verbal && WELL.matcher(said).find()) || (held && WELL.matcher(before).find());
    boolean denied = DENIED.matcher(said).find();
    if (ill == well || denied) {
      return;
    }
    ClaimKind kind = Objects.requireNonNull((ill ? BAD : GOOD).get(noun));
    drafts.add(
        new Draft(
            both.subList(0, 1),
            both.subList(1, 2),
            kind,
            .5,
            !noun.equals("mood"),
            at,
            at + 1,
            "",
            SURENESS));
  }

  /* "between A and B", "of A and B", "A's ... with B", "A-B ..."; "In A the mood towards B". */
  private List<Integer> pair(int at) {
    if (view.low(at + 1).matches("between|of|among")) {
      int first = view.firstMention(at + 2, at + 5);
      return first < 0 ? List.of() : view.joinedRight(first);
    }
    int owner = view.lastMention(at - 5, at);
    if (owner < 0) {
      return List.of();
    }
    List<Integer> owners = view.joined(owner);
    if (!view.low(at + 1).matches("with|to|towards?") || owners.size() > 1) {
      return owners;
    }
    int other = view.firstMention(at + 2, at + 5);
    return other < 0 ? List.of() : List.of(owner, other);
  }
}

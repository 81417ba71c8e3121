package org.entente.text.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.text.actor.Actor;
import org.entente.text.claim.MembershipFact.Role;
import org.jspecify.annotations.Nullable;

/// What a state is to a body by the words of a verb or noun: it joins, belongs, is invited, founded
/// it, looks on, is suspended, has left.
///
/// The body is the one named with the words, else the one that the text is about; the state is the
/// subject of the verb, or the one that the words stand beside.
final class RoleReader {
  private static final String A = "(?:an?|the|one of (?:the|its))(?: [\\w-]+){0,2}? ";
  private static final List<Words> WORDS =
      List.of(
          words(
              Role.FOUNDER,
              "(?:an? |the |one of (?:the|its) )?(?:founding|founder|original|charter) (?:members?|states?) of|(?:co-|helped (?:to )?)found(?:ed)?"),
          words(
              Role.CANDIDATE,
              "(?:is|are|was|were|am|be) (?:to|due to|set to|about to|expected to) (?:become|be|join)(?: "
                  + A
                  + "members? of)?"),
          words(
              Role.CANDIDATE,
              "will (?:soon )?(?:become|be|join)(?: (?:"
                  + A
                  + "|[\\p{L}’'-]+ [\\w-]+ )members?(?: of)?)?"),
          words(
              Role.CANDIDATE,
              "(?:was|were|been|is|are) (?:invited|asked) (?:to join|in(?:to)?|to)"),
          words(
              Role.CANDIDATE,
              "candidates? (?:for (?:membership|accession|entry|admission)(?: (?:of|to|in))?|to join|for)"),
          words(
              Role.MEMBER,
              "(?:has |have |had )?(?:joined|acceded to)|(?:was|were|been) (?:(?:re)?admitted (?:in)?to|accepted into)|became "
                  + A
                  + "?(?:member|party) (?:of|to)"),
          words(
              Role.MEMBER,
              "belongs? to|(?:is|are|was|remains?|has been|have been) (?:still |now |already |also |today )?(?:an?|the|one of the)(?: [\\w-]+){0,2}? members? of|(?:any|the|all|every)? ?other members? of"),
          words(
              Role.OBSERVER,
              "(?:an? |the )?(?:dialogue partners?|observers?|associate members?|observer (?:state|status))(?: (?:of|at|in|to|with))?"),
          words(
              Role.FORMER_MEMBER,
              "(?:has |have |had )?(?:left|quit|exited|withdrawn from|stormed out of)|withdrew from|pull(?:ed|s) out of|(?:was|were|is|are) (?:leaving|expelled from)"));
  private static final Map<String, Role> TAKING =
      Map.of(
          "admit", Role.MEMBER,
          "readmit", Role.MEMBER,
          "invite", Role.CANDIDATE,
          "expel", Role.FORMER_MEMBER);
  private static final Pattern ALSO =
      Pattern.compile(
          "(?i)^\\W*(?:[\\w.]+\\W+){0,4}?(?:along with|together with|alongside|as did|followed by) ");
  private static final Pattern YEAR = Pattern.compile("\\bin (?:\\w+ )?((?:1[89]|20)\\d\\d)\\b");
  private static final int REACH = 6;
  private static final int SUSPENSION_REACH = 14;

  private final SentenceView view;
  private final @Nullable Actor context;
  private final Quote quote;
  private final Subject subject;
  private final ModalityReader modality;
  private final List<MembershipFact> facts = new ArrayList<>();
  private final List<Draft> drafts = new ArrayList<>();

  /* Words that give a role. */
  private record Words(Role role, Pattern pattern) {}

  private static Words words(Role role, String words) {
    return new Words(role, Pattern.compile("(?i)\\b(?:" + words + ")(?!\\w)"));
  }

  RoleReader(SentenceView view, @Nullable Actor context, Quote quote) {
    this.view = view;
    this.context = context;
    this.quote = quote;
    this.subject = new Subject(view);
    this.modality = new ModalityReader(view, subject);
  }

  /// What the roles say of the two: who is taken in is agreed with, who leaves or is suspended has
  /// ties cut.
  List<Draft> drafts() {
    return drafts;
  }

  /// The roles that the sentence gives.
  List<MembershipFact> read() {
    for (Words words : WORDS) {
      Matcher m = words.pattern().matcher(view.sentence.text());
      while (m.find()) {
        read(words.role(), m.start(), m.end());
      }
    }
    for (int t = 0; t < view.size(); t++) {
      if (view.lemma(t).equals("suspend") && view.tag(t).matches("VERB|ADJ")) {
        suspension(t);
      }
      Role role = TAKING.get(view.lemma(t));
      if (role != null && view.tag(t).equals("VERB")) {
        taken(t, role);
      }
    }
    return facts;
  }

  private void read(Role role, int from, int to) {
    int begin = view.sentence.tokenAt(from);
    int end = view.sentence.tokenAt(to - 1) + 1;
    Actor body = body(begin, end);
    Modality how = modality.of(begin, end);
    if (body == null || how == Modality.NEGATED || how == Modality.CONDITIONAL) {
      return;
    }
    boolean open = how == Modality.FUTURE || how == Modality.HEDGED;
    boolean doubted =
        open && view.words(0, end).matches("(?is).*\\b(?:unlikely|doubt\\w*|no chance)\\b.*");
    if (doubted || (open && role == Role.FORMER_MEMBER)) {
      return;
    }
    String when = year(from, to);
    Role meant = open && role == Role.MEMBER ? Role.CANDIDATE : role;
    List<Actor> holders = holders(begin);
    holders.forEach(a -> add(body, a, meant, when));
    // Who is put out has cut nothing itself.
    if (role == Role.FORMER_MEMBER && !view.words(begin, end).contains("expelled")) {
      holders.forEach(a -> say(a, body, ClaimKind.SANCTION, begin, end));
    }
    boolean invited =
        view.words(begin, end).matches("(?is).*\\b(?:admitted|accepted|invited)\\b.*");
    if (invited) {
      holders.forEach(a -> say(body, a, ClaimKind.AGREE, begin, end));
    }
    also(end).forEach(a -> add(body, a, meant, when));
  }

  /* The coalition among the words or right behind them; the text's own where nothing else is named
  there ("will be the alliance's thirtieth member"). */
  private @Nullable Actor body(int begin, int end) {
    for (int t = begin; t < Math.min(view.size(), end + REACH); t++) {
      boolean stops =
          t >= end && (view.low(t).matches("[,;:]") || view.tag(t).matches("VERB|SCONJ"));
      if (stops) {
        break;
      }
      if (view.isMention(t)) {
        Actor first = view.mentions.get(view.mentionIndex(t)).actors().getFirst();
        return first.kind() == Actor.Kind.COALITION ? first : null;
      }
    }
    boolean member =
        view.words(begin, end)
            .matches("(?is).*\\b(?:members?|membership|observers?|partners?)\\b.*");
    int before = view.lastMention(Math.max(0, begin - REACH), begin);
    if (member && before >= 0) {
      Actor first = view.mentions.get(before).actors().getFirst();
      if (first.kind() == Actor.Kind.COALITION) {
        return first;
      }
    }
    return member ? context : null;
  }

  /* The subject of the verb among the words or before them, or whom the words are apposed to. */
  private List<Actor> holders(int begin) {
    boolean apposed = view.low(begin - 1).equals(",") && view.isMention(begin - 2);
    if (apposed && !view.tag(begin).matches("VERB|AUX")) {
      return states(view.joined(view.mentionIndex(begin - 2)));
    }
    boolean verbal = view.tag(begin).matches("VERB|AUX");
    int verb = verbal ? begin : subject.verbBefore(begin);
    return verb < 0 ? List.of() : states(subject.of(verb));
  }

  /* "joined BRICS along with Egypt and Iran". */
  private List<Actor> also(int end) {
    int body = view.firstMention(end, end + REACH);
    int behind = body < 0 ? end : view.lastToken(body) + 1;
    String rest = view.words(behind, view.size());
    Matcher m = ALSO.matcher(rest);
    if (behind >= view.size() || !m.find()) {
      return List.of();
    }
    int first =
        view.firstMention(
            view.sentence.tokenAt(view.tokens.get(behind).begin() + m.end()), view.size());
    return first < 0 ? List.of() : states(view.joinedRight(first));
  }

  /* "The bloc admitted Somalia": a body that takes a state in, or puts it out. */
  private void taken(int t, Role role) {
    int after = view.firstMention(t + 1, t + 4);
    boolean object =
        after >= 0
            && !view.words(t + 1, view.firstToken(after))
                .matches("(?is).*\\b(?:by|to|from|in)\\b.*");
    if (object && modality.of(t, t + 1) == Modality.ASSERTED) {
      view.actors(subject.of(t)).stream()
          .filter(a -> a.kind() == Actor.Kind.COALITION)
          .forEach(body ->
              states(view.joinedRight(after))
                  .forEach(a -> {
                    add(body, a, role, "");
                    say(
                        body,
                        a,
                        role == Role.FORMER_MEMBER ? ClaimKind.SANCTION : ClaimKind.AGREE,
                        t,
                        t + 1);
                  }));
    }
  }

  /* "suspended Mali", "was suspended from the Commonwealth as well as from the African Union",
  "Guinea, suspended in April". */
  private void suspension(int t) {
    if (modality.of(t, t + 1) == Modality.NEGATED) {
      return;
    }
    int after = view.firstMention(t + 1, t + 4);
    boolean governed =
        after >= 0
            && view.words(t + 1, view.firstToken(after))
                .matches("(?is).*\\b(?:from|by|in|on|after)\\b.*");
    List<Actor> subjects = view.actors(subject.of(t));
    if (after >= 0 && !governed) {
      subjects.stream()
          .filter(a -> a.kind() == Actor.Kind.COALITION)
          .forEach(body ->
              states(view.joinedRight(after)).forEach(a -> add(body, a, Role.SUSPENDED, "")));
      return;
    }
    List<Actor> states =
        view.low(t - 1).equals(",") && view.isMention(t - 2)
            ? states(view.joined(view.mentionIndex(t - 2)))
            : view.low(t - 1).equals(",")
                ? states(named(t - 1))
                : subjects.stream().filter(Actor::isState).toList();
    List<Actor> bodies = suspending(t);
    bodies.forEach(body ->
        states.forEach(a -> {
          add(body, a, Role.SUSPENDED, "");
          say(body, a, ClaimKind.SANCTION, t, t + 1);
        }));
  }

  /* "Sudan's generals, suspended by": whom the noun before a comma belongs to. */
  private List<Integer> named(int comma) {
    int before = view.lastMention(Math.max(0, comma - 4), comma);
    return before < 0 ? List.of() : view.joined(before);
  }

  /* The bodies that suspend: behind "from" or "by", else the one that the text is about. */
  private List<Actor> suspending(int t) {
    List<Actor> bodies = new ArrayList<>();
    for (int i = t + 1; i < Math.min(view.size(), t + SUSPENSION_REACH); i++) {
      if (view.isMention(i)) {
        Actor body = view.mentions.get(view.mentionIndex(i)).actors().getFirst();
        int first = view.firstToken(view.mentionIndex(i)) - 1;
        int before = view.tag(first).equals("DET") ? first - 1 : first;
        boolean by = view.low(before).matches("from|by|and");
        if (by && body.kind() == Actor.Kind.COALITION && !bodies.contains(body)) {
          bodies.add(body);
        }
      }
    }
    return bodies.isEmpty() && context != null ? List.of(context) : bodies;
  }

  private List<Actor> states(List<Integer> mentions) {
    return view.actors(mentions).stream().filter(Actor::isState).toList();
  }

  /* The year nearest behind the words. */
  private String year(int from, int to) {
    String text = view.sentence.text();
    String head = text.substring(from, Math.min(text.length(), to + 60));
    return YEAR.matcher(head).results().map(y -> y.group(1)).findFirst().orElse("");
  }

  private void say(Actor source, Actor target, ClaimKind kind, int begin, int end) {
    drafts.add(
        new Draft(List.of(source), List.of(target), kind, .6, false, begin, end, "membership", .7));
  }

  private void add(Actor body, Actor actor, Role role, String time) {
    facts.add(new MembershipFact(body, actor, role, time, quote));
  }
}

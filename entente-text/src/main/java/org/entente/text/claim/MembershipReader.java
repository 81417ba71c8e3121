package org.entente.text.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.text.actor.Actor;
import org.jspecify.annotations.Nullable;

/// Who belongs to a coalition, wants in, leads it; and who supports or opposes that.
final class MembershipReader {
  private static final Pattern FOUNDED =
      Pattern.compile(
          "\\b(?:founded|established|created|formed|set up|launched|signed)\\b(?:[^.;]{0,40}?\\bin (?:\\w+ )?((?:1[89]|20)\\d\\d))?");
  private static final Pattern YEAR = Pattern.compile("\\bin (?:\\w+ )?((?:1[89]|20)\\d\\d)\\b");
  private static final Pattern ENTRY =
      Pattern.compile(
          "(?i)\\b(?:accession|admission|membership|entry|inclusion)\\b(?: (?:procedure|process|talks|negotiations|bid|application|treaty|protocol))?");
  private static final Pattern STARTING =
      Pattern.compile(
          "(?i)\\b(?:start|begin|launch|open|approv|sign|invit|agree|accept|endors|admit|green-?light)\\w*");
  private static final Pattern JOINING =
      Pattern.compile(
          "(?i)\\b(?:to (?:one day )?join|joining|to become (?:a )?(?:full )?members?|on board|(?:appl(?:y|ies|ied|ying)|hop(?:e|es|ed|ing)|ask(?:s|ed|ing)?|lobb(?:y|ies|ied|ying)|bid(?:s|ding)?|aspir(?:e|es|ed|ing)|seek(?:s|ing)?|sought|want(?:s|ed|ing)?|wish(?:es|ed)?) (?:to (?:join|accede|enter|become)|(?:for |to )?(?:its |full )?(?:membership|admission|accession|entry))|wants? in)\\b");
  private static final Pattern CHAIR =
      Pattern.compile(
          "(?i)\\b(?:took(?: over)?|takes?(?: over)?|assumed|assumes|holds?|held|inherited|chairs?|chairing|hands? over|handed over)\\b[^.;]{0,40}?\\b(?:presidency|chairmanship|chair)\\b"
              + "|\\b(?:chairs|presides over|is (?:in|currently in) the chair of|as (?:the )?(?:current )?chair of)\\b");
  private static final Pattern MEMBER =
      Pattern.compile("(?i)\\bmembers?(?: states?| countries)?\\b");
  private static final Pattern NAMELY =
      Pattern.compile(
          "(?i)\\bmembers?(?: states?| countries)?\\b[^.;]{0,40}?(?:,|\\(|:|–|-) ?(?:notably|especially|particularly|including|such as|namely|like)?");
  private static final Pattern OPPOSING =
      Pattern.compile("(?i)\\b(?:oppos|block|veto|object|reject|against|refus|hostile)\\w*");
  private static final Pattern SUPPORTING =
      Pattern.compile(
          "(?i)\\b(?:support|back|favou?r|endors|champion|push|call(?:s|ed)? for|welcom)\\w*");

  private final SentenceView view;
  private final @Nullable Actor context;
  private final Quote quote;
  private final List<MembershipFact> facts = new ArrayList<>();
  private final List<Draft> drafts = new ArrayList<>();

  MembershipReader(SentenceView view, @Nullable Actor context, Quote quote) {
    this.view = view;
    this.context = context;
    this.quote = quote;
  }

  List<MembershipFact> facts() {
    return facts;
  }

  List<Draft> drafts() {
    return drafts;
  }

  void read() {
    Actor body = body();
    if (body == null) {
      return;
    }
    String text = view.sentence.text();
    founding(text, body);
    chair(text, body);
    members(text, body);
    entry(text, body);
    joining(text, body);
    RoleReader roles = new RoleReader(view, context, quote);
    facts.addAll(roles.read());
    drafts.addAll(roles.drafts());
  }

  /* The coalition named in the sentence, else the one the text is about. */
  private @Nullable Actor body() {
    return view.mentions.stream()
        .flatMap(m -> m.actors().stream())
        .filter(a -> a.kind() == Actor.Kind.COALITION)
        .findFirst()
        .orElse(context);
  }

  private void founding(String text, Actor body) {
    Matcher m = FOUNDED.matcher(text);
    if (!m.find() || view.firstMention(0, view.size()) < 0) {
      return;
    }
    int named = nearestBody(m.start(), body);
    if (named < 0) {
      return;
    }
    Matcher year = YEAR.matcher(text);
    String when = m.group(1) != null ? m.group(1) : year.find() ? year.group(1) : "";
    int by = text.indexOf(" by ", m.start());
    int first = by < 0 ? -1 : view.firstMention(view.sentence.tokenAt(by + 1), view.size());
    if (first >= 0) {
      for (Actor a : view.actors(view.joinedRight(first))) {
        add(body, a, MembershipFact.Role.FOUNDER, when);
      }
    } else if (!when.isEmpty()) {
      facts.add(new MembershipFact(body, body, MembershipFact.Role.FOUNDER, when, quote));
    }
  }

  private int nearestBody(int offset, Actor body) {
    for (int m = view.mentions.size() - 1; m >= 0; m--) {
      if (view.mentions.get(m).begin() < offset
          && view.mentions.get(m).means(body.code())
          && offset - view.mentions.get(m).end() < 90) {
        return m;
      }
    }
    return -1;
  }

  private void chair(String text, Actor body) {
    for (Matcher m = CHAIR.matcher(text); m.find(); ) {
      chair(text, body, m);
    }
  }

  private void chair(String text, Actor body, Matcher m) {
    int end = view.sentence.tokenAt(m.end() - 1) + 1;
    int chaired = view.firstMention(end, end + 3);
    boolean other =
        m.group().startsWith("chairs")
            && (chaired < 0 || !view.mentions.get(chaired).means(body.code()));
    if (other) {
      return;
    }
    int verb = view.sentence.tokenAt(m.start());
    List<Actor> subjects = states(new Subject(view).of(verb));
    int from = text.indexOf(" from ", m.end() - 1);
    boolean handing = m.group().toLowerCase(java.util.Locale.ROOT).startsWith("hand");
    subjects.forEach(a ->
        add(body, a, handing ? MembershipFact.Role.FORMER_CHAIR : MembershipFact.Role.CHAIR, ""));
    if (from >= 0) {
      int before = view.firstMention(view.sentence.tokenAt(from + 1), view.size());
      states(before < 0 ? List.of() : List.of(before))
          .forEach(a -> add(body, a, MembershipFact.Role.FORMER_CHAIR, ""));
    }
  }

  private List<Actor> states(List<Integer> mentions) {
    return view.actors(mentions).stream().filter(Actor::isState).toList();
  }

  private void members(String text, Actor body) {
    if (!MEMBER.matcher(text).find()
        || ENTRY.matcher(text).find()
        || JOINING.matcher(text).find()) {
      return;
    }
    Matcher namely = NAMELY.matcher(text);
    if (namely.find()) {
      int first =
          view.firstMention(
              view.sentence.tokenAt(namely.end()),
              Math.min(view.size(), view.sentence.tokenAt(namely.end()) + 3));
      boolean naming =
          namely
              .group()
              .matches("(?s).*(?:notably|especially|particularly|including|such as|namely|like)");
      if (first >= 0 && naming) {
        states(view.joinedRight(first)).forEach(a -> add(body, a, MembershipFact.Role.MEMBER, ""));
        return;
      }
    }
    Matcher member = MEMBER.matcher(text);
    while (member.find()) {
      int at = view.sentence.tokenAt(member.start());
      apposed(at).forEach(a -> add(body, a, MembershipFact.Role.MEMBER, ""));
    }
  }

  /* "Russia and China, the organisation's most powerful members", "Turkey, a NATO member". */
  private List<Actor> apposed(int at) {
    int comma = at;
    while (comma > 0
        && !view.low(comma).matches("[,–—]")
        && at - comma < 9
        && !view.tag(comma).equals("VERB")) {
      comma--;
    }
    if (!view.low(comma).matches("[,–—]") || !view.isMention(comma - 1)) {
      return List.of();
    }
    return states(view.joined(view.mentionIndex(comma - 1)));
  }

  private void entry(String text, Actor body) {
    Matcher m = ENTRY.matcher(text);
    while (m.find()) {
      int at = view.sentence.tokenAt(m.start());
      int end = view.sentence.tokenAt(m.end() - 1) + 1;
      List<Actor> entrants = entrants(at, end);
      if (entrants.isEmpty()) {
        continue;
      }
      entrants.forEach(a -> add(body, a, MembershipFact.Role.CANDIDATE, ""));
      stance(text, m.start(), at, end, entrants, body);
    }
  }

  private List<Actor> entrants(int at, int end) {
    boolean governed = view.low(end).matches("of|for|by|to");
    int after = governed ? view.firstMention(end + 1, end + 5) : -1;
    after =
        after >= 0 && view.words(end, view.firstToken(after)).matches("(?s).*[;:].*") ? -1 : after;
    List<Actor> entrants = after < 0 ? List.of() : states(view.joinedRight(after));
    if (!entrants.isEmpty()) {
      return entrants;
    }
    int before = view.lastMention(at - 3, at);
    boolean owner = before >= 0 && (view.isOwner(before) || view.lastToken(before) == at - 1);
    return owner ? states(view.joined(before)) : List.of();
  }

  /* Who starts it, supports it or stands against it. */
  private void stance(String text, int offset, int at, int end, List<Actor> entrants, Actor body) {
    String before = text.substring(0, offset);
    int verb = new Subject(view).verbBefore(at);
    List<Actor> subjects = verb < 0 ? List.of() : view.actors(new Subject(view).of(verb));
    boolean own =
        subjects.stream().anyMatch(s -> entrants.stream().anyMatch(e -> e.code().equals(s.code())));
    if (OPPOSING.matcher(before).find() && !subjects.isEmpty() && !own) {
      drafts.add(
          new Draft(subjects, entrants, ClaimKind.OPPOSE, .5, false, at, end, "membership", .65));
    } else if (SUPPORTING.matcher(before).find() && !own) {
      drafts.add(
          new Draft(
              subjects.isEmpty() ? List.of(body) : subjects,
              entrants,
              ClaimKind.SUPPORT,
              .5,
              false,
              at,
              end,
              "membership",
              .6));
    } else if (STARTING.matcher(before).find() && !own) {
      drafts.add(
          new Draft(
              List.of(body), entrants, ClaimKind.AGREE, .6, false, at, end, "membership", .7));
    }
  }

  private void joining(String text, Actor body) {
    Matcher m = JOINING.matcher(text);
    while (m.find()) {
      int at = view.sentence.tokenAt(m.start());
      int beside = view.lastMention(Math.max(0, at - 3), at);
      List<Actor> entrants =
          states(beside >= 0 ? view.joined(beside) : new Subject(view).of(at + 1));
      boolean negated =
          text.substring(0, m.start())
              .matches("(?s).*\\b(?:cannot|not|never|n't|afford|refus\\w+)\\b.*");
      if (!negated) {
        entrants.forEach(a -> add(body, a, MembershipFact.Role.CANDIDATE, ""));
      }
    }
  }

  private void add(Actor body, Actor actor, MembershipFact.Role role, String time) {
    if (actor.isState()) {
      facts.add(new MembershipFact(body, actor, role, time, quote));
    }
  }
}

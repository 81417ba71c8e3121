package org.entente.text.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.entente.text.actor.Actor;

/// Finds the two actors of each frame of a sentence.
final class FrameReader {
  private static final double SURE = .8;
  private static final double LIKELY = .7;
  private static final Set<String> EXPRESSING =
      Set.of(
          "express",
          "voice",
          "show",
          "have",
          "offer",
          "pledge",
          "declare",
          "announce",
          "live",
          "harbour",
          "harbor",
          "reiterate",
          "launch",
          "mount",
          "impose",
          "begin",
          "start",
          "continue",
          "condemn",
          "carry",
          "stage",
          "plan",
          "order",
          "make",
          "give",
          "receive",
          "face",
          "renew",
          "reaffirm",
          "withdraw",
          "increase",
          "reduce",
          "deepen",
          "share",
          "lead",
          "back",
          "tighten",
          "join",
          "be",
          "stop",
          "approve",
          "propose",
          "threaten");

  /* Interests that clash fight no war. */
  private static final Pattern OPINIONS =
      Pattern.compile("(?i)\\b(?:interests|views|aims|goals|opinions|values|positions)\\b[^,;:]*$");
  private final SentenceView view;
  private final Subject subject;
  private final ObjectOf object;
  private final Siding siding;

  FrameReader(SentenceView view) {
    this.view = view;
    this.subject = new Subject(view);
    this.object = new ObjectOf(view);
    this.siding = new Siding(view);
  }

  /// The relation of a frame, if both its actors are found.
  Optional<Draft> read(Lexicon.Match match) {
    return switch (match.frame().shape()) {
      case VERB -> verb(match);
      case SUFFER -> suffer(match);
      case PREDICATE -> predicate(match);
      case PAIR -> both(match);
      case NOUN -> noun(match);
      case TOWARD -> toward(match);
    };
  }

  private Optional<Draft> verb(Lexicon.Match match) {
    if (isPassive(match.begin(), match.end())) {
      return passive(match);
    }
    boolean noun =
        view.lemma(match.begin() - 1).matches("face|avoid|escape|risk|evade|resist|suffer");
    if (noun || isAttribute(match.begin())) {
      return Optional.empty();
    }
    List<Integer> source = subject.of(match.begin());
    if (source.isEmpty()) {
      return Optional.empty();
    }
    List<Integer> target = object.of(match, source);
    if (target.isEmpty() && view.actors(source).size() == 2 && takesEachOther(match)) {
      return pair(match, view.actors(source), LIKELY);
    }
    if (match.frame().words().getLast().equals("join")) {
      boolean body =
          !target.isEmpty()
              && view.actors(target).getFirst().isBody()
              && !view.isOwner(target.getFirst());
      boolean wanted = view.low(match.begin() - 1).equals("to");
      return body
          ? draft(match, source, target, SURE).map(d -> wanted ? Siding.as(d, ClaimKind.SEEK) : d)
          : Optional.empty();
    }
    return draft(match, source, target, SURE).flatMap(d -> siding.turned(d, match, target));
  }

  private Optional<Draft> both(Lexicon.Match match) {
    List<Integer> subjects = subject.of(match.begin());
    List<Actor> both = view.actors(subjects);
    if (OPINIONS.matcher(view.words(0, match.begin())).find()) {
      return Optional.empty();
    }
    if (view.lemma(match.begin()).matches("dispute|contest")) {
      List<Integer> third = object.after(match.end(), subjects);
      if (!third.isEmpty() && view.firstToken(third.getFirst()) <= match.end() + 1) {
        return draft(match, subjects, third, LIKELY);
      }
    }
    return both.size() == 2 && !isPassive(match.begin(), match.end())
        ? pair(match, both, LIKELY)
        : Optional.empty();
  }

  /* "Russia and China agreed", "signed a treaty": two subjects act on each other. */
  private boolean takesEachOther(Lexicon.Match match) {
    ClaimKind kind = match.frame().kind();
    boolean each =
        view.words(match.begin(), view.size()).contains("each other")
            || view.words(match.begin(), view.size()).contains("one another")
            || view.words(match.begin(), view.size()).contains("the other");
    if (kind != ClaimKind.AGREE
        && match.frame().words().getLast().matches("to|with|from|on|against|of|for|in|at|by")) {
      return each;
    }
    return each
        || kind == ClaimKind.AGREE
        || kind == ClaimKind.CONSULT
        || kind == ClaimKind.COOPERATE
        || kind == ClaimKind.RIVALRY
        || view.lemma(match.begin()).matches("sign|fight|clash");
  }

  /* "the suspected attack", "the occupied West Bank": a participle before its noun states nothing. */
  private boolean isAttribute(int verb) {
    boolean participle = view.tokens.get(verb).text().endsWith("ed");
    boolean before =
        view.tag(verb - 1).matches("DET|ADP")
            || view.low(verb - 1).equals("-")
            || view.tag(verb).equals("ADJ");
    return participle && before && view.tag(verb + 1).matches("NOUN|PROPN");
  }

  private boolean isPassive(int verb, int end) {
    if (view.low(end).equals("by")
        && !view.tokens.get(verb).text().endsWith("ing")
        && !view.tag(end + 1).equals("VERB")) {
      return true;
    }
    boolean participle =
        view.tokens.get(verb).text().matches("(?i).*(?:ed|en|wn|un|ught|ot|elt|eld|ung|ut|it)$");
    for (int t = verb - 1; participle && t >= Math.max(0, verb - 4); t--) {
      if (view.lemma(t).matches("be|get")) {
        return true;
      }
      if (!view.tag(t).matches("ADV|AUX|PART") && !view.low(t).equals("not")) {
        return false;
      }
    }
    return false;
  }

  private Optional<Draft> passive(Lexicon.Match match) {
    List<Integer> target = subject.of(match.begin());
    int by = match.end();
    while (by < Math.min(view.size(), match.end() + 8) && !view.low(by).equals("by")) {
      by++;
    }
    if (!target.isEmpty() && !view.low(by).equals("by")) {
      return dismissed(match, target);
    }
    if (target.isEmpty()) {
      return Optional.empty();
    }
    List<Integer> source = object.after(by + 1, target);
    return draft(match, source, target, SURE);
  }

  /* "Gabon was suspended from the African Union": the body whose it no longer is did it. */
  private Optional<Draft> dismissed(Lexicon.Match match, List<Integer> target) {
    boolean from = view.low(match.end()).equals("from") || view.low(match.end() - 1).equals("from");
    List<Integer> body = from ? object.after(match.end(), target) : List.of();
    return !body.isEmpty()
            && match.frame().kind() == ClaimKind.SANCTION
            && view.actors(body).getFirst().isBody()
        ? draft(match, body, target, SURE)
        : Optional.empty();
  }

  private Optional<Draft> suffer(Lexicon.Match match) {
    List<Integer> target = subject.of(match.begin());
    return draft(match, object.after(match.end(), target), target, SURE);
  }

  private Optional<Draft> predicate(Lexicon.Match match) {
    if (view.low(match.begin()).equals("short")
        && view.lemma(match.begin() - 1).matches("stop|fall")) {
      return Optional.empty(); // "stopped short of condemning"
    }
    boolean governed =
        view.tag(match.begin() - 1).matches("AUX|ADV|VERB|DET|PART|PRON|ADJ|ADP|CCONJ")
            || view.low(match.begin() - 1).matches("[,–]")
            || view.isMention(match.begin() - 1)
            || view.tag(match.begin()).equals("ADJ");
    governed |= match.begin() == 0;
    if (!governed || (match.frame().words().size() == 1 && !hasCopula(match.begin()))) {
      return Optional.empty();
    }
    if (view.words(match.begin(), match.end()).matches(".*\\b(?:either|both|each|opposite) .*")
        && match.frame().kind() == ClaimKind.SUPPORT) {
      return Optional.empty();
    }
    List<Integer> beside = beside(match);
    List<Integer> source = beside.isEmpty() ? subject.of(governor(match.begin())) : beside;
    if (source.isEmpty()) {
      return Optional.empty();
    }
    List<Integer> target =
        match.frame().hasObject() ? object.of(match, source) : object.after(match.end(), source);
    List<Actor> both = view.actors(source);
    boolean each = match.frame().kind().sign() < 0 || match.frame().words().getFirst().equals("on");
    return target.isEmpty() && both.size() == 2 && each
        ? pair(match, both, LIKELY)
        : draft(match, source, target, SURE);
  }

  /* "Pakistan, deep in debt to China, has ..." and "Wary of China, India ...": whom a predicate
  without a verb is said of. */
  private List<Integer> beside(Lexicon.Match match) {
    int t = match.begin() - 1;
    while (t >= 0 && view.tag(t).matches("ADJ|ADV|DET") && !view.isMention(t)) {
      t--;
    }
    if (t >= 1 && view.low(t).equals(",") && view.isMention(t - 1)) {
      return view.joined(view.mentionIndex(t - 1));
    }
    if (t >= 0) {
      return List.of();
    }
    int comma = match.end();
    while (comma < view.size() && !view.low(comma).equals(",")) {
      comma++;
    }
    int first = view.firstMention(comma + 1, comma + 5);
    return first < 0 ? List.of() : view.joinedRight(first);
  }

  /* "act as a counterweight to": the verb whose subject is meant. */
  private int governor(int at) {
    int t = at - 1;
    while (t >= 0
        && t >= at - 4
        && (view.tag(t).matches("DET|ADJ|ADV|NUM|PRON") || view.low(t).matches("as|in|an?"))
        && !view.isMention(t)) {
      t--;
    }
    return t >= 0 && t < at - 1 && view.tag(t).matches("VERB|AUX") ? t : at;
  }

  private boolean hasCopula(int at) {
    for (int t = at - 1; t >= Math.max(0, at - 4); t--) {
      if (view.lemma(t).matches("be|remain|stay|seem|become|feel|stand|turn|grow|vote|campaign")) {
        return true;
      }
    }
    return false;
  }

  private Optional<Draft> toward(Lexicon.Match match) {
    List<Integer> owner = owner(match.begin());
    List<Integer> target = object.after(match.end(), owner);
    if (target.isEmpty() || isBehindVerb(match.end(), target)) {
      return Optional.empty();
    }
    if (!owner.isEmpty()) {
      return draft(match, owner, target, SURE);
    }
    int behind = view.lastToken(target.getLast()) + 1;
    if (view.low(behind).matches("by|from")) {
      List<Integer> by = object.after(behind + 1, target);
      return draft(match, by, target, SURE);
    }
    List<Integer> holder = holder(behind);
    if (!holder.isEmpty()) {
      return draft(match, holder, target, LIKELY);
    }
    int verb = subject.verbBefore(match.begin());
    if (verb >= 0 && match.begin() - verb <= 6 && EXPRESSING.contains(view.lemma(verb))) {
      int between = view.firstMention(verb + 1, match.begin());
      boolean others = between >= 0 && view.low(match.begin() - 1).matches("its|their|his|her");
      List<Integer> source = others ? view.joinedRight(between) : subject.of(verb);
      return draft(match, source, target, LIKELY);
    }
    return Optional.empty();
  }

  /* "concerns about migration mirror those of Costa Rica": another clause has begun. */
  private boolean isBehindVerb(int from, List<Integer> target) {
    for (int t = from; t < view.firstToken(target.getFirst()); t++) {
      boolean participle =
          view.tokens.get(t).text().matches(".*(?:ing|ed)")
              && (view.low(t).endsWith("ing") || view.tag(t - 1).matches("DET|ADJ|ADP"));
      if (view.tag(t).equals("VERB") && !participle) {
        return true;
      }
    }
    return false;
  }

  /* "Fear of Russia drove Finland", "Suspicion of China runs deep in Vietnam": who feels it. */
  private List<Integer> holder(int verb) {
    int next = view.firstMention(verb + 1, verb + 4);
    boolean moves =
        view.lemma(verb).matches("drive|push|prompt|lead|make|move|spur|bring|unite|haunt|grip");
    boolean spreads =
        view.lemma(verb).matches("run|persist|grow|rise|linger|remain|be|spread|abound")
            && next >= 0
            && view.low(view.firstToken(next) - 1).matches("in|among|across");
    return next >= 0 && (moves || spreads) ? view.joinedRight(next) : List.of();
  }

  /* Whose noun it is: an owner or adjective right before it. */
  private List<Integer> owner(int noun) {
    for (int t = noun - 1; t >= Math.max(0, noun - 6); t--) {
      if (view.isMention(t)) {
        int mention = view.mentionIndex(t);
        boolean beside = t == noun - 1 || view.isOwner(mention);
        return beside ? view.joined(mention) : List.of();
      }
      boolean of =
          view.low(t).equals("of")
              && view.lemma(t - 1)
                  .matches(
                      "history|period|record|sense|state|decade|year|level|legacy|climate|atmosphere|degree");
      if (!of && !view.tag(t).matches("ADJ|NOUN|PART|ADV|NUM") && !view.low(t).matches("'s?|-")) {
        return List.of();
      }
    }
    return List.of();
  }

  private Optional<Draft> noun(Lexicon.Match match) {
    List<Integer> owner = owner(match.begin());
    List<Actor> owners = view.actors(owner);
    int between = find(match.end(), 5, Set.of("between", "among"));
    if (between >= 0) {
      int first = view.firstMention(between + 1, between + 8);
      List<Actor> both = first < 0 ? List.of() : view.actors(view.joinedRight(first));
      return both.size() >= 2 ? pair(match, both, SURE) : Optional.empty();
    }
    int with = find(match.end(), 5, Set.of("with", "against"));
    if (with >= 0) {
      List<Integer> target = object.after(with + 1, owner);
      List<Integer> source = owner.isEmpty() ? governing(match.begin()) : owner;
      if (!target.isEmpty() && !source.isEmpty()) {
        return draft(match, source, target, SURE).map(FrameReader::mutual);
      }
    }
    if (owners.size() >= 2) {
      return pair(match, owners, SURE);
    }
    int verb = subject.verbBefore(match.begin());
    if (owners.size() == 1
        && verb >= 0
        && match.begin() - verb <= 8
        && view.lemma(verb).matches("be|become|remain|act|serve")) {
      return draft(match, subject.of(verb), owner, SURE);
    }
    boolean near =
        verb >= 0 && match.begin() - verb <= 7 && view.firstMention(verb + 1, match.begin()) < 0;
    boolean persons =
        view.lemma(match.begin())
            .matches(
                "ally|friend|enemy|rival|partner|foe|adversary|competitor|supporter|protector");
    if (near
        && (!persons || view.lemma(verb).matches("be|become|remain"))
        && view.lemma(verb)
            .matches(
                "have|share|be|enter|hold|sign|conclude|form|reach|start|resume|begin|engage|remain|wage|agree|launch|end|fight|forge|lock|embroil|involve|trap|entangle|become")) {
      List<Actor> both = view.actors(subject.of(verb));
      return both.size() == 2 ? pair(match, both, LIKELY) : Optional.empty();
    }
    return Optional.empty();
  }

  private List<Integer> governing(int noun) {
    int verb = subject.verbBefore(noun);
    return verb < 0 || noun - verb > 8 ? List.of() : subject.of(verb);
  }

  private int find(int from, int reach, Set<String> words) {
    for (int t = from; t < Math.min(view.size(), from + reach); t++) {
      if (words.contains(view.low(t))) {
        return t;
      }
      if (view.isMention(t) || view.low(t).matches("[,;:]") || view.tag(t).equals("VERB")) {
        return -1;
      }
    }
    return -1;
  }

  private Optional<Draft> pair(Lexicon.Match match, List<Actor> both, double sureness) {
    if (both.size() < 2) {
      return Optional.empty();
    }
    Frame f = match.frame();
    return Optional.of(
        new Draft(
            both.subList(0, 1),
            both.subList(1, both.size()),
            f.kind(),
            f.strength(),
            true,
            match.begin(),
            match.end(),
            "",
            sureness));
  }

  private static Draft mutual(Draft d) {
    return new Draft(
        d.sources(),
        d.targets(),
        d.kind(),
        d.strength(),
        true,
        d.begin(),
        d.end(),
        d.detail(),
        d.sureness());
  }

  private Optional<Draft> draft(
      Lexicon.Match match, List<Integer> source, List<Integer> target, double sureness) {
    List<Actor> sources = view.actors(source);
    List<Actor> targets = new ArrayList<>(view.actors(target));
    targets.removeIf(t -> sources.stream().anyMatch(s -> s.code().equals(t.code())));
    if (sources.isEmpty() || targets.isEmpty()) {
      return Optional.empty();
    }
    Frame f = match.frame();
    return Optional.of(
        new Draft(
            sources,
            targets,
            f.kind(),
            f.strength(),
            false,
            match.begin(),
            match.end(),
            "",
            sureness));
  }
}

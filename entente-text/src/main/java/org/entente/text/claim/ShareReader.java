package org.entente.text.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.text.actor.Actor;

/// Dependence that a share states: who gets or sells most of something from or to whom, whose
/// income comes from where, who is whose biggest creditor, and who could not do without whom.
final class ShareReader {
  private static final String PART =
      "\\b(?:all|most|everything|half|much|a third|two[- ]thirds|a quarter|a fifth|a tenth|three[- ]quarters"
          + "|four[- ]fifths|the bulk|the lion's share|the majority|[\\d.]+ ?(?:%|per ?cent|percent))";
  private static final Pattern SHARE = Pattern.compile("(?i)" + PART);
  private static final Pattern SHARE_OF =
      Pattern.compile(
          "(?i)"
              + PART
              + "(?: or so)? of(?: the)?(?: (?:income|economy|revenues?|trade|exports|imports|debt) of(?: the)?)?\\s*$");
  private static final Set<String> TAKING = Lexicon.bundled().verbs("taking");
  private static final Set<String> SENDING = Lexicon.bundled().verbs("sending");
  private static final Set<String> FLOWING = Lexicon.bundled().verbs("flowing");
  private static final Pattern ROLE =
      Pattern.compile(
          "(?i)\\b(?:biggest|largest|main|chief|top|leading|sole|only|principal|most important|dominant|primary) "
              + "(?:\\p{Ll}+ ){0,2}?(?:creditor|lender|trading partner|trade partner|supplier|market|customer|buyer|donor|investor|patron|employer)s?\\b");
  private static final Pattern UNABLE =
      Pattern.compile(
          "(?is).*\\b(?:can ?not|can't|could not|couldn't|could hardly|can hardly|would not|would (?:lose|collapse|fall|fail|struggle|starve|be))\\b.*");
  private static final Pattern FAILING =
      Pattern.compile(
          "(?is).*\\b(?:would|could|might|may|will|cannot|can not|can't)\\b.*\\b(?:collapse|crumble|fall|fail|founder|struggle|starve|default|freeze|wither|stall|close|shut|sink|perish|die|dry up|seize up|unravel|implode|disintegrate|lose|lost|suffer|run out|run dry|grind|go (?:hungry|dark|under|bust|bankrupt|broke|short)|bankrupt|be (?:lost|helpless|defenceless|defenseless|little more|nothing|unable|ruined|doomed|insolvent)|not|cannot|hardly|halve|shrink|stop|vanish|survive|stalled|foundered|failed|collapsed|fallen|died|starved)\\b.*");
  private static final int REACH = 14;
  private static final double SURENESS = .75;

  private final SentenceView view;
  private final Subject subject;

  ShareReader(SentenceView view) {
    this.view = view;
    this.subject = new Subject(view);
  }

  /// The dependences of the sentence.
  List<Draft> read() {
    List<Draft> drafts = new ArrayList<>();
    if (view.mentions.size() < 2) {
      return drafts;
    }
    boolean share = SHARE.matcher(view.sentence.text()).find();
    for (int t = 0; t < view.size(); t++) {
      if (share && view.tag(t).matches("VERB|AUX")) {
        trade(t, drafts);
        flow(t, drafts);
      }
      if (view.low(t).equals("without")) {
        without(t, drafts);
      } else if (view.low(t).matches("if|were|should|once")) {
        stopping(t, drafts);
      }
    }
    roles(drafts);
    return drafts;
  }

  /* "imports nearly all of its gas from Russia", "sells almost everything to China". */
  private void trade(int verb, List<Draft> drafts) {
    boolean takes = TAKING.contains(view.lemma(verb));
    if (!takes && !SENDING.contains(view.lemma(verb))) {
      return;
    }
    for (int t = verb + 2; t < Math.min(view.size(), verb + REACH); t++) {
      boolean way = view.low(t).equals(takes ? "from" : "to");
      if (way && SHARE.matcher(view.words(verb + 1, t)).find()) {
        add(drafts, subject.of(verb), named(t + 1), verb, t);
        return;
      }
    }
    if (SHARE.matcher(view.words(verb + 1, Math.min(view.size(), verb + REACH))).find()) {
      add(drafts, subject.of(verb), fromWhich(verb, takes ? "from" : "to"), verb, verb + 1);
    }
  }

  /* "Germany, from which they earn a third of their living". */
  private List<Integer> fromWhich(int verb, String way) {
    List<Integer> who = subject.of(verb);
    int which = who.isEmpty() ? -1 : view.firstToken(who.getFirst()) - 1;
    while (which > 0 && view.tag(which).matches("DET|ADJ") && !view.low(which).equals("which")) {
      which--;
    }
    boolean relative = view.low(which).equals("which") && view.low(which - 1).equals(way);
    int before = view.low(which - 2).equals(",") ? which - 3 : which - 2;
    return relative && view.isMention(before) ? view.joined(view.mentionIndex(before)) : List.of();
  }

  /* "a third of its income comes from remittances earned in Russia". */
  private void flow(int verb, List<Draft> drafts) {
    int owner = view.lastMention(0, verb);
    if (owner < 0 || !FLOWING.contains(view.lemma(verb))) {
      return;
    }
    if (!SHARE_OF.matcher(view.words(0, view.firstToken(owner))).find()) {
      return;
    }
    for (int t = verb + 1; t < Math.min(view.size(), verb + REACH); t++) {
      if (view.isMention(t)
          && view.words(verb + 1, t).matches("(?s).*\\b(?:from|to|by|in|with)\\b.*")) {
        add(drafts, List.of(owner), List.of(view.mentionIndex(t)), verb, verb + 1);
        return;
      }
    }
  }

  /* "cannot survive without Russian subsidies"; "Without American arms Ukraine would lose". */
  private void without(int t, List<Draft> drafts) {
    List<Integer> other = named(t + 1);
    if (other.isEmpty()) {
      return;
    }
    int verb = subject.verbBefore(t);
    if (verb >= 0 && UNABLE.matcher(view.words(Math.max(0, verb - 3), t)).matches()) {
      add(drafts, subject.of(verb), other, t, t + 1);
      return;
    }
    int next = view.firstMention(view.lastToken(other.getLast()) + 1, view.size());
    if (next >= 0 && FAILING.matcher(view.words(view.lastToken(next) + 1, view.size())).matches()) {
      add(drafts, view.joinedRight(next), other, t, t + 1);
    }
  }

  /* "Their factories would close if South Africa stopped buying": who fails when the other ends it. */
  private void stopping(int t, List<Draft> drafts) {
    int who = view.firstMention(t + 1, t + 4);
    if (who < 0) {
      return;
    }
    int verb = view.lastToken(who) + 1;
    boolean stops =
        view.words(verb, verb + 4)
            .matches(
                "(?is)(?:ever |were to |to |should )?(?:stop\\w*|halt\\w*|ceas\\w+|cut|cuts|end|ends|ended|withdr\\w+|withh\\w+|turn\\w* off|shut\\w*|suspend\\w*|pull\\w*) .*");
    int owner = view.lastMention(0, t);
    if (stops
        && owner >= 0
        && FAILING.matcher(view.words(view.lastToken(owner) + 1, t)).matches()) {
      add(drafts, view.joined(owner), view.joinedRight(who), t, t + 1);
    }
  }

  /* "China is Laos's biggest creditor": the other way round. */
  private void roles(List<Draft> drafts) {
    Matcher m = ROLE.matcher(view.sentence.text());
    while (m.find()) {
      int at = view.sentence.tokenAt(m.start());
      int end = view.sentence.tokenAt(m.end() - 1) + 1;
      int before = view.lastMention(at - 3, at);
      List<Integer> owner =
          before >= 0 && view.isOwner(before)
              ? List.of(before)
              : view.low(end).matches("of|for|to") ? named(end + 1) : own(at);
      int verb = subject.verbBefore(at);
      int begin = owner.isEmpty() ? at : Math.min(at, view.firstToken(owner.getFirst()));
      boolean apposed = view.low(begin - 1).equals(",") && view.isMention(begin - 2);
      List<Integer> holder =
          view.lemma(end).matches("be|remain")
              ? named(end + 1)
              : apposed
                  ? view.joined(view.mentionIndex(begin - 2))
                  : verb >= 0 && at - verb <= 6 ? subject.of(verb) : List.of();
      add(drafts, owner, holder, at, end);
    }
  }

  /* "China is its largest trading partner": the sentence's first actor, where another holds the role. */
  private List<Integer> own(int at) {
    int verb = subject.verbBefore(at);
    boolean its = view.low(at - 1).matches("its|their") && verb >= 0;
    List<Integer> holder = its ? subject.of(verb) : List.of();
    return holder.isEmpty() || holder.contains(0) ? List.of() : view.joinedRight(0);
  }

  /* The actors named within a few words. */
  private List<Integer> named(int from) {
    int mention = view.firstMention(from, from + 4);
    return mention < 0 ? List.of() : view.joinedRight(mention);
  }

  private void add(
      List<Draft> drafts, List<Integer> source, List<Integer> target, int begin, int end) {
    List<Actor> sources = view.actors(source);
    List<Actor> targets = new ArrayList<>(view.actors(target));
    targets.removeIf(a -> sources.stream().anyMatch(s -> s.code().equals(a.code())));
    if (!sources.isEmpty() && !targets.isEmpty()) {
      drafts.add(
          new Draft(
              sources,
              targets,
              ClaimKind.DEPENDS,
              .7,
              false,
              view.low(begin).equals("without") ? view.firstToken(source.getFirst()) : begin,
              end,
              DependenceReader.domain(view.sentence.text()),
              SURENESS));
    }
  }
}

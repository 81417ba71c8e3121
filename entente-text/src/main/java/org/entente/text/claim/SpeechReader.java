package org.entente.text.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.entente.text.actor.Actor;

/// What a speaker's warning says: a red line, a fear or a threat, by what is warned of.
final class SpeechReader {
  private static final Set<String> SAYING = Lexicon.bundled().verbs("declaring");
  private static final Set<String> BEARING = Lexicon.bundled().verbs("bearing");

  private final SentenceView view;
  private final Subject subject;

  SpeechReader(SentenceView view) {
    this.view = view;
    this.subject = new Subject(view);
  }

  List<Draft> read() {
    List<Draft> drafts = new ArrayList<>();
    for (int t = 0; t < view.size(); t++) {
      if (SAYING.contains(view.lemma(t)) && view.tag(t).equals("VERB")) {
        warning(t, drafts);
      }
      if (BEARING.contains(view.lemma(t))
          && (view.low(t - 1).equals("never") || ModalityReader.isNot(view.low(t - 1)))) {
        refusal(t, drafts);
      }
    }
    return drafts;
  }

  private void warning(int verb, List<Draft> drafts) {
    List<Actor> sources = view.actors(subject.of(verb));
    int end = clauseEnd(verb);
    if (sources.isEmpty()) {
      return;
    }
    String said = " " + view.words(verb + 1, end).toLowerCase(java.util.Locale.ROOT) + " ";
    boolean forbids =
        said.matches(
            "(?s).*\\b(?:(?:should|must|shall|can|may) (?:never|not)|not be (?:allowed|permitted)|red lines?|unacceptable|non-negotiable|not negotiable|not (?:up )?(?:for|open to) (?:negotiation|discussion|debate|grabs|sale|bargaining|compromise)|(?:would|will) (?:not|never) (?:accept|tolerate|allow|permit|let|countenance|brook))\\b.*");
    if (forbids && !bindsItself(verb, end, sources)) {
      add(drafts, sources, foreign(verb + 1, end, sources), ClaimKind.RED_LINE, .6, verb);
      return;
    }
    if (!view.lemma(verb).matches("warn|caution")) {
      obligation(verb, end, sources, drafts);
      return;
    }
    boolean addressed =
        view.isMention(verb + 1) || (view.tag(verb + 1).equals("DET") && view.isMention(verb + 2));
    if (addressed) {
      add(drafts, sources, foreign(verb + 1, end, sources), ClaimKind.THREATEN, .5, verb);
    } else if (said.matches("(?s).*\\b(?:could|might|may|would|risk|danger|threat|lead)\\b.*")) {
      add(drafts, sources, agents(verb + 1, end, sources), ClaimKind.FEAR, .5, verb);
    }
  }

  /* "Germany, he said, should never depend on": what the speaker's own side should not do. */
  private boolean bindsItself(int verb, int end, List<Actor> sources) {
    for (int t = verb + 1; t < end; t++) {
      if (view.low(t).matches("should|must|shall|can|may")) {
        List<Actor> bound = view.actors(subject.of(t));
        return !bound.isEmpty() && sources.containsAll(bound);
      }
    }
    return false;
  }

  /* "declared that China must drop barriers": a demand on whom "must" is said of. */
  private void obligation(int verb, int end, List<Actor> sources, List<Draft> drafts) {
    for (int t = verb + 1; t < end; t++) {
      if (view.low(t).equals("must")
          || (view.low(t).equals("should") && view.lemma(verb).matches("insist|declare|stress"))) {
        List<Actor> bound = new ArrayList<>(view.actors(subject.of(t)));
        bound.removeIf(a -> sources.stream().anyMatch(s -> s.code().equals(a.code())));
        add(drafts, sources, bound, ClaimKind.REQUEST, .4, verb);
        return;
      }
    }
  }

  private void refusal(int verb, List<Draft> drafts) {
    List<Actor> sources = view.actors(subject.of(verb));
    if (!sources.isEmpty()) {
      add(
          drafts,
          sources,
          foreign(verb + 1, clauseEnd(verb), sources),
          ClaimKind.RED_LINE,
          .6,
          verb);
    }
  }

  private int clauseEnd(int from) {
    int t = from + 1;
    while (t < view.size() && !view.low(t).matches("[;.]")) {
      t++;
    }
    return t;
  }

  private List<Actor> foreign(int from, int to, List<Actor> sources) {
    int t = from;
    while (t < to) {
      int mention = view.firstMention(t, to);
      if (mention < 0) {
        return List.of();
      }
      List<Actor> actors = new ArrayList<>(view.actors(view.joinedRight(mention)));
      actors.removeIf(a -> sources.stream().anyMatch(s -> s.code().equals(a.code())));
      if (!actors.isEmpty()) {
        return actors;
      }
      t = view.lastToken(mention) + 1;
    }
    return List.of();
  }

  /* Whoever would do what is feared: "by China" before any other name. */
  private List<Actor> agents(int from, int to, List<Actor> sources) {
    for (int t = from; t < to - 1; t++) {
      if (view.low(t).equals("by")) {
        List<Actor> by = foreign(t + 1, Math.min(to, t + 5), sources);
        if (!by.isEmpty()) {
          return by;
        }
      }
    }
    return foreign(from, to, sources);
  }

  private static void add(
      List<Draft> drafts,
      List<Actor> sources,
      List<Actor> targets,
      ClaimKind kind,
      double strength,
      int verb) {
    if (!targets.isEmpty()) {
      drafts.add(new Draft(sources, targets, kind, strength, false, verb, verb + 1, "", .7));
    }
  }
}

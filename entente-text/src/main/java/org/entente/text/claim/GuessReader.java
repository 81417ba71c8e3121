package org.entente.text.claim;

import java.util.List;
import java.util.Optional;
import org.entente.text.actor.Actor;
import org.entente.text.actor.Mention;

/// The act of a sentence whose verb is in no frame: syntax gives the two actors, a classifier the
/// class.
record GuessReader(SentenceView view, EventGuesser guesser) {
  private static final double SURENESS = .6;

  /// How far behind the verb its object may stand.
  private static final int NEAR = 5;

  /// The act between the first subject and object that are two states, if there is one.
  Optional<Draft> read() {
    Subject subject = new Subject(view);
    ObjectOf object = new ObjectOf(view);
    for (int verb = 0; verb < view.size(); verb++) {
      if (!view.tag(verb).equals("VERB")
          || view.lemma(verb)
              .matches(
                  "say|be|have|report|accord|discuss|consider|debate|weigh|mull|ponder|address|want|need|hope|wish|like|try|expect|get|let|come|go|chair|head|lead|call")) {
        continue;
      }
      if (ModalityReader.isUndone(view, verb)) {
        return Optional.empty();
      }
      if (view.low(verb + 1).equals("by")) {
        continue;
      }
      List<Integer> source = subject.of(verb);
      List<Integer> target = source.isEmpty() ? List.of() : object.met(verb + 1, source);
      if (!target.isEmpty()
          && isActor(source)
          && isActor(target)
          && !isPlace(source)
          && view.firstToken(target.getFirst()) - verb <= NEAR) {
        return guess(verb, source, target);
      }
    }
    return Optional.empty();
  }

  /* "Storms that formed off Senegal brought rain": where, and not who. */
  private boolean isPlace(List<Integer> source) {
    int before = view.firstToken(source.getFirst()) - 1;
    while (view.tag(before).matches("DET|ADJ")) {
      before--;
    }
    return view.tag(before).equals("ADP") && !view.low(before).equals("of");
  }

  private boolean isActor(List<Integer> group) {
    Actor first = view.actors(group).getFirst();
    return first.isState() || first.isBody();
  }

  private Optional<Draft> guess(int verb, List<Integer> source, List<Integer> target) {
    Mention s = view.mentions.get(source.getFirst());
    Mention t = view.mentions.get(target.getFirst());
    return guesser
        .guess(view.sentence, s.begin(), s.end(), t.begin(), t.end())
        .map(g ->
            new Draft(
                view.actors(source),
                view.actors(target),
                g.kind(),
                .4,
                false,
                verb,
                verb + 1,
                "",
                SURENESS * g.probability()));
  }
}

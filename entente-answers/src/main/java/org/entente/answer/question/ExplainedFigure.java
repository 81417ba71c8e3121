package org.entente.answer.question;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.entente.answer.dossier.TestimonySection;
import org.entente.answer.explanation.AllPartsExplanation;
import org.entente.answer.explanation.DyadExplanation;
import org.entente.answer.explanation.Explanation;
import org.entente.answer.explanation.PartExplanation;
import org.entente.answer.page.Page;
import org.entente.answer.page.Section;
import org.entente.part.Group;
import org.entente.part.PartDefinition;
import org.entente.run.Phrase;
import org.entente.run.Run;
import org.entente.run.UserProblem;
import org.entente.situation.Situation;
import org.entente.testimony.Testimony;
import org.entente.world.Coalition;
import org.entente.world.State;

/// The page of a question for what a figure is made of, at the level asked for.
record ExplainedFigure(Desk desk, Question.Explain question, Run run) {

  /// The page. Throws [UserProblem] where the pair does not fit the coalition.
  Page page() {
    Situation situation = desk.situation(question.coalition(), question.moment());
    Coalition coalition = situation.coalition();
    Explanation explanation =
        new Explanation(
            situation,
            desk.world().states().namedOn(situation.asOf()),
            desk.yearbook(),
            desk.store(),
            run,
            question.rows());
    Optional<Testimony> testimony = desk.testimony(question.dossier(), situation.asOf());
    List<PartDefinition> plain = desk.definitions().choose(question.definitions());
    Page page = page(coalition, explanation, Desk.with(testimony, plain));
    return testimony.map(t -> page.section(section(t, situation, plain))).orElse(page);
  }

  /* The claims on the part asked for, of the pair asked for. */
  private Section section(Testimony testimony, Situation situation, List<PartDefinition> plain) {
    List<PartDefinition> asked =
        plain.stream().filter(d -> question.part() == null || d.part() == question.part()).toList();
    TestimonySection section = new TestimonySection(testimony, situation, desk.world().states());
    if (question.pair().isEmpty()) {
      return section.section(asked);
    }
    int[] codes = codes(situation.coalition(), situation.group());
    return section.of(codes[0], codes[1]).section(asked);
  }

  private Page page(
      Coalition coalition, Explanation explanation, List<PartDefinition> definitions) {
    Situation situation = explanation.situation();
    if (question.part() == null) {
      if (!question.pair().isEmpty()) {
        throw UserProblem.usage(
            "--pair needs a part", "Example: explain SCO interests --pair RUS,KAZ.");
      }
      return new AllPartsExplanation(explanation).page(definitions);
    }
    PartDefinition definition =
        definitions.stream().filter(d -> d.part() == question.part()).findFirst().orElseThrow();
    if (question.pair().isEmpty()) {
      return new PartExplanation(explanation, definition).page();
    }
    int[] codes = codes(coalition, situation.group());
    return DyadExplanation.page(explanation, definition, codes[0], codes[1]);
  }

  /* The COW codes of the pair, the lower first. */
  private int[] codes(Coalition coalition, Group group) {
    List<String> pair = question.pair();
    if (pair.size() != 2) {
      throw UserProblem.usage(
          "--pair needs two states, not " + pair.size(), "Example: --pair RUS,KAZ.");
    }
    State a = desk.world().getState(pair.getFirst().strip());
    State b = desk.world().getState(pair.getLast().strip());
    if (a.code() == b.code()) {
      throw UserProblem.usage(a.name() + " is named twice", "Name two states.");
    }
    for (State state : List.of(a, b)) {
      if (IntStream.range(0, group.size()).noneMatch(k -> group.code(k) == state.code())) {
        throw UserProblem.usage(
            Phrase.of(
                "%s is not among the members of %s on %s",
                state.name(), coalition.id(), question.moment().asOf()),
            "See: entente show " + coalition.id() + ".");
      }
    }
    return new int[] {Math.min(a.code(), b.code()), Math.max(a.code(), b.code())};
  }
}

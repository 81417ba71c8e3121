package org.entente.answer.question;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.entente.answer.desk.FigureSources;
import org.entente.answer.enlargement.Doors;
import org.entente.answer.enlargement.EnlargementPage;
import org.entente.answer.membership.OutlookSection;
import org.entente.answer.page.Page;
import org.entente.coalition.Assessor;
import org.entente.enlargement.Candidates;
import org.entente.enlargement.EnlargementSets;
import org.entente.enlargement.SetChange;
import org.entente.evidence.Figure;
import org.entente.membership.Event;
import org.entente.run.Phrase;
import org.entente.run.Run;
import org.entente.run.UserProblem;
import org.entente.situation.Situation;
import org.entente.world.State;

/// The page of a question for what candidates would change.
record EnlargedCoalition(Desk desk, Question.Enlarge question, Run run) {
  /// The page. Throws [UserProblem] for candidates that cannot join.
  Page page() {
    Situation base = desk.situation(question.coalition(), question.moment());
    List<State> candidates = question.candidates().stream().map(desk.world()::getState).toList();
    if (candidates.isEmpty()) {
      throw UserProblem.usage("no candidates", "Name them: --candidates IND,PAK.");
    }
    if (question.sets() == EnlargementSets.ALL && candidates.size() > EnlargementSets.MOST) {
      throw UserProblem.usage(
          "every set of " + candidates.size() + " candidates is too many",
          "Name " + EnlargementSets.MOST + " or fewer, or say --sets pairs.");
    }
    Assessor assessor = Assessor.with(desk.definitions().choose(question.definitions()));
    Candidates changes = Candidates.of(base, candidates, question.sets(), assessor, run);
    List<Figure> figures = new ArrayList<>();
    for (SetChange set : changes.sets()) {
      set.parts().forEach(p -> figures.add(p.after()));
      figures.add(set.powerToAct());
      figures.add(set.passes());
    }
    return EnlargementPage.of(
        Phrase.of(
            "%s as of %s: what candidates would change; figures of %s",
            base.coalition().name(), base.asOf(), base.panel().year()),
        changes,
        joining(base),
        Doors.of(base, desk.world().coalitions(), run),
        desk.world().states().namedOn(base.asOf()),
        FigureSources.of(figures, desk.yearbook()));
  }

  /* How probable the model of accessions takes it that each state outside joins within five years;
  none of a set of states, which nobody joins, and before the first model speaks. */
  private Map<Integer, Figure.Known> joining(Situation base) {
    Map<Integer, Figure.Known> joining = new HashMap<>();
    if (!base.coalition().isUnnamed()) {
      OutlookSection.outlook(Event.ACCESSION, base.coalition(), base.panel(), desk.world().states())
          .ifPresent(o -> o.chances().forEach(c -> joining.put(c.state(), c.probability())));
    }
    return joining;
  }
}

package org.entente.answer.question;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.entente.answer.enlargement.EnlargementPage;
import org.entente.answer.page.Page;
import org.entente.answer.page.Source;
import org.entente.coalition.Assessor;
import org.entente.enlargement.Candidates;
import org.entente.enlargement.EnlargementSets;
import org.entente.run.Run;
import org.entente.run.UserProblem;
import org.entente.scenario.Change;
import org.entente.scenario.Scenario;
import org.entente.scenario.WhatIf;
import org.entente.situation.Situation;
import org.entente.world.State;

/// The page of a question for what candidates would change.
record EnlargedCoalition(Desk desk, Question.Enlarge question, Run run) {
  private static final int MOST_ALONE = 12;

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
    List<WhatIf> alone = new ArrayList<>();
    for (State candidate : candidates.stream().limit(MOST_ALONE).toList()) {
      Scenario join = new Scenario(List.of(new Change.Join(candidate, Change.ASSUMED)));
      alone.add(WhatIf.of(join, base, assessor, run));
    }
    Map<String, Source> sources = new TreeMap<>();
    for (WhatIf one : alone) {
      one.scenario().datasets().forEach(d -> sources.put(d.key(), Source.of(d)));
    }
    return EnlargementPage.of(
        base.coalition().name()
            + " as of "
            + base.asOf()
            + ": what candidates would change; figures of "
            + base.panel().year(),
        changes,
        alone,
        desk.world().states(),
        List.copyOf(sources.values()));
  }
}

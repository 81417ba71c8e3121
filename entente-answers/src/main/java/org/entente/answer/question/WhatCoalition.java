package org.entente.answer.question;

import org.entente.answer.desk.FigureSources;
import org.entente.answer.hypothesis.HypothesesPage;
import org.entente.answer.page.Page;
import org.entente.coalition.Assessor;
import org.entente.hypothesis.CompetingHypotheses;
import org.entente.run.Run;

/// The page of a question for what a coalition may be.
record WhatCoalition(Desk desk, Question.Hypotheses question, Run run) {

  /// The page. Throws what [CompetingHypotheses#of] throws.
  Page page() {
    CompetingHypotheses asked =
        CompetingHypotheses.of(
            desk.situation(question.coalition(), question.moment()),
            desk.world(),
            desk.yearbook(),
            Assessor.with(desk.definitions().choose(question.definitions())),
            question.odds(),
            run);
    return HypothesesPage.of(asked, FigureSources.named(asked.datasets(), desk.yearbook()));
  }
}

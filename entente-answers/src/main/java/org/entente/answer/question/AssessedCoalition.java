package org.entente.answer.question;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.answer.assessment.AssessmentData;
import org.entente.answer.assessment.AssessmentPage;
import org.entente.answer.assessment.PlainWords;
import org.entente.answer.dossier.TestimonySection;
import org.entente.answer.membership.OutlookSection;
import org.entente.answer.page.Page;
import org.entente.answer.page.Section;
import org.entente.answer.report.BriefingPage;
import org.entente.answer.report.CoalitionReport;
import org.entente.answer.report.Material;
import org.entente.coalition.Assessment;
import org.entente.coalition.Assessor;
import org.entente.run.Run;
import org.entente.scenario.Change;
import org.entente.scenario.Scenario;
import org.entente.situation.Situation;
import org.entente.testimony.Testimony;
import org.entente.world.World;

/// The answer to a question for an assessment: the report, the terminal's page, the briefing and
/// the data, of one assessment.
record AssessedCoalition(Desk desk, Question.Assess question, Run run) {

  /// The answer. Throws what [Assessor#assess] throws.
  Answer answer() {
    Situation base = desk.situation(question.coalition(), question.moment());
    World then = desk.world().namedOn(base.asOf());
    Scenario scenario = scenario();
    Situation situation = scenario.of(base);
    Optional<Testimony> testimony = desk.testimony(question.dossier(), base.asOf());
    Assessor assessor =
        Assessor.with(Desk.with(testimony, desk.definitions().choose(question.definitions())))
            .among(Peers.of(desk.world(), base.asOf(), question.among(), question.bodies()));
    Assessment assessment =
        assessor.assess(situation, Optional.ofNullable(question.weights()), run);
    Optional<Section> claims =
        testimony.map(t ->
            new TestimonySection(t, situation, then.states())
                .section(desk.definitions().choose(question.definitions())));
    Material material =
        new Material(assessment, base, scenario, situation, then, desk.yearbook(), assessor, run);
    return Answer.of(() ->
            with(
                claims,
                CoalitionReport.page(
                    material, question.candidates().stream().map(then::getState).toList())))
        .brief(() -> with(claims, brief(assessment, situation, assessor, then)))
        .briefing(() -> BriefingPage.page(material))
        .data(command -> AssessmentData.of(assessment, then.states(), command));
  }

  private static Page with(Optional<Section> claims, Page page) {
    return claims.map(page::section).orElse(page);
  }

  /* What may come is said of the coalition as it is. */
  private static Page brief(
      Assessment assessment, Situation situation, Assessor assessor, World then) {
    Page page =
        AssessmentPage.of(
            assessment,
            PlainWords.of(assessment, then, situation, assessor.definitions()),
            then.states());
    return assessment.premise().isReal()
        ? OutlookSection.findBrief(situation.coalition(), situation.panel(), then.states())
            .map(page::section)
            .orElse(page)
        : page;
  }

  private Scenario scenario() {
    List<Change> changes = new ArrayList<>();
    question
        .with()
        .forEach(s -> changes.add(new Change.Join(desk.world().getState(s), Change.ASSUMED)));
    question
        .without()
        .forEach(s -> changes.add(new Change.Leave(desk.world().getState(s), Change.ASSUMED)));
    return new Scenario(changes);
  }
}

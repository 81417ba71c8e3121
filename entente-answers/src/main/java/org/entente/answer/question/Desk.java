package org.entente.answer.question;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.answer.assessment.AssessmentJson;
import org.entente.answer.assessment.AssessmentText;
import org.entente.answer.comparison.ComparisonPage;
import org.entente.answer.network.CampChoice;
import org.entente.answer.network.FaultLinePage;
import org.entente.answer.page.Page;
import org.entente.answer.ranking.RankingPage;
import org.entente.answer.report.Briefing;
import org.entente.answer.report.CoalitionReport;
import org.entente.answer.trend.TrendPage;
import org.entente.answer.trend.TrendText;
import org.entente.coalition.Assessment;
import org.entente.coalition.Assessor;
import org.entente.coalition.Definitions;
import org.entente.coalition.RandomCoalitions;
import org.entente.comparison.Comparison;
import org.entente.comparison.Side;
import org.entente.panel.Panel;
import org.entente.panel.Yearbook;
import org.entente.part.Group;
import org.entente.part.PartDefinition;
import org.entente.ranking.Candidate;
import org.entente.ranking.Ranking;
import org.entente.run.Run;
import org.entente.run.UserProblem;
import org.entente.trend.Trend;
import org.entente.world.Coalition;
import org.entente.world.World;

/// Where questions are put: what is known, opened once, and the answers made from it.
///
/// A desk may be asked by several threads at once; an answer is the same whoever asks, and in which
/// order.
///
/// @param world the registry of states and coalitions
/// @param yearbook the figures of every year
public record Desk(World world, Yearbook yearbook) {

  /// The answer to a question. Throws [UserProblem] where the question does not fit what is known.
  public Answer answer(Question question, Run run) {
    return switch (question) {
      case Question.Assess q -> assess(q, run);
      case Question.Compare q -> compare(q, run);
      case Question.Rank q -> rank(q, run);
      case Question.Trend q -> trend(q, run);
      case Question.Explain q -> Answer.of(new ExplainedFigure(this, q, run).page());
      case Question.FaultLines q -> faultLines(q, run);
    };
  }

  /// What is known at a moment.
  Panel panel(Question.Moment moment) {
    return Panel.asOf(yearbook, moment.asOf(), moment.rule());
  }

  private Answer assess(Question.Assess q, Run run) {
    Coalition coalition = world.getCoalition(q.coalition());
    Panel panel = panel(q.moment());
    Assessor assessor = Assessor.with(q.definitions());
    Assessment assessment =
        q.with().isEmpty() && q.without().isEmpty()
            ? assessor.assess(coalition, panel, Optional.ofNullable(q.weights()), run)
            : assessor.assess(
                coalition,
                SupposedMembers.of(coalition, q, world),
                panel,
                Optional.ofNullable(q.weights()),
                run);
    Briefing briefing =
        new Briefing(
            assessment, coalition, world, yearbook, panel, q.moment().rule(), assessor, run);
    return Answer.of(() -> CoalitionReport.page(briefing, codes(q.candidates())))
        .text(() -> new AssessmentText(assessment, world.states()).lines())
        .json(command -> new AssessmentJson(world.states(), command).write(assessment));
  }

  private List<Integer> codes(List<String> states) {
    return states.stream().map(s -> world.getState(s).code()).toList();
  }

  private Answer compare(Question.Compare q, Run run) {
    List<Coalition> coalitions = new ArrayList<>();
    for (String name : q.coalitions()) {
      Coalition coalition = world.getCoalition(name);
      if (coalitions.contains(coalition)) {
        throw UserProblem.usage(coalition.id() + " is named twice", "Name each coalition once.");
      }
      coalitions.add(coalition);
    }
    Panel panel = panel(q.moment());
    List<Side> sides =
        coalitions.stream().map(c -> new Side(c.id(), PresentMembers.of(c, panel))).toList();
    Comparison comparison =
        Comparison.of(
            sides, Definitions.choose(q.definitions()), panel, RandomCoalitions.DEFAULT_DRAWS, run);
    return Answer.of(ComparisonPage.of(comparison, sides, coalitions, panel, yearbook));
  }

  private Answer rank(Question.Rank q, Run run) {
    Panel panel = panel(q.moment());
    List<String> leftOut = new ArrayList<>();
    List<Candidate> candidates = candidates(panel, leftOut);
    if (candidates.isEmpty()) {
      throw UserProblem.usage(
          "no coalition has two members with figures on " + panel.asOf(),
          "See: entente list coalitions.");
    }
    Ranking ranking =
        Ranking.of(
            candidates,
            Definitions.choose(q.definitions()),
            panel,
            world.states(),
            q.options(),
            run);
    return Answer.of(RankingPage.of(ranking, leftOut, panel, yearbook));
  }

  /* Every coalition with two members on the date that have figures; the others of that date are named. */
  private List<Candidate> candidates(Panel panel, List<String> leftOut) {
    List<Candidate> candidates = new ArrayList<>();
    for (Coalition coalition : world.coalitions()) {
      List<Integer> members = coalition.membersOn(panel.asOf());
      Group group = Group.of(panel.now(), members);
      if (group.size() > 1) {
        candidates.add(new Candidate(coalition.id(), coalition.name(), group));
      } else if (!members.isEmpty()) {
        leftOut.add(coalition.id());
      }
    }
    return candidates;
  }

  private Answer trend(Question.Trend q, Run run) {
    Coalition coalition = world.getCoalition(q.coalition());
    Integer from = q.from();
    Integer to = q.to();
    int first = from == null ? coalition.life().from().getYear() : from;
    int end = coalition.life().isOpen() ? yearbook.years().last() : coalition.life().to().getYear();
    int last = to == null ? end : to;
    if (first > last) {
      throw UserProblem.usage(
          "no years: --from (" + first + ") is after --to (" + last + ")", "Exchange the two.");
    }
    List<PartDefinition> definitions =
        Definitions.choose(q.definitions()).stream()
            .filter(d -> q.part() == null || d.part() == q.part())
            .toList();
    Trend trend = Trend.of(coalition, definitions, yearbook, first, last, run);
    Page page = TrendPage.of(trend, world.states(), yearbook);
    return Answer.of(page)
        .text(() ->
            new TrendText(trend, page, world.states(), q.plainCharacters(), q.part() != null)
                .lines());
  }

  private Answer faultLines(Question.FaultLines q, Run run) {
    CampChoice choice = CampChoice.of(q.camps(), 0);
    Assessment assessment =
        Assessor.withDefaults()
            .assess(world.getCoalition(q.coalition()), panel(q.moment()), Optional.empty(), run);
    return Answer.of(FaultLinePage.of(assessment, choice, world.states(), run));
  }
}

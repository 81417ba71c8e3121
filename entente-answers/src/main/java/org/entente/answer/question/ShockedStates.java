package org.entente.answer.question;

import java.util.List;
import org.entente.answer.desk.FigureSources;
import org.entente.answer.page.Page;
import org.entente.answer.shock.ShockPage;
import org.entente.impact.ShockImpact;
import org.entente.panel.DyadColumn;
import org.entente.panel.Panel;
import org.entente.panel.StateColumn;
import org.entente.panel.YearSlice;
import org.entente.run.Run;
import org.entente.run.UserProblem;
import org.entente.shock.Channel;
import org.entente.shock.EconomicShock;
import org.entente.shock.Links;
import org.entente.situation.Situation;

/// The page of a question for what a shock does.
record ShockedStates(Desk desk, Question.Shock question, Run run) {

  /// The page. Throws [UserProblem] for states without figures, and for a flow that is not on
  /// record: what it was is unknown, not nothing.
  Page page() {
    Panel panel = desk.panel(question.moment());
    YearSlice slice = panel.now();
    for (int code : question.plan().states()) {
      if (slice.dyads().findState(code).isEmpty()) {
        throw UserProblem.usage(
            desk.world().states().get(code).name()
                + " has no figures in "
                + panel.year()
                + ": it was no state then",
            "Name another state, or ask for another date.");
      }
    }
    Links links = Links.of(slice);
    question.plan().shocks().forEach(s -> requireRecorded(s, links, panel.year()));
    String coalition = question.coalition();
    Situation situation = coalition == null ? null : desk.situation(coalition, question.moment());
    List<Integer> members = situation == null ? List.of() : situation.members();
    ShockImpact impact = ShockImpact.of(slice, question.plan(), members, run);
    return ShockPage.of(
        impact,
        new ShockPage.Group(
            situation == null ? "the world" : situation.coalition().id(),
            members,
            desk.world().states().namedOn(panel.asOf())),
        slice,
        question.sigma(),
        FigureSources.named(
            slice.datasets(DyadColumn.REMITTANCE_GDP_FORWARD, DyadColumn.TRADE, StateColumn.GDP),
            desk.yearbook()));
  }

  private void requireRecorded(EconomicShock shock, Links links, int year) {
    if (shock instanceof EconomicShock.Flow flow && !links.isOnRecord(flow)) {
      throw UserProblem.outcome(
          (flow.channel() == Channel.TRADE ? "sales of " : "remittances to ")
              + desk.world().states().get(flow.receiver()).name()
              + (flow.channel() == Channel.TRADE ? " to " : " from ")
              + desk.world().states().get(flow.partner()).name()
              + " are not on record in "
              + year
              + ": what a change of them does is unknown",
          "Name a flow that is on record; entente show pair tells what is.");
    }
  }
}

package org.entente.answer.question;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.entente.answer.bargain.BargainPage;
import org.entente.answer.desk.EvidenceLine;
import org.entente.answer.desk.FigureSources;
import org.entente.answer.page.Page;
import org.entente.answer.page.Source;
import org.entente.bargaining.Issue;
import org.entente.bargaining.outlook.Outlook;
import org.entente.dossier.Bargains;
import org.entente.dossier.Contested;
import org.entente.dossier.Dossier;
import org.entente.dossier.Reference;
import org.entente.panel.Panel;
import org.entente.panel.StateColumn;
import org.entente.panel.YearSlice;
import org.entente.run.Phrase;
import org.entente.run.Run;
import org.entente.run.UserProblem;
import org.entente.world.NearMiss;

/// The page of a question for what will be decided on an issue.
record BargainedIssue(Desk desk, Question.Bargain question, Run run) {

  /// The page. Throws [UserProblem] where the dossier has no such issue.
  Page page() {
    return switch (question.matter()) {
      case Question.Bargain.Matter.Actors(Issue issue) -> page(issue, List.of(), List.of());
      case Question.Bargain.Matter.Contest(Dossier dossier, String id) ->
          page(dossier, contested(dossier, id));
    };
  }

  private Page page(Issue issue, List<String> about, List<Source> sources) {
    return BargainPage.of(Outlook.of(issue, question.options(), run), about, sources);
  }

  private Page page(Dossier dossier, Contested contested) {
    Panel panel = desk.panel(moment(dossier));
    boolean recorded = contested.stakes().stream().anyMatch(s -> s.capability() == null);
    Issue issue = Bargains.of(contested, actor -> capability(panel.now(), actor));
    List<String> about = new ArrayList<>();
    about.add(
        Phrase.of(
            "0 stands for \"%s\", 100 for \"%s\". From the dossier \"%s\"; positions without"
                + " a source are assumptions.",
            contested.low(), contested.high(), dossier.title()));
    List<Source> sources = new ArrayList<>(sources(dossier, contested));
    if (recorded) {
      about.add(
          "Capabilities are shares of the world's material capabilities in "
              + panel.now().lastYear(StateColumn.CINC)
              + " in percent.");
      sources.addAll(FigureSources.named(panel.now().datasets(StateColumn.CINC), desk.yearbook()));
    }
    return page(issue, about, sources)
        .evidence(EvidenceLine.ofDossier(dossier.asOf(), recorded ? panel : null));
  }

  /* Nothing is known after the dossier's own day. */
  private Question.Moment moment(Dossier dossier) {
    LocalDate known = dossier.asOf();
    Question.Moment asked = question.moment();
    return known == null || !asked.asOf().isAfter(known)
        ? asked
        : new Question.Moment(known, asked.rule());
  }

  private static List<Source> sources(Dossier dossier, Contested contested) {
    return dossier.sources().stream()
        .filter(
            r -> contested.stakes().stream().anyMatch(s -> s.grounds().sources().contains(r.id())))
        .map(BargainedIssue::source)
        .toList();
  }

  private static Source source(Reference r) {
    String where = r.publisher().isEmpty() ? "" : r.publisher() + ". ";
    return new Source(r.id(), r.title(), r.date(), where + r.url(), "");
  }

  private OptionalDouble capability(YearSlice slice, String actor) {
    return desk.world()
        .findState(actor)
        .map(s -> slice.dyads().findState(s.code()))
        .filter(OptionalInt::isPresent)
        .map(n -> 100.0 * slice.at(StateColumn.CINC, n.getAsInt()))
        .filter(c -> !c.isNaN())
        .map(OptionalDouble::of)
        .orElse(OptionalDouble.empty());
  }

  private static Contested contested(Dossier dossier, String id) {
    List<String> ids = dossier.issues().stream().map(Contested::id).toList();
    if (id.isEmpty() && ids.size() == 1) {
      return dossier.issues().getFirst();
    }
    return dossier.issues().stream()
        .filter(c -> c.id().equals(id))
        .findFirst()
        .orElseThrow(() ->
            UserProblem.usage(
                id.isEmpty()
                    ? "the dossier has " + ids.size() + " issues"
                    : "the dossier has no issue \"" + id + "\"",
                (NearMiss.advice(id, ids)
                        + (ids.isEmpty()
                            ? " Add issues to the dossier."
                            : " Say --issue " + String.join(" or ", ids) + "."))
                    .strip()));
  }
}

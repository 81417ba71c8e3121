package org.entente.answer.study;

import org.entente.answer.page.Page;
import org.entente.answer.page.Section;
import org.entente.answer.page.Table;
import org.entente.evidence.Figure;
import org.entente.run.Phrase;
import org.entente.study.WillingnessReport;
import org.entente.willingness.WarJoining;

/// The page of the study of willingness, which is the card of its model.
public final class WillingnessPage {
  private WillingnessPage() {}

  /// The page.
  ///
  /// @param same whether the model is the one that ships, to the byte
  public static Page of(WillingnessReport report, boolean same) {
    WillingnessReport.Rated shipped = report.rated().getFirst();
    Figure.Known auc = shipped.auc().known().orElseThrow();
    Figure.Known allied = shipped.aucAllied().known().orElseThrow();
    return Page.titled("Study of willingness: who fights beside a state at war")
        .finding(
            Phrase.of(
                "A treaty and power tell who joins a war with an AUC of %.3f (%.3f to %.3f), among"
                    + " states bound by treaty %.3f (%.3f to %.3f); %d of %d wars were joined by"
                    + " anybody.",
                auc.value(),
                auc.interval().low(),
                auc.interval().high(),
                allied.value(),
                allied.interval().low(),
                allied.interval().high(),
                report.joined(),
                report.wars()))
        .section(
            Section.headed("How good it is")
                .paragraph(
                    "Each war is spoken of from the wars begun before it. Intervals are at 90%, by"
                        + " drawing wars again: one war holds many of the states that ever joined one.")
                .table(scores(report)))
        .section(
            Section.headed("Does it come true?")
                .paragraph(
                    "By the share of world capabilities of the state that may join. The model was"
                        + " fitted to these wars.")
                .table(groups(report)))
        .section(
            Section.headed("The model")
                .paragraph(
                    same
                        ? "Refitted, it is the model that ships, to the byte."
                        : "It is not the model that ships: another yearbook, or another list of wars.")
                .paragraph(
                    "Fails: it knows neither who began a war nor whom it is against, so that an ally"
                        + " who is attacked counts as one who attacks; a treaty is any obligation of"
                        + " defence or offence, whatever its terms; threats and help short of war are no"
                        + " fighting; the wars begun in 1866, 1914, 1939 and 1950 hold more than half"
                        + " of those who ever joined one.")
                .table(coefficients(report)));
  }

  private static Table scores(WillingnessReport report) {
    Table.Builder table =
        Table.builder("scores", "The model and what it might know besides", "One row for each.")
            .text("model", "Model", "What it knows.")
            .figure("auc", "AUC", "Area under the curve; .5 is chance.", "")
            .figure("auc_allied", "AUC, allied", "The same among states with a treaty.", "")
            .figure("ap", "AP", "Average precision; chance is the base rate.", "")
            .figure("log_worse", "Log score worse by", "Its log score less the shipped one's.", "")
            .integer("cases", "Cases", "Pairs.", "")
            .integer("came", "Came", "How many came to fight side by side.", "");
    for (WillingnessReport.Rated r : report.rated()) {
      table.row(
          r.name(), r.auc(), r.aucAllied(), r.averagePrecision(), r.logLess(), r.cases(), r.came());
    }
    return table.build();
  }

  private static Table groups(WillingnessReport report) {
    Table.Builder table =
        Table.builder("groups", "Said and come", "Pairs alike in treaty and power.")
            .text("treaty", "Treaty", "Whether one binds them.")
            .number("from", "Share from", "The least share of capabilities.", "")
            .number("to", "To", "The greatest, not included.", "")
            .integer("cases", "Cases", "Pairs.", "")
            .number("said", "Said", "Mean probability.", "")
            .figure("came", "Came", "Share that came.", "");
    for (WillingnessReport.Group g : report.groups()) {
      table.row(g.allied() ? "yes" : "no", g.from(), g.to(), g.cases(), g.said(), g.came());
    }
    return table.build();
  }

  private static Table coefficients(WillingnessReport report) {
    Table.Builder table =
        Table.builder(
                "coefficients",
                "Coefficients",
                "Change of the log odds for one standard deviation of a feature.")
            .text("feature", "Feature", "The feature.")
            .figure("coefficient", "Coefficient", "With its 90% interval.", "");
    for (int f = 0; f < report.coefficients().size(); f++) {
      table.row(WarJoining.FEATURES.get(f), report.coefficients().get(f));
    }
    return table.build();
  }
}

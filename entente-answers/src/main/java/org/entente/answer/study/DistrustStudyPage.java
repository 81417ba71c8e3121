package org.entente.answer.study;

import java.util.List;
import org.entente.answer.page.Page;
import org.entente.answer.page.Section;
import org.entente.answer.page.Table;
import org.entente.distrust.DisputeModel;
import org.entente.evidence.Figure;
import org.entente.run.Phrase;
import org.entente.study.DistrustReport;

/// The page of the study of distrust, which is the card of its models: what they are, how good they
/// are, whether they come true, where they fail.
public final class DistrustStudyPage {
  private DistrustStudyPage() {}

  /// The page.
  ///
  /// @param models the models, as fitted
  /// @param same whether they are those that ship, to the byte
  /// @param report how good those of one outcome are
  public static Page of(List<DisputeModel> models, boolean same, DistrustReport report) {
    String what = report.outcome().words();
    DistrustReport.Rated shipped =
        report.rated().stream().filter(r -> r.name().equals("distrust")).findFirst().orElseThrow();
    return Page.titled("Study of distrust: who will have " + what)
        .finding(
            Phrase.of(
                "Five years ahead, 1960 to 2009, all dyads: AUC %.3f (%.3f to %.3f), average precision"
                    + " %.3f (%.3f to %.3f) at a base rate of %.2f%%; %d of ten bins come true within"
                    + " their interval of 90%%, %d within one of 99%%, at which all ten would in nine of"
                    + " ten cases.",
                value(shipped.auc()),
                low(shipped.auc()),
                high(shipped.auc()),
                value(shipped.averagePrecision()),
                low(shipped.averagePrecision()),
                high(shipped.averagePrecision()),
                100 * shipped.baseRate(),
                report.bins().stream().filter(DistrustReport.Bin::isCalibrated).count(),
                report.bins().stream().filter(DistrustReport.Bin::isCalibratedAmongTen).count()))
        .section(
            Section.headed("How good it is")
                .paragraph(
                    "Each model spoke only from cases settled by then, fitted anew every five years."
                        + " Intervals are at 90%, from drawing dyads again; the base rate is that of "
                        + what
                        + " within five years of a dyad-year.")
                .table(scores(report)))
        .section(Section.headed("Does it come true?").table(bins(report)))
        .section(Section.headed("When was it good?").table(eras(report)))
        .section(
            Section.headed("The models")
                .paragraph(
                    same
                        ? "Refitted, they are the models that ship, to the byte."
                        : "They are not the models that ship: another yearbook, or another program.")
                .paragraph(
                    "Fails: first disputes of new or distant coalitions against a third state, the"
                        + " years after a change of regime, shocks that befall many dyads at once; the"
                        + " record of rivalries was coded in retrospect.")
                .table(coefficients(models)));
  }

  private static Table scores(DistrustReport report) {
    Table.Builder table =
        Table.builder("scores", "The model and what it must beat", "One row for each model.")
            .text("model", "Model", "Which features it uses.")
            .figure("auc", "AUC", "Area under the curve; .5 is chance.", "")
            .figure("ap", "AP", "Average precision; chance is the base rate.", "")
            .figure("log_worse", "Log score worse by", "Its log score less the shipped one's.", "")
            .number("log", "Log score", "Mean of -ln p of what came.", "nats")
            .number("brier", "Brier", "Mean squared error.", "");
    for (DistrustReport.Rated r : report.rated()) {
      table.row(r.name(), r.auc(), r.averagePrecision(), r.logLess(), r.log(), r.brier());
    }
    return table.build();
  }

  private static double value(Figure figure) {
    return figure.find().orElseThrow();
  }

  private static double low(Figure figure) {
    return figure.known().orElseThrow().interval().low();
  }

  private static double high(Figure figure) {
    return figure.known().orElseThrow().interval().high();
  }

  private static Table bins(DistrustReport report) {
    Table.Builder table =
        Table.builder(
                "bins",
                "Said and come",
                "Ten bins of equal number, the lowest probabilities first, in dyad-years of 10,000; the interval is at"
                    + " 90%.")
            .integer("cases", "Cases", "Dyad-years.", "")
            .number("said", "Said", "Mean probability.", "of 10,000")
            .number("came", "Came", "Share to which it came.", "of 10,000")
            .figure("off", "Difference", "Share less probability.", "of 10,000")
            .text("true", "Comes true", "Whether the interval holds zero.")
            .text(
                "true_among_ten", "Among ten", "Whether that of 99%, right for ten at once, does.");
    for (DistrustReport.Bin bin : report.bins()) {
      table.row(
          bin.cases(),
          10_000 * bin.forecast(),
          10_000 * bin.rate(),
          bin.off(),
          bin.isCalibrated() ? "yes" : "no",
          bin.isCalibratedAmongTen() ? "yes" : "no");
    }
    return table.build();
  }

  private static Table eras(DistrustReport report) {
    Table.Builder table =
        Table.builder("eras", "By era", "One row for each decade in which the model spoke.")
            .integer("from", "From", "First year.", "year")
            .integer("to", "To", "Last year.", "year")
            .integer("cases", "Cases", "Dyad-years.", "")
            .number("base_rate", "Base rate", "Share to which it came.", "")
            .number("auc", "AUC", "Area under the curve.", "")
            .number("ap", "AP", "Average precision.", "");
    for (DistrustReport.Era era : report.eras()) {
      table.row(
          era.from(), era.to(), era.cases(), era.baseRate(), era.auc(), era.averagePrecision());
    }
    return table.build();
  }

  private static Table coefficients(List<DisputeModel> models) {
    Table.Builder table =
        Table.builder(
                "coefficients",
                "Coefficients",
                "Change of the log odds for one standard deviation of a feature, before calibration.")
            .text("outcome", "Outcome", "What the model tells of.")
            .integer("years", "Years ahead", "The model's horizon.", "years")
            .text("knows", "Knows", "Whether it knows all, or place and power alone.")
            .text("topic", "Topic", "What the feature tells of.")
            .text("feature", "Feature", "The feature.")
            .figure("coefficient", "Coefficient", "With its 90% interval.", "");
    for (DistrustReport.Coefficient c : DistrustReport.Coefficient.list(models)) {
      table.row(
          c.outcome().key(),
          c.horizon().years(),
          c.full() ? "all" : "place and power",
          c.feature().topic().words(),
          c.feature().key(),
          c.figure());
    }
    return table.build();
  }
}

package org.entente.answer.study;

import org.entente.answer.page.Page;
import org.entente.answer.page.Section;
import org.entente.answer.page.Table;
import org.entente.evaluation.ReliabilityBin;
import org.entente.membership.Event;
import org.entente.membership.MembershipFit;
import org.entente.membership.MembershipStudy;
import org.entente.regression.Logit;
import org.entente.sources.model.MembershipModels;
import org.entente.sources.model.ShippedModel;

/// What must be said of a model of exit or accession whoever shows it; and the card of the one that
/// ships, which needs no store.
public final class ModelCard {
  private ModelCard() {}

  /// The card of the shipped model.
  public static Page shipped(Event event) {
    ShippedModel model = MembershipModels.bundled().get(event);
    Table.Builder table =
        Table.builder(
                "record",
                "What was said, and what came",
                "One row for each twentieth of the cases, the least likely first.")
            .integer("cases", "Cases", "How many.", "")
            .number("said", "Said", "The mean probability.", "0 to 1")
            .figure("came", "Came", "The share that came.", "share");
    for (ReliabilityBin bin : model.record()) {
      table.row(
          bin.count(), bin.forecast(), bin.figure(MembershipFit.DATASETS, MembershipFit.CASES));
    }
    return Page.titled("The shipped model of " + event.study())
        .finding(
            model.fits().size()
                + " fits, of which the last learned from "
                + model.fits().getLast().logit().cases()
                + " cases settled by "
                + model.fits().getLast().origin()
                + "; a date is answered by the last fit before it.")
        .section(Section.headed("Is it calibrated?").table(table.build()))
        .section(coefficients(model.fits().getLast()))
        .section(words(event));
  }

  /// The coefficients of a fit with their intervals.
  static Section coefficients(MembershipFit fit) {
    Table.Builder table =
        Table.builder(
                "coefficients",
                "Coefficients",
                "One row for each feature; cases settled by " + fit.origin() + ".")
            .text("feature", "Feature", "What is known of a state and a body.")
            .figure(
                "effect",
                "Log odds",
                "Change of the log odds for one standard deviation.",
                "log odds")
            .number("mean", "Mean", "Mean over the cases.", "")
            .number("deviation", "Deviation", "Standard deviation.", "");
    Logit logit = fit.logit();
    for (int f = 0; f < logit.terms().size(); f++) {
      Logit.Term term = logit.terms().get(f);
      table.row(term.feature(), fit.coefficient(f), term.centre(), term.scale());
    }
    return Section.headed("What drives it?")
        .paragraph("Fitted to " + logit.cases() + " cases, of which " + logit.events() + " came.")
        .table(table.build());
  }

  /// The outcome, the sample and where the model fails, in words.
  static Section words(Event event) {
    String outcome =
        event == Event.EXIT
            ? "a full member is none at the end of one of the next five years, the organisation and the"
                + " state living on"
            : "a state outside is a full member at the end of one of the next five years";
    return Section.headed("Model card")
        .paragraph("Outcome: " + outcome + ".")
        .paragraph(
            "Sample: every state and every organisation of COW IGO 3.0 at risk at the end of each year"
                + " from "
                + MembershipStudy.FIRST
                + "; learned from every second year. Excluded: associate members and observers,"
                + " organisations that end.")
        .paragraph(
            "Where it fails: the record is yearly, so that a lapse and a return within a year are not"
                + " seen, and 167 lapses return within five years; expulsion, withdrawal and lapse"
                + " count alike; reasons of the day (a coup, an election, a war) are not among the"
                + " features; coalitions that are no organisations are asked by analogy.");
  }
}

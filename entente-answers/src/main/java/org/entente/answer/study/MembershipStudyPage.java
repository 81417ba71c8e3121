package org.entente.answer.study;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.entente.answer.page.Page;
import org.entente.answer.page.Section;
import org.entente.answer.page.Table;
import org.entente.evaluation.BlockBootstrap;
import org.entente.evaluation.BrierTerms;
import org.entente.evaluation.Forecasts;
import org.entente.evaluation.Reliability;
import org.entente.evaluation.ReliabilityBin;
import org.entente.evaluation.Score;
import org.entente.evaluation.ScoreFigures;
import org.entente.membership.MembershipFit;
import org.entente.membership.MembershipStudy;
import org.entente.membership.MembershipTrial;
import org.entente.run.Phrase;
import org.entente.run.Run;

/// The model card of a study of exit or accession: what was learned from what, how good it is on
/// years it had not seen, and where it fails.
public final class MembershipStudyPage {
  private static final int REPLICATES = 200;

  private final MembershipStudy study;
  private final MembershipTrial registry;
  private final ScoreFigures figures;

  private MembershipStudyPage(MembershipStudy study, MembershipTrial registry, Run run) {
    this.study = study;
    this.registry = registry;
    figures =
        new ScoreFigures(
            MembershipFit.DATASETS, MembershipFit.CASES, new BlockBootstrap(REPLICATES, run));
  }

  /// The page.
  ///
  /// @param registry what the models said of the coalitions of the registry
  public static Page of(MembershipStudy study, MembershipTrial registry, Run run) {
    return new MembershipStudyPage(study, registry, run).page();
  }

  private Page page() {
    Forecasts model = model();
    return Page.titled("Study of " + study.event().study())
        .finding(
            "Of "
                + model.size()
                + " cases of "
                + model.blocks()
                + " organisations, each forecast from what was settled before, "
                + (long) model.events()
                + " came within five years.")
        .section(scores())
        .section(onRegistry())
        .section(reliability(model))
        .section(ModelCard.coefficients(study.fits().getLast()))
        .section(ModelCard.words(study.event()));
  }

  private Forecasts model() {
    return study.trial().model();
  }

  private Section scores() {
    BrierTerms terms = BrierTerms.of(model(), Reliability.TEN);
    return Section.headed("How good are its probabilities?")
        .paragraph(
            Phrase.of(
                "The model's Brier score is reliability %.6f less resolution %.6f plus uncertainty"
                    + " %.6f plus %.6f within bins.",
                terms.reliability(), terms.resolution(), terms.uncertainty(), terms.within()))
        .table(scores("scores", "Scores", study.trial()));
  }

  private Section onRegistry() {
    Forecasts model = registry.model();
    return Section.headed("How good are they for the coalitions of the registry?")
        .paragraph(
            Phrase.of(
                "The same models on %d cases of %d coalitions, which they have not learned from; %d came,"
                    + " %.2f%%, where the model said %.2f%% on average. Suspension counts as exit there.",
                model.size(),
                model.blocks(),
                (long) model.events(),
                100 * model.baseRate(),
                100 * mean(model)))
        .table(scores("registry", "Scores on the registry", registry));
  }

  private static double mean(Forecasts forecasts) {
    return IntStream.range(0, forecasts.size())
        .mapToDouble(forecasts::probability)
        .average()
        .orElse(Double.NaN);
  }

  private Table scores(String key, String title, MembershipTrial trial) {
    Table.Builder table =
        Table.builder(key, title, "One row for each forecaster, all of the same cases.")
            .text("forecaster", "Forecaster", "The model or a baseline.");
    for (Score score : Score.values()) {
      table.figure(
          score.name().toLowerCase(Locale.ROOT),
          score.title(),
          "The score, with the interval of a bootstrap of whole organisations.",
          "");
    }
    table.figure("skill", "Skill over base rate", "1 - Brier score / that of the base rate.", "");
    for (Map.Entry<String, Forecasts> one : trial.forecasts().entrySet()) {
      List<Object> row = new ArrayList<>();
      row.add(one.getKey());
      for (Score score : Score.values()) {
        row.add(figures.score(one.getValue(), score));
      }
      row.add(figures.skill(one.getValue(), trial.get(MembershipTrial.BASE_RATE)));
      table.row(row.toArray());
    }
    return table.build();
  }

  private Section reliability(Forecasts model) {
    Table.Builder table =
        Table.builder(
                "reliability",
                "What was said, and what came",
                "One row for each tenth of the cases, the least likely first.")
            .integer("cases", "Cases", "How many.", "")
            .number("said", "Said", "The mean probability.", "0 to 1")
            .figure("came", "Came", "The share that came.", "0 to 1")
            .text("within", "Within", "Whether what was said is inside.");
    Reliability reliability = Reliability.of(model, Reliability.TEN);
    for (ReliabilityBin bin : reliability.bins()) {
      table.row(
          bin.count(),
          bin.forecast(),
          bin.figure(MembershipFit.DATASETS, MembershipFit.CASES),
          bin.isCalibrated() ? "yes" : "no");
    }
    return Section.headed("Is it calibrated?")
        .paragraph(
            reliability.off()
                + " of "
                + reliability.bins().size()
                + " bins say something that their share does not allow, cases taken as independent,"
                + " which those of one organisation are not.")
        .table(table.build());
  }
}

package org.entente.answer.explanation;

import org.entente.answer.page.Section;
import org.entente.answer.page.Table;
import org.entente.distrust.DyadFeatures;
import org.entente.distrust.FittedModels;
import org.entente.distrust.Horizon;
import org.entente.distrust.Outcome;
import org.entente.part.Group;
import org.entente.run.Phrase;

/// What makes a dyad likelier to come to blows than the mean of all dyads: by what each topic of
/// features multiplies the odds.
final class OddsBehindDyad {
  private OddsBehindDyad() {}

  /// What the figure of trust says of two states.
  static String meaning(Outcome outcome) {
    return ", the chance of no " + outcome.key() + " between them within five years";
  }

  static Section section(Outcome outcome, Group pair) {
    FittedModels models = FittedModels.knownBy(pair.slice().year());
    double[] row = DyadFeatures.of(pair.slice()).of(pair.dyadNumbers()[0]);
    Table.Builder table =
        Table.builder(
                "odds",
                "What moves the odds",
                "One row for each topic: by what its features multiply the odds of the mean pair.")
            .text("topic", "Topic", "What the features tell of.")
            .number("times", "Odds times", "The factor; 1 changes nothing.", "");
    models
        .of(outcome, Horizon.FIVE)
        .contributions(row)
        .forEach((topic, logOdds) -> table.row(topic.words(), Math.exp(logOdds)));
    return Section.headed("How likely is " + outcome.words() + ", and why?")
        .paragraph(
            Phrase.of(
                "By the model of %d %.0f%% within a year, %.0f%% within five, %.0f%% within ten; between two"
                    + " states as near and as strong %.0f%% within five. The factors below are the"
                    + " model's own, before its probabilities are fitted to what came true.",
                models.origin(),
                100 * models.probability(outcome, Horizon.ONE, row),
                100 * models.probability(outcome, Horizon.FIVE, row),
                100 * models.probability(outcome, Horizon.TEN, row),
                100 * models.ofPlaceAndPower(outcome).probability(row)))
        .table(table.build());
  }
}

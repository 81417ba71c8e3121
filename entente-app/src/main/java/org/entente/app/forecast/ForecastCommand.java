package org.entente.app.forecast;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.entente.answer.desk.Place;
import org.entente.answer.forecast.Foretold;
import org.entente.answer.forecast.Ledger;
import org.entente.answer.question.Desk;
import org.entente.answer.question.Question;
import org.entente.app.option.AsOfOptions;
import org.entente.app.option.AskingOptions;
import org.entente.app.option.CoalitionOptions;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `entente forecast`: statements about a coalition that can be graded.
@Command(
    name = "forecast",
    description = {
      "Says how probable it is within five years that each member leaves, that each state outside"
          + " joins, and that each two members clash in arms, from what was known on the date; keeps"
          + " the statements, each with its hash, in a ledger for entente grade."
    },
    footer = {
      "",
      "Examples:",
      "  entente forecast SCO --as-of 2015-07-10",
      "  entente forecast EU --as-of 2014 --ledger eu.jsonl"
    })
public final class ForecastCommand implements Callable<Integer> {
  @Mixin private CoalitionOptions chosen = new CoalitionOptions();

  @Option(
      names = "--ledger",
      paramLabel = "FILE",
      description =
          "Where the statements are kept; default: forecasts.jsonl in ENTENTE_HOME (~/.entente).")
  private @Nullable Path ledger;

  @Mixin private AsOfOptions asOf = new AsOfOptions();

  @Mixin private AskingOptions asking = new AskingOptions();

  @Override
  public Integer call() {
    Desk desk = asking.desk(asOf.yearbook());
    Question.Forecast question = new Question.Forecast(chosen.name(), asOf.moment());
    Foretold foretold = desk.foretold(question, asOf.run());
    Path file = ledger == null ? Place.forecastsToWrite() : ledger;
    int added = Ledger.add(file, foretold.statements());
    asking.output().write(desk.answer(question, foretold));
    asking.output().note("kept " + added + " new statements in " + file);
    return 0;
  }
}

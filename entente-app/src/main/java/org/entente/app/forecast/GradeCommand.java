package org.entente.app.forecast;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.entente.answer.desk.Place;
import org.entente.answer.forecast.GradePage;
import org.entente.answer.forecast.Ledger;
import org.entente.app.option.AskingOptions;
import org.entente.app.option.SeedOptions;
import org.entente.app.option.YearbookOptions;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// `entente grade`: what came of forecasts.
@Command(
    name = "grade",
    description = {
      "Grades the statements of a ledger against what the registry knows of memberships and the"
          + " yearbook of clashes: what came true, what did not, what cannot be settled, and the scores"
          + " of the rest."
    },
    footer = {"", "Examples:", "  entente grade", "  entente grade eu.jsonl --html eu.html"})
public final class GradeCommand implements Callable<Integer> {
  @Parameters(
      paramLabel = "FILE",
      arity = "0..1",
      description = "The ledger; default: forecasts.jsonl in ENTENTE_HOME (~/.entente).")
  private @Nullable Path file;

  @Mixin private YearbookOptions yearbook = new YearbookOptions();

  @Mixin private SeedOptions seed = new SeedOptions();

  @Mixin private AskingOptions asking = new AskingOptions();

  @Override
  public Integer call() {
    Path ledger = file == null ? Place.forecasts() : file;
    asking
        .output()
        .write(GradePage.of(Ledger.read(ledger), asking.world(), yearbook.open(), seed.run()));
    return 0;
  }
}

package org.entente.app.forecast;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.entente.answer.desk.Place;
import org.entente.answer.forecast.ForecastPage;
import org.entente.answer.forecast.Ledger;
import org.entente.answer.question.Question;
import org.entente.app.option.AsOfOptions;
import org.entente.app.option.CoalitionOptions;
import org.entente.app.option.OutputOptions;
import org.entente.app.option.WorldOptions;
import org.entente.forecast.Statement;
import org.entente.panel.Panel;
import org.entente.world.Coalition;
import org.entente.world.World;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `entente forecast`: statements about a coalition that can be graded.
@Command(
    name = "forecast",
    mixinStandardHelpOptions = true,
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

  @Mixin private WorldOptions worldOptions = new WorldOptions();

  @Mixin private OutputOptions output = new OutputOptions();

  @Override
  public Integer call() {
    World world = worldOptions.load();
    Coalition coalition = world.getCoalition(chosen.name(), asOf.moment().asOf());
    Question.Moment moment = asOf.moment();
    Panel panel = Panel.asOf(asOf.yearbook(), moment.asOf(), moment.rule());
    List<Statement> statements = ForecastPage.statements(coalition, panel, world, asOf.run());
    Path file = ledger == null ? Place.forecastsToWrite() : ledger;
    int added = Ledger.add(file, statements);
    output.write(ForecastPage.of(coalition, statements, world.states()));
    output.note("kept " + added + " new statements in " + file);
    return 0;
  }
}

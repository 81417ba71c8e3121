package org.entente.app;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.entente.app.balance.CampChoice;
import org.entente.app.balance.FaultLinePage;
import org.entente.app.output.OutputOptions;
import org.entente.coalition.Assessment;
import org.entente.coalition.Assessor;
import org.entente.panel.Panel;
import org.entente.run.Run;
import org.entente.world.World;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `entente fault-lines`: where a coalition would break.
@Command(
    name = "fault-lines",
    mixinStandardHelpOptions = true,
    description = "Finds where a coalition would break: its best division into camps.",
    footer = {
      "",
      "Examples:",
      "  entente fault-lines SCO --as-of 2015",
      "  entente fault-lines NATO --as-of 2003 --camps free",
      "  entente fault-lines GCC --as-of 2016 --html gcc.html"
    })
final class FaultLinesCommand implements Callable<Integer> {
  @Parameters(paramLabel = "COALITION", description = "Identifier or name, such as SCO.")
  private String name = "";

  @Option(
      names = "--as-of",
      required = true,
      paramLabel = "DATE",
      converter = AsOf.class,
      description = "Nothing later is known: 2015-07-10, or the end of 2015-07 or 2015.")
  private LocalDate asOf = LocalDate.EPOCH;

  @Option(
      names = "--year-rule",
      paramLabel = "RULE",
      description =
          "COMPLETED uses the last year completed by the date (default), CURRENT its own year.")
  private Panel.YearRule rule = Panel.YearRule.COMPLETED;

  @Option(
      names = "--camps",
      paramLabel = "NUMBER",
      defaultValue = "free",
      description =
          "The largest number of camps of the second division, or free. Default: ${DEFAULT-VALUE}.")
  private String camps = "free";

  @Option(
      names = "--yearbook",
      paramLabel = "DIR",
      description = "Use the yearbook in this folder instead of the bundled one.")
  private @Nullable Path yearbook;

  @Option(names = "--seed", description = "Seed of all draws. Default: ${DEFAULT-VALUE}.")
  private long seed = Run.DEFAULT_SEED;

  @Mixin private WorldOptions worldOptions = new WorldOptions();

  @Mixin private OutputOptions output = new OutputOptions();

  @Override
  public Integer call() {
    CampChoice choice = CampChoice.of(camps, 0);
    World world = worldOptions.load();
    Panel panel = Panel.asOf(Place.openYearbook(yearbook), asOf, rule);
    Run run = Run.quiet(seed, 1);
    Assessment assessment =
        Assessor.withDefaults().assess(world.getCoalition(name), panel, Optional.empty(), run);
    output.write(FaultLinePage.of(assessment, choice, world.states(), run));
    return 0;
  }
}

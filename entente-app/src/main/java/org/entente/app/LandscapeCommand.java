package org.entente.app;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.entente.answer.network.LandscapePage;
import org.entente.answer.page.Page;
import org.entente.answer.page.Source;
import org.entente.app.option.DateOptions;
import org.entente.app.option.OutputOptions;
import org.entente.app.option.SeedOptions;
import org.entente.app.option.WorldOptions;
import org.entente.app.option.YearbookOptions;
import org.entente.coalition.Assessment;
import org.entente.coalition.Assessor;
import org.entente.faultline.FaultLines;
import org.entente.landscape.Landscape;
import org.entente.landscape.LandscapeOptions;
import org.entente.landscape.Sides;
import org.entente.panel.Panel;
import org.entente.part.Part;
import org.entente.run.Run;
import org.entente.run.UserProblem;
import org.entente.situation.Situation;
import org.entente.sources.network.PropensityTable;
import org.entente.world.State;
import org.entente.world.World;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `entente landscape`: the stable alignments of states.
@Command(
    name = "landscape",
    mixinStandardHelpOptions = true,
    description =
        "Lists the stable alignments of states on two sides, how deep and wide their valleys are,"
            + " and how high the pass to each is.",
    footer = {
      "",
      "A file has one line for each state: its name, its size, and its propensity to each state in",
      "the order of the lines; the header is state,size and the names.",
      "",
      "Examples:",
      "  entente landscape ASEAN --as-of 2012",
      "  entente landscape --file europe-1936.csv --neutral"
    })
final class LandscapeCommand implements Callable<Integer> {
  @Parameters(
      arity = "0..1",
      paramLabel = "COALITION",
      description = "Identifier or name, such as SCO.")
  private @Nullable String name;

  @Mixin private DateOptions asOf = new DateOptions();

  @Option(
      names = "--file",
      paramLabel = "FILE",
      description = "Sizes and propensities of your own.")
  private @Nullable Path file;

  @Option(names = "--neutral", description = "Let a state stand apart from all others too.")
  private boolean neutral;

  @Mixin private YearbookOptions yearbook = new YearbookOptions();

  @Mixin private SeedOptions seed = new SeedOptions();

  @Mixin private WorldOptions worldOptions = new WorldOptions();

  @Mixin private OutputOptions output = new OutputOptions();

  @Spec private @Nullable CommandSpec spec;

  @Override
  public Integer call() {
    if ((name == null) == (file == null)) {
      throw UserProblem.usage(
          name == null ? "which landscape?" : "a coalition and a file were given",
          "Give one of COALITION --as-of DATE and --file FILE.");
    }
    Run run = seed.run(Objects.requireNonNull(spec).commandLine().getErr());
    output.write(file != null ? ofFile(file, run) : ofCoalition(Objects.requireNonNull(name), run));
    return 0;
  }

  private LandscapeOptions options() {
    return LandscapeOptions.standard().with(neutral ? Sides.TWO_AND_NEUTRAL : Sides.TWO);
  }

  private Page ofFile(Path path, Run run) {
    Landscape landscape = PropensityTable.read(path);
    return LandscapePage.of(
        landscape, landscape.states(), "Landscape of " + path.getFileName(), options(), run);
  }

  private Page ofCoalition(String coalition, Run run) {
    World world = worldOptions.load();
    Panel panel = Panel.asOf(yearbook.open(), asOf.date(), Panel.YearRule.COMPLETED);
    Assessment assessment =
        Assessor.withDefaults()
            .assess(Situation.of(world.getCoalition(coalition), panel), Optional.empty(), run);
    Landscape landscape =
        FaultLines.landscape(
            assessment.part(Part.INTERESTS).dyads(),
            assessment.part(Part.TRUST).dyads(),
            panel.now());
    List<String> names =
        landscape.states().stream()
            .map(code -> world.states().find(Integer.parseInt(code)).map(State::name).orElse(code))
            .toList();
    return LandscapePage.of(
            landscape,
            names,
            "Landscape of " + assessment.name() + " as of " + assessment.asOf(),
            options(),
            run)
        .sources(assessment.datasets().stream().map(Source::of).toList());
  }
}

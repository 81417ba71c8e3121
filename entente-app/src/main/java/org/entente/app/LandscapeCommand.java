package org.entente.app;

import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.entente.answer.question.Question;
import org.entente.app.option.AskingOptions;
import org.entente.app.option.CoalitionOptions;
import org.entente.app.option.DateOptions;
import org.entente.app.option.SeedOptions;
import org.entente.app.option.YearbookOptions;
import org.entente.panel.Panel;
import org.entente.run.Run;
import org.entente.run.UserProblem;
import org.entente.sources.network.PropensityTable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `entente landscape`: the stable alignments of states.
@Command(
    name = "landscape",
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
  @Mixin private CoalitionOptions coalition = new CoalitionOptions();

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

  @Mixin private AskingOptions asking = new AskingOptions();

  @Spec private @Nullable CommandSpec spec;

  @Override
  public Integer call() {
    boolean named = coalition.isGiven();
    if (named == (file != null)) {
      throw UserProblem.usage(
          !named ? "which landscape?" : "a coalition and a file were given",
          "Give one of COALITION --as-of DATE and --file FILE.");
    }
    Question question =
        file != null
            ? new Question.AlignmentsOf(
                "Landscape of " + file.getFileName(), PropensityTable.read(file), neutral)
            : new Question.Alignments(
                coalition.name(),
                new Question.Moment(asOf.date(), Panel.YearRule.COMPLETED),
                neutral);
    Run run = seed.run(Objects.requireNonNull(spec).commandLine().getErr());
    return asking.show(question, yearbook.open(), run);
  }
}

package org.entente.app;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.entente.answer.idealpoint.PositionsView;
import org.entente.answer.question.Question;
import org.entente.app.option.AskingOptions;
import org.entente.app.option.IdealPointFitOptions;
import org.entente.app.option.YearbookOptions;
import org.entente.app.terminal.TerminalProgress;
import org.entente.run.Run;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `entente ideal-points`: where states stand in the General Assembly, or actors in any roll calls.
@Command(
    name = "ideal-points",
    description = {
      "Shows where states stand on the dimension of their votes in the General Assembly, with"
          + " intervals: everyone in a year, some over time, or a pair. Answers from the yearbook,"
          + " whose figure of a year rests on votes up to its end; --fit and --votes fit a model to"
          + " all votes."
    },
    footer = {
      "",
      "Examples:",
      "  entente ideal-points --year 2014",
      "  entente ideal-points --state Russia,China,USA --from 1990 --html paths.html",
      "  entente ideal-points --pair Russia,Kazakhstan --csv -",
      "  entente ideal-points --fit --separate Russia,Kazakhstan --year 2014",
      "  entente ideal-points --issue \"human rights\" --year 2014",
      "  entente ideal-points --issue all --pair India,Pakistan --from 2000",
      "  entente ideal-points --fit --year 2014 --bootstrap 200",
      "  entente ideal-points --votes court.csv --roll-calls"
    })
final class IdealPointsCommand implements Callable<Integer> {
  @Option(
      names = {"--year", "--period"},
      paramLabel = "YEAR",
      description = "The year or period shown. Default: the last one.")
  private @Nullable Integer year;

  @Option(
      names = "--state",
      split = ",",
      paramLabel = "NAME",
      description = "The path of these states or actors over time.")
  private List<String> states = List.of();

  @Option(
      names = "--pair",
      split = ",",
      paramLabel = "NAME",
      description = "The distance of two states or actors over time.")
  private List<String> pair = List.of();

  @Option(
      names = "--separate",
      split = ",",
      paramLabel = "NAME",
      description = "The roll calls of the year that separate two states most; needs a fit.")
  private List<String> separate = List.of();

  @Option(
      names = "--roll-calls",
      description = "The discrimination and cut points of every roll call; needs a fit.")
  private boolean rollCalls;

  @Option(names = "--from", paramLabel = "YEAR", description = "The first year of a path.")
  private int from = Integer.MIN_VALUE;

  @Option(names = "--to", paramLabel = "YEAR", description = "The last year of a path.")
  private int to = Integer.MAX_VALUE - 1;

  @Option(names = "--top", description = "Rows of --separate. Default: ${DEFAULT-VALUE}.")
  private int top = 15;

  @Mixin private IdealPointFitOptions fitOptions = new IdealPointFitOptions();

  @Mixin private YearbookOptions yearbook = new YearbookOptions();

  @Mixin private AskingOptions asking = new AskingOptions();

  @Spec private @Nullable CommandSpec spec;

  @Override
  public Integer call() {
    PositionsView view = new PositionsView(year, states, pair, separate, rollCalls, from, to, top);
    if (!fitOptions.wanted()) {
      fitOptions.requireNone();
    }
    Question question =
        new Question.IdealPoints(
            view, fitOptions.area(), fitOptions.wanted() ? fitOptions.choices() : null);
    Run run =
        TerminalProgress.run(Objects.requireNonNull(spec).commandLine().getErr(), Run.DEFAULT_SEED);
    return asking.show(question, yearbook.open(), run);
  }
}

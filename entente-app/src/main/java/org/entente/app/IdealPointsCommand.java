package org.entente.app;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedSet;
import java.util.concurrent.Callable;
import org.entente.answer.idealpoint.BootstrappedPositions;
import org.entente.answer.idealpoint.IdealPointAreaPages;
import org.entente.answer.idealpoint.IdealPointFitPages;
import org.entente.answer.idealpoint.IdealPointFitting;
import org.entente.answer.idealpoint.IdealPointPages;
import org.entente.answer.idealpoint.IdealPointSource;
import org.entente.answer.idealpoint.YearbookPositions;
import org.entente.answer.page.Page;
import org.entente.answer.page.Section;
import org.entente.app.option.IdealPointFitOptions;
import org.entente.app.option.OutputOptions;
import org.entente.app.option.WorldOptions;
import org.entente.app.option.YearbookOptions;
import org.entente.app.terminal.TerminalProgress;
import org.entente.idealpoint.IdealPointFit;
import org.entente.panel.Issue;
import org.entente.panel.Yearbook;
import org.entente.run.Run;
import org.entente.run.UserProblem;
import org.entente.world.World;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `entente ideal-points`: where states stand in the General Assembly, or actors in any roll calls.
@Command(
    name = "ideal-points",
    mixinStandardHelpOptions = true,
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

  @Mixin private WorldOptions worldOptions = new WorldOptions();

  @Mixin private OutputOptions output = new OutputOptions();

  @Spec private @Nullable CommandSpec spec;

  @Override
  public Integer call() {
    requireTwo("--pair", pair);
    requireTwo("--separate", separate);
    World world = worldOptions.load();
    output.write(fitOptions.wanted() ? fitted(world) : ofYearbook(world));
    return 0;
  }

  private static void requireTwo(String option, List<String> names) {
    if (!names.isEmpty() && names.size() != 2) {
      throw UserProblem.usage(
          option + " takes two names, not " + names.size(), "Example: " + option + " RUS,KAZ.");
    }
  }

  private static void requireTwoKeys(String first, String second) {
    if (first.equals(second)) {
      throw UserProblem.usage("both names are the same state or actor", "Name two that differ.");
    }
  }

  private Page ofYearbook(World world) {
    if (!separate.isEmpty() || rollCalls) {
      throw UserProblem.usage(
          (rollCalls ? "--roll-calls" : "--separate") + " needs the votes themselves",
          "Add --fit (votes of the evidence store) or --votes FILE.");
    }
    fitOptions.requireNone();
    Yearbook book = yearbook.open();
    return fitOptions.allIssues()
        ? view(new IdealPointAreaPages(YearbookPositions.byIssue(book, world), List.of()))
        : view(new YearbookPositions(book, world, fitOptions.issue()));
  }

  private Page fitted(World world) {
    PrintWriter err = Objects.requireNonNull(spec).commandLine().getErr();
    Run run = TerminalProgress.run(err, Run.DEFAULT_SEED);
    if (fitOptions.allIssues()) {
      return view(fittedAreas(world, run));
    }
    if (!separate.isEmpty() || rollCalls) {
      fitOptions.requireNoBootstrap(rollCalls ? "--roll-calls" : "--separate");
    }
    IdealPointFitting fitting = fitOptions.votes(world, run);
    IdealPointFit fit = fitting.fit(run);
    IdealPointFitPages pages = new IdealPointFitPages(fitting, fit);
    if (!separate.isEmpty()) {
      return pages.separating(
          fitting.keyOfName().apply(separate.getFirst()),
          fitting.keyOfName().apply(separate.getLast()),
          year == null ? fit.periods().getLast() : year,
          top);
    }
    if (rollCalls) {
      return pages.rollCalls(year);
    }
    IdealPointSource source = fitOptions.positions(fitting, fit, run);
    Page page = pages.withStatistics(view(source));
    return source instanceof BootstrappedPositions bootstrapped
        ? page.section(
            Section.headed("Where do the intervals come from?").paragraph(bootstrapped.words()))
        : page;
  }

  private IdealPointAreaPages fittedAreas(World world, Run run) {
    Map<Issue, IdealPointSource> areas = new LinkedHashMap<>();
    List<String> refused = new ArrayList<>();
    fitOptions
        .votesByIssue(world)
        .forEach((issue, fitting) -> {
          run.checkInterrupted();
          try {
            areas.put(issue, fitOptions.positions(fitting, fitting.fit(run), run));
          } catch (UserProblem e) {
            refused.add(issue.title() + ": " + e.getMessage());
          }
        });
    if (areas.isEmpty()) {
      throw UserProblem.outcome(
          "no issue area can be fitted", "Issue areas are coded to 2019; look at the dates.");
    }
    return new IdealPointAreaPages(areas, refused);
  }

  private Page view(IdealPointSource source) {
    SortedSet<Integer> periods = requirePositions(source.periods());
    IdealPointPages pages = new IdealPointPages(source);
    if (!pair.isEmpty()) {
      requireTwoKeys(source.key(pair.getFirst()), source.key(pair.getLast()));
      return pages.pair(source.key(pair.getFirst()), source.key(pair.getLast()), from, to + 1);
    }
    return states.isEmpty()
        ? pages.period(shown(periods))
        : pages.paths(states.stream().map(source::key).distinct().toList(), from, to + 1);
  }

  private Page view(IdealPointAreaPages pages) {
    SortedSet<Integer> periods = requirePositions(pages.periods());
    if (!pair.isEmpty()) {
      requireTwoKeys(pages.key(pair.getFirst()), pages.key(pair.getLast()));
      return pages.pair(pages.key(pair.getFirst()), pages.key(pair.getLast()), from, to + 1);
    }
    return states.isEmpty()
        ? pages.period(shown(periods))
        : pages.paths(states.stream().map(pages::key).distinct().toList(), from, to + 1);
  }

  private SortedSet<Integer> requirePositions(SortedSet<Integer> periods) {
    if (periods.isEmpty()) {
      throw UserProblem.input(
          fitOptions.issue() == null && !fitOptions.allIssues()
              ? "this yearbook holds no ideal points"
              : "this yearbook holds no positions by issue area; an earlier version made it",
          "Build it again: entente yearbook build. Or fit the votes: --fit.");
    }
    return periods;
  }

  private int shown(SortedSet<Integer> periods) {
    int shown = year == null ? periods.last() : year;
    if (!periods.contains(shown)) {
      throw UserProblem.usage(
          "there are no positions in " + shown,
          "They reach from "
              + periods.first()
              + " to "
              + periods.last()
              + (periods.tailSet(shown).isEmpty() ? "." : ", with gaps.")
              + (fitOptions.issue() == null && !fitOptions.allIssues()
                  ? ""
                  : " Later roll calls are not coded by issue area."));
    }
    return shown;
  }
}

package org.entente.app;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.entente.app.output.OutputOptions;
import org.entente.app.output.Page;
import org.entente.idealpoint.IdealPointFit;
import org.entente.idealpoint.IdealPointOptions;
import org.entente.idealpoint.IssuePositions;
import org.entente.idealpoint.RollCallRecord;
import org.entente.panel.Issue;
import org.entente.run.Run;
import org.entente.run.UserProblem;
import org.entente.world.NearMiss;
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
      "Shows where states stand on the dimension of their votes in the General Assembly, with",
      "intervals: everyone in a year, some over time, or a pair. Answers from the yearbook, whose",
      "figure of a year rests on votes up to its end; --fit and --votes fit a model to all votes."
    },
    footer = {
      "",
      "Examples:",
      "  entente ideal-points --year 2014",
      "  entente ideal-points --state Russia,China,USA --from 1990 --html paths.html",
      "  entente ideal-points --pair Russia,Kazakhstan --csv -",
      "  entente ideal-points --fit --separate Russia,Kazakhstan --year 2014",
      "  entente ideal-points --fit --issue all --pair India,Pakistan --from 2000",
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

  @Option(names = "--yearbook", paramLabel = "DIR", description = "Another yearbook.")
  private @Nullable Path yearbook;

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

  private Page ofYearbook(World world) {
    if (!separate.isEmpty() || rollCalls) {
      throw UserProblem.usage(
          (rollCalls ? "--roll-calls" : "--separate") + " needs the votes themselves",
          "Add --fit (votes of the evidence store) or --votes FILE.");
    }
    fitOptions.requireNone();
    return view(new YearbookPositions(Place.openYearbook(yearbook), world));
  }

  private Page fitted(World world) {
    PrintWriter err = Objects.requireNonNull(spec).commandLine().getErr();
    Run run = TerminalProgress.run(err, Run.DEFAULT_SEED);
    if (fitOptions.allIssues()) {
      return byIssue(world, run);
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
    return rollCalls
        ? pages.rollCalls(year)
        : pages.withStatistics(view(fitting.positions(fit, fitOptions.dimension())));
  }

  private Page view(IdealPointSource source) {
    if (source.periods().isEmpty()) {
      throw UserProblem.input(
          "the yearbook holds no ideal points",
          "Build it again: entente yearbook build. Or fit the votes: --fit.");
    }
    int end = to + 1;
    if (!pair.isEmpty()) {
      return new IdealPointPages(source)
          .pair(source.key(pair.getFirst()), source.key(pair.getLast()), from, end);
    }
    if (!states.isEmpty()) {
      return new IdealPointPages(source)
          .paths(states.stream().map(source::key).distinct().toList(), from, end);
    }
    int shown = year == null ? source.periods().last() : year;
    if (!source.periods().contains(shown)) {
      throw UserProblem.usage(
          "there are no positions in " + shown,
          "They reach from "
              + source.periods().first()
              + " to "
              + source.periods().last()
              + (source.periods().tailSet(shown).isEmpty() ? "." : ", with gaps."));
    }
    return new IdealPointPages(source).period(shown);
  }

  private Page byIssue(World world, Run run) {
    if (pair.isEmpty()) {
      throw UserProblem.usage("--issue all needs --pair", "Example: --issue all --pair RUS,KAZ.");
    }
    Map<String, RollCallRecord> votes = new LinkedHashMap<>();
    IdealPointFitting any = null;
    for (Issue issue : Issue.values()) {
      any = fitOptions.votes(world, issue);
      votes.put(issue.title(), any.votes());
    }
    IdealPointFitting named = Objects.requireNonNull(any);
    IdealPointOptions options = named.options();
    IssuePositions issues = IssuePositions.fit(votes, options, run);
    if (issues.fits().isEmpty()) {
      throw UserProblem.outcome(
          "no issue area can be fitted", "Issue areas are coded to 2019; look at the dates.");
    }
    return IdealPointFitPages.byIssue(
        named,
        issues,
        named.keyOfName().apply(pair.getFirst()),
        named.keyOfName().apply(pair.getLast()),
        from,
        to + 1);
  }

  /// The issue area with a code or title.
  static Issue issue(String name) {
    List<String> codes = Arrays.stream(Issue.values()).map(Issue::code).toList();
    return Arrays.stream(Issue.values())
        .filter(i -> i.code().equals(name.toLowerCase(Locale.ROOT)) || i.title().equals(name))
        .findFirst()
        .orElseThrow(() ->
            UserProblem.usage(
                "no issue area \"" + name + "\"",
                NearMiss.advice(name, codes)
                    + " The areas are "
                    + String.join(", ", codes)
                    + ", or all."));
  }
}

package org.entente.app;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.entente.app.output.Answer;
import org.entente.app.output.OutputOptions;
import org.entente.app.report.Briefing;
import org.entente.app.report.CoalitionReport;
import org.entente.coalition.Assessment;
import org.entente.coalition.Assessor;
import org.entente.panel.Panel;
import org.entente.run.Run;
import org.entente.run.UserProblem;
import org.entente.sources.yearbook.YearbookFolder;
import org.entente.world.Coalition;
import org.entente.world.World;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `entente assess`: the five parts of one coalition at one date.
@Command(
    name = "assess",
    mixinStandardHelpOptions = true,
    description = "Assesses a coalition: five parts, weakest dyads, coverage and sources.",
    footer = {
      "",
      "Examples:",
      "  entente assess SCO --as-of 2015-07-10",
      "  entente assess SCO --as-of 2015-07-10 --candidates India,Pakistan --html report.html",
      "  entente assess NATO --as-of 2014 --json -",
      "  entente assess SCO --as-of 2015-07-10 --with India,Pakistan",
      "  entente assess EU --as-of 2012 --weights interests=2,trust=1",
      "  entente assess ASEAN --as-of 2014 --define interests=alliances-pi"
    })
final class AssessCommand implements Callable<Integer> {
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
      names = "--with",
      split = ",",
      paramLabel = "STATE",
      description = "Assess as if these states were members too.")
  private List<String> with = new ArrayList<>();

  @Option(
      names = "--without",
      split = ",",
      paramLabel = "STATE",
      description = "Assess as if these states were not members.")
  private List<String> without = new ArrayList<>();

  @Option(
      names = "--candidates",
      split = ",",
      paramLabel = "STATE",
      description =
          "In reports, whose joining to consider; default: applicants and observers on the date.")
  private List<String> candidates = new ArrayList<>();

  @Option(
      names = "--yearbook",
      paramLabel = "DIR",
      description = "Use the yearbook in this folder instead of the bundled one.")
  private @Nullable Path yearbook;

  @Option(
      names = "--seed",
      description = "Seed of the random coalitions. Default: ${DEFAULT-VALUE}.")
  private long seed = Run.DEFAULT_SEED;

  @Mixin private PartOptions partOptions = new PartOptions();

  @Mixin private WorldOptions worldOptions = new WorldOptions();

  @Mixin private OutputOptions output = new OutputOptions();

  @Spec private @Nullable CommandSpec spec;

  @Override
  public Integer call() {
    World world = worldOptions.load();
    Coalition coalition = world.getCoalition(name);
    YearbookFolder book = Place.openYearbook(yearbook);
    Panel panel = Panel.asOf(book, asOf, rule);
    Run run = Run.quiet(seed, Runtime.getRuntime().availableProcessors());
    Assessor assessor = partOptions.assessor();
    Assessment assessment =
        with.isEmpty() && without.isEmpty()
            ? assessor.assess(coalition, panel, partOptions.findWeights(), run)
            : assessor.assess(
                coalition, members(world, coalition), panel, partOptions.findWeights(), run);
    output.write(
        Answer.of(() ->
                CoalitionReport.page(
                    new Briefing(assessment, coalition, world, book, panel, rule, assessor, run),
                    candidates.stream().map(c -> world.getState(c).code()).toList()))
            .text(() -> new AssessmentText(assessment, world.states()).lines())
            .json(() ->
                new AssessmentJson(
                        world.states(), RepeatingCommand.of(Objects.requireNonNull(spec)))
                    .write(assessment)));
    return 0;
  }

  private List<Integer> members(World world, Coalition coalition) {
    List<Integer> members = new ArrayList<>(coalition.membersOn(asOf));
    for (String state : with) {
      int code = world.getState(state).code();
      if (!members.contains(code)) {
        members.add(code);
      }
    }
    for (String state : without) {
      int code = world.getState(state).code();
      if (!members.removeIf(member -> member == code)) {
        throw UserProblem.usage(
            state + " is not a member of " + coalition.id() + " on " + asOf,
            "See: entente show " + coalition.id() + ".");
      }
    }
    members.sort(Integer::compare);
    return members;
  }
}

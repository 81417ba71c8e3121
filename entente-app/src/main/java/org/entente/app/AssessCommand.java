package org.entente.app;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.entente.answer.assessment.AssessmentData;
import org.entente.answer.assessment.AssessmentPage;
import org.entente.answer.report.Briefing;
import org.entente.answer.report.CoalitionReport;
import org.entente.app.option.Answer;
import org.entente.app.option.AsOfOptions;
import org.entente.app.option.OutputOptions;
import org.entente.app.option.PartOptions;
import org.entente.app.option.WorldOptions;
import org.entente.coalition.Assessment;
import org.entente.coalition.Assessor;
import org.entente.panel.Panel;
import org.entente.run.Run;
import org.entente.run.UserProblem;
import org.entente.world.Coalition;
import org.entente.world.World;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

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

  @Mixin private AsOfOptions asOf = new AsOfOptions();

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

  @Mixin private PartOptions partOptions = new PartOptions();

  @Mixin private WorldOptions worldOptions = new WorldOptions();

  @Mixin private OutputOptions output = new OutputOptions();

  @Override
  public Integer call() {
    World world = worldOptions.load();
    Coalition coalition = world.getCoalition(name);
    Panel panel = asOf.panel();
    Run run = asOf.run();
    Assessor assessor = partOptions.assessor();
    Assessment assessment =
        with.isEmpty() && without.isEmpty()
            ? assessor.assess(coalition, panel, partOptions.findWeights(), run)
            : assessor.assess(
                coalition, members(world, coalition), panel, partOptions.findWeights(), run);
    output.write(
        Answer.of(() ->
                CoalitionReport.page(
                    new Briefing(
                        assessment,
                        coalition,
                        world,
                        asOf.yearbook(),
                        panel,
                        asOf.rule(),
                        assessor,
                        run),
                    candidates.stream().map(c -> world.getState(c).code()).toList()))
            .brief(() -> AssessmentPage.of(assessment, world.states()))
            .data(() -> AssessmentData.of(assessment, world.states(), output.repeatingCommand())));
    return 0;
  }

  private List<Integer> members(World world, Coalition coalition) {
    List<Integer> members = new ArrayList<>(coalition.membersOn(asOf.date()));
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
            state + " is not a member of " + coalition.id() + " on " + asOf.date(),
            "See: entente show " + coalition.id() + ".");
      }
    }
    members.sort(Integer::compare);
    return members;
  }
}

package org.entente.app;

import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.entente.answer.question.Question;
import org.entente.app.option.AsOfOptions;
import org.entente.app.option.AskingOptions;
import org.entente.app.option.PathText;
import org.entente.app.option.SpatialModelOptions;
import org.entente.bargaining.challenge.ChallengeOptions;
import org.entente.bargaining.outlook.OutlookOptions;
import org.entente.run.UserProblem;
import org.entente.sources.bargaining.ActorTable;
import org.entente.sources.dossier.DossierFile;
import org.entente.world.World;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `entente bargain`: what will be decided on an issue.
@Command(
    name = "bargain",
    description =
        "Foretells what will be decided on an issue, by the weighted mean and beside it by other"
            + " models, round by round, and says which input would turn it.",
    footer = {
      "",
      "A table of actors is a CSV file with the columns actor, capability, position and salience,",
      "both from 0 to 100; with several dimensions position NAME and salience NAME for each. A",
      "number may be a range: 30..50 or 30..45..50. A dossier is a YAML file; see:",
      "docs/methods/dossier.md.",
      "",
      "Examples:",
      "  entente bargain actors.csv",
      "  entente bargain actors.csv --border 60 --html bargain.html",
      "  entente bargain sco-2015 --issue military-character --as-of 2015-07-10"
    })
final class BargainCommand implements Callable<Integer> {
  private static final double PERCENT = 100;

  @Parameters(
      paramLabel = "FILE",
      description =
          "A table of actors (.csv, .tsv, .tab), a dossier (.yaml), sco-2015 or sco-2026.")
  private String file = "";

  @Option(
      names = "--issue",
      paramLabel = "ID",
      description = "Which issue of a dossier with several.")
  private String issue = "";

  @Option(
      names = "--border",
      paramLabel = "PERCENT",
      defaultValue = "50",
      description = "The place on the scale, from 0 to 100, between two outcomes. Default: 50.")
  private double border = PERCENT / 2;

  @Option(
      names = "--draws",
      paramLabel = "NUMBER",
      defaultValue = "200",
      description = "Draws of inputs that are ranges. Default: ${DEFAULT-VALUE}.")
  private int draws = OutlookOptions.DRAWS;

  @Option(
      names = "--status-quo",
      paramLabel = "PROBABILITY",
      defaultValue = "1",
      description =
          "Challenge model: the probability that things stay as they are if nobody challenges."
              + " Default: ${DEFAULT-VALUE}.")
  private double statusQuo = 1;

  @Option(
      names = "--rounds",
      paramLabel = "NUMBER",
      defaultValue = "8",
      description = "Challenge model: the most rounds. Default: ${DEFAULT-VALUE}.")
  private int rounds = 1;

  @Mixin private SpatialModelOptions spatial = new SpatialModelOptions();

  @Mixin private AsOfOptions asOf = new AsOfOptions();

  @Mixin private AskingOptions asking = new AskingOptions();

  @Override
  public Integer call() {
    OutlookOptions options = options();
    World world = asking.world();
    Question question = new Question.Bargain(matter(world), asOf.moment(), options);
    return asking.show(question, asOf);
  }

  private Question.Bargain.Matter matter(World world) {
    String low = file.toLowerCase(Locale.ROOT);
    boolean dossier =
        low.endsWith(".yaml") || low.endsWith(".yml") || DossierFile.BUNDLED.contains(file);
    if (!dossier && !issue.isEmpty()) {
      throw UserProblem.usage(
          "--issue (" + issue + ") goes with a dossier", "A table of actors is one issue.");
    }
    if (dossier) {
      return new Question.Bargain.Matter.Contest(DossierFile.read(file, world), issue);
    }
    Path path = PathText.of(file);
    return new Question.Bargain.Matter.Actors(ActorTable.read(path));
  }

  private OutlookOptions options() {
    require(border >= 0 && border <= PERCENT, "--border", border, "from 0 to 100");
    require(draws >= 1, "--draws", draws, "1 or more");
    require(statusQuo >= 0 && statusQuo <= 1, "--status-quo", statusQuo, "from 0 to 1");
    require(rounds >= 1, "--rounds", rounds, "1 or more");
    return new OutlookOptions(
        new ChallengeOptions(statusQuo, rounds, ChallengeOptions.defaults().stillness()),
        spatial.options(),
        border / PERCENT,
        draws);
  }

  private static void require(boolean fits, String option, Number value, String right) {
    if (!fits) {
      throw UserProblem.usage(option + " (" + value + ") is out of range", "It is " + right + ".");
    }
  }
}

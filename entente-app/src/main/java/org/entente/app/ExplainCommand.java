package org.entente.app;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.entente.answer.question.PartNames;
import org.entente.answer.question.Question;
import org.entente.app.option.AsOfOptions;
import org.entente.app.option.AskingOptions;
import org.entente.app.option.ClaimOptions;
import org.entente.app.option.DefinitionOptions;
import org.entente.app.option.MembersOptions;
import org.entente.run.UserProblem;
import org.entente.world.World;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `entente explain`: from a figure to what it is made of, level by level.
@Command(
    name = "explain",
    description = {
      "Walks from a figure to its inputs: the parts; a part's definition, members and dyads; a"
          + " dyad's roll calls, disputes, treaties and flows.",
      "Roll calls, disputes and flows are shown one by one when their datasets have been imported."
    },
    footer = {
      "",
      "Examples:",
      "  entente explain SCO --as-of 2015-07-10",
      "  entente explain SCO --as-of 2015-07-10 interests",
      "  entente explain SCO --as-of 2015-07-10 interests --pair RUS,KAZ",
      "  entente explain trust --members CHN,RUS,IRN,PRK",
      "  entente explain SCO --as-of 2015-07-10 trust --dossier sco.yaml"
    })
final class ExplainCommand implements Callable<Integer> {
  private static final int DEFAULT_ROWS = 20;

  @Parameters(
      arity = "0..2",
      paramLabel = "COALITION PART",
      hideParamSyntax = true,
      description = {
        "Identifier or name, such as SCO; none beside --members.",
        "Then interests, trust, interdependence, capacity or exit-pressure; all if none."
      })
  private List<String> words = new ArrayList<>();

  @Mixin private MembersOptions members = new MembersOptions();

  @Option(
      names = "--pair",
      split = ",",
      paramLabel = "STATE",
      description = "Two members, such as RUS,KAZ: what is behind their dyad.")
  private List<String> pair = new ArrayList<>();

  @Option(
      names = "--rows",
      paramLabel = "N",
      description = "Rows of a table at most, 0 for all. Default: ${DEFAULT-VALUE}.")
  private int rows = DEFAULT_ROWS;

  @Mixin private AsOfOptions asOf = new AsOfOptions();

  @Mixin private ClaimOptions claims = new ClaimOptions();

  @Mixin private DefinitionOptions definitions = new DefinitionOptions();

  @Mixin private AskingOptions asking = new AskingOptions();

  @Override
  public Integer call() {
    if (rows < 0) {
      throw UserProblem.usage("--rows (" + rows + ") must be 0 or more", "0 shows all.");
    }
    boolean set = !members.sets().isEmpty();
    int named = set ? 0 : Math.min(1, words.size());
    if (words.size() > named + 1) {
      throw UserProblem.usage(
          "COALITION (" + words.getFirst() + ") and --members were given", "Give one of them.");
    }
    String part = words.size() > named ? words.getLast() : null;
    World world = asking.world();
    Question question =
        new Question.Explain(
            members.oneOf(named == 0 ? null : words.getFirst()),
            asOf.moment(),
            part == null ? null : PartNames.get(part),
            pair,
            definitions.keyByPart(),
            rows,
            claims.find(world));
    return asking.show(question, asOf);
  }
}

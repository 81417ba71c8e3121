package org.entente.app;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.entente.answer.question.Question;
import org.entente.app.option.AsOfOptions;
import org.entente.app.option.AskingOptions;
import org.entente.app.option.CoalitionOptions;
import org.entente.app.option.DefinitionOptions;
import org.entente.enlargement.EnlargementSets;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `entente enlarge`: what candidates would change in a coalition.
@Command(
    name = "enlarge",
    description =
        "Shows what candidates would change in a coalition, alone and in sets: each part with the"
            + " interval of its difference, decisions, weakest pairs, what each member gains and"
            + " loses, and who goes with whom.",
    footer = {
      "",
      "Examples:",
      "  entente enlarge SCO --candidates IND,PAK,IRN,MNG --as-of 2015-07-10",
      "  entente enlarge SCO --candidates IND,PAK,IRN --sets all --as-of 2015-07-10 --html sco.html"
    })
final class EnlargeCommand implements Callable<Integer> {
  @Mixin private CoalitionOptions coalition = new CoalitionOptions();

  @Option(
      names = "--candidates",
      split = ",",
      required = true,
      paramLabel = "STATE",
      description = "The states that might join.")
  private List<String> candidates = new ArrayList<>();

  @Option(
      names = "--sets",
      paramLabel = "WHICH",
      defaultValue = "EACH",
      description =
          "EACH candidate alone and all together, PAIRS too, or ALL sets of up to 12 candidates."
              + " Default: ${DEFAULT-VALUE}.")
  private EnlargementSets sets = EnlargementSets.EACH;

  @Mixin private AsOfOptions asOf = new AsOfOptions();

  @Mixin private DefinitionOptions definitions = new DefinitionOptions();

  @Mixin private AskingOptions asking = new AskingOptions();

  @Override
  public Integer call() {
    Question question =
        new Question.Enlarge(
            coalition.name(), asOf.moment(), candidates, sets, definitions.keyByPart());
    return asking.show(question, asOf);
  }
}

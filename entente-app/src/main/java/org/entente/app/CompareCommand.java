package org.entente.app;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.entente.answer.question.Question;
import org.entente.app.option.AsOfOptions;
import org.entente.app.option.AskingOptions;
import org.entente.app.option.DefinitionOptions;
import org.entente.app.option.MembersOptions;
import org.entente.run.UserProblem;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// `entente compare`: coalitions side by side.
@Command(
    name = "compare",
    description =
        "Puts coalitions side by side: each part with its interval, and how sure it is that one"
            + " exceeds the other.",
    footer = {
      "",
      "Examples:",
      "  entente compare NATO SCO CSTO EU --as-of 2014",
      "  entente compare SCO CSTO --as-of 2015-07-10 --csv comparison.csv",
      "  entente compare NATO --members CHN,RUS,IRN,PRK"
    })
final class CompareCommand implements Callable<Integer> {
  @Parameters(
      arity = "0..*",
      paramLabel = "COALITION",
      description = "Two or more identifiers or names, such as NATO SCO.")
  private List<String> names = new ArrayList<>();

  @Mixin private MembersOptions members = new MembersOptions();

  @Mixin private AsOfOptions asOf = new AsOfOptions();

  @Mixin private DefinitionOptions definitions = new DefinitionOptions();

  @Mixin private AskingOptions asking = new AskingOptions();

  @Override
  public Integer call() {
    List<String> compared = new ArrayList<>(names);
    compared.addAll(members.sets());
    if (compared.size() < 2) {
      throw UserProblem.usage(
          "COALITION is missing",
          "Two or more are compared: entente compare NATO SCO, or NATO --members CHN,RUS,IRN,PRK.");
    }
    Question question = new Question.Compare(compared, asOf.moment(), definitions.keyByPart());
    return asking.show(question, asOf);
  }
}

package org.entente.app.surety;

import java.util.concurrent.Callable;
import org.entente.answer.question.Question;
import org.entente.app.option.AsOfOptions;
import org.entente.app.option.AskingOptions;
import org.entente.app.option.CoalitionOptions;
import org.entente.app.option.DefinitionOptions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// `entente sensitivity`: what the verdict on a coalition hangs on.
@Command(
    name = "sensitivity",
    description =
        "Shows which pairs of members the verdict on a coalition hangs on, and the smallest change of"
            + " one of them that turns it.",
    footer = {
      "",
      "Examples:",
      "  entente sensitivity SCO --as-of 2015-07-10",
      "  entente sensitivity --members CHN,RUS,IRN,PRK"
    })
public final class SensitivityCommand implements Callable<Integer> {
  @Mixin private CoalitionOptions coalition = new CoalitionOptions();

  @Mixin private AsOfOptions asOf = new AsOfOptions();

  @Mixin private DefinitionOptions definitions = new DefinitionOptions();

  @Mixin private AskingOptions asking = new AskingOptions();

  @Override
  public Integer call() {
    Question question =
        new Question.Sensitivity(coalition.name(), asOf.moment(), definitions.keyByPart());
    return asking.show(question, asOf);
  }
}

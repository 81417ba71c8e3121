package org.entente.app.surety;

import java.util.concurrent.Callable;
import org.entente.answer.question.Desk;
import org.entente.answer.question.Question;
import org.entente.app.option.AsOfOptions;
import org.entente.app.option.CoalitionOptions;
import org.entente.app.option.DefinitionOptions;
import org.entente.app.option.OutputOptions;
import org.entente.app.option.WorldOptions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// `entente sensitivity`: what the verdict on a coalition hangs on.
@Command(
    name = "sensitivity",
    mixinStandardHelpOptions = true,
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

  @Mixin private WorldOptions worldOptions = new WorldOptions();

  @Mixin private OutputOptions output = new OutputOptions();

  @Override
  public Integer call() {
    Question question =
        new Question.Sensitivity(coalition.name(), asOf.moment(), definitions.keyByPart());
    output.write(new Desk(worldOptions.load(), asOf.yearbook()).answer(question, asOf.run()));
    return 0;
  }
}

package org.entente.app.surety;

import java.util.concurrent.Callable;
import org.entente.answer.question.Question;
import org.entente.app.option.AsOfOptions;
import org.entente.app.option.AskingOptions;
import org.entente.app.option.CoalitionOptions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// `entente coverage`: how far the evidence reaches.
@Command(
    name = "coverage",
    description =
        "Shows how far the evidence reaches on a date: for each kind of figures the year of the"
            + " latest, the releases behind it, and how many states or pairs have one.",
    footer = {
      "",
      "Examples:",
      "  entente coverage",
      "  entente coverage NATO --as-of 2020",
      "  entente coverage --members CHN,RUS,IRN,PRK"
    })
public final class CoverageCommand implements Callable<Integer> {
  @Mixin private CoalitionOptions coalition = new CoalitionOptions();

  @Mixin private AsOfOptions asOf = new AsOfOptions();

  @Mixin private AskingOptions asking = new AskingOptions();

  @Override
  public Integer call() {
    Question question =
        new Question.Coverage(coalition.isGiven() ? coalition.name() : null, asOf.moment());
    return asking.show(question, asOf);
  }
}

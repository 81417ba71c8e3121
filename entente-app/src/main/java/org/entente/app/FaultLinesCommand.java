package org.entente.app;

import java.util.concurrent.Callable;
import org.entente.answer.question.Question;
import org.entente.app.option.AsOfOptions;
import org.entente.app.option.AskingOptions;
import org.entente.app.option.CoalitionOptions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `entente fault-lines`: where a coalition would break.
@Command(
    name = "fault-lines",
    description = "Finds where a coalition would break: its best division into camps.",
    footer = {
      "",
      "Examples:",
      "  entente fault-lines SCO --as-of 2015",
      "  entente fault-lines NATO --as-of 2003 --camps free",
      "  entente fault-lines GCC --as-of 2016 --html gcc.html"
    })
final class FaultLinesCommand implements Callable<Integer> {
  @Mixin private CoalitionOptions coalition = new CoalitionOptions();

  @Mixin private AsOfOptions asOf = new AsOfOptions();

  @Option(
      names = "--camps",
      paramLabel = "NUMBER",
      defaultValue = "free",
      description =
          "The largest number of camps of the second division, or free. Default: ${DEFAULT-VALUE}.")
  private String camps = "free";

  @Mixin private AskingOptions asking = new AskingOptions();

  @Override
  public Integer call() {
    Question question = new Question.FaultLines(coalition.name(), asOf.moment(), camps);
    return asking.show(question, asOf);
  }
}

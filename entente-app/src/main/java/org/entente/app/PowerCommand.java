package org.entente.app;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import org.entente.answer.question.Question;
import org.entente.app.option.AsOfOptions;
import org.entente.app.option.AskingOptions;
import org.entente.app.option.BodyOptions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `entente power`: what a decision rule gives each member.
@Command(
    name = "power",
    description =
        "Counts what a decision rule gives each member: Shapley-Shubik, Banzhaf and Coleman"
            + " indices, power of unions, power given positions, and the smallest sets that"
            + " carry or block.",
    footer = {
      "",
      "Examples:",
      "  entente power EU --as-of 2015",
      "  entente power EU --as-of 1996 --positions --unions \"DEU,FRA;BEL,NLD,LUX\"",
      "  entente power --rule council.yaml --html council.html"
    })
final class PowerCommand implements Callable<Integer> {
  @Mixin private BodyOptions body = new BodyOptions();

  @Option(
      names = "--unions",
      paramLabel = "A,B;C,D",
      description = "Members who stand together, the unions apart by semicolons.")
  private String unions = "";

  @Option(
      names = "--positions",
      description = "Of a coalition: power given the members' ideal points, too.")
  private boolean positions;

  @Mixin private AsOfOptions asOf = new AsOfOptions();

  @Mixin private AskingOptions asking = new AskingOptions();

  @Override
  public Integer call() {
    Question question = new Question.Power(body.body(), asOf.moment(), unions(), positions);
    return asking.show(question, asOf);
  }

  private List<List<String>> unions() {
    return unions.isBlank()
        ? List.of()
        : Arrays.stream(unions.split(";", -1))
            .filter(u -> !u.isBlank())
            .map(u -> Arrays.stream(u.split(",", -1)).map(String::strip).toList())
            .toList();
  }
}

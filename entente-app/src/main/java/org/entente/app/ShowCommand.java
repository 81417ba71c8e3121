package org.entente.app;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.entente.answer.question.Question;
import org.entente.answer.registry.ShownName;
import org.entente.app.option.AskingOptions;
import org.entente.app.option.YearbookOptions;
import org.entente.run.Run;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `entente show`: a coalition's membership over time, or a state's or a pair's figures over time.
@Command(
    name = "show",
    description =
        "Shows a coalition's membership, a state's coalitions and figures, or a pair's figures over"
            + " time.",
    footer = {
      "",
      "Examples:",
      "  entente show SCO",
      "  entente show Russia --from 2000",
      "  entente show India Pakistan --from 2000 --to 2014",
      "",
      "A word before the name says what is meant: coalition, state or pair."
    })
final class ShowCommand implements Callable<Integer> {
  @Parameters(
      arity = "1..3",
      paramLabel = "NAME",
      description = "A coalition, a state or two states.")
  private List<String> names = List.of();

  @Option(names = "--from", paramLabel = "YEAR", description = "Default: ${DEFAULT-VALUE}.")
  private int from = 1990;

  @Option(names = "--to", paramLabel = "YEAR", description = "Default: the last year.")
  private int to = Integer.MAX_VALUE;

  @Mixin private YearbookOptions yearbook = new YearbookOptions();

  @Mixin private AskingOptions asking = new AskingOptions();

  @Override
  public Integer call() {
    ShownName.Subject subject = findSubject(names.getFirst()).orElse(null);
    Question question =
        new Question.Show(
            subject, subject == null ? names : names.subList(1, names.size()), from, to);
    return asking.show(question, yearbook.open(), Run.quiet());
  }

  private static Optional<ShownName.Subject> findSubject(String word) {
    return Arrays.stream(ShownName.Subject.values())
        .filter(s -> s.name().equalsIgnoreCase(word))
        .findFirst();
  }
}

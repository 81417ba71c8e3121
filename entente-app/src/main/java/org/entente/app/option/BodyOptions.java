package org.entente.app.option;

import java.nio.file.Path;
import org.entente.answer.question.Question;
import org.entente.run.UserProblem;
import org.entente.sources.power.RuleFile;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Which body votes: a coalition under its rule of the date, or one from a file.
public final class BodyOptions {
  @Parameters(
      arity = "0..1",
      paramLabel = "COALITION",
      description = "Identifier or name, such as EU.")
  private @Nullable String coalition;

  @Option(
      names = "--rule",
      paramLabel = "FILE",
      description = "Members and rule in YAML; see docs/methods/voting-power.md.")
  private @Nullable Path rule;

  /// The body. Throws [UserProblem] unless exactly one of the two is given.
  public Question.Body body() {
    if (coalition != null && rule == null) {
      return new Question.Body.Of(coalition);
    }
    if (coalition == null && rule != null) {
      return new Question.Body.Given(RuleFile.read(rule));
    }
    throw UserProblem.usage(
        coalition == null ? "which body?" : "a coalition and a file were given",
        "Give one of COALITION and --rule FILE.");
  }
}

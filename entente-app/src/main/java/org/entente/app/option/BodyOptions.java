package org.entente.app.option;

import java.nio.file.Files;
import org.entente.answer.question.Question;
import org.entente.run.UserProblem;
import org.entente.scenario.Change;
import org.entente.sources.power.RuleFile;
import org.entente.sources.scenario.ChangeText;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Which body votes: a coalition under its rule of the date, or one from a file.
public final class BodyOptions {
  @Parameters(
      arity = "0..1",
      paramLabel = "COALITION",
      description = "Identifier or name, such as EU.")
  private @Nullable String coalition;

  @Mixin private MembersOptions members = new MembersOptions();

  @Option(
      names = "--rule",
      paramLabel = "FILE|RULE",
      description = {
        "Members and rule in YAML; see docs/methods/voting-power.md. Beside a coalition, the rule"
            + " that it is supposed to have: consensus, majority or majority:2/3."
      })
  private @Nullable String rule;

  /// The body. Throws [UserProblem] unless a coalition, a set of states or a file is given.
  public Question.Body body() {
    String named = members.oneOrNone(coalition);
    if (named != null) {
      return new Question.Body.Of(named, rule == null ? null : supposed(rule));
    }
    if (rule != null) {
      return new Question.Body.Given(RuleFile.read(PathText.of(rule)));
    }
    throw UserProblem.usage(
        "which body?", "Give one of COALITION, --members STATES and --rule FILE.");
  }

  private static Change.Rule supposed(String rule) {
    if (Files.exists(PathText.of(rule))) {
      throw UserProblem.usage(
          "a coalition and a file were given", "Give one of COALITION and --rule FILE.");
    }
    return ChangeText.rule(rule);
  }
}

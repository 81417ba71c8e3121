package org.entente.app.option;

import org.entente.answer.question.Question;
import org.entente.panel.Panel;
import org.entente.panel.Yearbook;
import org.entente.run.Run;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// The options of every command that looks at one date: which, under which rule, in which yearbook.
public final class AsOfOptions {
  @Mixin private DateOptions date = new DateOptions();

  @Option(
      names = "--year-rule",
      paramLabel = "RULE",
      description =
          "COMPLETED uses the last year completed by the date (default), CURRENT its own year.")
  private Panel.YearRule rule = Panel.YearRule.COMPLETED;

  @Mixin private YearbookOptions yearbook = new YearbookOptions();

  @Mixin private SeedOptions seed = new SeedOptions();

  /// The date, and the rule by which a year counts as known on it.
  public Question.Moment moment() {
    return new Question.Moment(date.date(), rule);
  }

  /// A silent run on all processors that Ctrl-C stops.
  public Run run() {
    return seed.run();
  }

  /// The yearbook in use, opened once.
  public Yearbook yearbook() {
    return yearbook.open();
  }
}

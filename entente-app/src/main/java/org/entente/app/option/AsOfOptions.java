package org.entente.app.option;

import java.time.LocalDate;
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

  /// The date.
  public LocalDate date() {
    return date.date();
  }

  /// Which year counts as known on a date.
  public Panel.YearRule rule() {
    return rule;
  }

  /// What is known on the date.
  public Panel panel() {
    return Panel.asOf(yearbook(), date(), rule);
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

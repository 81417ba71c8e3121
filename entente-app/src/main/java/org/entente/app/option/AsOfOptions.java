package org.entente.app.option;

import java.nio.file.Path;
import java.time.LocalDate;
import org.entente.answer.desk.Place;
import org.entente.app.terminal.Stop;
import org.entente.panel.Panel;
import org.entente.panel.Yearbook;
import org.entente.run.Run;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// The options of every command that looks at one date: which, under which rule, in which yearbook.
public final class AsOfOptions {
  @Option(
      names = "--as-of",
      required = true,
      paramLabel = "DATE",
      converter = AsOf.class,
      description = "Nothing later is known: 2015-07-10, or the end of 2015-07 or 2015.")
  private LocalDate asOf = LocalDate.EPOCH;

  @Option(
      names = "--year-rule",
      paramLabel = "RULE",
      description =
          "COMPLETED uses the last year completed by the date (default), CURRENT its own year.")
  private Panel.YearRule rule = Panel.YearRule.COMPLETED;

  @Option(
      names = "--yearbook",
      paramLabel = "DIR",
      description = "Use the yearbook in this folder instead of the bundled one.")
  private @Nullable Path folder;

  @Option(
      names = "--seed",
      description = "Seed of everything drawn at random. Default: ${DEFAULT-VALUE}.")
  private long seed = Run.DEFAULT_SEED;

  private @Nullable Yearbook yearbook;

  /// The date.
  public LocalDate date() {
    return asOf;
  }

  /// Which year counts as known on a date.
  public Panel.YearRule rule() {
    return rule;
  }

  /// What is known on the date.
  public Panel panel() {
    return Panel.asOf(yearbook(), asOf, rule);
  }

  /// A silent run on all processors that Ctrl-C stops.
  public Run run() {
    return Stop.run(seed);
  }

  /// The yearbook in use, opened once.
  public Yearbook yearbook() {
    if (yearbook == null) {
      yearbook = Place.openYearbook(folder);
    }
    return yearbook;
  }
}

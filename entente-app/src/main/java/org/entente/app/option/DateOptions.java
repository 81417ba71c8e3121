package org.entente.app.option;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// The option that chooses the date.
public final class DateOptions {
  @Option(
      names = "--as-of",
      paramLabel = "DATE",
      converter = AsOf.class,
      description =
          "Nothing later is known: 2015-07-10, 10 July 2015, the end of 2015-07 or 2015, or today,"
              + " which is also the default.")
  private @Nullable LocalDate asOf;

  /// The date asked for; today if none was.
  public LocalDate date() {
    if (asOf == null) {
      asOf = Today.date();
    }
    return asOf;
  }

  /// Whether a date was asked for.
  public boolean isGiven() {
    return asOf != null;
  }
}

package org.entente.answer.page;

import java.util.List;
import org.entente.evidence.Figure;
import org.entente.evidence.Interval;
import org.entente.evidence.Interval.Basis;
import org.entente.evidence.Provenance;

/// Figures for tests, of a source of their own.
public final class Figures {
  /// Where they come from.
  public static final Provenance SOURCE =
      Provenance.of(List.of("made"), 12, "roll calls", "counted by hand");

  private Figures() {}

  /// A figure with a 90% bootstrap interval.
  public static Figure.Known known(double value, double low, double high) {
    return new Figure.Known(value, new Interval(low, high, 0.9, Basis.BOOTSTRAP), SOURCE);
  }

  /// A figure with an interval of a kind.
  public static Figure.Known of(double value, double low, double high, Basis basis) {
    return new Figure.Known(value, new Interval(low, high, 0.9, basis), SOURCE);
  }

  /// A figure without sampling error.
  public static Figure exact(double value) {
    return Figure.exact(value, SOURCE);
  }

  /// A figure of a year that is some years older than its date.
  public static Figure.Known old(double value, double low, double high, int year, int age) {
    return new Figure.Known(
        value, new Interval(low, high, 0.9, Basis.DRIFT), SOURCE.inYear(year).aged(age));
  }
}

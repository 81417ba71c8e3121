package org.entente.answer.page;

import java.util.Locale;
import org.entente.evidence.Figure;
import org.entente.evidence.Interval;
import org.entente.evidence.Provenance;
import org.jspecify.annotations.Nullable;

/// How numbers, figures and provenances read: the same in text, HTML and tooltips.
public final class Words {
  private Words() {}

  /// A number with two decimals; three when it is below 0.01, none from 100 on.
  public static String number(double value) {
    double size = Math.abs(value);
    if (size >= 1000) {
      return String.format(Locale.ROOT, "%,.0f", value);
    }
    if (size >= 100) {
      return String.format(Locale.ROOT, "%.0f", value);
    }
    if (size > 0 && size < 0.0005) {
      return String.format(Locale.ROOT, "%.1e", value);
    }
    return String.format(Locale.ROOT, size < 0.01 && size > 0 ? "%.3f" : "%.2f", value);
  }

  /// A figure: `0.49 [0.29, 0.65]`, `0.35` when it is exact, `missing: REASON`.
  public static String figure(Figure figure) {
    return figure(figure, "");
  }

  /// A figure in a unit; `%` is set behind the numbers, other units are left to the heading.
  public static String figure(Figure figure, String unit) {
    return switch (figure) {
      case Figure.Missing(String reason) -> "missing: " + reason;
      case Figure.Known(double value, Interval in, Provenance _) -> {
        String text = number(beside(in, value), unit);
        yield text + interval(text, in, unit);
      }
    };
  }

  /* Digits that its interval makes meaningless are not shown: 0.00 [-0.81, 0.81]. */
  private static double beside(Interval in, double value) {
    return Math.abs(value) < in.width() / 200 ? 0 : value;
  }

  /* Left out where both ends read like the value itself. */
  private static String interval(String value, Interval in, String unit) {
    boolean seen = !number(in.low(), unit).equals(value) || !number(in.high(), unit).equals(value);
    return in.basis() == Interval.Basis.EXACT || !seen
        ? ""
        : " [" + bare(in.low(), unit) + ", " + bare(in.high(), unit) + "]";
  }

  private static String bare(double value, String unit) {
    return unit.equals("%") ? percent(value) : number(value);
  }

  /// How an interval was obtained: `90% bootstrap interval`, `range`, or an empty string.
  public static String basis(Interval in) {
    return switch (in.basis()) {
      case EXACT -> "exact";
      case BOOTSTRAP -> Math.round(100 * in.level()) + "% bootstrap interval";
      case POSTERIOR -> Math.round(100 * in.level()) + "% posterior interval";
      case RANGE -> "range over plausible inputs";
      case BOUND -> "bound of the " + Math.round(100 * in.level()) + "% interval";
    };
  }

  /// Where a figure comes from, in one line: method, observations, datasets and how its interval
  /// was obtained; the reason when it is missing.
  public static String source(Figure figure) {
    return switch (figure) {
      case Figure.Missing(String reason) -> reason;
      case Figure.Known(double _, Interval in, Provenance p) ->
          p.method()
              + "; "
              + String.format(Locale.ROOT, "%,d", p.observations())
              + " "
              + p.unit()
              + (p.datasets().isEmpty() ? "" : "; " + String.join(", ", p.datasets()))
              + "; "
              + basis(in);
    };
  }

  private static String number(double value, String unit) {
    return unit.equals("%") ? percent(value) + "%" : number(value);
  }

  private static String percent(double value) {
    double size = Math.abs(value);
    String form = size == 0 || size >= 9.95 ? "%.0f" : size < 0.995 ? "%.2f" : "%.1f";
    return String.format(Locale.ROOT, form, value);
  }

  /// The text of a table's cell; empty for null.
  public static String cell(Column column, @Nullable Object cell) {
    return switch (cell) {
      case null -> "";
      case Figure figure -> figure(figure, column.unit());
      case Double value -> number(value, column.unit());
      case Long value when column.unit().equals("%") -> value + "%";
      default -> cell.toString();
    };
  }
}

package org.entente.answer.text;

import java.util.Locale;
import org.entente.evidence.Figure;
import org.entente.evidence.Interval;

/// Figures as short text: never more digits than the interval allows.
///
/// The width of the interval keeps two digits when it begins with 1 to 4 and one digit otherwise,
/// the value is rounded to the same place, and nothing has more than two decimals. Shares are shown
/// in percent.
public final class FigureText {
  private static final int MOST_DECIMALS = 2;

  private FigureText() {}

  /// The value, such as `0.49` or `47%`; `-` where it is missing.
  public static String value(Figure figure, boolean share) {
    return figure
        .known()
        .map(k -> number(scale(share) * k.value(), decimals(k, share)) + (share ? "%" : ""))
        .orElse("-");
  }

  /// The interval with its basis, such as `0.29 to 0.65 (90%)`; empty for an exact or missing
  /// figure.
  public static String interval(Figure figure, boolean share) {
    return figure
        .known()
        .filter(k -> k.interval().basis() != Interval.Basis.EXACT)
        .map(k -> ends(k, share) + " (" + basis(k.interval()) + ")")
        .orElse("");
  }

  /// Value and interval ends, such as `0.49 (0.29 to 0.65)`; the reason where it is missing.
  public static String full(Figure figure, boolean share) {
    return switch (figure) {
      case Figure.Missing(String reason) -> reason;
      case Figure.Known k ->
          value(k, share).equals(ends(k, share))
              ? value(k, share)
              : value(k, share) + " (" + ends(k, share) + ")";
    };
  }

  /// The ends alone, such as `45 to 47%`, one number where they are printed alike.
  public static String ends(Figure.Known k, boolean share) {
    int decimals = decimals(k, share);
    String low = number(scale(share) * k.interval().low(), decimals);
    String high = number(scale(share) * k.interval().high(), decimals);
    return (low.equals(high) ? low : low + " to " + high) + (share ? "%" : "");
  }

  private static String basis(Interval in) {
    return switch (in.basis()) {
      case BOOTSTRAP, POSTERIOR -> Math.round(100 * in.level()) + "%";
      case RANGE -> "range";
      case BOUND -> "bound";
      case EXACT -> "exact";
    };
  }

  private static int decimals(Figure.Known k, boolean share) {
    double width = scale(share) * k.interval().width();
    return width > 0 ? decimals(width) : decimalsOfExact(scale(share) * k.value());
  }

  /// The decimals that a width allows, 0 to 2.
  static int decimals(double width) {
    int place = (int) Math.ceil(-Math.log10(width));
    double leading = width * Math.pow(10, place);
    return Math.clamp(place + (leading < 5 ? 1 : 0), 0, MOST_DECIMALS);
  }

  private static int decimalsOfExact(double value) {
    return value == Math.rint(value) ? 0 : Math.abs(value) >= 10 ? 0 : Math.abs(value) >= 1 ? 1 : 2;
  }

  private static double scale(boolean share) {
    return share ? 100 : 1;
  }

  private static String number(double value, int decimals) {
    String text = String.format(Locale.ROOT, "%." + decimals + "f", value);
    // A value that rounds to nothing has no sign.
    return text.matches("-0(\\.0+)?") ? text.substring(1) : text;
  }
}

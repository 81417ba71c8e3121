package org.entente.answer.page;

import java.util.List;
import java.util.Locale;
import org.entente.evidence.Figure;
import org.entente.evidence.Interval;
import org.entente.evidence.Provenance;
import org.entente.run.Phrase;
import org.jspecify.annotations.Nullable;

/// How numbers, figures and provenances read: the same in text, HTML and tooltips.
///
/// A figure is its value with the ends of its interval, `0.49 (0.29 to 0.65)`, never with more
/// digits than the interval allows: the interval's width keeps two digits when it begins with 1 to
/// 4 and one digit otherwise, value and ends are rounded to the same place, and nothing has more
/// than two decimals, three below 0.1; percentages are whole where the interval is a point or
/// wider, unless the value would then read 0 and is not. Of a figure from 0 to 1 what would read 0
/// or 1.0 and is neither has the decimals that tell so, up to three: `0.004 (<0.001 to 0.9)`. Ends
/// that read like the value are left out.
public final class Words {
  /// The unit of a share of one, shown in percent: 0.27 reads `27%`.
  public static final String SHARE = "share";

  /// The unit of years, counts and ranks.
  public static final String WHOLE = "whole number";

  private static final int MOST_DECIMALS = 2;
  private static final double SMALL = 0.1;

  private static final List<String> COUNTS =
      List.of(
          "no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
          "eleven", "twelve");

  private Words() {}

  /// A number of things in words up to twelve: `no`, `one`, `13`.
  public static String count(int n) {
    return n < COUNTS.size() ? COUNTS.get(n) : String.valueOf(n);
  }

  /// A number with two decimals; three when it is below 0.01, none from 100 on.
  public static String number(double value) {
    double size = Math.abs(value);
    if (size > 0 && size < 0.0005) {
      return Phrase.of("%.1e", value);
    }
    return fixed(value, size >= 100 ? 0 : size < 0.01 && size > 0 ? 3 : 2);
  }

  /// A figure without a unit: `0.49 (0.29 to 0.65)`, `0.35` when it is exact, `missing: REASON`.
  public static String figure(Figure figure) {
    return figure(figure, "");
  }

  /// A figure in a unit, with its year where it is older than the date it is used for (`44% (30 to
  /// 55%) in 2014`): `%` is set behind the numbers, a [#SHARE] is shown in percent, other units are
  /// left to the heading.
  public static String figure(Figure figure, String unit) {
    return switch (figure) {
      case Figure.Missing(String reason) -> "missing: " + reason;
      case Figure.Known k -> {
        String value = value(k, unit);
        String ends = k.interval().basis() == Interval.Basis.EXACT ? value : ends(k, unit);
        yield (ends.equals(value) ? value : value + " (" + ends + ")") + year(k.provenance());
      }
    };
  }

  /// The difference of two figures in a unit: that of two shares is in percentage points, which are
  /// said, for "by -6%" could be a part of a part.
  public static String difference(Figure.Known difference, String unit) {
    String year = year(difference.provenance());
    String said = figure(difference, unit);
    String ofTheDate = said.substring(0, said.length() - year.length());
    return (unit.equals(SHARE) ? ofTheDate.replace("%", "") + " points" : ofTheDate) + year;
  }

  /// ` in 2014` where a figure is older than the date it is used for, else nothing.
  public static String year(Provenance provenance) {
    return provenance.age() > 0 && provenance.findYear().isPresent()
        ? " in " + provenance.findYear().getAsInt()
        : "";
  }

  /// The value alone, as its interval allows: `0.49`, `47%`, `unknown` where it is missing.
  public static String value(Figure figure, String unit) {
    return switch (figure) {
      case Figure.Missing _ -> "unknown";
      case Figure.Known k when k.interval().width() * scale(unit) > 0 ->
          shown(k.value(), k, unit) + sign(unit);
      case Figure.Known k -> number(k.value(), unit);
    };
  }

  /// The ends alone, such as `45 to 47%`, one number where they are printed alike.
  public static String ends(Figure.Known k, String unit) {
    if (!(k.interval().width() > 0)) {
      return number(k.interval().low(), unit);
    }
    if (Double.isInfinite(k.interval().high())) {
      return shown(k.interval().low(), k, unit) + sign(unit) + " or more";
    }
    String high = shown(k.interval().high(), k, unit);
    if (Double.isInfinite(k.interval().low())) {
      return high + sign(unit) + " or less";
    }
    String low = shown(k.interval().low(), k, unit);
    return (low.equals(high) ? low : low + " to " + high) + sign(unit);
  }

  /* With the decimals of the figure; between 0 and 1 never as one of them where it is neither. */
  private static String shown(double value, Figure.Known k, String unit) {
    int decimals = decimals(k, unit);
    boolean within = k.interval().low() >= 0 && k.interval().high() <= 1;
    boolean coarse = decimals == 1 || (decimals > 1 && value < 0.5);
    if (!coarse || value == 0 || value == 1 || !within || !sign(unit).isEmpty()) {
      return fixed(value * scale(unit), decimals);
    }
    int most = MOST_DECIMALS + 1;
    int enough = decimals;
    while (enough < most && isBound(value, enough)) {
      enough++;
    }
    return isBound(value, enough) ? value < 0.5 ? "<0.001" : ">0.999" : fixed(value, enough);
  }

  private static boolean isBound(double value, int decimals) {
    double scale = Math.pow(10, decimals);
    double shown = Math.rint(value * scale) / scale;
    return shown == 0 || shown == 1;
  }

  private static int decimals(Figure.Known k, String unit) {
    if (Double.isInfinite(k.interval().width())) {
      return MOST_DECIMALS;
    }
    if (!sign(unit).isEmpty() && k.interval().width() * scale(unit) >= 1) {
      double size = Math.abs(k.value() * scale(unit));
      return size > 0 && size < 0.5 ? 1 : 0;
    }
    double most =
        Math.max(Math.abs(k.value()), Math.max(Math.abs(k.interval().low()), k.interval().high()));
    int small = most * scale(unit) < SMALL ? 1 : 0;
    return Math.min(decimals(k.interval().width() * scale(unit)), MOST_DECIMALS + small);
  }

  /// The decimals that the width of an interval allows, 0 or more.
  static int decimals(double width) {
    int place = (int) Math.ceil(-Math.log10(width));
    double leading = width * Math.pow(10, place);
    return Math.max(place + (leading < 5 ? 1 : 0), 0);
  }

  /// How an interval was obtained: `90% bootstrap interval`, `range`, or an empty string.
  public static String basis(Interval in) {
    return switch (in.basis()) {
      case EXACT -> "exact";
      case BOOTSTRAP -> Math.round(100 * in.level()) + "% bootstrap interval";
      case POSTERIOR -> Math.round(100 * in.level()) + "% posterior interval";
      case RANGE -> "range over plausible inputs";
      case DRIFT -> Math.round(100 * in.level()) + "% interval of what it may have moved to since";
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
              + Phrase.of("%,d", p.observations())
              + " "
              + p.unit()
              + (p.datasets().isEmpty() ? "" : "; " + String.join(", ", p.datasets()))
              + "; "
              + basis(in);
    };
  }

  /// A number in a unit, as [#figure] shows an exact one; a [#WHOLE] one without separators.
  public static String number(double value, String unit) {
    if (unit.equals(WHOLE)) {
      return String.valueOf(Math.round(value));
    }
    return sign(unit).isEmpty() ? number(value) : percent(value * scale(unit)) + "%";
  }

  /// `1 in 64` for a share that is one over a whole number; else percent with two digits, or `1 in
  /// 43,000,000` where that would be all zeros.
  public static String chance(double share) {
    double inverse = 1 / share;
    boolean whole = Math.abs(inverse - Math.rint(inverse)) < 1e-9 * inverse;
    return share > 0 && share < 0.5 && (whole || share < 0.0005)
        ? "1 in " + Phrase.of("%,.0f", twoDigits(inverse, whole))
        : number(share, SHARE);
  }

  private static double twoDigits(double value, boolean whole) {
    double unit = Math.pow(10, Math.floor(Math.log10(value)) - 1);
    return whole && value < 1e9 ? value : Math.rint(value / unit) * unit;
  }

  /// An ordinal: `1st`, `2nd`, `13th`.
  public static String ordinal(long n) {
    long ten = n % 10;
    boolean teen = n / 10 % 10 == 1;
    return n + (teen ? "th" : ten == 1 ? "st" : ten == 2 ? "nd" : ten == 3 ? "rd" : "th");
  }

  private static double scale(String unit) {
    return unit.equals(SHARE) ? 100 : 1;
  }

  private static String sign(String unit) {
    return unit.equals(SHARE) || unit.equals("%") ? "%" : "";
  }

  private static String percent(double value) {
    double size = Math.abs(value);
    return fixed(value, size == 0 || size >= 9.95 ? 0 : size < 0.995 ? 2 : 1);
  }

  private static String fixed(double value, int decimals) {
    String grouping = Math.abs(value) >= 1000 ? "," : "";
    String text = String.format(Locale.ROOT, "%" + grouping + "." + decimals + "f", value);
    // A value that rounds to nothing has no sign.
    return text.matches("-0(\\.0+)?") ? text.substring(1) : text;
  }

  /// What a reader must know of a table that is not shown whole.
  public static String leftOut(Table table) {
    return table.shown() < 0
        ? table.title() + ": " + Phrase.counted(table.rows().size(), "row") + ", in exports only."
        : table.shown() + " of " + table.rows().size() + " rows are shown; exports hold all.";
  }

  /// The text of a table's cell; empty for null.
  public static String cell(@Nullable Object cell, String unit) {
    return switch (cell) {
      case null -> "";
      case Figure figure -> figure(figure, unit);
      case Double value -> number(value, unit);
      case Long value when unit.equals("%") -> value + "%";
      default -> cell.toString();
    };
  }
}

package org.entente.sources.table;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.evidence.Range;

/// A cell with a number, `40`, or a range: `30..50`, or `30..45..50` with the best value between.
public final class RangeCell {
  private static final String NUMBER = "([+-]?(?:\\d+\\.?\\d*|\\.\\d+)(?:[eE][+-]?\\d+)?)";
  private static final Pattern FORM =
      Pattern.compile(
          NUMBER + "(?:\\s*\\.\\.\\s*" + NUMBER + ")?(?:\\s*\\.\\.\\s*" + NUMBER + ")?");

  /// The forms, in words for advice.
  public static final String FORMS = "A number such as 40, or a range: 30..50, or 30..45..50.";

  private RangeCell() {}

  /// The range in the cell; empty if it cannot be read or is out of order.
  public static Optional<Range> read(String cell) {
    Matcher form = FORM.matcher(separated(cell.strip()));
    if (!form.matches()) {
      return Optional.empty();
    }
    double low = Double.parseDouble(form.group(1));
    double second = form.group(2) == null ? low : Double.parseDouble(form.group(2));
    double high = form.group(3) == null ? second : Double.parseDouble(form.group(3));
    if (!Double.isFinite(low) || !Double.isFinite(high) || !Double.isFinite(high - low)) {
      return Optional.empty();
    }
    double value = form.group(3) == null ? low + (high - low) / 2 : second;
    return low <= value && value <= high
        ? Optional.of(new Range(low, value, high))
        : Optional.empty();
  }

  /// A blank around each `..`, so that the point of `30.` is not taken for one of them.
  private static String separated(String cell) {
    return cell.replace("..", " .. ").strip();
  }

  /// The range with all its numbers divided.
  public static Range divided(Range range, double by) {
    return new Range(range.low() / by, range.value() / by, range.high() / by);
  }
}

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
    double first = Double.parseDouble(form.group(1));
    if (form.group(2) == null) {
      return Double.isFinite(first) ? Optional.of(Range.point(first)) : Optional.empty();
    }
    double second = Double.parseDouble(form.group(2));
    if (form.group(3) == null) {
      return first <= second ? Optional.of(Range.between(first, second)) : Optional.empty();
    }
    double third = Double.parseDouble(form.group(3));
    return first <= second && second <= third
        ? Optional.of(new Range(first, second, third))
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

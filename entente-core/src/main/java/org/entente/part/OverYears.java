package org.entente.part;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.IntToDoubleFunction;
import java.util.function.Supplier;
import java.util.function.ToIntFunction;
import org.entente.evidence.Estimate;
import org.entente.evidence.Provenance;
import org.entente.evidence.Settings;
import org.entente.panel.Panel;
import org.entente.panel.YearSlice;

/// What parts that rest on yearly shares have in common: means over members, and ranges over recent
/// years.
public final class OverYears {
  /// The range of the years in words, as draws.
  public static final String DRAWS = "the last three years, alike in weight";

  private OverYears() {}

  /// The mean over members with a value; empty if none has one.
  public static OptionalDouble meanOverMembers(Group group, IntToDoubleFunction valueOfNumber) {
    double sum = 0;
    int count = 0;
    for (int k = 0; k < group.size(); k++) {
      double value = valueOfNumber.applyAsDouble(group.number(k));
      if (!Double.isNaN(value)) {
        sum += value;
        count++;
      }
    }
    return count == 0 ? OptionalDouble.empty() : OptionalDouble.of(sum / count);
  }

  /// The number of members with a value.
  public static int membersWith(Group group, IntToDoubleFunction valueOfNumber) {
    int count = 0;
    for (int k = 0; k < group.size(); k++) {
      count += Double.isNaN(valueOfNumber.applyAsDouble(group.number(k))) ? 0 : 1;
    }
    return count;
  }

  /// Ends of a value in one year's group: the value itself, or what missing flows allow.
  @FunctionalInterface
  public interface Ends {
    /// The value and the two ends in one group, NaN when not recorded: value, low, high.
    double[] of(Group group);
  }

  /// An estimate of the latest year with those of the two years before, latest first, as settings;
  /// its interval is the range of the ends over the years. `yearOf` is the year that a group's
  /// values are of.
  public static Estimate estimate(
      Panel panel,
      Group group,
      ToIntFunction<Group> yearOf,
      Ends ends,
      Supplier<String> whyMissing,
      Provenance provenance) {
    double[] now = ends.of(group);
    if (Double.isNaN(now[0])) {
      return Estimate.missing(whyMissing.get());
    }
    int latest = yearOf.applyAsInt(group);
    double[] values = new double[panel.recent().size()];
    double low = now[1];
    double high = now[2];
    int at = 0;
    List<Integer> years = new ArrayList<>();
    for (YearSlice slice : panel.recent()) {
      Group of = slice == group.slice() ? group : group.in(slice);
      double[] then = slice == group.slice() ? now : ends.of(of);
      values[at++] = then[0];
      if (!Double.isNaN(then[0])) {
        low = Math.min(low, then[1]);
        high = Math.max(high, then[2]);
        years.add(of == group ? latest : yearOf.applyAsInt(of));
      }
    }
    return Estimate.of(
        now[0],
        Settings.within(low, high, () -> values),
        provenance
            .inYear(latest)
            .with("range over years", years.getLast() + " to " + years.getFirst()));
  }
}

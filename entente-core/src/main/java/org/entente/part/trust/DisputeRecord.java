package org.entente.part.trust;

import java.util.ArrayList;
import java.util.List;
import org.entente.panel.DyadColumn;
import org.entente.panel.YearSlice;

/// The record of disputes and rivalries of one dyad in a year's slice, and the trust that it
/// leaves: the formulas of [TrustByRecord].
final class DisputeRecord {
  private static final int WINDOW_YEARS = 50;
  private static final int[] HALF_LIVES = {5, 10, 20};

  private DisputeRecord() {}

  /// The record in words, as a reader of the year `present` needs them: where the data end before
  /// it, what is known last is not called the last there was.
  static String why(YearSlice slice, int d, int present) {
    int end = slice.lastYear(DyadColumn.DISPUTES);
    List<String> words = new ArrayList<>();
    int disputes = (int) slice.at(DyadColumn.DISPUTES, d);
    if (disputes > 0) {
      words.add(disputes(disputes, (int) slice.at(DyadColumn.LAST_DISPUTE, d), end, present));
    }
    float rivalry = slice.at(DyadColumn.LAST_RIVALRY, d);
    if (isRivalryOpen(slice, d)) {
      words.add(
          (int) rivalry == present ? "rivals" : "rivals when the data end in " + (int) rivalry);
    } else if (rivalry > end - WINDOW_YEARS) {
      words.add("rivals until " + (int) rivalry);
    }
    if (!words.isEmpty()) {
      return String.join("; ", words);
    }
    if (Double.isNaN(hostility(slice, HALF_LIVES[1], d))) {
      return "disputes and rivalries are not recorded";
    }
    return end < present
        ? "no dispute or rivalry known in " + WINDOW_YEARS + " years (data end " + end + ")"
        : "no dispute or rivalry in the last " + WINDOW_YEARS + " years";
  }

  private static String disputes(int years, int last, int end, int present) {
    String count =
        years == 1
            ? "a dispute in " + last
            : "disputes in " + years + " years since " + (end - WINDOW_YEARS + 1);
    String known = end < present ? " known" : "";
    String when =
        years == 1 ? (end < present ? ", the last known" : "") : ", last" + known + " in " + last;
    return count + when + (end < present ? " (data end " + end + ")" : "");
  }

  /// The lowest trust under all half-lives.
  static double lowest(YearSlice slice, int halfLife, int d) {
    double low = trust(slice, halfLife, d);
    for (int h : HALF_LIVES) {
      low = Math.min(low, trust(slice, h, d));
    }
    return low;
  }

  /// The highest trust under all half-lives, a rivalry of which the data say no more having ended.
  static double highest(YearSlice slice, int halfLife, int d) {
    double high = trust(slice, halfLife, d);
    for (int h : HALF_LIVES) {
      high = Math.max(high, 1 / (1 + slice.at(hostilityColumn(h), d)));
    }
    return high;
  }

  /// Trust with what is recorded, with a half-life of `h` years; NaN where there is no record.
  static double trust(YearSlice slice, int h, int d) {
    return 1 / (1 + hostility(slice, h, d));
  }

  /// The hostility recorded, a rivalry in force when its data end taken as lasting; NaN where there
  /// is no record.
  static double hostility(YearSlice slice, int h, int d) {
    return slice.at(hostilityColumn(h), d) + lastingRivalry(slice, h, d);
  }

  /* What the record has let decay of a rivalry that was in force when the rivalry data end, where
  those end before the disputes'. */
  private static double lastingRivalry(YearSlice slice, int h, int d) {
    RecordEnds ends = RecordEnds.of(slice);
    return ends.rivalries() < ends.disputes(h)
            && slice.at(DyadColumn.LAST_RIVALRY, d) == ends.rivalries()
        ? 1 - Math.pow(2, -(double) (ends.disputes(h) - ends.rivalries()) / h)
        : 0;
  }

  private static boolean isRivalryOpen(YearSlice slice, int d) {
    return slice.at(DyadColumn.LAST_RIVALRY, d) == RecordEnds.of(slice).rivalries();
  }

  /* When the data of a year's slice end, which is asked at every dyad. */
  private record RecordEnds(int rivalries, int disputes5, int disputes10, int disputes20) {
    static RecordEnds of(YearSlice slice) {
      return slice.kept(RecordEnds.class, RecordEnds::read);
    }

    private static RecordEnds read(YearSlice slice) {
      return new RecordEnds(
          slice.lastYear(DyadColumn.RIVALRY),
          slice.lastYear(DyadColumn.HOSTILITY_5),
          slice.lastYear(DyadColumn.HOSTILITY_10),
          slice.lastYear(DyadColumn.HOSTILITY_20));
    }

    int disputes(int halfLife) {
      return switch (halfLife) {
        case 5 -> disputes5;
        case 10 -> disputes10;
        default -> disputes20;
      };
    }
  }

  /// The column of hostility with a half-life of 5, 10 or 20 years; others are refused with an
  /// [IllegalArgumentException].
  static DyadColumn hostilityColumn(int halfLife) {
    return switch (halfLife) {
      case 5 -> DyadColumn.HOSTILITY_5;
      case 10 -> DyadColumn.HOSTILITY_10;
      case 20 -> DyadColumn.HOSTILITY_20;
      default ->
          throw new IllegalArgumentException("half-life (" + halfLife + ") must be 5, 10 or 20");
    };
  }
}

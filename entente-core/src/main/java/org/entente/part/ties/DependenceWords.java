package org.entente.part.ties;

import org.entente.panel.YearSlice;
import org.entente.part.Mention;
import org.entente.run.Phrase;

/// Who of two states depends on the other more, in words and numbers.
final class DependenceWords {
  private DependenceWords() {}

  /// One sentence on the trade of two states, by code; missing trade is said to be so.
  static String of(YearSlice slice, int first, int second) {
    double forward = Dependences.trade(slice, first, second);
    double back = Dependences.trade(slice, second, first);
    if (Double.isNaN(forward) || Double.isNaN(back)) {
      return "trade or GDP not recorded for both sides";
    }
    boolean firstDepends = forward >= back;
    return Phrase.of(
        "%s depends on %s: trade of %s of GDP against %s",
        Mention.of(firstDepends ? first : second),
        Mention.of(firstDepends ? second : first),
        percent(Math.max(forward, back)),
        percent(Math.min(forward, back)));
  }

  private static String percent(double share) {
    return share < 0.00005
        ? "under 0.01%"
        : share < 0.00995
            ? Phrase.of("%.2f%%", 100 * share)
            : share < 0.0995 ? Phrase.of("%.1f%%", 100 * share) : Phrase.of("%.0f%%", 100 * share);
  }
}

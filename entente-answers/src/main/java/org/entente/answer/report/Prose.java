package org.entente.answer.report;

import java.util.List;
import org.entente.answer.page.Words;
import org.entente.evidence.Figure;
import org.entente.evidence.Interval;
import org.entente.run.Phrase;

/// Figures in running text.
final class Prose {
  private Prose() {}

  /// `A, B and C`.
  static String list(List<String> words) {
    return words.size() < 2
        ? String.join("", words)
        : String.join(", ", words.subList(0, words.size() - 1)) + " and " + words.getLast();
  }

  /// A figure as shown in text, a share in percent.
  static String figure(Figure figure, boolean share) {
    return Words.figure(share ? percent(figure) : figure, share ? "%" : "");
  }

  /// A share as a figure in percent.
  static Figure percent(Figure share) {
    return share.mapIncreasing(v -> 100 * v);
  }

  /// How a value compares with another, by their intervals: `higher`, `lower`, or `not surely
  /// different` when the intervals overlap.
  static String against(Figure a, Figure b) {
    if (!(a instanceof Figure.Known x) || !(b instanceof Figure.Known y)) {
      return "not comparable";
    }
    Interval i = x.interval();
    Interval j = y.interval();
    boolean clear = i.low() > j.high() || j.low() > i.high();
    String word = x.value() > y.value() ? "higher" : "lower";
    return clear ? word : "not surely different";
  }

  /// `higher than 98% of random coalitions of six states`.
  static String percentile(Figure percentile, int states) {
    return switch (percentile) {
      case Figure.Missing _ -> "not placed among random coalitions";
      case Figure.Known k -> {
        double p = k.value();
        String of = "random coalitions of " + Words.count(states) + " states";
        yield p >= 99.5
            ? "higher than nearly all " + of
            : p <= 0.5
                ? "lower than nearly all " + of
                : p >= 50
                    ? Phrase.of("higher than %.0f%% of %s", p, of)
                    : Phrase.of("lower than %.0f%% of %s", 100 - p, of);
      }
    };
  }
}

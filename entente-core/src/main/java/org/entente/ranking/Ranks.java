package org.entente.ranking;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.evidence.Figure;

/// Places of figures in a league table. Cost: n² for n figures.
final class Ranks {
  private Ranks() {}

  /// The rank of every figure; empty where it is missing.
  ///
  /// @param moreIsStronger whether the highest figure comes first
  static List<Optional<Rank>> of(List<Figure> figures, boolean moreIsStronger) {
    List<Optional<Rank>> ranks = new ArrayList<>();
    for (Figure figure : figures) {
      ranks.add(figure.known().map(known -> rank(known, figures, moreIsStronger)));
    }
    return ranks;
  }

  private static Rank rank(Figure.Known own, List<Figure> figures, boolean moreIsStronger) {
    int stronger = 0;
    int surelyAhead = 0;
    int surelyBehind = 0;
    int ranked = 0;
    for (Figure figure : figures) {
      if (figure instanceof Figure.Known other) {
        ranked++;
        boolean above = other.interval().low() > own.interval().high();
        boolean below = other.interval().high() < own.interval().low();
        stronger +=
            (moreIsStronger ? other.value() > own.value() : other.value() < own.value()) ? 1 : 0;
        surelyAhead += (moreIsStronger ? above : below) ? 1 : 0;
        surelyBehind += (moreIsStronger ? below : above) ? 1 : 0;
      }
    }
    int worst = ranked - surelyBehind;
    int best = 1 + surelyAhead;
    return new Rank(
        1 + stronger,
        Math.min(best, 1 + stronger),
        Math.max(worst, 1 + stronger),
        ranked - 1 - surelyAhead - surelyBehind);
  }
}

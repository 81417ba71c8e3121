package org.entente.coalition;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.entente.evidence.Figure;
import org.entente.evidence.Interval;
import org.entente.evidence.Provenance;
import org.entente.part.DyadFigure;

/// One of a coalition's weakest dyads, with the two figures that make it weak.
///
///     bond(i,j) = trust(i,j) · (1 + π(i,j)) / 2        in [0, 1]
///
/// Interests and trust stay visible side by side; their product only orders the list, so that a pair is
/// weak when it fails in either. Votes alone mislead: they rank neighbours who fight as close.
///
/// @param first the COW code of the state with the lower code
/// @param second the COW code of the other
/// @param interests the dyad's figure of the interests part
/// @param trust the dyad's figure of the trust part
/// @param why the record behind it, in words
public record WeakDyad(int first, int second, Figure interests, Figure trust, String why) {

  /// The dyads in order of bond, weakest first; dyads without both figures are left out.
  public static List<WeakDyad> ranked(List<DyadFigure> interests, List<DyadFigure> trust) {
    List<WeakDyad> dyads = new ArrayList<>();
    for (int d = 0; d < Math.min(interests.size(), trust.size()); d++) {
      DyadFigure i = interests.get(d);
      DyadFigure t = trust.get(d);
      if (i.figure().isKnown() && t.figure().isKnown()) {
        dyads.add(new WeakDyad(i.first(), i.second(), i.figure(), t.figure(), t.why()));
      }
    }
    dyads.sort(
        Comparator.comparingDouble(WeakDyad::order)
            .thenComparingInt(WeakDyad::first)
            .thenComparingInt(WeakDyad::second));
    return dyads;
  }

  /// The product that orders the list; its interval multiplies the ends of the two, as if they were
  /// low together and high together, which bounds it.
  public Figure bond() {
    Figure.Known i = interests.known().orElseThrow();
    Figure.Known t = trust.known().orElseThrow();
    List<String> datasets = new ArrayList<>(i.provenance().datasets());
    datasets.addAll(t.provenance().datasets());
    return Figure.of(
        product(t.value(), i.value()),
        new Interval(
            product(t.interval().low(), i.interval().low()),
            product(t.interval().high(), i.interval().high()),
            i.interval().level(),
            Interval.Basis.BOUND),
        Provenance.of(datasets, 2, "figures", "trust times interests moved to [0, 1]"));
  }

  private static double product(double trust, double pi) {
    return trust * (1 + pi) / 2;
  }

  private double order() {
    return product(trust.find().orElseThrow(), interests.find().orElseThrow());
  }
}

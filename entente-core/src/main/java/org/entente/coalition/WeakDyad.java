package org.entente.coalition;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.entente.evidence.Figure;

/// One of a coalition's weakest dyads, with the two figures that make it weak.
///
///     bond(i,j) = trust(i,j) · (1 + π(i,j)) / 2        in [0, 1]
///
/// Interests and trust stay visible side by side; their product only orders the list, so that a pair is weak
/// when it fails in either. Votes alone mislead: they rank neighbours who fight as close.
///
/// @param first the COW code of the state with the lower code
/// @param second the COW code of the other
/// @param interests the dyad's figure of the interests part
/// @param trust the dyad's figure of the trust part
/// @param why the record behind it, in words
public record WeakDyad(int first, int second, Figure interests, Figure trust, String why) {

  /// The dyads in order of bond, weakest first; dyads without both figures are left out.
  static List<WeakDyad> ranked(List<DyadFigure> interests, List<DyadFigure> trust) {
    List<WeakDyad> dyads = new ArrayList<>();
    for (int d = 0; d < Math.min(interests.size(), trust.size()); d++) {
      DyadFigure i = interests.get(d);
      DyadFigure t = trust.get(d);
      if (i.figure().isKnown() && t.figure().isKnown()) {
        dyads.add(new WeakDyad(i.first(), i.second(), i.figure(), t.figure(), t.why()));
      }
    }
    dyads.sort(
        Comparator.comparingDouble(WeakDyad::bond)
            .thenComparingInt(WeakDyad::first)
            .thenComparingInt(WeakDyad::second));
    return dyads;
  }

  /// The product that orders the list.
  public double bond() {
    double pi = interests.find().orElseThrow();
    return trust.find().orElseThrow() * (1 + pi) / 2;
  }
}

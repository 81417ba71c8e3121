package org.entente.testimony;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.ToDoubleFunction;
import org.entente.panel.DyadColumn;
import org.entente.panel.Overlay;
import org.entente.panel.StateColumn;
import org.entente.panel.YearSlice;
import org.entente.part.Part;

/// A year's columns with what claims add to them.
///
///     H_h(i,j) + a · 2^(-age/h)                  trust: a the level of the claim, h the half-life
///     trade(i,j) + f · trade(i)                  ties: f the share that a claim that i rests on j adds
///
/// Of several claims of one pair, for ties of one direction, the greatest counts: what is said twice
/// is not twice as much. A value that is not known stays so, but for trade with a partner of which
/// none is recorded.
record TestimonyOverlay(Part part, List<Witness> witnesses) {
  private static final Map<DyadColumn, Integer> HALF_LIVES =
      Map.of(
          DyadColumn.HOSTILITY_5, 5,
          DyadColumn.HOSTILITY_10, 10,
          DyadColumn.HOSTILITY_20, 20);

  /* Two states, for trust the lower code first. */
  private record Pair(int first, int second) {}

  /// The year with each claim at a weight in [0, 1].
  YearSlice over(YearSlice slice, ToDoubleFunction<Witness> weight) {
    Overlay overlay = part == Part.TRUST ? hostility(slice, weight) : ties(slice, weight);
    return overlay.isEmpty() ? slice : slice.overlaid(overlay);
  }

  private Overlay hostility(YearSlice slice, ToDoubleFunction<Witness> weight) {
    Overlay overlay = Overlay.none();
    for (Map.Entry<DyadColumn, Integer> column : HALF_LIVES.entrySet()) {
      Map<Pair, Double> added = new LinkedHashMap<>();
      for (Witness w : witnesses) {
        double level =
            weight.applyAsDouble(w)
                * Effect.on(part, w.claim())
                * Math.pow(2, -(double) w.age() / column.getValue());
        Pair pair = new Pair(Math.min(w.from(), w.to()), Math.max(w.from(), w.to()));
        added.merge(pair, level, Math::max);
      }
      for (Map.Entry<Pair, Double> pair : added.entrySet()) {
        OptionalInt d = slice.dyads().find(pair.getKey().first(), pair.getKey().second());
        float known = d.isEmpty() ? Float.NaN : slice.at(column.getKey(), d.getAsInt());
        if (!Float.isNaN(known) && pair.getValue() > 0) {
          overlay =
              overlay.with(
                  column.getKey(),
                  pair.getKey().first(),
                  pair.getKey().second(),
                  known + pair.getValue());
        }
      }
    }
    return overlay;
  }

  private Overlay ties(YearSlice slice, ToDoubleFunction<Witness> weight) {
    Map<Pair, Double> shares = new LinkedHashMap<>();
    for (Witness w : witnesses) {
      double share = weight.applyAsDouble(w) * Effect.on(part, w.claim());
      shares.merge(new Pair(w.from(), w.to()), share, Math::max);
      if (w.claim().mutual()) {
        shares.merge(new Pair(w.to(), w.from()), share, Math::max);
      }
    }
    Map<Pair, Double> flows = new LinkedHashMap<>();
    Map<Integer, Double> totals = new LinkedHashMap<>();
    for (Map.Entry<Pair, Double> e : shares.entrySet()) {
      int i = e.getKey().first();
      int j = e.getKey().second();
      double whole = total(slice, i);
      double more = e.getValue() * whole;
      if (more > 0 && !Double.isNaN(total(slice, j))) {
        flows.merge(new Pair(Math.min(i, j), Math.max(i, j)), more, Double::sum);
        totals.merge(i, more, Double::sum);
        totals.merge(j, more, Double::sum);
      }
    }
    Overlay overlay = Overlay.none();
    for (Map.Entry<Pair, Double> e : flows.entrySet()) {
      int i = e.getKey().first();
      int j = e.getKey().second();
      float known = slice.at(DyadColumn.TRADE, slice.dyads().find(i, j).orElseThrow());
      overlay =
          overlay.with(DyadColumn.TRADE, i, j, e.getValue() + (Float.isNaN(known) ? 0 : known));
    }
    for (Map.Entry<Integer, Double> e : totals.entrySet()) {
      overlay =
          overlay.with(StateColumn.TRADE, e.getKey(), total(slice, e.getKey()) + e.getValue());
    }
    return overlay;
  }

  private static double total(YearSlice slice, int state) {
    OptionalInt number = slice.dyads().findState(state);
    return number.isEmpty() ? Double.NaN : slice.at(StateColumn.TRADE, number.getAsInt());
  }
}

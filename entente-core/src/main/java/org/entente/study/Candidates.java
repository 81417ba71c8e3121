package org.entente.study;

import java.util.ArrayList;
import java.util.List;
import org.entente.distrust.DyadFeatures;
import org.entente.distrust.Feature;
import org.entente.panel.DyadColumn;
import org.entente.panel.StateColumn;
import org.entente.panel.YearSlice;
import org.jspecify.annotations.Nullable;

/* What a specification may use of a dyad: the features of the model that ships, and what others use. */
final class Candidates {
  static final String DISPUTE_IN_5 = "dispute_in_5";
  static final String PEACE_YEARS = "peace_years";
  static final String PEACE_YEARS_2 = "peace_years_squared";
  static final String PEACE_YEARS_3 = "peace_years_cubed";
  static final String CAPABILITY_RATIO = "capability_ratio";
  static final String CONTIGUOUS = "contiguous";
  static final String MAJOR_POWER = "major_power";
  static final String DEPENDENCE = "dependence";
  static final String JOINT_IGOS = "joint_igos";
  static final String PEACE_SCALE = "peace_scale_five_years_before";

  private static final DyadColumn PEACE = DyadColumn.of("peace", "peace", "scale", false);
  private static final int PEACE_LAG = 5;
  private static final double LONGEST_PEACE = 50;
  private static final double UNCODED = 0.5;

  static final List<String> NAMES = names();

  private final YearSlice slice;
  private final DyadFeatures features;
  private final @Nullable YearSlice before;

  Candidates(YearSlice slice, @Nullable YearSlice fiveYearsBefore) {
    this.slice = slice;
    this.features = DyadFeatures.of(slice);
    this.before = fiveYearsBefore != null && fiveYearsBefore.has(PEACE) ? fiveYearsBefore : null;
  }

  private static List<String> names() {
    List<String> names = new ArrayList<>(Feature.keys());
    names.addAll(
        List.of(
            DISPUTE_IN_5,
            PEACE_YEARS,
            PEACE_YEARS_2,
            PEACE_YEARS_3,
            CAPABILITY_RATIO,
            CONTIGUOUS,
            MAJOR_POWER,
            DEPENDENCE,
            JOINT_IGOS,
            PEACE_SCALE));
    return List.copyOf(names);
  }

  static int lag() {
    return PEACE_LAG;
  }

  boolean isKnown(int d) {
    return features.isKnown(d);
  }

  /* Writes the candidates of a dyad, in the order of the names, into `into` from `at` on. */
  void write(int i, int j, float[] into, int at) {
    double[] row = features.of(i, j);
    for (int f = 0; f < row.length; f++) {
      into[at + f] = (float) row[f];
    }
    int d = slice.dyads().index(i, j);
    float last = slice.at(DyadColumn.LAST_DISPUTE, d);
    double peace = Float.isNaN(last) ? LONGEST_PEACE : Math.min(LONGEST_PEACE, slice.year() - last);
    double scaled = peace / LONGEST_PEACE;
    double first = slice.at(StateColumn.CINC, i);
    double second = slice.at(StateColumn.CINC, j);
    float contiguity = slice.at(DyadColumn.CONTIGUITY, d);
    float[] more = {
      slice.year() - last < 5 ? 1 : 0,
      (float) scaled,
      (float) (scaled * scaled),
      (float) (scaled * scaled * scaled),
      (float) Math.log(Math.max(first, second) / Math.max(Math.min(first, second), 1e-6)),
      Float.isNaN(contiguity) ? Float.NaN : contiguity > 0 ? 1 : 0,
      (float)
          Math.max(row[Feature.ONE_MAJOR_POWER.place()], row[Feature.TWO_MAJOR_POWERS.place()]),
      Math.min(slice.at(DyadColumn.TRADE_GDP_FORWARD, d), slice.at(DyadColumn.TRADE_GDP_BACK, d)),
      slice.at(DyadColumn.JOINT_IGOS, d),
      peaceScale(i, j),
    };
    System.arraycopy(more, 0, into, at + row.length, more.length);
  }

  /* That of five years before; a dyad that was not coded counts as one that was in negative peace. */
  private float peaceScale(int i, int j) {
    YearSlice then = before;
    if (then == null) {
      return Float.NaN;
    }
    var d = then.dyads().find(slice.dyads().stateCode(i), slice.dyads().stateCode(j));
    float level = d.isEmpty() ? Float.NaN : then.at(PEACE, d.getAsInt());
    return Float.isNaN(level) ? (float) UNCODED : level;
  }
}

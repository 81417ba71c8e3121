package org.entente.distrust;

import java.util.Arrays;
import java.util.function.ObjIntConsumer;
import org.entente.panel.DyadColumn;
import org.entente.panel.Dyads;
import org.entente.panel.StateColumn;
import org.entente.panel.YearSlice;

/// The features of the dyads of one year, read from the year's slice alone, so that nothing later
/// can reach them.
///
/// A feature whose evidence is missing is NaN; a model takes the mean of its cases for it. Cost:
/// the dyads of the year once, then the foes of the two for each dyad. Safe for several threads.
public final class DyadFeatures {
  private static final StateColumn POLYARCHY = StateColumn.of("polyarchy", "regime", "index");
  private static final int FEWEST_VOTES = 10;
  private static final double NEAREST_KM = 500;
  private static final int FEATURES = Feature.values().length;

  private final YearSlice slice;
  private final Past past;
  private final boolean bordersKnown;
  private final double[] hostility;
  private final double[] ofState;
  private final boolean[] isMajorPower;
  private final int[][] foes;
  private final double meanAgreement;

  private DyadFeatures(YearSlice slice) {
    this.slice = slice;
    this.past = new Past(slice);
    this.bordersKnown = slice.has(DyadColumn.CONTIGUITY);
    Dyads dyads = slice.dyads();
    this.hostility = new double[dyads.count()];
    this.ofState = new double[dyads.states()];
    this.isMajorPower = new boolean[dyads.states()];
    for (int i = 0; i < isMajorPower.length; i++) {
      isMajorPower[i] = isMajorPower(slice, i);
    }
    double sum = 0;
    int votes = 0;
    for (int i = 0; i < dyads.states(); i++) {
      for (int j = i + 1; j < dyads.states(); j++) {
        int d = dyads.index(i, j);
        hostility[d] = past.hostility(d, DyadColumn.HOSTILITY_5, 5);
        ofState[i] += hostility[d];
        ofState[j] += hostility[d];
        double agreement = agreement(d);
        if (!Double.isNaN(agreement)) {
          sum += agreement;
          votes++;
        }
      }
    }
    this.meanAgreement = votes == 0 ? 0 : sum / votes;
    this.foes = foes(dyads);
  }

  /* Of each state those with whom it has a record, ascending. */
  private int[][] foes(Dyads dyads) {
    int[][] foes = new int[dyads.states()][dyads.states()];
    int[] count = new int[dyads.states()];
    for (int i = 0; i < foes.length; i++) {
      for (int j = i + 1; j < foes.length; j++) {
        if (hostility[dyads.index(i, j)] != 0) {
          foes[i][count[i]++] = j;
          foes[j][count[j]++] = i;
        }
      }
    }
    for (int i = 0; i < foes.length; i++) {
      foes[i] = Arrays.copyOf(foes[i], count[i]);
    }
    return foes;
  }

  /// The features of a year's dyads, kept with the year.
  public static DyadFeatures of(YearSlice slice) {
    return slice.kept(DyadFeatures.class, DyadFeatures::new);
  }

  /// The year in use.
  public YearSlice slice() {
    return slice;
  }

  /// The last year whose disputes are known.
  public int disputesEnd() {
    return past.disputesEnd();
  }

  /// Whether there is a record of the dyad: without it there is no probability.
  public boolean isKnown(int d) {
    return past.isKnown(d);
  }

  /// Whether the two have had an occasion to quarrel: a border on land or sea, a major power among
  /// them, or anything on their record. Silence without occasion is no sign of trust.
  public static boolean hasOccasion(YearSlice slice, int i, int j) {
    int d = slice.dyads().index(i, j);
    return slice.at(DyadColumn.CONTIGUITY, d) > 0
        || isMajorPower(slice, i)
        || isMajorPower(slice, j)
        || !Float.isNaN(slice.at(DyadColumn.LAST_DISPUTE, d))
        || !Float.isNaN(slice.at(DyadColumn.LAST_RIVALRY, d));
  }

  /// The features of the dyad of states `i` < `j` (numbers in the slice), in the order of
  /// [Feature].
  public double[] of(int i, int j) {
    int d = slice.dyads().index(i, j);
    double[] row = new double[FEATURES];
    Arrays.fill(row, Double.NaN);
    record(row, d);
    nearness(row, d);
    power(row, i, j);
    occasion(row, i, j);
    put(row, Feature.ALLIED, slice.at(DyadColumn.ALLIED, d));
    put(row, Feature.COMMON_ALLIES, slice.at(DyadColumn.ALLIANCE_PI, d));
    double agreement = agreement(d);
    put(row, Feature.AGREEMENT, agreement - meanAgreement);
    put(row, Feature.NO_VOTES, Double.isNaN(agreement) ? 1 : 0);
    double other = Math.log(.1 + Math.max(ofState[i], ofState[j]) - hostility[d]);
    put(row, Feature.QUARRELSOME, other);
    put(row, Feature.QUARRELSOME_NEIGHBOUR, bordersKnown ? other * near(d) : Double.NaN);
    put(row, Feature.NEIGHBOURS_DISPUTES, Math.log(.05 + aroundOf(i, j) + aroundOf(j, i)));
    regime(row, i, j);
    return row;
  }

  /// Visits the dyads that have a record, by number, with their features.
  void forEachKnown(ObjIntConsumer<double[]> visitor) {
    Dyads dyads = slice.dyads();
    int d = 0;
    for (int i = 0; i < dyads.states(); i++) {
      for (int j = i + 1; j < dyads.states(); j++, d++) {
        if (isKnown(d)) {
          visitor.accept(of(i, j), d);
        }
      }
    }
  }

  /// The features of a dyad by its number.
  public double[] of(int dyad) {
    return of(slice.dyads().firstOf(dyad), slice.dyads().secondOf(dyad));
  }

  private static void put(double[] row, Feature feature, double value) {
    row[feature.place()] = value;
  }

  private void record(double[] row, int d) {
    put(row, Feature.LAST_DISPUTE_2, past.sinceDispute(d, 2));
    put(row, Feature.LAST_DISPUTE_8, past.sinceDispute(d, 8));
    put(row, Feature.LAST_DISPUTE_25, past.sinceDispute(d, 25));
    put(row, Feature.HOSTILITY, Math.log(.02 + past.hostility(d, DyadColumn.HOSTILITY_20, 20)));
    put(row, Feature.RIVALRY, past.isRivalry(d) ? 1 : 0);
    put(row, Feature.CONFLICT, Math.min(1, at(DyadColumn.CONFLICT, d)));
  }

  private void nearness(double[] row, int d) {
    if (bordersKnown) {
      float contiguity = slice.at(DyadColumn.CONTIGUITY, d);
      put(row, Feature.LAND_BORDER, contiguity == 1 ? 1 : 0);
      put(row, Feature.SEA_BORDER, contiguity > 1 ? 1 : 0);
    }
    double km = slice.at(DyadColumn.CAPITAL_DISTANCE, d);
    put(row, Feature.DISTANCE, Math.log(Math.max(km, NEAREST_KM) / 1000));
  }

  private double near(int d) {
    return slice.at(DyadColumn.CONTIGUITY, d) > 0 ? 1 : 0;
  }

  private static boolean isMajorPower(YearSlice slice, int i) {
    return MajorPowers.has(slice.dyads().stateCode(i), slice.year());
  }

  private int majorPowers(int i, int j) {
    return (isMajorPower[i] ? 1 : 0) + (isMajorPower[j] ? 1 : 0);
  }

  private void power(double[] row, int i, int j) {
    int major = majorPowers(i, j);
    put(row, Feature.ONE_MAJOR_POWER, major == 1 ? 1 : 0);
    put(row, Feature.TWO_MAJOR_POWERS, major == 2 ? 1 : 0);
    double least = Math.min(slice.at(StateColumn.CINC, i), slice.at(StateColumn.CINC, j));
    put(row, Feature.WEAKER, Math.log(Math.max(least, 1e-6)));
  }

  /* How far the power of a major one reaches, and who has no reason to meet at all. */
  private void occasion(double[] row, int i, int j) {
    int d = slice.dyads().index(i, j);
    double major = Math.min(1, majorPowers(i, j));
    put(row, Feature.DISTANCE_OF_MAJOR_POWER, major == 0 ? 0 : row[Feature.DISTANCE.place()]);
    put(row, Feature.WEAKER_OF_MAJOR_POWER, major == 0 ? 0 : row[Feature.WEAKER.place()]);
    if (bordersKnown) {
      boolean quiet = Float.isNaN(slice.at(DyadColumn.LAST_DISPUTE, d));
      put(row, Feature.REMOTE, quiet && major == 0 && near(d) == 0 ? 1 : 0);
    }
  }

  private void regime(double[] row, int i, int j) {
    double one = slice.at(POLYARCHY, i);
    double other = slice.at(POLYARCHY, j);
    put(row, Feature.LESS_DEMOCRATIC, Math.min(one, other));
    put(row, Feature.MORE_DEMOCRATIC, Math.max(one, other));
    put(row, Feature.JOINT_DEMOCRACY, one * other);
  }

  /* S of the votes, NaN under the fewest. */
  private double agreement(int d) {
    double near =
        at(DyadColumn.YA, d) + at(DyadColumn.AY, d) + at(DyadColumn.AN, d) + at(DyadColumn.NA, d);
    double far = at(DyadColumn.YN, d) + at(DyadColumn.NY, d);
    double same = at(DyadColumn.YY, d) + at(DyadColumn.AA, d) + at(DyadColumn.NN, d);
    double all = near + far + same;
    return all >= FEWEST_VOTES ? 1 - (near + 2 * far) / all : Double.NaN;
  }

  private double at(DyadColumn column, int d) {
    return slice.at(column, d);
  }

  /* The disputes of the one with third states, each as it is near the other. */
  private double aroundOf(int one, int other) {
    Dyads dyads = slice.dyads();
    double sum = 0;
    for (int k : foes[one]) {
      if (k != other) {
        double disputes = hostility[dyads.index(Math.min(one, k), Math.max(one, k))];
        double km =
            at(DyadColumn.CAPITAL_DISTANCE, dyads.index(Math.min(other, k), Math.max(other, k)));
        sum += Double.isNaN(km) ? 0 : disputes * Math.exp(-km / 1000);
      }
    }
    return sum;
  }
}

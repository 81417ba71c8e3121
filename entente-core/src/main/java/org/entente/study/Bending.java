package org.entente.study;

import java.util.ArrayList;
import java.util.List;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;
import org.entente.distrust.Calibration;
import org.entente.regression.Logit;

/* Learns the bent line that makes log odds come true, by Newton's steps on

    max Σ w log P(y | z + a + s·z + Σ b_k max(0, z - t_k)) - (penalty / 2) (s² + Σ b_k²)

so that with little to learn from it stays near the line that changes nothing. */
final class Bending {
  private static final List<Double> BENDS = List.of(-6.0, -3.0);
  private static final int SIZE = 2 + BENDS.size();
  private static final double PENALTY = 5;
  private static final int STEPS = 50;
  private static final double SMALL = 1e-9;
  private static final int FEWEST_EVENTS = 100;

  private final List<double[]> saidOfYears = new ArrayList<>();
  private final List<boolean[]> cameInYears = new ArrayList<>();
  private final List<Double> weights = new ArrayList<>();
  private int events;

  /* Cases of one year: their log odds, whether they came, and the weight of each. */
  void add(double[] logOdds, boolean[] came, double weight) {
    saidOfYears.add(logOdds);
    cameInYears.add(came);
    weights.add(weight);
    for (boolean event : came) {
      events += event ? 1 : 0;
    }
  }

  /* The line that changes nothing where too little came. */
  Calibration line() {
    return events < FEWEST_EVENTS ? Calibration.none() : calibration(fit());
  }

  private static Calibration calibration(double[] beta) {
    List<Calibration.Bend> bends = new ArrayList<>();
    for (int k = 0; k < BENDS.size(); k++) {
      bends.add(new Calibration.Bend(BENDS.get(k), beta[2 + k]));
    }
    return new Calibration(beta[0], 1 + beta[1], bends);
  }

  private double[] fit() {
    double[] beta = new double[SIZE];
    Sums sums = sums(beta);
    for (int step = 0; step < STEPS; step++) {
      DMatrixRMaj move = new DMatrixRMaj(SIZE, 1);
      if (!CommonOps_DDRM.solve(sums.information, sums.gradient, move)) {
        throw new IllegalStateException("the log odds of the cases do not differ");
      }
      double part = 1;
      double[] next = moved(beta, move, part);
      Sums then = sums(next);
      while (then.value < sums.value - SMALL && part > SMALL) {
        part /= 2;
        next = moved(beta, move, part);
        then = sums(next);
      }
      beta = next;
      sums = then;
      if (part * CommonOps_DDRM.elementMaxAbs(move) < SMALL) {
        break;
      }
    }
    return beta;
  }

  private static double[] moved(double[] beta, DMatrixRMaj move, double part) {
    double[] moved = beta.clone();
    for (int k = 0; k < SIZE; k++) {
      moved[k] += part * move.get(k);
    }
    return moved;
  }

  private static final class Sums {
    private double value;
    private final DMatrixRMaj gradient = new DMatrixRMaj(SIZE, 1);
    private final DMatrixRMaj information = new DMatrixRMaj(SIZE, SIZE);
  }

  private Sums sums(double[] beta) {
    Sums sums = new Sums();
    for (int k = 1; k < SIZE; k++) {
      sums.value -= PENALTY / 2 * beta[k] * beta[k];
      sums.gradient.add(k, 0, -PENALTY * beta[k]);
      sums.information.add(k, k, PENALTY);
    }
    double[] row = new double[SIZE];
    for (int year = 0; year < weights.size(); year++) {
      double[] said = saidOfYears.get(year);
      boolean[] came = cameInYears.get(year);
      for (int r = 0; r < came.length; r++) {
        read(said[r], row);
        double z = said[r];
        for (int k = 0; k < SIZE; k++) {
          z += beta[k] * row[k];
        }
        add(sums, row, z, came[r], weights.get(year));
      }
    }
    return sums;
  }

  private static void read(double logOdds, double[] row) {
    row[0] = 1;
    row[1] = logOdds;
    for (int k = 0; k < BENDS.size(); k++) {
      row[2 + k] = Math.max(0, logOdds - BENDS.get(k));
    }
  }

  private static void add(Sums sums, double[] row, double z, boolean came, double weight) {
    double p = Logit.ofLogOdds(z);
    double toward = came ? -z : z;
    sums.value -= weight * (Math.max(0, toward) + Math.log1p(Math.exp(-Math.abs(toward))));
    double off = weight * ((came ? 1 : 0) - p);
    double spread = weight * p * (1 - p);
    for (int a = 0; a < SIZE; a++) {
      sums.gradient.add(a, 0, off * row[a]);
      for (int b = 0; b < SIZE; b++) {
        sums.information.add(a, b, spread * row[a] * row[b]);
      }
    }
  }
}

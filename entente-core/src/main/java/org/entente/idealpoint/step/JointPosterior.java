package org.entente.idealpoint.step;

import java.util.Arrays;
import org.ejml.data.DMatrixRMaj;
import org.entente.idealpoint.vote.Design;
import org.entente.idealpoint.vote.IdealPointOptions;
import org.entente.idealpoint.vote.Movement;
import org.entente.idealpoint.vote.Parameters;
import org.entente.run.Run;
import org.entente.run.Threads;

/// The posterior variances and covariances of the positions of one dimension, with the uncertainty
/// of the roll calls and of the scale counted in: Laplace's approximation of positions and roll
/// calls together.
///
/// A path alone, given the roll calls, is too sure: all positions of a period can shift with its cut
/// points or stretch against its loadings, and a badly known roll call errs for all actors at once.
/// Here the roll calls are integrated out ([ItemInformation]), which ties all actors of a period,
/// and the movement ties the periods: a block tridiagonal precision ([BlockTridiagonal]). Then the
/// scale is fixed again, δ the error of a position:
///
///     δ'_p = δ_p - (1/N) Σ_q δ_q - θ_p (1/N) Σ_q θ_q δ_q
///
/// An item that periods share counts for each by itself, which errs on the wide side. Cost: the
/// votes times the actors of a period times three, and three times the cube of the actors of each
/// period.
public final class JointPosterior {
  /// The largest Σ actors³ over periods for which it is computed, some tens of seconds.
  private static final double MOST = 2e10;

  private final Design design;
  private final double[] position;
  private final PeriodBlocks blocks;
  private final BlockTridiagonal precision;

  /// The inverse times a one for each place, and times the positions.
  private final double[] ofMean;

  private final double[] ofSpread;
  private final double meanMean;
  private final double meanSpread;
  private final double spreadSpread;

  public JointPosterior(
      Design design,
      Parameters now,
      int dimension,
      PathPrior prior,
      IdealPointOptions.Priors priors,
      Run run) {
    this.design = design;
    this.position = now.position[dimension].clone();
    this.blocks = new PeriodBlocks(design);
    DMatrixRMaj[] diagonal = new DMatrixRMaj[blocks.periods()];
    int[][] items = new PeriodIndex(design).present();
    Threads.ranges(
        diagonal.length,
        run,
        (from, to) -> {
          ItemInformation information = new ItemInformation(design, now, dimension, priors, blocks);
          for (int t = from; t < to; t++) {
            diagonal[t] = information.of(t, items[t]);
          }
        });
    addPrior(prior, diagonal);
    Movement.Step step = prior.unitStep();
    this.precision = new BlockTridiagonal(blocks, diagonal, -step.between());
    double[] ones = new double[position.length];
    Arrays.fill(ones, 1);
    this.ofMean = solve(ones);
    this.ofSpread = solve(position);
    this.meanMean = dot(ones, ofMean);
    this.meanSpread = dot(ones, ofSpread);
    this.spreadSpread = dot(position, ofSpread);
  }

  /// Whether the record is small enough.
  public static boolean fits(Design design) {
    PeriodBlocks blocks = new PeriodBlocks(design);
    double cubes = 0;
    for (int t = 0; t < blocks.periods(); t++) {
      cubes += Math.pow(blocks.size(t), 3);
    }
    return cubes <= MOST;
  }

  /// The prior of the places and of the steps, one by one over periods without a vote.
  private void addPrior(PathPrior prior, DMatrixRMaj[] diagonal) {
    for (int p = 0; p < position.length; p++) {
      int row = blocks.rowOfPlace(p);
      diagonal[design.placePeriod[p]].add(row, row, prior.own(p));
    }
    Movement.Step step = prior.unitStep();
    for (int t = 1; t < diagonal.length; t++) {
      int[] before = blocks.before(t);
      for (int r = 0; r < before.length; r++) {
        if (before[r] >= 0) {
          diagonal[t].add(r, r, step.after());
          diagonal[t - 1].add(before[r], before[r], step.before());
        }
      }
    }
  }

  private double[] solve(double[] side) {
    DMatrixRMaj[] columns = new DMatrixRMaj[blocks.periods()];
    for (int t = 0; t < columns.length; t++) {
      columns[t] = new DMatrixRMaj(blocks.size(t), 1);
    }
    for (int p = 0; p < side.length; p++) {
      columns[design.placePeriod[p]].set(blocks.rowOfPlace(p), 0, side[p]);
    }
    precision.solve(columns);
    double[] solution = new double[side.length];
    for (int p = 0; p < side.length; p++) {
      solution[p] = columns[design.placePeriod[p]].get(blocks.rowOfPlace(p), 0);
    }
    return solution;
  }

  private static double dot(double[] a, double[] b) {
    double sum = 0;
    for (int k = 0; k < a.length; k++) {
      sum += a[k] * b[k];
    }
    return sum;
  }

  /// The variance of a place.
  public double variance(int place) {
    return Math.max(0, covariance(place, place));
  }

  /// The variance of the difference of two places of one period.
  public double varianceOfDifference(int a, int b) {
    return Math.max(0, covariance(a, a) + covariance(b, b) - 2 * covariance(a, b));
  }

  private double covariance(int a, int b) {
    int period = design.placePeriod[a];
    double n = position.length;
    double x = position[a];
    double y = position[b];
    double free = precision.covariance(period).get(blocks.rowOfPlace(a), blocks.rowOfPlace(b));
    double with = (ofMean[a] + ofMean[b] + y * ofSpread[a] + x * ofSpread[b]) / n;
    double scale = (meanMean + (x + y) * meanSpread + x * y * spreadSpread) / (n * n);
    return free - with + scale;
  }
}

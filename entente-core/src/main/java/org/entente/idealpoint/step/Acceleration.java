package org.entente.idealpoint.step;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;

/// Anderson's acceleration of a slowly converging iteration x → g(x): the next point is the
/// combination of the last ones whose steps g(x) - x cancel best, in least squares.
///
/// With ΔF and ΔG the differences of the last steps and images: x' = g - ΔG c, c the least-squares
/// solution of ΔF c = f. Where the steps grow, the memory is emptied and the plain step taken.
/// Cost: the length of x times the square of the memory.
///
/// References: [Anderson1965], [WalkerNi2011].
public final class Acceleration {
  /// Differences kept.
  private static final int MEMORY = 5;

  /// A relative ridge on the least squares, against differences that hardly differ.
  private static final double RIDGE = 1e-8;

  /// How far the steps may grow before the memory is emptied.
  private static final double GROWTH = 1;

  private final Deque<double[]> stepChanges = new ArrayDeque<>();
  private final Deque<double[]> imageChanges = new ArrayDeque<>();
  private double[] lastStep = {};
  private double[] lastImage = {};

  /// The next point, from a point and its image; writes it into `image`.
  public void next(double[] point, double[] image) {
    double[] step = difference(image, point);
    double[] plain = image.clone();
    if (lastStep.length > 0) {
      if (norm(step) > GROWTH * norm(lastStep)) {
        stepChanges.clear();
        imageChanges.clear();
      } else {
        remember(difference(step, lastStep), difference(image, lastImage));
        move(step, image);
      }
    }
    lastStep = step;
    lastImage = plain;
  }

  private void remember(double[] stepChange, double[] imageChange) {
    stepChanges.addLast(stepChange);
    imageChanges.addLast(imageChange);
    if (stepChanges.size() > MEMORY) {
      stepChanges.removeFirst();
      imageChanges.removeFirst();
    }
  }

  private void move(double[] step, double[] image) {
    List<double[]> steps = new ArrayList<>(stepChanges);
    int m = steps.size();
    DMatrixRMaj squares = new DMatrixRMaj(m, m);
    DMatrixRMaj side = new DMatrixRMaj(m, 1);
    for (int a = 0; a < m; a++) {
      for (int b = 0; b < m; b++) {
        squares.set(a, b, dot(steps.get(a), steps.get(b)) * (a == b ? 1 + RIDGE : 1));
      }
      side.set(a, 0, dot(steps.get(a), step));
    }
    DMatrixRMaj weight = new DMatrixRMaj(m, 1);
    if (CommonOps_DDRM.solve(squares, side, weight)) {
      int a = 0;
      for (double[] change : imageChanges) {
        for (int k = 0; k < image.length; k++) {
          image[k] -= weight.get(a, 0) * change[k];
        }
        a++;
      }
    }
  }

  private static double[] difference(double[] a, double[] b) {
    double[] difference = new double[a.length];
    for (int k = 0; k < a.length; k++) {
      difference[k] = a[k] - b[k];
    }
    return difference;
  }

  private static double norm(double[] v) {
    return Math.sqrt(dot(v, v));
  }

  private static double dot(double[] a, double[] b) {
    double sum = 0;
    for (int k = 0; k < a.length; k++) {
      sum += a[k] * b[k];
    }
    return sum;
  }
}

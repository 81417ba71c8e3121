package org.entente.sensitivity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.ToDoubleFunction;
import org.entente.run.Run;
import org.entente.run.Threads;

/// How much of a model's variance each input makes: alone, and with all that it does together with
/// others (Sobol's indices), for independent inputs in [0, 1].
///
///     S_i = V[E(f | x_i)] / V(f),      S_Ti = 1 - V[E(f | all but x_i)] / V(f)
///
/// From two samples A and B of N points and, for each input, A with that input from B:
///
///     S_i  = mean of f(B) (f(AB_i) - f(A)) / V       [SaltelliEtAl2010]
///     S_Ti = mean of (f(A) - f(AB_i))² / 2V           [Jansen1999]
///
/// The points are a Latin hypercube in each sample, so that every input is spread evenly. f is
/// centred first, which takes most of the error out of S_i. Cost: N (k + 2) values of the model, on
/// the threads of the run.
///
/// References: [SaltelliEtAl2010], [Jansen1999].
///
/// @param shares the inputs in their order; all 0 where the model does not move
public record VarianceShares(List<Share> shares) {
  /// Points of a sample by default.
  public static final int POINTS = 1024;

  private static final long STREAM = 0x50B;

  /// One input's.
  ///
  /// @param alone the share that it makes alone, S_i
  /// @param total the share that would be gone without it, S_Ti
  public record Share(double alone, double total) {}

  /// Copies the list.
  public VarianceShares {
    shares = List.copyOf(shares);
  }

  /// The shares of the inputs of a model.
  ///
  /// @param inputs how many it has, 1 or more
  /// @param model its value at a point of [0, 1]ᵏ, finite; called by several threads
  /// @param points of each sample, 2 or more
  public static VarianceShares of(
      int inputs, ToDoubleFunction<double[]> model, int points, Run run) {
    if (inputs < 1 || points < 2) {
      throw new IllegalArgumentException(
          "inputs (" + inputs + ") must be 1 or more, points (" + points + ") 2 or more");
    }
    double[][] a = hypercube(inputs, points, run.stream(STREAM, 0));
    double[][] b = hypercube(inputs, points, run.stream(STREAM, 1));
    double[] ofA = new double[points];
    double[] ofB = new double[points];
    double[][] mixed = new double[points][inputs];
    Threads.each(
        "points of the figures",
        points,
        run,
        p -> {
          ofA[p] = model.applyAsDouble(a[p].clone());
          ofB[p] = model.applyAsDouble(b[p].clone());
          for (int i = 0; i < inputs; i++) {
            double[] x = a[p].clone();
            x[i] = b[p][i];
            mixed[p][i] = model.applyAsDouble(x);
          }
        });
    return new VarianceShares(shares(inputs, ofA, ofB, mixed));
  }

  private static List<Share> shares(int inputs, double[] ofA, double[] ofB, double[][] mixed) {
    int points = ofA.length;
    double mean = (Arrays.stream(ofA).sum() + Arrays.stream(ofB).sum()) / (2.0 * points);
    double variance = 0;
    for (int p = 0; p < points; p++) {
      variance += (ofA[p] - mean) * (ofA[p] - mean) + (ofB[p] - mean) * (ofB[p] - mean);
    }
    variance /= 2.0 * points;
    List<Share> shares = new ArrayList<>();
    for (int i = 0; i < inputs; i++) {
      double alone = 0;
      double total = 0;
      for (int p = 0; p < points; p++) {
        double moved = mixed[p][i] - ofA[p];
        alone += (ofB[p] - mean) * moved;
        total += moved * moved;
      }
      shares.add(
          variance > 0
              ? new Share(alone / points / variance, total / (2.0 * points) / variance)
              : new Share(0, 0));
    }
    return shares;
  }

  private static double[][] hypercube(int inputs, int points, SplittableRandom random) {
    double[][] x = new double[points][inputs];
    for (int i = 0; i < inputs; i++) {
      int[] cells = new int[points];
      for (int p = 0; p < points; p++) {
        int q = random.nextInt(p + 1);
        cells[p] = cells[q];
        cells[q] = p;
      }
      for (int p = 0; p < points; p++) {
        x[p][i] = (cells[p] + random.nextDouble()) / points;
      }
    }
    return x;
  }
}

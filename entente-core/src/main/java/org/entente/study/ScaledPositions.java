package org.entente.study;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.factory.DecompositionFactory_DDRM;
import org.ejml.interfaces.decomposition.EigenDecomposition_F64;
import org.entente.panel.Dyads;
import org.entente.panel.YearSlice;

/* Nearness of positions in two dimensions in a year's votes, by classical scaling [Torgerson1952] of how often states disagreed:

    B = -1/2 J D² J,   D_ij = 1 - agreement(i,j),   J = I - 11'/n;   x_k = sqrt(λ_k) v_k for the largest λ

Two who did not vote together often enough are held to be as far apart as the others are on average; a state that did with
fewer than half of the others has no position. Kept with the year. Cost: states cubed, once. */
record ScaledPositions(Ranker.Measure agreement) implements Ranker.Measure {
  static final int DIMENSIONS = 2;

  @Override
  public double ofDyad(YearSlice slice, int i, int j) {
    double[][] x = slice.kept(Kept.class, s -> new Kept(positions(s))).positions;
    return -distance(x[i], x[j]);
  }

  private static final class Kept {
    private final double[][] positions;

    private Kept(double[][] positions) {
      this.positions = positions;
    }
  }

  private double[][] positions(YearSlice slice) {
    Dyads dyads = slice.dyads();
    int n = dyads.states();
    double[][] apart = new double[n][n];
    for (int i = 0; i < n; i++) {
      for (int j = i + 1; j < n; j++) {
        apart[i][j] = 1 - agreement.ofDyad(slice, i, j);
        apart[j][i] = apart[i][j];
      }
    }
    int[] placed = withPartners(apart);
    double mean =
        Arrays.stream(placed)
            .mapToObj(i -> Arrays.stream(placed).filter(j -> j != i).mapToDouble(j -> apart[i][j]))
            .flatMapToDouble(row -> row.filter(d -> !Double.isNaN(d)))
            .average()
            .orElse(0);
    double[][] squares = new double[placed.length][placed.length];
    for (int a = 0; a < placed.length; a++) {
      for (int b = 0; b < placed.length; b++) {
        double d = apart[placed[a]][placed[b]];
        squares[a][b] = Double.isNaN(d) ? mean * mean : d * d;
      }
    }
    double[][] scaled = scaled(squares);
    double[][] positions = new double[n][];
    Arrays.setAll(positions, i -> nowhere());
    for (int a = 0; a < placed.length; a++) {
      positions[placed[a]] = scaled[a];
    }
    return positions;
  }

  private static double[] nowhere() {
    double[] nowhere = new double[DIMENSIONS];
    Arrays.fill(nowhere, Double.NaN);
    return nowhere;
  }

  private static int[] withPartners(double[]... apart) {
    int[] partners =
        Arrays.stream(apart)
            .mapToInt(row -> (int) Arrays.stream(row).filter(d -> !Double.isNaN(d)).count() - 1)
            .toArray();
    long voting = Arrays.stream(partners).filter(p -> p > 0).count();
    return IntStream.range(0, apart.length)
        .filter(i -> partners[i] > 0 && 2L * partners[i] >= voting - 1)
        .toArray();
  }

  /* Positions whose distances are nearest to those of the squares: a row for each point. */
  static double[][] scaled(double[]... squares) {
    int n = squares.length;
    double[] means = new double[n];
    Arrays.setAll(means, a -> Arrays.stream(squares[a]).average().orElse(0));
    double all = Arrays.stream(means).average().orElse(0);
    DMatrixRMaj products = new DMatrixRMaj(n, n);
    for (int a = 0; a < n; a++) {
      for (int b = 0; b < n; b++) {
        products.set(a, b, -0.5 * (squares[a][b] - means[a] - means[b] + all));
      }
    }
    double[][] points = new double[n][DIMENSIONS];
    if (n == 0) {
      return points;
    }
    EigenDecomposition_F64<DMatrixRMaj> eigen = DecompositionFactory_DDRM.eig(n, true, true);
    if (!eigen.decompose(products)) {
      throw new IllegalStateException("no eigenvectors of the agreement of " + n + " states");
    }
    int[] largestFirst =
        IntStream.range(0, n)
            .boxed()
            .sorted(Comparator.comparingDouble(k -> -eigen.getEigenvalue(k).getReal()))
            .mapToInt(Integer::intValue)
            .toArray();
    for (int k = 0; k < Math.min(DIMENSIONS, n); k++) {
      double scale = Math.sqrt(Math.max(0, eigen.getEigenvalue(largestFirst[k]).getReal()));
      DMatrixRMaj vector = eigen.getEigenVector(largestFirst[k]);
      for (int a = 0; a < n; a++) {
        points[a][k] = scale * vector.get(a);
      }
    }
    return points;
  }

  private static double distance(double[] x, double[] y) {
    double sum = 0;
    for (int k = 0; k < x.length; k++) {
      sum += (x[k] - y[k]) * (x[k] - y[k]);
    }
    return Math.sqrt(sum);
  }
}

package org.entente.text.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;
import org.ejml.dense.row.factory.LinearSolverFactory_DDRM;
import org.ejml.interfaces.linsol.LinearSolverDense;

/// Trains a [PooledClassifier] by ridge regression onto +1 for a sentence's label and -1 for the
/// others, over two kernels:
///
///     k(x, y) = z(x)·z(y) / c + b φ(x)·φ(y)         α = (K + λ I)⁻¹ (Y - mean)
///
/// where z is the embedding scaled to mean 0 and deviation 1 in each place, c the mean of z·z, and
/// φ the features weighted by rarity and scaled to length 1. Both kernels are linear, so the
/// solution is kept as weights. Cost: n² for memory and n³ / 3 for time, of n sentences.
///
/// @param ridge λ
/// @param wordsWeight b
public record RidgeTrainer(double ridge, double wordsWeight) {
  private static final double LEAST_DEVIATION = 1e-6;
  private static final double[] SHARPNESSES = {1, 1.5, 2, 2.5, 3, 4, 5, 6, 8};

  /// One sentence as its embedding, its features and its label.
  ///
  /// @param words features in ascending order with the label
  /// @param embedding the embedding
  public record Example(ModelTrainer.Example words, Vector embedding) {}

  /// Numbers that are not changed.
  public static final class Vector {
    private final float[] values;

    /// The numbers (not copied).
    public Vector(float[] values) {
      this.values = values;
    }
  }

  /// The guesses of a cross-validation: for each example that of a model trained on the other
  /// folds; the example at place i is in fold i mod `folds`.
  public List<String> crossValidate(List<Example> examples, int folds) {
    String[] guesses = new String[examples.size()];
    for (int fold = 0; fold < folds; fold++) {
      PooledClassifier model = trainWithout(examples, folds, fold, 1);
      for (int i = fold; i < guesses.length; i += folds) {
        Example e = examples.get(i);
        guesses[i] = model.classify(e.embedding().values, e.words().features()).label();
      }
    }
    return List.of(guesses);
  }

  private PooledClassifier trainWithout(
      List<Example> examples, int folds, int fold, double sharpness) {
    List<Example> rest = new ArrayList<>();
    for (int i = 0; i < examples.size(); i++) {
      if (i % folds != fold) {
        rest.add(examples.get(i));
      }
    }
    return fit(rest, sharpness);
  }

  /// The classifier of the examples; its sharpness is the one of a few under which the labels of
  /// held-out fifths are most probable.
  public PooledClassifier train(List<Example> examples) {
    int folds = 5;
    double[] likelihood = new double[SHARPNESSES.length];
    for (int fold = 0; fold < folds; fold++) {
      PooledClassifier model = trainWithout(examples, folds, fold, 1);
      for (int i = fold; i < examples.size(); i += folds) {
        Example e = examples.get(i);
        int label = model.labels().indexOf(e.words().label());
        double[] scores = model.scores(e.embedding().values, e.words().features());
        for (int s = 0; s < SHARPNESSES.length && label >= 0; s++) {
          likelihood[s] += logProbability(scores, label, SHARPNESSES[s]);
        }
      }
    }
    return fit(examples, SHARPNESSES[PooledClassifier.best(likelihood)]);
  }

  private static double logProbability(double[] scores, int label, double sharpness) {
    double sum = 0;
    for (double s : scores) {
      sum += StrictMath.exp(sharpness * (s - scores[label]));
    }
    return -StrictMath.log(sum);
  }

  private PooledClassifier fit(List<Example> examples, double sharpness) {
    RarityRows words = new RarityRows(examples.stream().map(Example::words).toList());
    Scaled scaled = new Scaled(examples);
    List<String> labels =
        new ArrayList<>(new TreeSet<>(examples.stream().map(e -> e.words().label()).toList()));
    double[] means = new double[labels.size()];
    DMatrixRMaj alpha = solve(kernel(scaled, words), targets(examples, labels, means));
    float[][] dense = scaled.weights(alpha, means);
    Map<String, float[]> sparse = words.weights(alpha, wordsWeight);
    return new PooledClassifier(
        dense, new LinearClassifier(labels, sparse, words.rarity(), means), sharpness);
  }

  /* Column by label, less its mean, which is left in `means`. */
  private static DMatrixRMaj targets(List<Example> examples, List<String> labels, double[] means) {
    DMatrixRMaj targets = new DMatrixRMaj(examples.size(), labels.size());
    for (int c = 0; c < labels.size(); c++) {
      for (int i = 0; i < examples.size(); i++) {
        double y = examples.get(i).words().label().equals(labels.get(c)) ? 1 : -1;
        targets.set(i, c, y);
        means[c] += y / examples.size();
      }
      for (int i = 0; i < examples.size(); i++) {
        targets.add(i, c, -means[c]);
      }
    }
    return targets;
  }

  private DMatrixRMaj kernel(Scaled scaled, RarityRows words) {
    int n = scaled.z.getNumRows();
    DMatrixRMaj kernel = new DMatrixRMaj(n, n);
    CommonOps_DDRM.multTransB(1 / scaled.norm, scaled.z, scaled.z, kernel);
    for (int i = 0; i < n; i++) {
      double[] products = words.products(i);
      for (int j = 0; j < n; j++) {
        kernel.add(i, j, wordsWeight * products[j] + (i == j ? ridge : 0));
      }
    }
    return kernel;
  }

  private static DMatrixRMaj solve(DMatrixRMaj kernel, DMatrixRMaj targets) {
    LinearSolverDense<DMatrixRMaj> solver = LinearSolverFactory_DDRM.chol(kernel.getNumRows());
    if (!solver.setA(kernel)) {
      throw new IllegalStateException("the kernel is not positive definite");
    }
    DMatrixRMaj alpha = new DMatrixRMaj(targets.getNumRows(), targets.getNumCols());
    solver.solve(targets, alpha);
    return alpha;
  }

  /* Embeddings with mean 0 and deviation 1 in each place. */
  private static final class Scaled {
    final DMatrixRMaj z;
    final double norm;
    private final double[] mean;
    private final double[] deviation;

    Scaled(List<Example> examples) {
      int n = examples.size();
      int width = examples.getFirst().embedding().values.length;
      z = new DMatrixRMaj(n, width);
      mean = new double[width];
      deviation = new double[width];
      double sum = 0;
      for (int j = 0; j < width; j++) {
        for (Example e : examples) {
          mean[j] += e.embedding().values[j] / n;
        }
        double squares = 0;
        for (Example e : examples) {
          double d = e.embedding().values[j] - mean[j];
          squares += d * d;
        }
        deviation[j] = Math.sqrt(squares / n) + LEAST_DEVIATION;
        for (int i = 0; i < n; i++) {
          double value = (examples.get(i).embedding().values[j] - mean[j]) / deviation[j];
          z.set(i, j, value);
          sum += value * value;
        }
      }
      norm = sum / n;
    }

    /* Weights of the embedding as it stands; what scaling takes off goes to the biases. */
    float[][] weights(DMatrixRMaj alpha, double[] biases) {
      DMatrixRMaj w = new DMatrixRMaj(z.getNumCols(), alpha.getNumCols());
      CommonOps_DDRM.multTransA(1 / norm, z, alpha, w);
      float[][] weights = new float[w.getNumRows()][w.getNumCols()];
      for (int j = 0; j < weights.length; j++) {
        for (int c = 0; c < biases.length; c++) {
          weights[j][c] = (float) (w.get(j, c) / deviation[j]);
          biases[c] -= w.get(j, c) * mean[j] / deviation[j];
        }
      }
      return weights;
    }
  }
}

package org.entente.text.model;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.ejml.data.DMatrixRMaj;

/// Sentences as rows of their features, each feature by its rarity, each row scaled to length 1.
final class RarityRows {
  private final List<String> names;
  private final Map<String, Float> rarity;
  private final int[][] features;
  private final double[][] values;

  RarityRows(List<ModelTrainer.Example> examples) {
    TreeMap<String, Integer> count = new TreeMap<>();
    examples.forEach(e -> e.features().forEach(f -> count.merge(f, 1, Integer::sum)));
    rarity = ModelTrainer.rarity(count, examples.size());
    names = List.copyOf(count.keySet());
    Map<String, Integer> number = new HashMap<>();
    for (String name : names) {
      number.put(name, number.size());
    }
    features = new int[examples.size()][];
    values = new double[examples.size()][];
    for (int i = 0; i < features.length; i++) {
      List<String> own = examples.get(i).features();
      features[i] = own.stream().mapToInt(f -> number.getOrDefault(f, 0)).toArray();
      values[i] = own.stream().mapToDouble(f -> rarity.getOrDefault(f, 0f)).toArray();
      double norm = 0;
      for (double v : values[i]) {
        norm += v * v;
      }
      for (int k = 0; k < values[i].length; k++) {
        values[i][k] /= Math.sqrt(norm);
      }
    }
  }

  /// The rarity of each feature.
  Map<String, Float> rarity() {
    return rarity;
  }

  /// The products of row `i` with every row.
  double[] products(int i) {
    double[] spread = new double[names.size()];
    for (int k = 0; k < features[i].length; k++) {
      spread[features[i][k]] = values[i][k];
    }
    double[] products = new double[features.length];
    for (int j = 0; j < products.length; j++) {
      for (int k = 0; k < features[j].length; k++) {
        products[j] += spread[features[j][k]] * values[j][k];
      }
    }
    return products;
  }

  /// The weight of each feature for each column: `factor` times the sum of its values times the
  /// rows of `alpha`.
  Map<String, float[]> weights(DMatrixRMaj alpha, double factor) {
    int columns = alpha.getNumCols();
    double[][] sums = new double[names.size()][columns];
    for (int i = 0; i < features.length; i++) {
      for (int k = 0; k < features[i].length; k++) {
        for (int c = 0; c < columns; c++) {
          sums[features[i][k]][c] += factor * values[i][k] * alpha.get(i, c);
        }
      }
    }
    Map<String, float[]> weights = new HashMap<>();
    for (int f = 0; f < sums.length; f++) {
      float[] row = new float[columns];
      for (int c = 0; c < columns; c++) {
        row[c] = (float) sums[f][c];
      }
      weights.put(names.get(f), row);
    }
    return weights;
  }
}

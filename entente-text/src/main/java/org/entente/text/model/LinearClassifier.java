package org.entente.text.model;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.zip.GZIPInputStream;

/// A linear classifier over weighted features: one score a class, probabilities by the logistic
/// function of each score, divided by their sum (one against the rest).
///
/// The same features give the same bits everywhere: sums run in the order of the features and
/// exponentials are StrictMath's.
public final class LinearClassifier {
  private final List<String> labels;
  private final Map<String, float[]> weights;
  private final Map<String, Float> rarity;
  private final double[] bias;

  LinearClassifier(
      List<String> labels, Map<String, float[]> weights, Map<String, Float> rarity, double[] bias) {
    this.labels = List.copyOf(labels);
    this.weights = weights;
    this.rarity = rarity;
    this.bias = bias.clone();
  }

  /// A label with its probability.
  ///
  /// @param label the label
  /// @param probability in (0, 1)
  public record Guess(String label, double probability) {}

  /// The model of a bundled resource, see [ModelTrainer] for its form.
  public static LinearClassifier load(String name) {
    try (InputStream raw = LinearClassifier.class.getResourceAsStream(name);
        BufferedReader in =
            new BufferedReader(
                new InputStreamReader(
                    new GZIPInputStream(Objects.requireNonNull(raw, name)),
                    StandardCharsets.UTF_8))) {
      return read(in);
    } catch (IOException e) {
      throw new UncheckedIOException("the bundled model " + name + " is broken", e);
    }
  }

  static LinearClassifier read(BufferedReader in) throws IOException {
    List<String> labels = List.of(Objects.requireNonNull(in.readLine()).split("\t", -1));
    String[] biases = Objects.requireNonNull(in.readLine()).split("\t", -1);
    double[] bias = new double[labels.size()];
    for (int c = 0; c < bias.length; c++) {
      bias[c] = Double.parseDouble(biases[c]);
    }
    Map<String, float[]> weights = new HashMap<>();
    Map<String, Float> rarity = new HashMap<>();
    for (String line = in.readLine(); line != null; line = in.readLine()) {
      String[] fields = line.split("\t", -1);
      float[] row = new float[labels.size()];
      for (int c = 0; c < row.length; c++) {
        row[c] = Integer.parseInt(fields[c + 2]) / ModelTrainer.SCALE;
      }
      rarity.put(fields[0], Float.parseFloat(fields[1]));
      weights.put(fields[0], row);
    }
    return new LinearClassifier(labels, weights, rarity, bias);
  }

  /* The file's form, features in ascending order. */
  void describe(StringBuilder text) {
    text.append(String.join("\t", labels)).append('\n');
    for (int c = 0; c < bias.length; c++) {
      text.append(c == 0 ? "" : "\t").append(ModelTrainer.number(bias[c]));
    }
    text.append('\n');
    for (String feature : new TreeSet<>(weights.keySet())) {
      float[] row = Objects.requireNonNull(weights.get(feature));
      text.append(feature)
          .append('\t')
          .append(ModelTrainer.number(Objects.requireNonNull(rarity.get(feature))));
      for (float w : row) {
        text.append('\t').append(Math.round(w * ModelTrainer.SCALE));
      }
      text.append('\n');
    }
  }

  /// The labels in the order of the scores.
  public List<String> labels() {
    return labels;
  }

  /// The scores of the labels for a set of features in ascending order.
  double[] scores(List<String> features) {
    double norm = 0;
    for (String f : features) {
      double r = rarity.getOrDefault(f, 0f);
      norm += r * r;
    }
    double[] scores = bias.clone();
    double scale = norm > 0 ? 1 / Math.sqrt(norm) : 0;
    for (String f : features) {
      float[] row = weights.get(f);
      if (row != null) {
        double value = rarity.getOrDefault(f, 0f) * scale;
        for (int c = 0; c < scores.length; c++) {
          scores[c] += row[c] * value;
        }
      }
    }
    return scores;
  }

  /// The most probable label; of equal ones the first.
  public Guess classify(List<String> features) {
    double[] scores = scores(features);
    double sum = 0;
    int best = 0;
    for (int c = 0; c < scores.length; c++) {
      sum += logistic(scores[c]);
      best = scores[c] > scores[best] ? c : best;
    }
    return new Guess(labels.get(best), logistic(scores[best]) / sum);
  }

  private static double logistic(double x) {
    return 1 / (1 + StrictMath.exp(-x));
  }
}

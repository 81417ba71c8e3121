package org.entente.text.model;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.zip.GZIPInputStream;
import org.entente.run.Phrase;

/// A linear classifier over a sentence's [SpanEmbedding] and its [SpanFeatures] together: one score
/// a class, probabilities by the softmax of the scores times a sharpness.
public final class PooledClassifier {
  /// Weights of the embedding are kept as whole numbers of this fraction.
  private static final float SCALE = 1e5f;

  private final float[][] weights;
  private final LinearClassifier words;
  private final double sharpness;

  /// A classifier.
  ///
  /// @param weights by place in the embedding and label
  /// @param words the classifier over features, which has the biases and the labels
  /// @param sharpness what scores are multiplied with before the softmax
  PooledClassifier(float[][] weights, LinearClassifier words, double sharpness) {
    this.weights = weights;
    this.words = words;
    this.sharpness = sharpness;
  }

  /// The model of a bundled resource, in the form of [#describe].
  public static PooledClassifier load(String name) {
    try (InputStream raw = PooledClassifier.class.getResourceAsStream(name);
        BufferedReader in =
            new BufferedReader(
                new InputStreamReader(
                    new GZIPInputStream(Objects.requireNonNull(raw, name)),
                    StandardCharsets.UTF_8))) {
      double sharpness = Double.parseDouble(Objects.requireNonNull(in.readLine()));
      float[][] weights = new float[SpanEmbedding.LENGTH][];
      for (int j = 0; j < weights.length; j++) {
        String[] row = Objects.requireNonNull(in.readLine()).split("\t", -1);
        weights[j] = new float[row.length];
        for (int c = 0; c < row.length; c++) {
          weights[j][c] = Integer.parseInt(row[c]) / SCALE;
        }
      }
      return new PooledClassifier(weights, LinearClassifier.read(in), sharpness);
    } catch (IOException e) {
      throw new UncheckedIOException("the bundled model " + name + " is broken", e);
    }
  }

  /* The file's form: the sharpness, a line for each number of the embedding, the classifier over features. */
  void describe(StringBuilder text) {
    text.append(Phrase.of("%.2f%n", sharpness).strip()).append('\n');
    for (float[] row : weights) {
      for (int c = 0; c < row.length; c++) {
        text.append(c == 0 ? "" : "\t").append(Math.round(row[c] * SCALE));
      }
      text.append('\n');
    }
    words.describe(text);
  }

  /// The labels in the order of the scores.
  public List<String> labels() {
    return words.labels();
  }

  /// The scores of the labels.
  double[] scores(float[] embedding, List<String> features) {
    double[] scores = words.scores(features);
    for (int j = 0; j < embedding.length; j++) {
      for (int c = 0; c < scores.length; c++) {
        scores[c] += (double) weights[j][c] * embedding[j];
      }
    }
    return scores;
  }

  /// The most probable label; of equal ones the first.
  public LinearClassifier.Guess classify(float[] embedding, List<String> features) {
    double[] scores = scores(embedding, features);
    int best = best(scores);
    double sum = 0;
    for (double s : scores) {
      sum += StrictMath.exp(sharpness * (s - scores[best]));
    }
    return new LinearClassifier.Guess(labels().get(best), 1 / sum);
  }

  static int best(double[] scores) {
    int best = 0;
    for (int c = 1; c < scores.length; c++) {
      best = scores[c] > scores[best] ? c : best;
    }
    return best;
  }
}

package org.entente.text.model;

import de.bwaldvogel.liblinear.Feature;
import de.bwaldvogel.liblinear.FeatureNode;
import de.bwaldvogel.liblinear.Linear;
import de.bwaldvogel.liblinear.Model;
import de.bwaldvogel.liblinear.Parameter;
import de.bwaldvogel.liblinear.Problem;
import de.bwaldvogel.liblinear.SolverType;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.zip.GZIPOutputStream;
import org.entente.run.Phrase;

/// Trains a linear classifier with liblinear: logistic regression with a quadratic penalty, one
/// class against the rest, over features weighted by their rarity and scaled to length 1.
///
/// A model file is gzipped text: the labels, the biases, then one line a feature with its rarity
/// and its weight for each label in units of 1 / [#SCALE].
///
/// @param cost the cost of errors
/// @param leastCount the least number of sentences that a feature stands in
public record ModelTrainer(double cost, int leastCount) {
  /// Weights are kept as whole numbers of this fraction.
  static final float SCALE = 1000;

  private static final double TOLERANCE = .01;

  /// One sentence as its features and its label.
  ///
  /// @param features in ascending order
  /// @param label the label
  public record Example(List<String> features, String label) {
    /// Copies the list.
    public Example {
      features = List.copyOf(features);
    }
  }

  /// The classifier of the examples.
  public LinearClassifier train(List<Example> examples) {
    List<String> labels =
        new ArrayList<>(new TreeSet<>(examples.stream().map(Example::label).toList()));
    TreeMap<String, Integer> count = new TreeMap<>();
    examples.forEach(e -> e.features().forEach(f -> count.merge(f, 1, Integer::sum)));
    count.values().removeIf(n -> n < leastCount);
    Map<String, Integer> index = new HashMap<>();
    count.keySet().forEach(f -> index.put(f, index.size() + 1));
    Map<String, Float> rarity = rarity(count, examples.size());
    Model model = fit(examples, labels, index, rarity);
    return classifier(model, labels, index, rarity);
  }

  /// How rare each feature is, log((1 + n) / (1 + n_f)) + 1, by the number of sentences that it
  /// stands in.
  static Map<String, Float> rarity(Map<String, Integer> count, int sentences) {
    Map<String, Float> rarity = new HashMap<>();
    count.forEach((f, n) -> rarity.put(f, (float) StrictMath.log((1. + sentences) / (1. + n)) + 1));
    return rarity;
  }

  private Model fit(
      List<Example> examples,
      List<String> labels,
      Map<String, Integer> index,
      Map<String, Float> rarity) {
    Linear.disableDebugOutput();
    Problem problem = new Problem();
    problem.l = examples.size();
    problem.n = index.size() + 1;
    problem.bias = 1;
    problem.x = new Feature[examples.size()][];
    problem.y = new double[examples.size()];
    for (int i = 0; i < examples.size(); i++) {
      problem.x[i] = row(examples.get(i).features(), index, rarity);
      problem.y[i] = labels.indexOf(examples.get(i).label());
    }
    return Linear.train(problem, new Parameter(SolverType.L2R_LR, cost, TOLERANCE));
  }

  private static Feature[] row(
      List<String> features, Map<String, Integer> index, Map<String, Float> rarity) {
    List<String> known = features.stream().filter(index::containsKey).toList();
    double norm = 0;
    for (String f : known) {
      float r = rarity.getOrDefault(f, 0f);
      norm += r * r;
    }
    Feature[] row = new Feature[known.size() + 1];
    for (int k = 0; k < known.size(); k++) {
      row[k] =
          new FeatureNode(
              index.getOrDefault(known.get(k), 0),
              rarity.getOrDefault(known.get(k), 0f) / Math.sqrt(norm));
    }
    row[known.size()] = new FeatureNode(index.size() + 1, 1);
    return row;
  }

  private static LinearClassifier classifier(
      Model model, List<String> labels, Map<String, Integer> index, Map<String, Float> rarity) {
    double[] w = model.getFeatureWeights();
    int classes = model.getNrClass();
    int columns = classes == 2 ? 1 : classes;
    Map<String, float[]> weights = new HashMap<>();
    index.forEach((f, i) -> weights.put(f, weightsAt(model, w, i - 1, columns, labels.size())));
    float[] last = weightsAt(model, w, index.size(), columns, labels.size());
    double[] bias = new double[labels.size()];
    for (int c = 0; c < bias.length; c++) {
      bias[c] = last[c];
    }
    return new LinearClassifier(labels, weights, rarity, bias);
  }

  private static float[] weightsAt(Model model, double[] w, int feature, int columns, int labels) {
    float[] row = new float[labels];
    int[] order = model.getLabels();
    for (int c = 0; c < columns; c++) {
      row[order[c]] = Math.round(w[feature * columns + c] * SCALE) / SCALE;
    }
    if (columns == 1) {
      row[order[1]] = -row[order[0]];
    }
    return row;
  }

  /// The labels that each example gets from a classifier trained on the other folds; example i is
  /// in fold i mod `folds`.
  public List<String> crossValidate(List<Example> examples, int folds) {
    String[] guesses = new String[examples.size()];
    for (int fold = 0; fold < folds; fold++) {
      List<Example> rest = new ArrayList<>();
      for (int i = 0; i < examples.size(); i++) {
        if (i % folds != fold) {
          rest.add(examples.get(i));
        }
      }
      LinearClassifier model = train(rest);
      for (int i = fold; i < guesses.length; i += folds) {
        guesses[i] = model.classify(examples.get(i).features()).label();
      }
    }
    return List.of(guesses);
  }

  /// Writes a text, gzipped.
  static void write(CharSequence text, Path file) {
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
      out.write(text.toString().getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static String number(double x) {
    return Phrase.of("%.4f", x);
  }
}

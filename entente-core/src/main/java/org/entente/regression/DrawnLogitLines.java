package org.entente.regression;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/// The lines of a [DrawnLogit] while they are read, one after the other.
public final class DrawnLogitLines {
  private double intercept;
  private final List<Logit.Term> terms = new ArrayList<>();
  private final List<List<Double>> factor = new ArrayList<>();

  /// Takes a line, split into its words. Throws [IllegalArgumentException] or
  /// [IndexOutOfBoundsException] for one that [DrawnLogit#appendTo] did not write.
  public void add(String... words) {
    switch (words[0]) {
      case "intercept" -> intercept = Double.parseDouble(words[1]);
      case "term" ->
          terms.add(
              new Logit.Term(
                  words[1],
                  Double.parseDouble(words[2]),
                  Double.parseDouble(words[3]),
                  Double.parseDouble(words[4])));
      case "factor" -> {
        List<Double> row = new ArrayList<>();
        for (int k = 1; k < words.length; k++) {
          row.add(Double.parseDouble(words[k]));
        }
        factor.add(row);
      }
      default -> throw new IllegalArgumentException("unknown word");
    }
  }

  /// The model of the lines taken.
  ///
  /// @param cases how many cases it was fitted to
  /// @param events how many of them came
  public DrawnLogit model(int cases, int events) {
    return new DrawnLogit(new Logit(terms, intercept, covariance(), cases, events), factor);
  }

  /* L L'. */
  private List<Double> covariance() {
    int size = factor.size();
    List<Double> cells = new ArrayList<>(Collections.nCopies(size * size, 0.0));
    for (int a = 0; a < size; a++) {
      for (int b = 0; b < size; b++) {
        double sum = 0;
        for (int k = 0; k <= Math.min(a, b); k++) {
          sum += factor.get(a).get(k) * factor.get(b).get(k);
        }
        cells.set(a * size + b, sum);
      }
    }
    return cells;
  }
}

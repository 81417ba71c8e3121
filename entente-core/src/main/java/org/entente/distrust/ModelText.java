package org.entente.distrust;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.entente.regression.Logit;

/// Fitted models as text: a line for each number's name, six significant digits, so that a fit on
/// another machine gives the same bytes.
///
///     model clash 5 1946 2009 703778 4220
///     intercept -6.1
///     term last_dispute_2 0.01 0.09 0.2           feature, centre, scale, coefficient
///     factor 0.02 0.001 ..                         a row of the Cholesky factor of the covariance
///     calibration -0.1 0.9                         intercept, slope
///     bend -6 0.3                                  place, change of slope
public final class ModelText {
  private static final double ROUNDING = 1e-9;

  private ModelText() {}

  /// The text of the models, one after the other.
  public static String of(List<DisputeModel> models) {
    StringBuilder text = new StringBuilder();
    text.append(
        "# Probability of a militarised dispute and of a clash; written by: entente study distrust\n");
    for (DisputeModel model : models) {
      Logit logit = model.logit();
      line(
          text,
          "model "
              + model.outcome().key()
              + " "
              + model.horizon().years()
              + " "
              + model.from()
              + " "
              + model.to()
              + " "
              + logit.cases()
              + " "
              + logit.events());
      line(text, "intercept", logit.intercept());
      for (Logit.Term term : logit.terms()) {
        line(text, "term " + term.feature(), term.centre(), term.scale(), term.coefficient());
      }
      for (List<Double> row : model.factor()) {
        line(text, "factor", row.stream().mapToDouble(v -> v).toArray());
      }
      Calibration calibration = model.calibration();
      line(text, "calibration", calibration.intercept(), calibration.slope());
      calibration.bends().forEach(bend -> line(text, "bend", bend.at(), bend.change()));
    }
    return text.toString();
  }

  private static void line(StringBuilder text, String name, double... values) {
    text.append(name);
    for (double value : values) {
      text.append(' ').append(number(value));
    }
    text.append('\n');
  }

  /* Six significant digits; what is no more than rounding is zero. */
  private static String number(double value) {
    return Math.abs(value) < ROUNDING ? "0" : String.format(Locale.ROOT, "%.5e", value);
  }

  /// The models of a text; one that [#of] did not write is refused with an
  /// [IllegalArgumentException] that names the line.
  public static List<DisputeModel> read(String text) {
    List<DisputeModel> models = new ArrayList<>();
    Draft draft = null;
    int number = 0;
    for (String line : text.lines().toList()) {
      number++;
      String[] words = line.strip().split(" +", -1);
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      try {
        if (words[0].equals("model")) {
          if (draft != null) {
            models.add(draft.model());
          }
          draft = new Draft(words);
        } else if (draft == null) {
          throw new IllegalArgumentException("before any model");
        } else {
          draft.add(words);
        }
      } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
        throw new IllegalArgumentException("line " + number + " (" + line + ")", e);
      }
    }
    if (draft != null) {
      models.add(draft.model());
    }
    return models;
  }

  /* A model whose lines are being read. */
  private static final class Draft {
    private final Outcome outcome;
    private final Horizon horizon;
    private final int from;
    private final int to;
    private final int cases;
    private final int events;
    private double intercept;
    private final List<Logit.Term> terms = new ArrayList<>();
    private final List<List<Double>> factor = new ArrayList<>();
    private double offset;
    private double slope;
    private final List<Calibration.Bend> bends = new ArrayList<>();

    Draft(String[] words) {
      outcome =
          List.of(Outcome.values()).stream()
              .filter(o -> o.key().equals(words[1]))
              .findFirst()
              .orElseThrow(() -> new IllegalArgumentException("no outcome " + words[1]));
      int years = Integer.parseInt(words[2]);
      horizon =
          List.of(Horizon.values()).stream()
              .filter(h -> h.years() == years)
              .findFirst()
              .orElseThrow(() -> new IllegalArgumentException("no horizon of " + years + " years"));
      from = Integer.parseInt(words[3]);
      to = Integer.parseInt(words[4]);
      cases = Integer.parseInt(words[5]);
      events = Integer.parseInt(words[6]);
    }

    void add(String[] words) {
      switch (words[0]) {
        case "intercept" -> intercept = number(words[1]);
        case "term" ->
            terms.add(
                new Logit.Term(words[1], number(words[2]), number(words[3]), number(words[4])));
        case "factor" -> {
          List<Double> row = new ArrayList<>();
          for (int k = 1; k < words.length; k++) {
            row.add(number(words[k]));
          }
          factor.add(row);
        }
        case "calibration" -> {
          offset = number(words[1]);
          slope = number(words[2]);
        }
        case "bend" -> bends.add(new Calibration.Bend(number(words[1]), number(words[2])));
        default -> throw new IllegalArgumentException("unknown word");
      }
    }

    private static double number(String word) {
      return Double.parseDouble(word);
    }

    DisputeModel model() {
      Logit logit = new Logit(terms, intercept, covariance(), cases, events);
      return new DisputeModel(
          outcome,
          horizon,
          terms.stream().map(t -> Feature.of(t.feature())).toList(),
          logit,
          new Calibration(offset, slope, bends),
          factor,
          from,
          to);
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
}

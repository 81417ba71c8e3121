package org.entente.distrust;

import java.util.ArrayList;
import java.util.List;
import org.entente.regression.DrawnLogit;
import org.entente.regression.DrawnLogitLines;
import org.entente.regression.Logit;

/// Fitted models as text, the coefficients as [DrawnLogit] writes them.
///
///     model clash 5 1946 2009 703778 4220
///     intercept -6.1
///     ..
///     calibration -0.1 0.9                         intercept, slope
///     bend -6 0.3                                  place, change of slope
public final class ModelText {
  private ModelText() {}

  /// The text of the models, one after the other.
  public static String of(List<DisputeModel> models) {
    StringBuilder text = new StringBuilder();
    text.append(
        "# Probability of a militarised dispute and of a clash; written by: entente study distrust\n");
    for (DisputeModel model : models) {
      Logit logit = model.logit();
      DrawnLogit.line(
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
      model.coefficients().appendTo(text);
      Calibration calibration = model.calibration();
      DrawnLogit.line(text, "calibration", calibration.intercept(), calibration.slope());
      calibration.bends().forEach(bend -> DrawnLogit.line(text, "bend", bend.at(), bend.change()));
    }
    return text.toString();
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
    private final DrawnLogitLines coefficients = new DrawnLogitLines();
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
        case "calibration" -> {
          offset = number(words[1]);
          slope = number(words[2]);
        }
        case "bend" -> bends.add(new Calibration.Bend(number(words[1]), number(words[2])));
        default -> coefficients.add(words);
      }
    }

    private static double number(String word) {
      return Double.parseDouble(word);
    }

    DisputeModel model() {
      DrawnLogit fit = coefficients.model(cases, events);
      return new DisputeModel(
          outcome,
          horizon,
          fit.logit().terms().stream().map(t -> Feature.of(t.feature())).toList(),
          fit,
          new Calibration(offset, slope, bends),
          from,
          to);
    }
  }
}

package org.entente.answer.bargain;

import java.util.Locale;
import org.entente.answer.page.Column;
import org.entente.answer.page.Table;
import org.entente.bargaining.Actor;
import org.entente.bargaining.CondorcetElection;
import org.entente.bargaining.TurningPoint;
import org.entente.bargaining.outlook.Forecast;
import org.entente.bargaining.outlook.Outlook;
import org.entente.bargaining.outlook.View;
import org.entente.evidence.Range;

/// The tables of an outlook beside the traces.
record BargainTables(Outlook outlook) {
  private static final double PERCENT = 100;
  private static final int MOST_TURNING = 12;

  /// The name of a dimension.
  String dimension(int d) {
    return outlook.issue().dimensions().get(d).name();
  }

  private String scale(int d) {
    return outlook.issue().dimensions().get(d).low()
        + " to "
        + outlook.issue().dimensions().get(d).high();
  }

  static Column dimensionColumn() {
    return Column.text("dimension", "Dimension", "The dimension of the issue.");
  }

  static Column actorColumn() {
    return Column.text("actor", "Actor", "Who.");
  }

  Table forecasts() {
    Table.Builder table =
        Table.builder(
                "forecasts",
                "Forecasts",
                "One row for each dimension and model, on the scale of the dimension.")
            .text("forecast", "Model", "The model, with the dimension if several.")
            .figure(
                "outcome",
                "Outcome",
                "The forecast, with the interval in which nine of ten outcomes fell about the"
                    + " model's forecasts on decided issues.",
                scale(0))
            .figure(
                "inputs",
                "As inputs vary",
                "The forecast with the middle 90% over draws of the inputs that are ranges.",
                scale(0))
            .figure(
                "error",
                "Error before",
                "Mean absolute error on decided issues as a share of the scale, 90% bootstrap"
                    + " interval.",
                "share")
            .column(dimensionColumn());
    for (Forecast f : outlook.forecasts()) {
      table.row(
          f.view().title()
              + (outlook.issue().dimensions().size() > 1 ? ", " + dimension(f.dimension()) : ""),
          f.outcome(),
          f.inputs(),
          f.view().error(),
          dimension(f.dimension()));
    }
    return table.build();
  }

  Table actors() {
    Table.Builder table =
        Table.builder("actors", "Actors", "One row for each actor and dimension.")
            .column(actorColumn())
            .column(dimensionColumn())
            .figure("position", "Position", "What it wants.", scale(0))
            .figure("salience", "Salience", "How much it cares.", "0 to 100")
            .figure("capability", "Capability", "What it can bring to bear.", "")
            .number(
                "weight",
                "Weight",
                "Capability times salience as a share of all actors', at the best values.",
                "share")
            .number(
                "distance",
                "From the forecast",
                "How far the weighted mean lies from what it wants.",
                scale(0));
    for (int d = 0; d < outlook.issue().dimensions().size(); d++) {
      int dimension = d;
      double all = outlook.issue().actors().stream().mapToDouble(a -> a.weight(dimension)).sum();
      double mean = outlook.forecast(d, View.MEAN).outcome().find().orElseThrow();
      for (Actor a : outlook.issue().actors()) {
        Range position = a.positions().get(d);
        table.row(
            a.name(),
            dimension(d),
            position.asGiven(1),
            a.saliences().get(d).asGiven(PERCENT),
            a.capability().asGiven(1),
            a.weight(d) / all,
            Math.abs(position.value() - mean));
      }
    }
    return table.build();
  }

  Table turning() {
    Table.Builder table =
        Table.builder(
                "turning",
                "Single changes that turn it",
                "One row for each input that alone puts the weighted mean on the border.")
            .column(dimensionColumn())
            .column(actorColumn())
            .text("input", "Input", "Position, salience (0 to 100) or capability.")
            .number("from", "From", "Its value now.", "")
            .number("to", "To", "The value that puts the mean on the border.", "")
            .number("effort", "Effort", "The change as a share.", "share")
            .number("border", "Border", "The border.", "")
            .shown(MOST_TURNING);
    for (int d = 0; d < outlook.turning().size(); d++) {
      for (TurningPoint p : outlook.turning().get(d)) {
        table.row(
            dimension(d),
            p.actor(),
            p.input().name().toLowerCase(Locale.ROOT),
            shown(p, p.from()),
            shown(p, p.to()),
            p.effort(),
            outlook.border(d));
      }
    }
    return table.build();
  }

  /// A value of a turning point as readers see it: saliences from 0 to 100.
  static double shown(TurningPoint point, double value) {
    return point.input() == TurningPoint.Input.SALIENCE ? value * PERCENT : value;
  }

  Table election() {
    Table.Builder table =
        Table.builder("election", "Positions and their chances", "One row for each position taken.")
            .column(dimensionColumn())
            .number("position", "Position", "The position.", "")
            .text("holders", "Held by", "The actors that hold it.")
            .number("probability", "Chance", "The probability that it is chosen.", "share");
    for (int d = 0; d < outlook.elections().size(); d++) {
      for (CondorcetElection.Option o : outlook.elections().get(d).options()) {
        table.row(dimension(d), o.position(), String.join(", ", o.holders()), o.probability());
      }
    }
    return table.build();
  }
}

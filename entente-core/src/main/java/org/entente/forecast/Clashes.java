package org.entente.forecast;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.entente.distrust.FittedModels;
import org.entente.distrust.Horizon;
import org.entente.distrust.Outcome;
import org.entente.evidence.Figure;
import org.entente.evidence.Interval;
import org.entente.panel.Panel;
import org.entente.part.DyadFigure;
import org.entente.part.trust.TrustByDistrust;
import org.entente.run.Run;
import org.entente.situation.Situation;
import org.entente.world.Coalition;

/// Which members of a coalition clash in arms within five years, by the model of distrust.
///
/// The model is that of the date ([FittedModels#knownBy]): nothing that came later has taught it.
public final class Clashes {
  private static final Horizon HORIZON = Horizon.FIVE;

  private Clashes() {}

  /// The first year whose evidence a model could have learned from.
  public static int speaksFrom() {
    return FittedModels.ORIGINS.getFirst();
  }

  /// How probable it is of every two members that they do not clash, from what is known on the
  /// panel's date; none where that reaches less far than [#speaksFrom]. Cost: the dyads times the
  /// draws of the model.
  public static List<DyadFigure> peace(Coalition coalition, Panel panel, Run run) {
    return panel.now().year() < speaksFrom()
        ? List.of()
        : Situation.find(coalition, panel)
            .map(s -> TrustByDistrust.ofAll(Outcome.CLASH).dyads(s.panel(), s.group(), run))
            .orElse(List.of());
  }

  /// A statement for every two members with a record, the likeliest first.
  ///
  /// @param panel what is known on the date
  /// @param peace what [#peace] says of it
  public static List<Statement> of(Coalition coalition, Panel panel, List<DyadFigure> peace) {
    LocalDate asOf = panel.asOf();
    String model = "distrust " + FittedModels.knownBy(panel.now().year()).origin();
    List<Statement> statements = new ArrayList<>();
    for (DyadFigure d : peace) {
      if (d.figure() instanceof Figure.Known(double trust, Interval in, var _)) {
        statements.add(
            new Statement(
                coalition.id(),
                Statement.Kind.CLASH,
                List.of(d.first(), d.second()),
                asOf,
                asOf.plusYears(HORIZON.years()),
                1 - trust,
                1 - in.high(),
                1 - in.low(),
                model));
      }
    }
    statements.sort(Comparator.comparingDouble(s -> -s.probability()));
    return statements;
  }
}

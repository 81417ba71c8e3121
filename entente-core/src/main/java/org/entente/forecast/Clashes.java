package org.entente.forecast;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.entente.distrust.DisputeModel;
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
/// The model that ships has learned from what came until its last outcome, so that it speaks from
/// the year after: of an earlier date it would know what came.
public final class Clashes {
  private static final Horizon HORIZON = Horizon.FIVE;

  private Clashes() {}

  /// The first year in which the model speaks.
  public static int speaksFrom() {
    DisputeModel model = FittedModels.of(Outcome.CLASH, HORIZON);
    return model.to() + HORIZON.years() + 1;
  }

  /// How probable it is of every two members that they do not clash, from what is known on the
  /// panel's date; none before [#speaksFrom]. Cost: the dyads times the draws of the model.
  public static List<DyadFigure> peace(Coalition coalition, Panel panel, Run run) {
    return panel.asOf().getYear() < speaksFrom()
        ? List.of()
        : Situation.find(coalition, panel)
            .map(s -> TrustByDistrust.ofAll(Outcome.CLASH).dyads(s.panel(), s.group(), run))
            .orElse(List.of());
  }

  /// A statement for every two members with a record, the likeliest first.
  ///
  /// @param peace what [#peace] says on the date
  public static List<Statement> of(Coalition coalition, LocalDate asOf, List<DyadFigure> peace) {
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
                "distrust " + (speaksFrom() - 1)));
      }
    }
    statements.sort(Comparator.comparingDouble(s -> -s.probability()));
    return statements;
  }
}

package org.entente.part.interests;

import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.entente.evidence.Figure;
import org.entente.evidence.Provenance;
import org.entente.panel.DyadColumn;
import org.entente.panel.Panel;
import org.entente.panel.YearSlice;
import org.entente.part.Aggregation;
import org.entente.part.DyadFigure;
import org.entente.part.Dyadic;
import org.entente.part.Group;
import org.entente.part.Part;
import org.entente.part.PartDefinition;
import org.entente.run.Run;

/// Shared interests from alliance ties: the mean over dyads of Scott's π of the two states' binary
/// alliance portfolios (defence or offence obligation to each state of the system, or none; a state
/// is tied to itself).
///
/// Ties are counted whole, not sampled, so the interval is the point; what is uncertain is what a
/// treaty is worth. Cost: the dyads of the group.
///
/// References: [Haege2011], [LeedsEtAl2002].
public final class InterestsByAlliances implements PartDefinition {
  @Override
  public Part part() {
    return Part.INTERESTS;
  }

  @Override
  public String key() {
    return "alliances-pi";
  }

  @Override
  public OptionalDouble value(Group group) {
    return Dyadic.mean(group, d -> group.slice().at(DyadColumn.ALLIANCE_PI, d));
  }

  @Override
  public Aggregation aggregation() {
    return Aggregation.MEAN_OVER_DYADS;
  }

  @Override
  public Figure figure(Panel panel, Group group, Run run) {
    return VoteFigures.alliancePi(group);
  }

  @Override
  public Map<String, Figure> details(Panel panel, Group group, Run run) {
    return InterestsByVotes.beside(group);
  }

  @Override
  public List<DyadFigure> dyads(Panel panel, Group group, Run run) {
    YearSlice slice = group.slice();
    return Dyadic.figures(
        group,
        d -> {
          float pi = slice.at(DyadColumn.ALLIANCE_PI, d);
          return Float.isNaN(pi)
              ? Figure.missing(VoteFigures.whyNoAlliances(slice))
              : Figure.exact(pi, provenance(slice));
        },
        d -> slice.at(DyadColumn.ALLIED, d) == 1 ? "allied" : "not allied");
  }

  private static Provenance provenance(YearSlice slice) {
    return Provenance.of(
            slice.datasets(DyadColumn.ALLIANCE_PI),
            slice.dyads().states(),
            "states",
            "Scott's π of binary alliance portfolios [Haege2011]")
        .with("year", slice.year());
  }
}

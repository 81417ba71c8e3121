package org.entente.part.interests;

import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.entente.evidence.Estimate;
import org.entente.evidence.Figure;
import org.entente.evidence.Provenance;
import org.entente.panel.DyadColumn;
import org.entente.panel.Panel;
import org.entente.panel.YearSlice;
import org.entente.part.Aggregation;
import org.entente.part.Detail;
import org.entente.part.DyadFigure;
import org.entente.part.Dyadic;
import org.entente.part.EvidenceKind;
import org.entente.part.Group;
import org.entente.part.Meaning;
import org.entente.part.Part;
import org.entente.part.PartDefinition;
import org.entente.part.Scale;
import org.entente.part.Wording;
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
  private static final Meaning MEANING =
      new Meaning(
          Part.INTERESTS,
          "alliances-pi",
          new Wording(
              "The mean over dyads of Scott's π of the two states' alliance portfolios: whether they"
                  + " have the same allies by treaty, beyond what chance would give.",
              "π(i,j) = 1 - D_o / D_e;  D_o = share of states with which one of the two is allied and"
                  + " the other not;  D_e = the same expected by chance from the pooled ties of both",
              "Ties are counted whole, not sampled: the interval is the figure itself.",
              "none: ties are counted whole"),
          Scale.of("π, 1 for the same allies, 0 for chance", -1, 1),
          EvidenceKind.ALLIANCES,
          Aggregation.MEAN_OVER_DYADS,
          InterestsDetails.beside());

  @Override
  public Meaning meaning() {
    return MEANING;
  }

  @Override
  public OptionalDouble value(Group group) {
    return Dyadic.mean(group, d -> group.slice().at(DyadColumn.ALLIANCE_PI, d));
  }

  @Override
  public Estimate estimate(Panel panel, Group group, Run run) {
    return VoteFigures.alliancePi(group);
  }

  @Override
  public Map<Detail, Figure> details(Panel panel, Group group, Run run) {
    return InterestsByVotes.beside(group, run);
  }

  @Override
  public List<DyadFigure> dyads(Panel panel, Group group, Run run) {
    YearSlice slice = group.slice();
    return Dyadic.figures(
        group,
        d -> {
          float pi = slice.at(DyadColumn.ALLIANCE_PI, d);
          return Float.isNaN(pi)
              ? Estimate.missing(VoteFigures.whyNoAlliances(slice))
              : Estimate.exact(pi, provenance(slice));
        },
        d -> slice.at(DyadColumn.ALLIED, d) == 1 ? "allied" : "not allied");
  }

  private static Provenance provenance(YearSlice slice) {
    return Provenance.of(
            slice.datasets(DyadColumn.ALLIANCE_PI),
            slice.dyads().states(),
            "states",
            "Scott's π of binary alliance portfolios [Haege2011]")
        .inYear(slice.lastYear(DyadColumn.ALLIANCE_PI));
  }
}

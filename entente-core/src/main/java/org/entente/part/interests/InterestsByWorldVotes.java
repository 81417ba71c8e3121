package org.entente.part.interests;

import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.entente.evidence.Estimate;
import org.entente.evidence.Figure;
import org.entente.evidence.Provenance;
import org.entente.panel.DyadColumn;
import org.entente.panel.JointVotes;
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
import org.entente.similarity.Contingency;
import org.entente.similarity.Measure;

/// Shared interests from UN votes against what the year's roll calls divide the world by: how much
/// closer two states vote than two states drawn at random.
///
///     v(i,j) = max(-1, 1 - D_o(i,j) / D_w)                               in [-1, 1]
///     D_o    = mean of ((x - y)/2)² over joint roll calls, yes 1, abstain 2, no 3
///     D_w    = Σ over all dyads of the year N D_o / Σ N, N joint roll calls
///
/// 1 is perfect agreement, 0 as far apart as two states drawn from a roll call, -1 twice as far or
/// more. Chance is that of the world and not of the pair's own votes, so that two states that agree
/// on 77 of 85 roll calls are close and those that always agree have a figure; in turn whoever stands
/// against the world (the United States and its nearest allies) is far from everybody. What is further
/// than twice is cut, or one outlier would outweigh a coalition.
///
/// A dyad with too few joint votes ([JointVotes]) takes both D_o and D_w from the latest year in which
/// it has enough, as in the default. The interval is a bound (see [VoteFigures]); D_w rests on all dyads and is taken as known. Cost:
/// the dyads of the year once, then those of the group.
public final class InterestsByWorldVotes implements PartDefinition {
  private static final double FURTHEST = -1;
  private static final DyadColumn CLOSENESS =
      DyadColumn.computed(
          "vote_closeness", "closeness", List.of(DyadColumn.YY), InterestsByWorldVotes::closeness);
  private static final DyadColumn HALF =
      DyadColumn.computed(
          "vote_closeness_half_width",
          "closeness",
          List.of(DyadColumn.YY),
          InterestsByWorldVotes::halfWidths);

  private static final Meaning MEANING =
      new Meaning(
          Part.INTERESTS,
          "votes-world",
          new Wording(
              "The mean over dyads of how much closer their votes in the UN General Assembly are than"
                  + " those of two states drawn at random: 1 for perfect agreement, 0 for two states at"
                  + " random, -1 for twice as far apart or more.",
              "v(i,j) = max(-1, 1 - D_o / D_w);  D_o = mean of ((x - y)/2)² over joint roll calls, yes 1,"
                  + " abstain 2, no 3;  D_w = the same over all dyads of the year",
              "The interval is a bound at 90%: the mean of the dyads' own half-widths, however their"
                  + " errors hang together.",
              "none: known between bounds only"),
          Scale.of("1 for perfect agreement, 0 for two states at random", FURTHEST, 1),
          EvidenceKind.VOTES,
          Aggregation.MEAN_OVER_DYADS,
          InterestsDetails.beside());

  @Override
  public Meaning meaning() {
    return MEANING;
  }

  @Override
  public OptionalDouble value(Group group) {
    return Dyadic.mean(group, d -> group.slice().at(CLOSENESS, d));
  }

  @Override
  public double ofDyad(YearSlice slice, int i, int j) {
    return slice.at(CLOSENESS, slice.dyads().index(i, j));
  }

  @Override
  public Estimate estimate(Panel panel, Group group, Run run) {
    YearSlice slice = group.slice();
    OptionalDouble mean = value(group);
    if (mean.isEmpty()) {
      return Estimate.missing(
          "no two members voted together often enough in " + slice.lastYear(DyadColumn.YY));
    }
    return VoteFigures.bounded(
        mean.getAsDouble(),
        Dyadic.mean(group, d -> slice.at(HALF, d)).orElse(1),
        provenance(slice, slice.rollCalls(), "roll calls")
            .inYear(VoteTables.yearOf(group, DyadColumn.YY)));
  }

  @Override
  public Map<Detail, Figure> details(Panel panel, Group group, Run run) {
    return InterestsByVotes.beside(group, run);
  }

  @Override
  public List<DyadFigure> dyads(Panel panel, Group group, Run run) {
    YearSlice slice = group.slice();
    return Dyadic.figures(group, d -> ofDyad(slice, d), d -> RawAgreement.of(slice, d).words());
  }

  private static Estimate ofDyad(YearSlice slice, int d) {
    int joint = JointVotes.of(slice, d);
    int year = slice.lastYear(DyadColumn.YY, d);
    if (joint > 0 && !VoteTables.areEnough(slice, d)) {
      return Estimate.missing(JointVotes.tooFew(slice, d));
    }
    double value = slice.at(CLOSENESS, d);
    return Double.isNaN(value)
        ? Estimate.missing("no joint votes in " + year)
        : VoteFigures.bounded(
            value, slice.at(HALF, d), provenance(slice, joint, "joint votes").inYear(year));
  }

  private static float[] closeness(YearSlice slice) {
    double ofWorld = ofWorld(slice);
    float[] closeness = new float[slice.dyads().count()];
    for (int d = 0; d < closeness.length; d++) {
      Contingency table = VoteTables.of(slice, d);
      closeness[d] =
          !VoteTables.areEnough(slice, d) || !(ofWorld > 0)
              ? Float.NaN
              : (float) Math.max(FURTHEST, 1 - disagreement(table) / ofWorld);
    }
    return closeness;
  }

  /* D_w, 0 where nobody voted or nobody differed. */
  private static double ofWorld(YearSlice slice) {
    double sum = 0;
    double votes = 0;
    for (int d = 0; d < slice.dyads().count(); d++) {
      Contingency table = VoteTables.of(slice, d);
      if (VoteTables.areEnough(slice, d) && table.total() > 0) {
        sum += table.total() * disagreement(table);
        votes += table.total();
      }
    }
    return votes == 0 ? 0 : sum / votes;
  }

  /* D_o of a table with votes: S squared is 1 - 2 D_o. */
  private static double disagreement(Contingency table) {
    return (1 - Measure.S_SQUARED.of(table).find().orElseThrow()) / 2;
  }

  private static float[] halfWidths(YearSlice slice) {
    double ofWorld = ofWorld(slice);
    float[] halves = new float[slice.dyads().count()];
    for (int d = 0; d < halves.length; d++) {
      double half = VoteFigures.half(slice, d, Measure.S_SQUARED);
      halves[d] = ofWorld > 0 ? (float) Math.min(1, half / (2 * ofWorld)) : Float.NaN;
    }
    return halves;
  }

  private static Provenance provenance(YearSlice slice, long observations, String unit) {
    return Provenance.of(
            slice.datasets(DyadColumn.YY),
            observations,
            unit,
            "closeness of votes against two states drawn at random")
        .inYear(slice.lastYear(DyadColumn.YY))
        .with("levels", "yes, abstain, no")
        .with("weights", "squared");
  }
}

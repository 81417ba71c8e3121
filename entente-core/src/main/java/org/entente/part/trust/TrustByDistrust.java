package org.entente.part.trust;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.IntToDoubleFunction;
import org.entente.distrust.DisputeModel;
import org.entente.distrust.DistrustColumn;
import org.entente.distrust.DyadFeatures;
import org.entente.distrust.FittedModels;
import org.entente.distrust.Horizon;
import org.entente.distrust.Outcome;
import org.entente.evidence.Estimate;
import org.entente.evidence.Figure;
import org.entente.evidence.Provenance;
import org.entente.evidence.Sampled;
import org.entente.panel.DyadColumn;
import org.entente.panel.Panel;
import org.entente.panel.StateColumn;
import org.entente.panel.YearSlice;
import org.entente.part.Aggregation;
import org.entente.part.Detail;
import org.entente.part.DyadFigure;
import org.entente.part.Dyadic;
import org.entente.part.EvidenceKind;
import org.entente.part.Group;
import org.entente.part.GroupValue;
import org.entente.part.Meaning;
import org.entente.part.Part;
import org.entente.part.PartDefinition;
import org.entente.part.Scale;
import org.entente.part.Wording;
import org.entente.run.Run;

/// Trust as the probability of no armed clash, or of no militarised dispute at all, within five years.
///
///     trust(i,j) = 1 - p(i,j)                                p of the fitted model of distrust
///     trust(C)   = Π over dyads of trust(i,j)                `no-clash`, `no-dispute`
///     trust(C)   = mean over members of min over partners    `no-clash-partner`, `no-dispute-partner`
///
/// A clash ([Outcome#CLASH]) is what a reader calls a quarrel; a fishing boat seized is a dispute too.
/// The product is the probability that no two members come to it, as if what is not in the model
/// came to each dyad by itself. Every member more can only lower it, so that a newcomer who has
/// nothing to do with the quarrels of the others does not mend them. It falls with size, and with
/// how many neighbours and great powers a coalition holds: so a coalition is called strong in trust
/// not from a fixed border, but where it is at least what is to be expected of states as near and as
/// strong as its members,
///
///     border(C)  = the same of 1 - p0,    p0 of the model of place and power alone
///
/// The second form can be set beside the trust by record. Two states quarrel ([Quarrel]) when it is
/// one in four or likelier: some fifty times what it is among all dyads (docs/methods/distrust.md).
///
/// A group of which no two have had an occasion to quarrel has no figure: silence without occasion is
/// no trust. The interval is that of 100 draws of the model's coefficients. Cost: the dyads of the
/// year once, then the dyads of the group times the draws.
public final class TrustByDistrust implements PartDefinition {
  /// The expected number of dyads that come to it within five years.
  public static final Detail EXPECTED =
      Detail.number("dyads-expected-in-quarrel", "dyads expected to quarrel within five years");

  /// The number of dyads that [Quarrel]: it is one in four or likelier.
  public static final Detail QUARRELS = TrustByRecord.QUARRELS;

  /// The figure of states as near and as strong as the members: the border.
  public static final Detail PLACE_AND_POWER =
      Detail.number("as-near-and-as-strong", "of states as near and as strong");

  /// The number of dyads without an occasion to quarrel.
  public static final Detail WITHOUT_OCCASION =
      Detail.number("dyads-without-occasion", "dyads without an occasion to quarrel");

  private static final Horizon HORIZON = Horizon.FIVE;
  private static final double QUARREL_BELOW = 0.75;
  private static final String FORMULA =
      "trust(i,j) = 1 - p;  p = 1 / (1 + exp(-c(b_0 + Σ b_f x_f))), x the features of the dyad, b the"
          + " coefficients fitted to what had come of all dyads since 1946 by then, c what makes it come true";

  private final Outcome outcome;
  private final DyadColumn probability;
  private final DyadColumn expected;
  private final boolean byPartner;
  private final Meaning meaning;

  private TrustByDistrust(Outcome outcome, boolean byPartner) {
    String what = outcome == Outcome.CLASH ? "armed clash" : "militarised dispute";
    this.outcome = outcome;
    this.probability = DistrustColumn.within(outcome, HORIZON);
    this.expected = DistrustColumn.ofPlaceAndPower(outcome);
    this.byPartner = byPartner;
    this.meaning =
        new Meaning(
            Part.TRUST,
            "no-" + outcome.key() + (byPartner ? "-partner" : ""),
            new Wording(
                byPartner
                    ? "The mean over members of the probability of no "
                        + what
                        + " within five years with the partner with whom it is lowest."
                    : "The probability that no two members have "
                        + ("aeiou".indexOf(what.charAt(0)) < 0 ? "a " : "an ")
                        + what
                        + " within five years: the product over dyads of one less the probability of"
                        + " each.",
                FORMULA
                    + (byPartner
                        ? ";  trust(C) = mean over members i of min over members j of trust(i,j)"
                        : ";  trust(C) = Π over dyads of trust(i,j)"),
                "The interval is that of draws of the model's coefficients: it tells how well the mean"
                    + " of such dyads is known, not what befalls all at one time.",
                DisputeModel.DRAWS + " draws of the coefficients, common to all dyads"),
            Scale.of("probability of no " + what + " within five years", 0, 1)
                .withQuarrelBelow(QUARREL_BELOW),
            EvidenceKind.RECORD,
            byPartner ? Aggregation.MEAN_OF_LOWEST : Aggregation.PRODUCT_OVER_DYADS,
            List.of(PLACE_AND_POWER, EXPECTED, QUARRELS, WITHOUT_OCCASION));
  }

  /// The probability that no two members come to it.
  public static TrustByDistrust ofAll(Outcome outcome) {
    return new TrustByDistrust(outcome, false);
  }

  /// Each member by its least trusted partner.
  public static TrustByDistrust ofPartner(Outcome outcome) {
    return new TrustByDistrust(outcome, true);
  }

  /// What a definition of trust is the probability of, if it is one.
  public static Optional<Outcome> findOutcome(Meaning meaning) {
    return Arrays.stream(Outcome.values())
        .filter(o -> meaning.part() == Part.TRUST && meaning.key().startsWith("no-" + o.key()))
        .findFirst();
  }

  @Override
  public Meaning meaning() {
    return meaning;
  }

  @Override
  public double ofDyad(YearSlice slice, int i, int j) {
    return trust(slice, slice.dyads().index(i, j));
  }

  private double trust(YearSlice slice, int d) {
    return 1 - (double) slice.at(probability, d);
  }

  /* The same to the bit without working out all dyads of the world, with its draws. */
  private DrawnTrust drawn(YearSlice slice, Run run) {
    return DrawnTrust.in(slice, outcome, HORIZON, run);
  }

  @Override
  public OptionalDouble value(Group group) {
    return Occasion.in(group.slice()).isAmong(group.numbers())
        ? over(group, d -> trust(group.slice(), d))
        : OptionalDouble.empty();
  }

  @Override
  public GroupValue over(YearSlice slice) {
    GroupValue ofDyads = PartDefinition.super.over(slice);
    Occasion occasion = Occasion.in(slice);
    return numbers -> occasion.isAmong(numbers) ? ofDyads.of(numbers) : Double.NaN;
  }

  @Override
  public double border(Group group) {
    return group
        .kept(Borders.class, _ -> new Borders())
        .of
        .computeIfAbsent(
            meaning.key(),
            _ -> over(group, d -> 1 - (double) group.slice().at(expected, d)).orElse(Double.NaN));
  }

  /* Those of a group by definition: it is set beside every other one by them. */
  private static final class Borders {
    private final Map<String, Double> of = new ConcurrentHashMap<>();
  }

  /// The figure of a group whose members come to it as much more or less often than states of their
  /// place and power as those of the other do:
  ///
  ///     v(to) = border(to) ^ (ln v(from) / ln border(from))
  @Override
  public double carried(double value, Group from, Group to) {
    return byPartner ? value : Math.pow(border(to), Math.log(value) / Math.log(border(from)));
  }

  private OptionalDouble over(Group group, IntToDoubleFunction trustOfDyad) {
    return byPartner ? Dyadic.meanOfLowest(group, trustOfDyad) : Dyadic.product(group, trustOfDyad);
  }

  @Override
  public Estimate estimate(Panel panel, Group group, Run run) {
    YearSlice slice = group.slice();
    DrawnTrust drawn = drawn(slice, run);
    OptionalDouble value = over(group, drawn::trust);
    if (value.isEmpty()) {
      return Estimate.missing("no dyad has a dispute record in " + slice.year());
    }
    if (!Occasion.in(slice).isAmong(group.numbers())) {
      return Estimate.missing(
          "no two members have had an occasion to quarrel: no border, no major power, nothing on"
              + " record");
    }
    return Estimate.of(
        value.getAsDouble(),
        Sampled.later(Sampled.Kind.POSTERIOR, 0, 1, () -> draws(drawn, group)),
        provenance(slice, group.dyadNumbers().length, "dyads"));
  }

  private double[] draws(DrawnTrust drawn, Group group) {
    return byPartner
        ? drawn.over(trustOfDyad -> over(group, trustOfDyad).orElseThrow())
        : drawn.products(group.dyadNumbers());
  }

  @Override
  public Map<Detail, Figure> details(Panel panel, Group group, Run run) {
    YearSlice slice = group.slice();
    DrawnTrust drawn = drawn(slice, run);
    Map<Detail, Figure> details = new LinkedHashMap<>();
    int known = Dyadic.count(group, drawn::trust);
    if (known == 0) {
      return details;
    }
    details.put(PLACE_AND_POWER, Figure.exact(border(group), provenance(slice, known, "dyads")));
    details.put(
        EXPECTED,
        Estimate.of(
                expected(group, drawn::trust),
                Sampled.of(
                    Sampled.Kind.POSTERIOR,
                    0,
                    known,
                    drawn.over(trustOfDyad -> expected(group, trustOfDyad))),
                provenance(slice, known, "dyads"))
            .figure());
    details.put(
        QUARRELS,
        Figure.exact(
            Dyadic.count(group, d -> meaning.scale().quarrel().at(drawn.trust(d)) ? 1 : Double.NaN),
            provenance(slice, known, "dyads")));
    details.put(
        WITHOUT_OCCASION,
        Figure.exact(
            Occasion.in(slice).without(group.numbers()), provenance(slice, known, "dyads")));
    return details;
  }

  private static double expected(Group group, IntToDoubleFunction trustOfDyad) {
    double sum = 0;
    for (int d : group.dyadNumbers()) {
      double trust = trustOfDyad.applyAsDouble(d);
      sum += Double.isNaN(trust) ? 0 : 1 - trust;
    }
    return sum;
  }

  @Override
  public List<DyadFigure> dyads(Panel panel, Group group, Run run) {
    YearSlice slice = group.slice();
    DrawnTrust drawn = drawn(slice, run);
    DistrustWords words = new DistrustWords(slice, DyadFeatures.of(slice));
    return Dyadic.figures(group, d -> ofDyad(slice, drawn, d), words::of);
  }

  private Estimate ofDyad(YearSlice slice, DrawnTrust drawn, int d) {
    double trust = drawn.trust(d);
    return Double.isNaN(trust)
        ? Estimate.missing("no dispute record for this dyad")
        : Estimate.of(
            trust,
            Sampled.later(Sampled.Kind.POSTERIOR, 0, 1, () -> drawn.draws(d)),
            provenance(slice, (long) known(slice.at(DyadColumn.DISPUTES, d)), "dispute years"));
  }

  private static float known(float count) {
    return Float.isNaN(count) ? 0 : count;
  }

  private Provenance provenance(YearSlice slice, long observations, String unit) {
    DisputeModel model = FittedModels.knownBy(slice.year()).of(outcome, HORIZON);
    return Provenance.of(
            slice.datasets(
                DyadColumn.HOSTILITY_20,
                DyadColumn.RIVALRY,
                DyadColumn.CONTIGUITY,
                DyadColumn.ALLIED,
                DyadColumn.YY,
                StateColumn.CINC),
            observations,
            unit,
            "probability of no " + outcome.key() + " by a logistic model")
        .with("horizon", HORIZON.years() + " years")
        .with("fitted to", model.from() + " to " + model.to())
        .with("disputes to", slice.lastYear(DyadColumn.LAST_DISPUTE));
  }
}

package org.entente.part.trust;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.IntToDoubleFunction;
import org.entente.evidence.Estimate;
import org.entente.evidence.Figure;
import org.entente.evidence.Interval;
import org.entente.evidence.Provenance;
import org.entente.evidence.Settings;
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
import org.entente.part.Quarrel;
import org.entente.part.Scale;
import org.entente.part.Wording;
import org.entente.run.Run;

/// Trust from the record of militarised disputes and strategic rivalries.
///
///     H(i,j) = sum over dispute years t of (hostility level / 5) · 2^(-(Y - t)/h)  +  2^(-(Y - r)/h)
///     trust(i,j) = 1 / (1 + H(i,j))            in (0, 1], 1 = nothing on record
///
/// where r is the last year of rivalry (Y while it lasts) and h the half-life. The coalition's figure
/// is the mean over members of the trust in their least trusted partner,
///
///     trust(C) = (1/n) sum over members i of min over members j of trust(i,j)
///
/// because a quarrel is not made good by the many members who have nothing to do with it: the mean
/// over dyads rises when India and Pakistan join the SCO together. That mean is `trust-record-mean`.
/// Years after the end of the dispute data are unknown, not peaceful: the record stands still at its
/// last year, Y, and what is not known since widens the interval ([org.entente.part.Aged]). A rivalry in force when its data end is taken
/// as lasting. The interval is the range over half-lives of 5, 10 and 20 years. Cost: the dyads of
/// the group.
///
/// References: [ThompsonSakuwaSuhas2021], [PalmerEtAl2022], [GiblerMillerLittle2016].
public final class TrustByRecord implements PartDefinition {
  private static final int DEFAULT_HALF_LIFE = 10;
  /* Between NATO, the EU and the Five Eyes of 2014 (.78 and above) and GCC and CSTO (.64). */
  private static final double BORDER = 0.7;
  private static final double QUARREL_BELOW = 0.5;

  /// The mean of trust over dyads.
  public static final Detail MEAN = Detail.number("mean-over-dyads", "mean over dyads");

  /// The number of dyads in rivalry.
  public static final Detail RIVALRIES = Detail.number("dyads-in-rivalry", "dyads in rivalry");

  /// The number of dyads that [Quarrel].
  public static final Detail QUARRELS = Detail.number("dyads-that-quarrel", "dyads that quarrel");

  private static final String FORMULA =
      "trust(i,j) = 1 / (1 + H);  H = sum over dispute years t of (hostility level / 5) · 2^(-(Y - t)/h)"
          + " + 2^(-(Y - r)/h), r the last year of rivalry, h the half-life";

  private final int halfLife;
  private final boolean meanOverDyads;
  private final Meaning meaning;

  private TrustByRecord(int halfLife, boolean meanOverDyads) {
    this.halfLife = halfLife;
    this.meanOverDyads = meanOverDyads;
    Scale scale =
        Scale.of("trust, 1 when nothing is on record", 0, 1).withQuarrelBelow(QUARREL_BELOW);
    this.meaning =
        new Meaning(
            Part.TRUST,
            "trust-record"
                + (halfLife == DEFAULT_HALF_LIFE ? "" : "-" + halfLife)
                + (meanOverDyads ? "-mean" : ""),
            new Wording(
                (meanOverDyads
                        ? "The mean over dyads of trust"
                        : "The mean over members of the trust in their least trusted partner,")
                    + " from the record of militarised disputes and rivalries, with a half-life of "
                    + halfLife
                    + " years; 1 when nothing is on record.",
                FORMULA
                    + (meanOverDyads
                        ? ""
                        : ";  trust(C) = mean over members i of min over members j of trust(i,j)"),
                "The interval is the range over half-lives of 5 to 20 years.",
                RecordSettings.WORDS),
            meanOverDyads ? scale : scale.withBorder(BORDER),
            EvidenceKind.RECORD,
            meanOverDyads ? Aggregation.MEAN_OVER_DYADS : Aggregation.MEAN_OF_LOWEST,
            List.of(MEAN, RIVALRIES, QUARRELS));
  }

  /// With a half-life of 10 years.
  public TrustByRecord() {
    this(DEFAULT_HALF_LIFE, false);
  }

  /// With a half-life of 10 years and the plain mean over dyads as the coalition's figure.
  public static TrustByRecord ofMean() {
    return new TrustByRecord(DEFAULT_HALF_LIFE, true);
  }

  /// With a half-life of 5, 10 or 20 years; others are refused with an [IllegalArgumentException].
  public static TrustByRecord withHalfLife(int years) {
    DisputeRecord.hostilityColumn(years);
    return new TrustByRecord(years, false);
  }

  @Override
  public Meaning meaning() {
    return meaning;
  }

  @Override
  public OptionalDouble value(Group group) {
    return over(group, meanOverDyads, d -> DisputeRecord.trust(group.slice(), halfLife, d));
  }

  @Override
  public double ofDyad(YearSlice slice, int i, int j) {
    return DisputeRecord.trust(slice, halfLife, slice.dyads().index(i, j));
  }

  private static OptionalDouble over(Group group, boolean mean, IntToDoubleFunction valueOfDyad) {
    return mean ? Dyadic.mean(group, valueOfDyad) : Dyadic.meanOfLowest(group, valueOfDyad);
  }

  @Override
  public Estimate estimate(Panel panel, Group group, Run run) {
    return estimate(group, meanOverDyads);
  }

  private Estimate estimate(Group group, boolean mean) {
    OptionalDouble value = over(group, mean, d -> DisputeRecord.trust(group.slice(), halfLife, d));
    return value.isEmpty()
        ? Estimate.missing(
            "no dyad has a dispute record in "
                + group.slice().lastYear(DisputeRecord.hostilityColumn(halfLife)))
        : Estimate.of(
            value.getAsDouble(),
            Settings.within(
                over(group, mean, d -> DisputeRecord.lowest(group.slice(), halfLife, d))
                    .orElseThrow(),
                over(group, mean, d -> DisputeRecord.highest(group.slice(), halfLife, d))
                    .orElseThrow(),
                () -> RecordSettings.values(group, DisputeRecord::hostility, mean)),
            provenance(group.slice(), group.dyadNumbers().length, "dyads"));
  }

  @Override
  public Map<Detail, Figure> details(Panel panel, Group group, Run run) {
    Map<Detail, Figure> details = new LinkedHashMap<>();
    details.put(MEAN, estimate(group, true).figure());
    details.put(RIVALRIES, rivalries(group));
    details.put(QUARRELS, quarrels(group));
    return details;
  }

  /* The dyads whose trust is below a half; the ends count those where all, or any, of the range is. */
  private Figure quarrels(Group group) {
    Quarrel quarrel = meaning.scale().quarrel();
    int[] counts = new int[3];
    for (int d : group.dyadNumbers()) {
      counts[0] += quarrel.at(DisputeRecord.trust(group.slice(), halfLife, d)) ? 1 : 0;
      counts[1] += quarrel.at(DisputeRecord.highest(group.slice(), halfLife, d)) ? 1 : 0;
      counts[2] += quarrel.at(DisputeRecord.lowest(group.slice(), halfLife, d)) ? 1 : 0;
    }
    return Figure.of(
        counts[0],
        new Interval(counts[1], counts[2], 1.0, Interval.Basis.RANGE),
        provenance(group.slice(), group.dyadNumbers().length, "dyads"));
  }

  private static Figure rivalries(Group group) {
    int known = Dyadic.count(group, d -> group.slice().at(DyadColumn.RIVALRY, d));
    double share = Dyadic.mean(group, d -> group.slice().at(DyadColumn.RIVALRY, d)).orElse(0);
    return known == 0
        ? Figure.missing(group.slice().whyMissing(DyadColumn.RIVALRY, "rivalries"))
        : Figure.exact(
            Math.rint(share * known),
            Provenance.of(
                    group.slice().datasets(DyadColumn.RIVALRY),
                    known,
                    "dyads",
                    "count of rivalries in force [ThompsonSakuwaSuhas2021]")
                .inYear(group.slice().lastYear(DyadColumn.RIVALRY)));
  }

  @Override
  public List<DyadFigure> dyads(Panel panel, Group group, Run run) {
    YearSlice slice = group.slice();
    return Dyadic.figures(
        group, d -> estimateOfDyad(slice, d), d -> DisputeRecord.why(slice, d, panel.present()));
  }

  private Estimate estimateOfDyad(YearSlice slice, int d) {
    double value = DisputeRecord.trust(slice, halfLife, d);
    return Double.isNaN(value)
        ? Estimate.missing("no dispute record for this dyad")
        : Estimate.of(
            value,
            Settings.within(
                DisputeRecord.lowest(slice, halfLife, d),
                DisputeRecord.highest(slice, halfLife, d),
                () -> RecordSettings.ofDyad(slice, d, DisputeRecord::hostility)),
            provenance(slice, (long) slice.at(DyadColumn.DISPUTES, d), "dispute years"));
  }

  private Provenance provenance(YearSlice slice, long observations, String unit) {
    return Provenance.of(
            slice.datasets(DisputeRecord.hostilityColumn(halfLife)),
            observations,
            unit,
            "trust from disputes and rivalries with decay")
        .inYear(slice.lastYear(DisputeRecord.hostilityColumn(halfLife)))
        .with("half-life", halfLife + " years (range 5 to 20)")
        .with("rivalries to", slice.lastYear(DyadColumn.RIVALRY));
  }
}

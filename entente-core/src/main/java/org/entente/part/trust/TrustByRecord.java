package org.entente.part.trust;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.IntToDoubleFunction;
import org.entente.evidence.Figure;
import org.entente.evidence.Interval;
import org.entente.evidence.Provenance;
import org.entente.panel.DyadColumn;
import org.entente.panel.Panel;
import org.entente.panel.YearSlice;
import org.entente.part.Aggregation;
import org.entente.part.DyadFigure;
import org.entente.part.Dyadic;
import org.entente.part.Group;
import org.entente.part.GroupValue;
import org.entente.part.Part;
import org.entente.part.PartDefinition;
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
/// Years after the end of the dispute data are unknown, not peaceful:
/// each is expected to hold a display of force with the dyad's own frequency over the last 50 years,
/// and a rivalry in force when its data end is taken as lasting. The interval is the range over
/// half-lives of 5, 10 and 20 years and, for the unknown years, from quiet to twice what is expected.
/// Cost: the dyads of the group.
///
/// References: [ThompsonSakuwaSuhas2021], [PalmerEtAl2022], [GiblerMillerLittle2016].
public final class TrustByRecord implements PartDefinition {
  private static final int DEFAULT_HALF_LIFE = 10;
  /* Between NATO, the EU and the Five Eyes of 2014 (.78 and above) and GCC and CSTO (.64). */
  private static final double BORDER = 0.7;
  private static final double QUARREL = 0.5;

  private final int halfLife;
  private final boolean meanOverDyads;

  private TrustByRecord(int halfLife, boolean meanOverDyads) {
    this.halfLife = halfLife;
    this.meanOverDyads = meanOverDyads;
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
  public Part part() {
    return Part.TRUST;
  }

  @Override
  public String key() {
    return "trust-record"
        + (halfLife == DEFAULT_HALF_LIFE ? "" : "-" + halfLife)
        + (meanOverDyads ? "-mean" : "");
  }

  @Override
  public OptionalDouble border() {
    return meanOverDyads ? OptionalDouble.empty() : OptionalDouble.of(BORDER);
  }

  @Override
  public OptionalDouble value(Group group) {
    return overGroup(group, d -> DisputeRecord.trust(group.slice(), halfLife, d, 1));
  }

  @Override
  public double ofDyad(YearSlice slice, int i, int j) {
    return DisputeRecord.trust(slice, halfLife, slice.dyads().index(i, j), 1);
  }

  private OptionalDouble overGroup(Group group, IntToDoubleFunction valueOfDyad) {
    return meanOverDyads
        ? Dyadic.mean(group, valueOfDyad)
        : Dyadic.meanOfLowest(group, valueOfDyad);
  }

  @Override
  public Aggregation aggregation() {
    return meanOverDyads ? Aggregation.MEAN_OVER_DYADS : Aggregation.OTHER;
  }

  @Override
  public GroupValue over(YearSlice slice) {
    return meanOverDyads ? GroupValue.prepared(this, slice) : GroupValue.meanOfLowest(this, slice);
  }

  @Override
  public Optional<double[]> findDraws(Panel panel, Group group) {
    return value(group).isEmpty()
        ? Optional.empty()
        : Optional.of(RecordSettings.values(group, DisputeRecord::hostility, meanOverDyads));
  }

  @Override
  public String drawsInWords() {
    return RecordSettings.WORDS;
  }

  @Override
  public Figure figure(Panel panel, Group group, Run run) {
    OptionalDouble mean = value(group);
    if (mean.isEmpty()) {
      return Figure.missing("no dyad has a dispute record in " + group.slice().year());
    }
    double low =
        overGroup(group, d -> DisputeRecord.lowest(group.slice(), halfLife, d)).orElseThrow();
    double high =
        overGroup(group, d -> DisputeRecord.highest(group.slice(), halfLife, d)).orElseThrow();
    return Figure.of(
        mean.getAsDouble(),
        new Interval(low, high, 1.0, Interval.Basis.RANGE),
        provenance(group.slice(), group.dyadNumbers().length, "dyads"));
  }

  @Override
  public Map<String, Figure> details(Panel panel, Group group, Run run) {
    Map<String, Figure> details = new LinkedHashMap<>();
    details.put("mean over dyads", mean(group));
    details.put("dyads in rivalry", rivalries(group));
    details.put("dyads that quarrel", quarrels(group));
    return details;
  }

  private Figure mean(Group group) {
    OptionalDouble mean =
        Dyadic.mean(group, d -> DisputeRecord.trust(group.slice(), halfLife, d, 1));
    return mean.isEmpty()
        ? Figure.missing("no dyad has a dispute record in " + group.slice().year())
        : Figure.of(
            mean.getAsDouble(),
            new Interval(
                Dyadic.mean(group, d -> DisputeRecord.lowest(group.slice(), halfLife, d))
                    .orElseThrow(),
                Dyadic.mean(group, d -> DisputeRecord.highest(group.slice(), halfLife, d))
                    .orElseThrow(),
                1.0,
                Interval.Basis.RANGE),
            provenance(group.slice(), group.dyadNumbers().length, "dyads"));
  }

  /* The dyads whose trust is below a half; the ends count those where all, or any, of the range is. */
  private Figure quarrels(Group group) {
    int[] counts = new int[3];
    for (int d : group.dyadNumbers()) {
      counts[0] += DisputeRecord.trust(group.slice(), halfLife, d, 1) < QUARREL ? 1 : 0;
      counts[1] += DisputeRecord.highest(group.slice(), halfLife, d) < QUARREL ? 1 : 0;
      counts[2] += DisputeRecord.lowest(group.slice(), halfLife, d) < QUARREL ? 1 : 0;
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
                "count of rivalries in force [ThompsonSakuwaSuhas2021]"));
  }

  @Override
  public List<DyadFigure> dyads(Panel panel, Group group, Run run) {
    YearSlice slice = group.slice();
    return Dyadic.figures(group, d -> ofDyad(slice, d), d -> DisputeRecord.why(slice, d));
  }

  private Figure ofDyad(YearSlice slice, int d) {
    double value = DisputeRecord.trust(slice, halfLife, d, 1);
    return Double.isNaN(value)
        ? Figure.missing("no dispute record for this dyad")
        : Figure.of(
            value,
            new Interval(
                DisputeRecord.lowest(slice, halfLife, d),
                DisputeRecord.highest(slice, halfLife, d),
                1.0,
                Interval.Basis.RANGE),
            provenance(slice, (long) slice.at(DyadColumn.DISPUTES, d), "dispute years"));
  }

  private Provenance provenance(YearSlice slice, long observations, String unit) {
    return Provenance.of(
            slice.datasets(DisputeRecord.hostilityColumn(halfLife)),
            observations,
            unit,
            "trust from disputes and rivalries with decay")
        .with("half-life", halfLife + " years (range 5 to 20)")
        .with("disputes to", slice.lastYear(DyadColumn.DISPUTES))
        .with("rivalries to", slice.lastYear(DyadColumn.RIVALRY));
  }
}

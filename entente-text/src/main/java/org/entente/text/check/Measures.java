package org.entente.text.check;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.entente.evidence.Estimate;
import org.entente.evidence.Figure;
import org.entente.evidence.Incident;
import org.entente.evidence.Incidents;
import org.entente.evidence.Provenance;
import org.entente.evidence.Settings;
import org.entente.panel.DyadColumn;
import org.entente.panel.Dyads;
import org.entente.panel.Panel;
import org.entente.panel.StateColumn;
import org.entente.panel.YearSlice;
import org.entente.part.DyadFigure;
import org.entente.part.Group;
import org.entente.part.PartDefinition;
import org.entente.part.interests.InterestsByVotes;
import org.entente.part.ties.Dependence;
import org.entente.part.ties.Dependences;
import org.entente.part.trust.TrustByRecord;
import org.entente.run.Run;
import org.jspecify.annotations.Nullable;

/// The figures of pairs of states, each with its place among all pairs of the year.
///
/// Cost: every dyad of the year once for each kind of figure that is asked for.
final class Measures {
  private static final String SHARE = "share";
  private static final double EQUAL = 1e-9;

  private static final String REGISTRY = "incidents";

  /// Years that count as recent.
  static final int RECENT_YEARS = 5;

  private final Panel panel;
  private final Incidents known;
  private final Run run;
  private final boolean plain;
  private final PartDefinition votes = new InterestsByVotes();
  private final PartDefinition trust = new TrustByRecord();

  /* What all pairs of the year have, in ascending order, by the words of the measure. */
  private final Map<String, double[]> ofAll;

  Measures(Panel panel, Incidents incidents, Run run) {
    this(panel, incidents.asOf(panel.asOf()), run, false, new HashMap<>());
  }

  private Measures(
      Panel panel, Incidents known, Run run, boolean plain, Map<String, double[]> ofAll) {
    this.panel = panel;
    this.known = known;
    this.run = run;
    this.plain = plain;
    this.ofAll = ofAll;
  }

  /// The same figures without their intervals, in a thousandth of the time.
  Measures plain() {
    return new Measures(panel, known, run, true, ofAll);
  }

  /// The codes of the states of the year.
  IntStream states() {
    Dyads dyads = panel.now().dyads();
    return IntStream.range(0, dyads.states()).map(dyads::stateCode);
  }

  /// Which tie a dependence is about.
  enum Matter {
    TRADE(DyadColumn.TRADE_GDP_FORWARD, DyadColumn.TRADE_GDP_BACK),
    REMITTANCES(DyadColumn.REMITTANCE_GDP_FORWARD, DyadColumn.REMITTANCE_GDP_BACK),
    ARMS(DyadColumn.ARMS_SHARE_FORWARD, DyadColumn.ARMS_SHARE_BACK);

    private final DyadColumn forward;
    private final DyadColumn back;

    Matter(DyadColumn forward, DyadColumn back) {
      this.forward = forward;
      this.back = back;
    }
  }

  /// Similarity of votes in the General Assembly, the mean over the pairs.
  Signal interests(List<Pair> pairs) {
    String words = "agreement in UN votes (π)";
    return signal(words, "", mean(votes, pairs), ofAll.computeIfAbsent(words, _ -> ofAll(votes)));
  }

  /// Trust by the record of disputes and rivalries, the mean over the pairs.
  Signal trust(List<Pair> pairs) {
    String words = "trust by the record of disputes";
    return signal(words, "", mean(trust, pairs), ofAll.computeIfAbsent(words, _ -> ofAll(trust)));
  }

  private static Signal signal(String name, String unit, Figure figure, double[] all) {
    return new Signal(
        name,
        unit,
        figure,
        figure.find().isPresent() ? percentile(all, figure.find().getAsDouble()) : null,
        0);
  }

  /* The share of pairs below, half of the equal ones among them. */
  private static double percentile(double[] sorted, double value) {
    double ends = from(sorted, value - EQUAL) + from(sorted, value + EQUAL);
    return 100 * ends / 2 / sorted.length;
  }

  /* The place of the first value that is not below the border. */
  private static int from(double[] sorted, double border) {
    int at = Arrays.binarySearch(sorted, border);
    return at < 0 ? -at - 1 : at;
  }

  private double[] ofAll(PartDefinition definition) {
    YearSlice slice = panel.now();
    int n = slice.dyads().states();
    return IntStream.range(0, n)
        .boxed()
        .flatMapToDouble(
            i -> IntStream.range(i + 1, n).mapToDouble(j -> definition.ofDyad(slice, i, j)))
        .filter(Double::isFinite)
        .sorted()
        .toArray();
  }

  private Figure mean(PartDefinition definition, List<Pair> pairs) {
    if (plain) {
      return plain(
          pairs.stream()
              .mapToDouble(p -> value(definition, p))
              .filter(Double::isFinite)
              .average()
              .orElse(Double.NaN));
    }
    List<DyadFigure> dyads =
        definition.dyads(panel, Group.of(panel.now(), Pair.all(pairs)), run).stream()
            .filter(d -> pairs.stream().anyMatch(p -> p.isOf(d.first(), d.second())))
            .toList();
    Estimate.@Nullable Known mean = null;
    int count = 0;
    for (DyadFigure dyad : dyads) {
      if (dyad.estimate() instanceof Estimate.Known known) {
        double share = count / (count + 1.0);
        mean = mean == null ? known : mean.combined(share, 1 - share, known, "mean over pairs");
        count++;
      }
    }
    if (mean != null) {
      return mean.figure();
    }
    return dyads.isEmpty()
        ? Figure.missing("the two have no place in the figures of " + panel.year())
        : dyads.getFirst().figure();
  }

  private double value(PartDefinition definition, Pair pair) {
    YearSlice slice = panel.now();
    OptionalInt i = slice.dyads().findState(pair.source());
    OptionalInt j = slice.dyads().findState(pair.target());
    return i.isPresent() && j.isPresent()
        ? definition.ofDyad(
            slice, Math.min(i.getAsInt(), j.getAsInt()), Math.max(i.getAsInt(), j.getAsInt()))
        : Double.NaN;
  }

  private static Figure plain(double value) {
    return Double.isFinite(value)
        ? Figure.exact(value, Provenance.of(List.of(), 1, "pairs", "without interval"))
        : Figure.missing("not known");
  }

  private double directed(Pair pair, DyadColumn forward, DyadColumn back) {
    YearSlice slice = panel.now();
    OptionalInt i = slice.dyads().findState(pair.source());
    OptionalInt j = slice.dyads().findState(pair.target());
    return i.isPresent() && j.isPresent()
        ? slice.directed(forward, back, i.getAsInt(), j.getAsInt())
        : Double.NaN;
  }

  /// What the source gets from the target, as a share; of several pairs that of the greatest one.
  Signal dependence(List<Pair> pairs, Matter matter) {
    if (plain) {
      double most =
          pairs.stream()
              .mapToDouble(p -> directed(p, matter.forward, matter.back))
              .filter(Double::isFinite)
              .max()
              .orElse(Double.NaN);
      return signal(words(matter), SHARE, plain(most), shares(matter));
    }
    List<Dependence> all =
        Dependences.of(panel, Group.of(panel.now(), Pair.all(pairs))).stream()
            .filter(
                d -> pairs.stream().anyMatch(p -> p.source() == d.state() && p.target() == d.on()))
            .toList();
    Optional<Figure> greatest =
        all.stream()
            .map(d -> of(d, matter))
            .filter(Figure::isKnown)
            .max(Comparator.comparingDouble(f -> f.find().orElse(0)));
    Figure figure =
        greatest.orElseGet(() ->
            all.isEmpty()
                ? Figure.missing("the two have no place in the figures of " + panel.year())
                : of(all.getFirst(), matter));
    return signal(words(matter), SHARE, figure, shares(matter));
  }

  private static Figure of(Dependence d, Matter matter) {
    return switch (matter) {
      case TRADE -> d.trade();
      case REMITTANCES -> d.remittances();
      case ARMS -> d.arms();
    };
  }

  static String words(Matter matter) {
    return switch (matter) {
      case TRADE -> "trade with the other as a share of own GDP";
      case REMITTANCES -> "remittances from the other as a share of own GDP";
      case ARMS -> "share of own arms imports from the other";
    };
  }

  private double[] shares(Matter matter) {
    YearSlice slice = panel.now();
    return ofAll.computeIfAbsent(
        words(matter),
        _ ->
            IntStream.range(0, slice.dyads().count())
                .boxed()
                .flatMapToDouble(
                    d -> DoubleStream.of(slice.at(matter.forward, d), slice.at(matter.back, d)))
                .filter(Double::isFinite)
                .sorted()
                .toArray());
  }

  /// By how much more the source depends on the target in trade than the other way round, in powers
  /// of two; one pair only.
  Signal asymmetry(Pair pair) {
    Figure figure = plain ? plain(log2Ratio(pair)) : asymmetryOf(pair);
    return new Signal(
        "how much more it depends than the other way round, powers of two", "", figure, null, 0);
  }

  private double log2Ratio(Pair pair) {
    double own = directed(pair, Matter.TRADE.forward, Matter.TRADE.back);
    double other = directed(pair.turned(), Matter.TRADE.forward, Matter.TRADE.back);
    return own > 0 && other > 0 ? Math.log(own / other) / Math.log(2) : Double.NaN;
  }

  private Figure asymmetryOf(Pair pair) {
    return Dependences.of(panel, Group.of(panel.now(), List.of(pair.source(), pair.target())))
        .stream()
        .filter(d -> d.state() == pair.source())
        .findFirst()
        .map(Dependence::asymmetry)
        .orElseGet(() -> Figure.missing("the two have no place in " + panel.year()));
  }

  /// The dispute-years of the pair in the last fifty years.
  Signal disputes(Pair pair) {
    return column(pair, DyadColumn.DISPUTES, "dispute-years in fifty years", "disputes");
  }

  /// 1 if the two are strategic rivals, else 0.
  Signal rivalry(Pair pair) {
    return column(pair, DyadColumn.RIVALRY, "strategic rivalry (1) or none (0)", "rivalries");
  }

  /// The cases of sanctions in force between the two.
  Signal sanctions(Pair pair) {
    return column(pair, DyadColumn.SANCTIONS, "sanctions in force between the two", "sanctions");
  }

  /// 1 if the two had a dispute in the year, 0 if not; missing beyond the record.
  Signal disputeIn(Pair pair, int year) {
    String words = "dispute in " + year + " (1) or none (0)";
    int end = panel.now().lastYear(DyadColumn.DISPUTES);
    Optional<YearSlice> slice = year <= end ? panel.findYear(year) : Optional.empty();
    OptionalInt dyad =
        slice.isEmpty()
            ? OptionalInt.empty()
            : slice.get().dyads().find(pair.source(), pair.target());
    if (dyad.isEmpty()) {
      return new Signal(words, "", Figure.missing("the record ends in " + end), null, 0);
    }
    YearSlice then = slice.get();
    double last = then.at(DyadColumn.LAST_DISPUTE, dyad.getAsInt());
    return new Signal(
        words,
        "",
        Figure.exact(
            last == year ? 1.0 : 0.0,
            Provenance.of(then.datasets(DyadColumn.LAST_DISPUTE), 1, "dyad", words).inYear(year)),
        null,
        0);
  }

  /// Whether the disputes of a year are known as a whole: by the dispute data, not by the registry
  /// of incidents that goes on where they end, which is a selection.
  boolean isWholeRecord(int year) {
    Optional<YearSlice> slice =
        year <= panel.now().lastYear(DyadColumn.DISPUTES) ? panel.findYear(year) : Optional.empty();
    return slice.isPresent()
        && slice.get().datasets(DyadColumn.LAST_DISPUTE).stream()
            .noneMatch(d -> d.startsWith(REGISTRY));
  }

  /// The year of the figures' date.
  int present() {
    return panel.asOf().getYear();
  }

  /// The years since the last dispute of the pair, as of the last year of the record.
  Signal quiet(Pair pair) {
    String words = "years since the last dispute";
    YearSlice slice = panel.now();
    OptionalInt dyad = slice.dyads().find(pair.source(), pair.target());
    double last =
        dyad.isPresent() ? slice.at(DyadColumn.LAST_DISPUTE, dyad.getAsInt()) : Double.NaN;
    int end = slice.lastYear(DyadColumn.DISPUTES);
    Figure figure =
        Double.isNaN(last)
            ? Figure.missing("no dispute between the two is on record")
            : Figure.exact(
                end - last,
                Provenance.of(slice.datasets(DyadColumn.LAST_DISPUTE), 1, "dyad", words)
                    .inYear(end));
    return new Signal(words, "", figure, null, 0);
  }

  /// Whether the record of disputes reaches the five years before the date.
  boolean recordIsRecent() {
    return panel.now().lastYear(DyadColumn.DISPUTES) >= panel.asOf().getYear() - RECENT_YEARS;
  }

  /// 1 if the two are bound to defend or help each other, else 0.
  Signal allied(Pair pair) {
    return column(pair, DyadColumn.ALLIED, "alliance in force (1) or none (0)", "alliances");
  }

  private Signal column(Pair pair, DyadColumn column, String words, String what) {
    YearSlice slice = panel.now();
    OptionalInt dyad = slice.dyads().find(pair.source(), pair.target());
    double value = dyad.isPresent() ? slice.at(column, dyad.getAsInt()) : Double.NaN;
    Figure figure =
        Double.isNaN(value)
            ? Figure.missing(slice.whyMissing(column, what))
            : Figure.exact(
                value,
                Provenance.of(slice.datasets(column), 1, "dyad", words)
                    .inYear(slice.lastYear(column)));
    return new Signal(words, "", figure, null, 0);
  }

  /// The trade of the pair in million dollars, with the range of three years.
  Figure trade(Pair pair) {
    double[] years = panel.recent().stream().mapToDouble(s -> trade(s, pair)).toArray();
    return Double.isNaN(years[0])
        ? Figure.missing(panel.now().whyMissing(DyadColumn.TRADE, "trade figures"))
        : Estimate.of(
                years[0],
                Settings.of(years),
                Provenance.of(
                        panel.now().datasets(DyadColumn.TRADE), 1, "dyad", "imports both ways")
                    .inYear(panel.now().lastYear(DyadColumn.TRADE)))
            .figure();
  }

  private static double trade(YearSlice slice, Pair pair) {
    OptionalInt dyad = slice.dyads().find(pair.source(), pair.target());
    return dyad.isPresent() ? slice.at(DyadColumn.TRADE, dyad.getAsInt()) : Double.NaN;
  }

  /// Which of the source's trading partners the target is, 1 for the largest.
  Figure tradeRank(Pair pair) {
    YearSlice slice = panel.now();
    double own = trade(slice, pair);
    if (Double.isNaN(own)) {
      return Figure.missing(slice.whyMissing(DyadColumn.TRADE, "trade figures"));
    }
    long larger =
        IntStream.range(0, slice.dyads().states())
            .map(slice.dyads()::stateCode)
            .filter(code -> code != pair.source())
            .filter(code -> trade(slice, new Pair(pair.source(), code)) > own)
            .count();
    return Figure.exact(
        (double) (larger + 1),
        Provenance.of(slice.datasets(DyadColumn.TRADE), 1, "dyad", "rank by imports both ways")
            .inYear(slice.lastYear(DyadColumn.TRADE)));
  }

  /// How many times the capabilities of the source the target has.
  Signal power(Pair pair) {
    YearSlice slice = panel.now();
    Dyads dyads = slice.dyads();
    double own = capability(slice, dyads.findState(pair.source()));
    double other = capability(slice, dyads.findState(pair.target()));
    double ratio = other / own;
    Figure figure =
        Double.isFinite(ratio)
            ? Figure.exact(
                ratio,
                Provenance.of(
                        slice.datasets(StateColumn.CINC),
                        2,
                        "states",
                        "ratio of CINC [SingerBremerStuckey1972]")
                    .inYear(slice.lastYear(StateColumn.CINC)))
            : Figure.missing(slice.whyMissing(StateColumn.CINC, "capabilities"));
    return new Signal("capabilities of the other, times one's own", "", figure, null, 0);
  }

  private static double capability(YearSlice slice, OptionalInt state) {
    return state.isPresent() ? slice.at(StateColumn.CINC, state.getAsInt()) : Double.NaN;
  }

  /// Whether the two are neighbours on land or across 400 miles of water at most.
  boolean areNeighbours(Pair pair) {
    YearSlice slice = panel.now();
    OptionalInt dyad = slice.dyads().find(pair.source(), pair.target());
    return dyad.isPresent() && slice.at(DyadColumn.CONTIGUITY, dyad.getAsInt()) >= 1;
  }

  /// The incidents of the last years that the registry holds between the pairs.
  Signal incidents(List<Pair> pairs, int years) {
    long count =
        pairs.stream()
            .flatMap(p -> known.between(p.source(), p.target()).stream())
            .filter(i -> !i.spell().to().isBefore(panel.asOf().minusYears(years)))
            .distinct()
            .count();
    int first =
        known.list().stream()
            .map(Incident::spell)
            .mapToInt(s -> s.from().getYear())
            .min()
            .orElse(panel.asOf().getYear());
    Figure figure =
        count == 0
            ? Figure.missing("the registry, which begins in " + first + ", holds none")
            : Figure.exact(
                (double) count,
                Provenance.of(List.of(REGISTRY), count, REGISTRY, "registry of incidents"));
    String words =
        years == 1
            ? "incidents of the last twelve months"
            : "incidents of the last " + years + " years";
    return new Signal(words, "", figure, null, 0);
  }
}

package org.entente.text.check;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
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
  private static final int RECENT_YEARS = 5;

  private final Panel panel;
  private final Incidents known;
  private final Run run;
  private final PartDefinition votes = new InterestsByVotes();
  private final PartDefinition trust = new TrustByRecord();
  private double @Nullable [] votesOfAll;
  private double @Nullable [] trustOfAll;

  Measures(Panel panel, Incidents incidents, Run run) {
    this.panel = panel;
    this.known = incidents.asOf(panel.asOf());
    this.run = run;
  }

  /// Which tie a dependence is about.
  enum Matter {
    TRADE,
    REMITTANCES,
    ARMS
  }

  /// Similarity of votes in the General Assembly, the mean over the pairs.
  Signal interests(List<Pair> pairs) {
    if (votesOfAll == null) {
      votesOfAll = ofAll(votes);
    }
    Figure figure = mean(votes, pairs);
    return signal("agreement in UN votes (π)", "", figure, votesOfAll);
  }

  /// Trust by the record of disputes and rivalries, the mean over the pairs.
  Signal trust(List<Pair> pairs) {
    if (trustOfAll == null) {
      trustOfAll = ofAll(trust);
    }
    return signal("trust by the record of disputes", "", mean(trust, pairs), trustOfAll);
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
  private static double percentile(double[] all, double value) {
    long below = Arrays.stream(all).filter(x -> x < value - 1e-9).count();
    long equal = Arrays.stream(all).filter(x -> Math.abs(x - value) <= 1e-9).count();
    return 100 * (below + equal / 2.0) / all.length;
  }

  private double[] ofAll(PartDefinition definition) {
    YearSlice slice = panel.now();
    int n = slice.dyads().states();
    return IntStream.range(0, n)
        .boxed()
        .flatMapToDouble(
            i -> IntStream.range(i + 1, n).mapToDouble(j -> definition.ofDyad(slice, i, j)))
        .filter(Double::isFinite)
        .toArray();
  }

  private Figure mean(PartDefinition definition, List<Pair> pairs) {
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

  /// What the source gets from the target, as a share; of several pairs that of the greatest one.
  Signal dependence(List<Pair> pairs, Matter matter) {
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
    return switch (matter) {
      case TRADE -> both(DyadColumn.TRADE_GDP_FORWARD, DyadColumn.TRADE_GDP_BACK);
      case REMITTANCES -> both(DyadColumn.REMITTANCE_GDP_FORWARD, DyadColumn.REMITTANCE_GDP_BACK);
      case ARMS -> both(DyadColumn.ARMS_SHARE_FORWARD, DyadColumn.ARMS_SHARE_BACK);
    };
  }

  private double[] both(DyadColumn forward, DyadColumn back) {
    YearSlice slice = panel.now();
    return IntStream.range(0, slice.dyads().count())
        .boxed()
        .flatMapToDouble(d -> DoubleStream.of(slice.at(forward, d), slice.at(back, d)))
        .filter(Double::isFinite)
        .toArray();
  }

  /// By how much more the source depends on the target in trade than the other way round, in powers
  /// of two; one pair only.
  Signal asymmetry(Pair pair) {
    Figure figure =
        Dependences.of(panel, Group.of(panel.now(), List.of(pair.source(), pair.target()))).stream()
            .filter(d -> d.state() == pair.source())
            .findFirst()
            .map(Dependence::asymmetry)
            .orElseGet(() -> Figure.missing("the two have no place in " + panel.year()));
    return new Signal(
        "how much more it depends than the other way round, powers of two", "", figure, null, 0);
  }

  /// The dispute-years of the pair in the last fifty years.
  Signal disputes(Pair pair) {
    return column(pair, DyadColumn.DISPUTES, "dispute-years in fifty years", "disputes");
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
                Provenance.of(slice.datasets(column), 1, "dyad", words).with("year", panel.year()));
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
                    .with("year", panel.year()))
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

  /// The incidents of the last five years that the registry holds between the pairs.
  Signal incidents(List<Pair> pairs) {
    long count =
        pairs.stream()
            .flatMap(p -> known.between(p.source(), p.target()).stream())
            .filter(i -> !i.spell().to().isBefore(panel.asOf().minusYears(RECENT_YEARS)))
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
                Provenance.of(List.of("incidents"), count, "incidents", "registry of incidents"));
    return new Signal("incidents of the last five years", "", figure, null, 0);
  }
}

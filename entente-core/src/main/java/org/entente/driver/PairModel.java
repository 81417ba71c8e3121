package org.entente.driver;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.entente.coalition.PartAssessment;
import org.entente.evidence.Figure;
import org.entente.evidence.Interval;
import org.entente.part.Aggregation;
import org.entente.part.DyadFigure;

/// A part's figure as a function of the figures of its dyads: their mean, their product, or the
/// mean over members of the lowest of theirs.
final class PairModel {
  /* The figure of the part and the one made of its dyads are the same but for rounding. */
  private static final double ROUNDING = 1e-6;

  private static final Set<Aggregation> KNOWN =
      Set.of(
          Aggregation.MEAN_OVER_DYADS, Aggregation.MEAN_OF_LOWEST, Aggregation.PRODUCT_OVER_DYADS);

  private final List<DyadFigure> dyads;
  private final double[] values;
  private final Aggregation how;
  private final int[] first;
  private final int[] second;
  private final int members;

  private PairModel(List<DyadFigure> dyads, Aggregation how) {
    this.dyads = dyads;
    this.how = how;
    this.values = dyads.stream().mapToDouble(d -> d.figure().find().orElseThrow()).toArray();
    TreeMap<Integer, Integer> numbers = new TreeMap<>();
    for (DyadFigure d : dyads) {
      numbers.putIfAbsent(d.first(), numbers.size());
      numbers.putIfAbsent(d.second(), numbers.size());
    }
    this.first = dyads.stream().mapToInt(d -> numbers.getOrDefault(d.first(), 0)).toArray();
    this.second = dyads.stream().mapToInt(d -> numbers.getOrDefault(d.second(), 0)).toArray();
    this.members = numbers.size();
  }

  /// The model of a part; empty where its figure is not put together from its dyads in one of these
  /// ways, or none is known.
  static Optional<PairModel> of(PartAssessment part) {
    Aggregation how = part.meaning().aggregation();
    if (!KNOWN.contains(how) || !(part.figure() instanceof Figure.Known known)) {
      return Optional.empty();
    }
    List<DyadFigure> dyads = part.dyads().stream().filter(d -> d.figure().isKnown()).toList();
    if (dyads.isEmpty()) {
      return Optional.empty();
    }
    PairModel model = new PairModel(dyads, how);
    return Optional.of(model).filter(m -> Math.abs(m.of(m.values) - known.value()) < ROUNDING);
  }

  /// The dyads whose figures it takes, in order.
  List<DyadFigure> dyads() {
    return dyads;
  }

  /// The part's figure if the dyads had these figures.
  double of(double... figures) {
    return switch (how) {
      case MEAN_OVER_DYADS -> Arrays.stream(figures).sum() / figures.length;
      case PRODUCT_OVER_DYADS -> Arrays.stream(figures).reduce(1, (product, f) -> product * f);
      case MEAN_OF_LOWEST -> meanOfLowest(figures);
      default -> throw new IllegalStateException("no model of " + how);
    };
  }

  private double meanOfLowest(double... figures) {
    double[] least = new double[members];
    Arrays.fill(least, Double.POSITIVE_INFINITY);
    for (int d = 0; d < figures.length; d++) {
      least[first[d]] = Math.min(least[first[d]], figures[d]);
      least[second[d]] = Math.min(least[second[d]], figures[d]);
    }
    double sum = 0;
    for (double one : least) {
      sum += one;
    }
    return sum / members;
  }

  /// The part's figure if one dyad had another figure and the rest their own.
  double with(int dyad, double figure) {
    double[] figures = values.clone();
    figures[dyad] = figure;
    return of(figures);
  }

  /// The part's figure at a point of [0, 1]ᵏ: each dyad between the ends of its interval.
  double at(double[] point) {
    double[] figures = new double[point.length];
    for (int d = 0; d < point.length; d++) {
      Interval in = dyads.get(d).figure().known().orElseThrow().interval();
      figures[d] = in.low() + point[d] * (in.high() - in.low());
    }
    return of(figures);
  }
}

package org.entente.driver;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.entente.coalition.PartAssessment;
import org.entente.evidence.Figure;
import org.entente.evidence.Interval;
import org.entente.part.Aggregation;
import org.entente.part.DyadFigure;

/// A part's figure as a function of the figures of its dyads: their mean, or the mean over members
/// of the lowest of theirs.
final class PairModel {
  /* The figure of the part and the one made of its dyads are the same but for rounding. */
  private static final double ROUNDING = 1e-6;

  private final List<DyadFigure> dyads;
  private final double[] values;
  private final boolean lowest;
  private final int[] first;
  private final int[] second;
  private final int members;

  private PairModel(List<DyadFigure> dyads, boolean lowest) {
    this.dyads = dyads;
    this.lowest = lowest;
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

  /// The model of a part; empty where its figure is not put together from its dyads in one of the
  /// two ways, or none is known.
  static Optional<PairModel> of(PartAssessment part) {
    Aggregation how = part.meaning().aggregation();
    if ((how != Aggregation.MEAN_OVER_DYADS && how != Aggregation.MEAN_OF_LOWEST)
        || !(part.figure() instanceof Figure.Known known)) {
      return Optional.empty();
    }
    List<DyadFigure> dyads = part.dyads().stream().filter(d -> d.figure().isKnown()).toList();
    if (dyads.isEmpty()) {
      return Optional.empty();
    }
    PairModel model = new PairModel(dyads, how == Aggregation.MEAN_OF_LOWEST);
    return Optional.of(model).filter(m -> Math.abs(m.of(m.values) - known.value()) < ROUNDING);
  }

  /// The dyads whose figures it takes, in order.
  List<DyadFigure> dyads() {
    return dyads;
  }

  /// The part's figure if the dyads had these figures.
  double of(double... figures) {
    if (!lowest) {
      double sum = 0;
      for (double figure : figures) {
        sum += figure;
      }
      return sum / figures.length;
    }
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

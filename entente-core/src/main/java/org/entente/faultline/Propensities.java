package org.entente.faultline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.entente.balance.SignedNetwork;
import org.entente.balance.SignedNetworkBuilder;
import org.entente.evidence.Figure;
import org.entente.evidence.Interval;
import org.entente.part.DyadFigure;

/// The propensities of a coalition's dyads to stand together, from two parts of an assessment.
///
///     p_ij = a · interests_ij + b · (2 trust_ij - 1)
///
/// a and b are 1 by default, so that p runs from -2 to 2. A dyad with only one of the two figures has
/// that term alone; one with neither has no tie. Centred on their mean, the propensities are the signed
/// network in which the fault line is sought: who is closer to whom than members are on average.
final class Propensities {
  private static final double ROUNDING = 1e6;
  private static final double SD_PER_INTERVAL = 2 * 1.6448536269514722;

  private final List<Integer> codes;
  private final Map<Long, Pair> pairs;
  private final double interestsWeight;
  private final double trustWeight;

  /* The figures of one dyad. */
  private record Pair(int first, int second, Figure interests, Figure trust) {}

  /* A source of standard normal and uniform deviates for one dyad. */
  interface Deviates {
    double normal(int first, int second);

    double uniform(int first, int second);
  }

  Propensities(
      List<DyadFigure> interests,
      List<DyadFigure> trust,
      double interestsWeight,
      double trustWeight) {
    this.interestsWeight = interestsWeight;
    this.trustWeight = trustWeight;
    Map<Long, Figure> trustByDyad = new HashMap<>();
    trust.forEach(t -> trustByDyad.put(key(t.first(), t.second()), t.figure()));
    this.pairs = new java.util.TreeMap<>();
    for (DyadFigure i : interests) {
      Figure t = trustByDyad.getOrDefault(key(i.first(), i.second()), Figure.missing("no record"));
      pairs.put(key(i.first(), i.second()), new Pair(i.first(), i.second(), i.figure(), t));
    }
    this.codes =
        pairs.values().stream()
            .flatMap(p -> java.util.stream.Stream.of(p.first, p.second))
            .sorted()
            .distinct()
            .toList();
  }

  private static long key(int a, int b) {
    return (long) Math.min(a, b) << 32 | Math.max(a, b);
  }

  /// The states, ascending.
  List<Integer> codes() {
    return codes;
  }

  /// The propensity of a dyad, NaN if nothing is known of it.
  double of(int a, int b) {
    Pair pair = pairs.get(key(a, b));
    return pair == null ? Double.NaN : value(pair, middle(pair.interests), middle(pair.trust));
  }

  private double value(Pair pair, double interests, double trust) {
    boolean i = pair.interests.isKnown();
    boolean t = pair.trust.isKnown();
    if (!i && !t) {
      return Double.NaN;
    }
    return (i ? interestsWeight * interests : 0) + (t ? trustWeight * (2 * trust - 1) : 0);
  }

  private static double middle(Figure figure) {
    return figure.find().orElse(Double.NaN);
  }

  /// The datasets behind the figures.
  List<String> datasets() {
    List<String> datasets = new ArrayList<>();
    for (Pair pair : pairs.values()) {
      pair.interests.known().ifPresent(k -> datasets.addAll(k.provenance().datasets()));
      pair.trust.known().ifPresent(k -> datasets.addAll(k.provenance().datasets()));
    }
    return datasets.stream().sorted().distinct().toList();
  }

  /// The network of the centred propensities; nodes are named by their codes, in order.
  SignedNetwork network() {
    return centred(p -> value(p, middle(p.interests), middle(p.trust)));
  }

  /// The network of propensities drawn from the intervals of the figures: interests normal with the
  /// interval as its 90%, trust uniform over its range.
  SignedNetwork drawn(Deviates deviates) {
    return centred(p ->
        value(
            p,
            normal(p.interests, deviates.normal(p.first, p.second)),
            uniform(p.trust, deviates.uniform(p.first, p.second))));
  }

  private static double normal(Figure figure, double deviate) {
    return figure instanceof Figure.Known(double value, Interval in, _)
        ? Math.clamp(value + deviate * in.width() / SD_PER_INTERVAL, -1.0, 1.0)
        : Double.NaN;
  }

  private static double uniform(Figure figure, double deviate) {
    return figure instanceof Figure.Known(_, Interval in, _)
        ? in.low() + deviate * in.width()
        : Double.NaN;
  }

  private SignedNetwork centred(java.util.function.ToDoubleFunction<Pair> value) {
    double mean =
        pairs.values().stream()
            .mapToDouble(value)
            .filter(p -> !Double.isNaN(p))
            .average()
            .orElse(0);
    SignedNetworkBuilder builder = SignedNetwork.builder();
    codes.forEach(c -> builder.addNode(String.valueOf(c)));
    for (Pair pair : pairs.values()) {
      double p = value.applyAsDouble(pair);
      if (!Double.isNaN(p)) {
        builder.tie(
            String.valueOf(pair.first),
            String.valueOf(pair.second),
            Math.rint((p - mean) * ROUNDING) / ROUNDING);
      }
    }
    return builder.build();
  }
}

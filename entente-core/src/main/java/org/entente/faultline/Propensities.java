package org.entente.faultline;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.function.DoubleSupplier;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import org.entente.balance.SignedNetwork;
import org.entente.balance.SignedNetworkBuilder;
import org.entente.evidence.Bounds;
import org.entente.evidence.Estimate;
import org.entente.evidence.Interval;
import org.entente.evidence.Sampled;
import org.entente.evidence.Settings;
import org.entente.part.DyadFigure;
import org.entente.run.Run;

/// The propensities of a coalition's dyads to stand together, from two parts of an assessment.
///
///     p_ij = a · interests_ij + b · (2 trust_ij - 1)
///
/// a and b are 1 by default, so that p runs from -2 to 2. A dyad with only one of the two figures has
/// that term alone; one with neither has no tie. Centred on their mean, the propensities are the signed
/// network in which the fault line is sought: who is closer to whom than members are on average.
final class Propensities {
  private static final double ROUNDING = 1e6;
  /* The streams of the fault line's draws, and of the places between bounds. */
  private static final long STREAM = 0xFA17;
  private static final long BETWEEN = 0xB0;

  private final List<Integer> codes;
  private final Map<Long, Pair> pairs = new TreeMap<>();
  private final double interestsWeight;
  private final double trustWeight;

  /* The figures of one dyad, NaN where missing, with their draws. */
  private record Pair(int first, int second, Drawn interests, Drawn trust) {}

  /* A figure and its draws, one after the other; none where it is known between bounds only. */
  private static final class Drawn {
    private final Estimate estimate;
    private final double[] draws;

    Drawn(Estimate estimate) {
      this.estimate = estimate;
      this.draws =
          estimate instanceof Estimate.Known known
              ? switch (known.draws()) {
                case Sampled sampled -> sampled.values();
                case Settings settings -> settings.values();
                case Bounds _ -> new double[0];
              }
              : new double[0];
    }

    double value() {
      return estimate instanceof Estimate.Known known ? known.value() : Double.NaN;
    }

    /* The draw at a place in [0, 1) of all draws; between bounds, at a place of its own. */
    double at(double place, DoubleSupplier own) {
      if (!(estimate instanceof Estimate.Known known)) {
        return Double.NaN;
      }
      if (draws.length > 0) {
        double drawn = draws[(int) (place * draws.length)];
        return Double.isNaN(drawn) ? known.value() : drawn;
      }
      Interval in = known.interval();
      return in.width() == 0 ? known.value() : in.low() + own.getAsDouble() * in.width();
    }

    List<String> datasets() {
      return estimate instanceof Estimate.Known known ? known.provenance().datasets() : List.of();
    }
  }

  Propensities(
      List<DyadFigure> interests,
      List<DyadFigure> trust,
      double interestsWeight,
      double trustWeight) {
    this.interestsWeight = interestsWeight;
    this.trustWeight = trustWeight;
    Map<Long, Estimate> trustByDyad = new HashMap<>();
    trust.forEach(t -> trustByDyad.put(key(t.first(), t.second()), t.estimate()));
    for (DyadFigure i : interests) {
      long key = key(i.first(), i.second());
      Estimate t = trustByDyad.getOrDefault(key, Estimate.missing("no record"));
      pairs.put(key, new Pair(i.first(), i.second(), new Drawn(i.estimate()), new Drawn(t)));
    }
    this.codes =
        pairs.values().stream()
            .flatMap(p -> Stream.of(p.first, p.second))
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
    return pair == null ? Double.NaN : value(pair.interests.value(), pair.trust.value());
  }

  /// The propensity of a dyad under one draw of all interests and one of all trust, NaN if nothing
  /// is known of it.
  double of(int a, int b, int draw, Run run) {
    Pair pair = pairs.get(key(a, b));
    if (pair == null) {
      return Double.NaN;
    }
    SplittableRandom random = run.stream(STREAM, draw);
    return drawn(pair, random.nextDouble(), random.nextDouble(), draw, run);
  }

  private double drawn(Pair pair, double ofInterests, double ofTrust, int draw, Run run) {
    SplittableRandom own = run.stream(STREAM, BETWEEN, draw, pair.first, pair.second);
    return value(
        pair.interests.at(ofInterests, own::nextDouble), pair.trust.at(ofTrust, own::nextDouble));
  }

  private double value(double interests, double trust) {
    boolean i = !Double.isNaN(interests);
    boolean t = !Double.isNaN(trust);
    if (!i && !t) {
      return Double.NaN;
    }
    return (i ? interestsWeight * interests : 0) + (t ? trustWeight * (2 * trust - 1) : 0);
  }

  /// The datasets behind the figures.
  List<String> datasets() {
    return pairs.values().stream()
        .flatMap(p -> Stream.of(p.interests, p.trust))
        .flatMap(d -> d.datasets().stream())
        .sorted()
        .distinct()
        .toList();
  }

  /// The network of the centred propensities; nodes are named by their codes, in order.
  SignedNetwork network() {
    return centred(p -> value(p.interests.value(), p.trust.value()));
  }

  /// The network of propensities under one draw of all interests and one of all trust.
  SignedNetwork drawn(int draw, Run run) {
    SplittableRandom random = run.stream(STREAM, draw);
    double ofInterests = random.nextDouble();
    double ofTrust = random.nextDouble();
    return centred(p -> drawn(p, ofInterests, ofTrust, draw, run));
  }

  private SignedNetwork centred(ToDoubleFunction<Pair> value) {
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

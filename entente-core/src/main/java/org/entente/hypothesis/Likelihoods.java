package org.entente.hypothesis;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/// How likely each third of each figure is under each hypothesis, by the coalitions that show it.
///
///     P(third | hypothesis) = (1/2 + sum over its coalitions of the share of their years in the third)
///                             / (3/2 + their number)
///
/// A coalition counts once, however many of its years are known, for its years are much alike; a
/// half for each third ([Jeffreys1946]) keeps what was never seen possible. The borders of the
/// thirds are those of all cases together, each hypothesis weighing alike. Of a clue that tells only
/// whether a coalition lives, all that live show the same, and are taken together.
///
/// References: [Jeffreys1946].
final class Likelihoods {
  private static final double PRIOR = 0.5;

  private final List<Thirds> thirds = new ArrayList<>();
  private final Map<Hypothesis, List<List<double[]>>> shares = new EnumMap<>(Hypothesis.class);
  private final List<Boolean> vital;
  private final double exponent;

  private Likelihoods(List<ReferenceCase> cases, List<Boolean> vital) {
    this.vital = List.copyOf(vital);
    int clues = vital.size();
    Map<Hypothesis, Map<String, List<ReferenceCase>>> byCoalition = new EnumMap<>(Hypothesis.class);
    for (Hypothesis h : Hypothesis.values()) {
      byCoalition.put(h, new LinkedHashMap<>());
    }
    for (ReferenceCase c : cases) {
      byCoalition
          .getOrDefault(c.hypothesis(), Map.of())
          .computeIfAbsent(c.coalition(), _ -> new ArrayList<>())
          .add(c);
    }
    for (int k = 0; k < clues; k++) {
      thirds.add(Thirds.of(weighed(byCoalition, k)));
    }
    byCoalition.forEach((h, coalitions) ->
        shares.put(h, coalitions.values().stream().map(this::sharesOf).toList()));
    this.exponent = new Overlap(cases, thirds).exponent();
  }

  /// Those of cases.
  ///
  /// @param vital of each clue, whether it tells only if a coalition lives
  static Likelihoods of(List<ReferenceCase> cases, List<Boolean> vital) {
    return new Likelihoods(cases, vital);
  }

  private static List<Thirds.Weighed> weighed(
      Map<Hypothesis, Map<String, List<ReferenceCase>>> byCoalition, int clue) {
    List<Thirds.Weighed> values = new ArrayList<>();
    for (Map<String, List<ReferenceCase>> coalitions : byCoalition.values()) {
      for (List<ReferenceCase> years : coalitions.values()) {
        for (ReferenceCase c : years) {
          if (!Double.isNaN(c.values().get(clue))) {
            values.add(
                new Thirds.Weighed(c.values().get(clue), 1.0 / years.size() / coalitions.size()));
          }
        }
      }
    }
    return values;
  }

  /* The shares of a coalition's years in the thirds of each clue; none where no year has a value. */
  private List<double[]> sharesOf(List<ReferenceCase> years) {
    List<double[]> ofClues = new ArrayList<>();
    for (int k = 0; k < thirds.size(); k++) {
      int clue = k;
      double[] values =
          years.stream()
              .mapToDouble(c -> c.values().get(clue))
              .filter(v -> !Double.isNaN(v))
              .toArray();
      double[] share = new double[values.length == 0 ? 0 : Thirds.COUNT];
      for (double v : values) {
        share[thirds.get(k).of(v)] += 1.0 / values.length;
      }
      ofClues.add(share);
    }
    return ofClues;
  }

  /// The borders of a clue.
  Thirds thirds(int clue) {
    return thirds.get(clue);
  }

  /// The number of coalitions that show a hypothesis.
  int coalitions(Hypothesis hypothesis) {
    return ofHypothesis(hypothesis).size();
  }

  /// How much a clue counts where clues say the same: the exponent of every likelihood.
  double exponent() {
    return exponent;
  }

  /// All coalitions, as a sample of each hypothesis.
  Map<Hypothesis, int[]> all() {
    return sample(n -> IntStream.range(0, n));
  }

  /// As many coalitions of each hypothesis drawn with replacement.
  Map<Hypothesis, int[]> resampled(SplittableRandom random) {
    return sample(n -> IntStream.range(0, n).map(_ -> random.nextInt(n)));
  }

  private Map<Hypothesis, int[]> sample(IntFunction<IntStream> drawn) {
    Map<Hypothesis, int[]> samples = new EnumMap<>(Hypothesis.class);
    for (Hypothesis h : Hypothesis.values()) {
      samples.put(h, drawn.apply(coalitions(h)).toArray());
    }
    return samples;
  }

  /// The likelihood of a value of a clue under a hypothesis, by samples of coalitions.
  double of(Hypothesis hypothesis, int clue, double value, Map<Hypothesis, int[]> samples) {
    return ofThird(hypothesis, clue, thirds.get(clue).of(value), samples);
  }

  /// The likelihood of a third of a clue under a hypothesis, by samples of coalitions.
  double ofThird(Hypothesis hypothesis, int clue, int third, Map<Hypothesis, int[]> samples) {
    double seen = PRIOR;
    double of = Thirds.COUNT * PRIOR;
    for (Map.Entry<Hypothesis, int[]> sample : samples.entrySet()) {
      if (showsTheSame(clue, hypothesis, sample.getKey())) {
        for (int k : sample.getValue()) {
          double[] share = ofHypothesis(sample.getKey()).get(k).get(clue);
          if (share.length > 0) {
            seen += share[third];
            of++;
          }
        }
      }
    }
    return seen / of;
  }

  private boolean showsTheSame(int clue, Hypothesis one, Hypothesis other) {
    return one == other || (vital.get(clue) && one.lives() && other.lives());
  }

  private List<List<double[]>> ofHypothesis(Hypothesis hypothesis) {
    return shares.getOrDefault(hypothesis, List.of());
  }
}

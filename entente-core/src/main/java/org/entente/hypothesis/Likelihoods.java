package org.entente.hypothesis;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/// How likely each third of each figure is under each hypothesis, by the coalitions that show it.
///
///     P(third | hypothesis) = (1/2 + sum over its coalitions of the share of their years in the third)
///                             / (3/2 + their number)
///
/// A coalition counts once, however many of its years are known, for its years are much alike; a
/// half for each third ([Jeffreys1946]) keeps what was never seen possible. The borders of the
/// thirds are those of all cases together, each hypothesis weighing alike.
///
/// References: [Jeffreys1946].
final class Likelihoods {
  private static final double PRIOR = 0.5;

  private final List<Thirds> thirds = new ArrayList<>();
  private final Map<Hypothesis, List<List<double[]>>> shares = new EnumMap<>(Hypothesis.class);
  private final double exponent;

  private Likelihoods(List<ReferenceCase> cases, int clues) {
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

  /// Those of cases with so many clues.
  static Likelihoods of(List<ReferenceCase> cases, int clues) {
    return new Likelihoods(cases, clues);
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

  /// All coalitions of a hypothesis, as a sample.
  int[] all(Hypothesis hypothesis) {
    return IntStream.range(0, coalitions(hypothesis)).toArray();
  }

  /// As many coalitions of a hypothesis drawn with replacement.
  int[] resampled(Hypothesis hypothesis, SplittableRandom random) {
    int n = coalitions(hypothesis);
    return IntStream.range(0, n).map(_ -> random.nextInt(n)).toArray();
  }

  /// The likelihood of a value of a clue under a hypothesis, by a sample of its coalitions.
  double of(Hypothesis hypothesis, int clue, double value, int... sample) {
    int third = thirds.get(clue).of(value);
    double seen = PRIOR;
    double of = Thirds.COUNT * PRIOR;
    for (int k : sample) {
      double[] share = ofHypothesis(hypothesis).get(k).get(clue);
      if (share.length > 0) {
        seen += share[third];
        of++;
      }
    }
    return seen / of;
  }

  private List<List<double[]>> ofHypothesis(Hypothesis hypothesis) {
    return shares.getOrDefault(hypothesis, List.of());
  }
}

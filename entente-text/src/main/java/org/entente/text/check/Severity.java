package org.entente.text.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.entente.text.claim.Claim;

/// How severe a test a claim has passed: the share of pairs, made by putting every other state in
/// the place of the one side and then of the other, of which the same claim would be supported by
/// the same figures [Mayo2018]. A claim that would hold of most pairs has not been tested by
/// holding of this one; one that fails needs no such proof, for it fails as it stands.
///
/// Cost: two evaluations for each state of the year, without intervals.
final class Severity {
  /// The most such pairs under which support stands.
  static final double MOST = .25;

  private final Measures plain;
  private final Bearing bearing;

  Severity(Measures measures) {
    plain = measures.plain();
    bearing = new Bearing(plain);
  }

  /// The share of the exchanged pairs of which the claim is supported; of those that cannot be
  /// measured it is not.
  double alike(Claim claim, List<Pair> pairs) {
    Set<String> own = speakFor(bearing.on(claim, pairs));
    Set<Integer> sources = new HashSet<>();
    Set<Integer> targets = new HashSet<>();
    pairs.forEach(p -> {
      sources.add(p.source());
      targets.add(p.target());
    });
    int all = 0;
    int alike = 0;
    for (int other : plain.states().toArray()) {
      if (sources.contains(other) || targets.contains(other)) {
        continue;
      }
      for (List<Pair> exchanged :
          List.of(pairs(sources, Set.of(other)), pairs(Set.of(other), targets))) {
        all++;
        List<Signal> signals = bearing.on(claim, exchanged);
        boolean asWell =
            Outcome.of(signals) == Outcome.SUPPORTED && speakFor(signals).containsAll(own);
        alike += asWell ? 1 : 0;
      }
    }
    return all == 0 ? Double.NaN : (double) alike / all;
  }

  private static Set<String> speakFor(List<Signal> signals) {
    return signals.stream()
        .filter(s -> s.speaks() > 0)
        .map(Signal::measure)
        .collect(Collectors.toSet());
  }

  private static List<Pair> pairs(Set<Integer> sources, Set<Integer> targets) {
    List<Pair> pairs = new ArrayList<>();
    for (int source : sources) {
      for (int target : targets) {
        pairs.add(new Pair(source, target));
      }
    }
    return pairs;
  }
}

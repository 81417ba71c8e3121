package org.entente.idealpoint;

import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.entente.idealpoint.vote.IdealPointOptions;
import org.entente.idealpoint.vote.RollCallRecord;

/// Votes drawn from known positions.
///
/// @param votes the votes; actors are `s0`, `s1` …
/// @param position the positions drawn from, by actor and period
record DrawnVotes(RollCallRecord votes, java.util.List<double[]> position) {

  /// Votes of actors who walk at random, on roll calls with normal loadings; 15% are absent.
  static DrawnVotes of(long seed, int actors, int periods, int rollCalls) {
    SplittableRandom random = new SplittableRandom(seed);
    double[][] theta = new double[actors][periods];
    for (int a = 0; a < actors; a++) {
      theta[a][0] = random.nextGaussian();
      for (int t = 1; t < periods; t++) {
        theta[a][t] = 0.9 * theta[a][t - 1] + 0.42 * random.nextGaussian();
      }
    }
    return from(theta, rollCalls, random);
  }

  /// Votes of actors at these positions, by actor and period.
  static DrawnVotes from(double[][] theta, int rollCalls, SplittableRandom random) {
    RollCallRecord.Builder builder = RollCallRecord.builder();
    for (int a = 0; a < theta.length; a++) {
      builder.actor("s" + a);
    }
    for (int t = 0; t < theta[0].length; t++) {
      for (int v = 0; v < rollCalls; v++) {
        int place = builder.rollCall(t + "-" + v, t);
        double beta = random.nextGaussian();
        double low = 0.8 * random.nextGaussian();
        double high = low + 0.2 + 0.8 * random.nextDouble();
        for (int a = 0; a < theta.length; a++) {
          double z = beta * theta[a][t] + random.nextGaussian();
          if (random.nextDouble() < 0.85) {
            builder.vote(a, place, z < low ? 1 : z < high ? 2 : 3);
          }
        }
      }
    }
    return new DrawnVotes(builder.build(), java.util.Arrays.asList(theta));
  }

  /// Choices anchored at the extremes of the first period.
  IdealPointOptions options() {
    int n = position.size();
    int high = IntStream.range(0, n).reduce(0, (x, y) -> at(y, 0) > at(x, 0) ? y : x);
    int low = IntStream.range(0, n).reduce(0, (x, y) -> at(y, 0) < at(x, 0) ? y : x);
    return IdealPointOptions.defaults()
        .with(
            new IdealPointOptions.Anchors(
                java.util.List.of("s" + high), java.util.List.of("s" + low)));
  }

  double at(int actor, int period) {
    return position.get(actor)[period];
  }

  /// The positions drawn from, of the places listed, at mean 0 and standard deviation 1 over them.
  double[] standardised(java.util.List<SampledPosition> places) {
    double[] x =
        places.stream()
            .mapToDouble(p -> at(Integer.parseInt(p.actor().substring(1)), p.period()))
            .toArray();
    double mean = java.util.Arrays.stream(x).average().orElseThrow();
    double squares = java.util.Arrays.stream(x).map(v -> (v - mean) * (v - mean)).sum();
    double sd = Math.sqrt(squares / x.length);
    return java.util.Arrays.stream(x).map(v -> (v - mean) / sd).toArray();
  }
}

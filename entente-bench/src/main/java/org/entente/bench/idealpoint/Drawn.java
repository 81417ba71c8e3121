package org.entente.bench.idealpoint;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.entente.idealpoint.Position;
import org.entente.idealpoint.vote.IdealPointOptions;
import org.entente.idealpoint.vote.RollCallRecord;

/// Votes drawn from known positions as the model says: steps of variance 0.2 that keep the spread
/// at 1, normal loadings and errors; 15% are absent.
final class Drawn {
  private static final double STEP = 0.2;

  private final double[][] position;
  private final RollCallRecord votes;

  Drawn(int actors, int periods, int rollCalls, SplittableRandom random) {
    position = new double[actors][periods];
    RollCallRecord.Builder builder = RollCallRecord.builder();
    for (int a = 0; a < actors; a++) {
      builder.actor("s" + a);
      position[a][0] = random.nextGaussian();
      for (int t = 1; t < periods; t++) {
        position[a][t] =
            Math.sqrt(1 - STEP) * position[a][t - 1] + Math.sqrt(STEP) * random.nextGaussian();
      }
    }
    for (int t = 0; t < periods; t++) {
      for (int v = 0; v < rollCalls; v++) {
        int place = builder.rollCall(t + "-" + v, t);
        double beta = random.nextGaussian();
        double low = 0.8 * random.nextGaussian();
        double high = low + 0.2 + 0.8 * random.nextDouble();
        for (int a = 0; a < actors; a++) {
          double z = beta * position[a][t] + random.nextGaussian();
          if (random.nextDouble() < 0.85) {
            builder.vote(a, place, z < low ? 1 : z < high ? 2 : 3);
          }
        }
      }
    }
    votes = builder.build();
  }

  RollCallRecord votes() {
    return votes;
  }

  /// Choices anchored at the extremes of the first period.
  IdealPointOptions options() {
    return IdealPointOptions.defaults()
        .with(new IdealPointOptions.Anchors(List.of("s" + extreme(1)), List.of("s" + extreme(-1))));
  }

  private int extreme(int sign) {
    return IntStream.range(0, position.length)
        .reduce(0, (x, y) -> sign * position[y][0] > sign * position[x][0] ? y : x);
  }

  /// The positions drawn from, of the places listed, at mean 0 and standard deviation 1 over them.
  double[] truth(List<Position> places) {
    double[] x =
        places.stream()
            .mapToDouble(p -> position[Integer.parseInt(p.actor().substring(1))][p.period()])
            .toArray();
    double mean = Arrays.stream(x).average().orElseThrow();
    double sd =
        Math.sqrt(Arrays.stream(x).map(v -> (v - mean) * (v - mean)).average().orElseThrow());
    return Arrays.stream(x).map(v -> (v - mean) / sd).toArray();
  }
}

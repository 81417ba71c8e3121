package org.entente.bench.idealpoint;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import org.entente.evidence.Interval;
import org.entente.idealpoint.IdealPointFit;
import org.entente.idealpoint.IdealPointModel;
import org.entente.idealpoint.IdealPointOutcome;
import org.entente.idealpoint.vote.IdealPointOptions;
import org.entente.idealpoint.vote.Movement;
import org.entente.idealpoint.vote.RollCallRecord;
import org.entente.run.Run;

/// How often nominal 90% intervals of positions and of distances hold the truth, over votes drawn
/// from known positions: designs that follow the model and designs that do not.
///
/// Arguments: the number of draws of each design, and `assembly` for the held walk of fixed step
/// that the General Assembly has by default, in place of stationary movement with an estimated
/// step. Prints a row for each design.
final class Coverage {
  private static final List<Design> DESIGNS =
      List.of(
          new Design("as the model", 60, 8, 60, 0.2, Tail.NORMAL, Loading.NORMAL, false),
          new Design(
              "still (step variance 0.02)", 60, 8, 60, 0.02, Tail.NORMAL, Loading.NORMAL, false),
          new Design(
              "restless (step variance 0.6)", 60, 8, 60, 0.6, Tail.NORMAL, Loading.NORMAL, false),
          new Design("t errors, 4 df", 60, 8, 60, 0.2, Tail.T4, Loading.NORMAL, false),
          new Design("loadings all positive", 60, 8, 60, 0.2, Tail.NORMAL, Loading.POSITIVE, false),
          new Design("loadings strong or none", 60, 8, 60, 0.2, Tail.NORMAL, Loading.TWO, false),
          new Design("twenty actors", 20, 8, 60, 0.2, Tail.NORMAL, Loading.NORMAL, false),
          new Design("nine actors", 9, 10, 60, 0.2, Tail.NORMAL, Loading.NORMAL, false),
          new Design("nine still actors", 9, 10, 60, 0.02, Tail.NORMAL, Loading.NORMAL, false),
          new Design("few roll calls (15)", 60, 8, 15, 0.2, Tail.NORMAL, Loading.NORMAL, false),
          new Design("General Assembly", 180, 20, 75, 0.1, Tail.NORMAL, Loading.NORMAL, true));

  private final Design design;
  private final SplittableRandom random;
  private final double[][] truth;
  private int inside;
  private int positions;
  private int pairsInside;
  private int pairs;

  private enum Tail {
    NORMAL,
    T4
  }

  private enum Loading {
    NORMAL,
    POSITIVE,
    TWO
  }

  /// How votes are drawn; with `assembly` actors join over time and differ in attendance.
  private record Design(
      String name,
      int actors,
      int periods,
      int rollCalls,
      double step,
      Tail tail,
      Loading loading,
      boolean assembly) {}

  private Coverage(Design design, long seed) {
    this.design = design;
    this.random = new SplittableRandom(seed);
    this.truth = new double[design.actors()][design.periods()];
  }

  /// Prints the table.
  public static void main(String[] arguments) {
    int draws = Integer.parseInt(arguments[0]);
    boolean assembly = arguments.length > 1;
    for (Design design : DESIGNS) {
      int[] sum = new int[4];
      for (int d = 0; d < (design.assembly() ? Math.max(1, draws / 3) : draws); d++) {
        Coverage c = new Coverage(design, 1000 + d);
        c.draw(assembly);
        sum[0] += c.inside;
        sum[1] += c.positions;
        sum[2] += c.pairsInside;
        sum[3] += c.pairs;
      }
      System.out.println(
          String.format(
              Locale.ROOT,
              "| %s | %d x %d x %d | %.1f%% | %.1f%% | %d |",
              design.name(),
              design.actors(),
              design.periods(),
              design.rollCalls(),
              100.0 * sum[0] / sum[1],
              100.0 * sum[2] / sum[3],
              sum[1]));
    }
  }

  private void draw(boolean assembly) {
    walk();
    RollCallRecord votes = votes();
    IdealPointOptions options =
        IdealPointOptions.defaults()
            .with(
                new IdealPointOptions.Anchors(
                    List.of("s" + extreme(1)), List.of("s" + extreme(-1))));
    IdealPointOptions chosen =
        assembly ? options.estimatingEvolution(false).with(Movement.HELD_WALK) : options;
    if (IdealPointModel.fit(votes, chosen, Run.quiet(1, 2))
        instanceof IdealPointOutcome.Converged done) {
      count(done.fit());
    }
  }

  /// Paths whose spread stays 1: each step shrinks towards 0 by what the noise adds.
  private void walk() {
    double keep = Math.sqrt(Math.max(0, 1 - design.step()));
    for (double[] path : truth) {
      path[0] = random.nextGaussian();
      for (int t = 1; t < path.length; t++) {
        path[t] = keep * path[t - 1] + Math.sqrt(design.step()) * random.nextGaussian();
      }
    }
  }

  private int extreme(int sign) {
    int best = 0;
    for (int a = 0; a < truth.length; a++) {
      best = sign * truth[a][0] > sign * truth[best][0] ? a : best;
    }
    return best;
  }

  private RollCallRecord votes() {
    RollCallRecord.Builder builder = RollCallRecord.builder();
    double[] attendance = new double[design.actors()];
    int[] joins = new int[design.actors()];
    for (int a = 0; a < attendance.length; a++) {
      builder.actor("s" + a);
      attendance[a] = design.assembly() ? 0.55 + 0.43 * random.nextDouble() : 0.85;
      joins[a] =
          design.assembly() && a % 3 == 2 && a != extreme(1) && a != extreme(-1)
              ? random.nextInt(design.periods() - 1)
              : 0;
    }
    for (int t = 0; t < design.periods(); t++) {
      for (int v = 0; v < design.rollCalls(); v++) {
        int place = builder.rollCall(t + "-" + v, t);
        double beta = loading();
        double low = 0.8 * random.nextGaussian();
        double high = low + 0.2 + 0.8 * random.nextDouble();
        for (int a = 0; a < attendance.length; a++) {
          double z = beta * truth[a][t] + error();
          if (t >= joins[a] && random.nextDouble() < attendance[a]) {
            builder.vote(a, place, z < low ? 1 : z < high ? 2 : 3);
          }
        }
      }
    }
    return builder.build();
  }

  private double loading() {
    return switch (design.loading()) {
      case NORMAL -> random.nextGaussian();
      case POSITIVE -> Math.abs(random.nextGaussian());
      case TWO -> random.nextBoolean() ? 2 : 0.1;
    };
  }

  /// A standard normal error, or one of t with 4 degrees of freedom scaled to variance 1.
  private double error() {
    if (design.tail() == Tail.NORMAL) {
      return random.nextGaussian();
    }
    double squares = 0;
    for (int k = 0; k < 4; k++) {
      double x = random.nextGaussian();
      squares += x * x;
    }
    return random.nextGaussian() / Math.sqrt(squares / 4) / Math.sqrt(2);
  }

  /// Truth on the scale of the fit: mean 0 and standard deviation 1 over the actor-periods placed.
  private void count(IdealPointFit fit) {
    List<double[]> placed = new ArrayList<>();
    double sum = 0;
    double squares = 0;
    for (var p : fit.positions()) {
      int actor = Integer.parseInt(p.actor().substring(1));
      double x = truth[actor][p.period()];
      placed.add(new double[] {actor, p.period(), x});
      sum += x;
      squares += x * x;
    }
    double mean = sum / placed.size();
    double sd = Math.sqrt(squares / placed.size() - mean * mean);
    for (double[] at : placed) {
      int actor = (int) at[0];
      int period = (int) at[1];
      double x = (at[2] - mean) / sd;
      inside += holds(fit.position("s" + actor, period).orElseThrow().interval(), x);
      positions++;
      int other = (actor + 7) % design.actors();
      var distance = fit.distance("s" + actor, "s" + other, period);
      if (distance.isPresent()) {
        pairsInside += holds(distance.get().interval(), x - (truth[other][period] - mean) / sd);
        pairs++;
      }
    }
  }

  private static int holds(Interval interval, double x) {
    return interval.low() <= x && x <= interval.high() ? 1 : 0;
  }
}

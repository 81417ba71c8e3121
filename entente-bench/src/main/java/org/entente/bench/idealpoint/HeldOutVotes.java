package org.entente.bench.idealpoint;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import org.entente.idealpoint.GivenPositions;
import org.entente.idealpoint.IdealPointFit;
import org.entente.idealpoint.IdealPointModel;
import org.entente.idealpoint.IdealPointOptions;
import org.entente.idealpoint.IdealPointOutcome;
import org.entente.idealpoint.RollCallRecord;
import org.entente.idealpoint.VotePredictor;
import org.entente.run.Run;

/// Log score per vote on a tenth of the votes held out, of several models, with the mean difference
/// to the published positions and its 90% interval from a bootstrap over roll calls.
///
/// Arguments: the folder of the data, the number of splits, and `two` for two dimensions as well.
final class HeldOutVotes {
  private static final double FLOOR = 0.001;
  private static final int REPLICATES = 1000;
  private static final double STATIC = 1e6;

  private final AssemblyVotes data;
  private final boolean[] held;
  private final Map<String, double[]> scores = new LinkedHashMap<>();

  private HeldOutVotes(AssemblyVotes data, long seed) {
    this.data = data;
    this.held = new boolean[data.votes().size()];
    SplittableRandom random = new SplittableRandom(seed);
    for (int k = 0; k < held.length; k++) {
      held[k] = random.nextDouble() < 0.1;
    }
  }

  /// Prints a table for each split.
  public static void main(String[] arguments) {
    AssemblyVotes data = AssemblyVotes.in(Path.of(arguments[0]));
    for (int split = 1; split <= Integer.parseInt(arguments[1]); split++) {
      System.out.println("split " + split);
      new HeldOutVotes(data, split).compare(arguments.length > 2);
    }
  }

  private void compare(boolean two) {
    RollCallRecord training = data.record(k -> !held[k], false);
    IdealPointOptions options = IdealPointOptions.generalAssembly();
    RollCallRecord whole = data.record(_ -> true, false);
    score(
        "published (seen)", GivenPositions.fitRollCalls(training, options, data::published), false);
    IdealPointFit all = fit(whole, options);
    score("ours (seen)", GivenPositions.fitRollCalls(training, options, position(all)), false);
    IdealPointFit one = fit(training, options);
    score("ours", one, false);
    score("static ordinal", fit(training, evolution(options, STATIC)), false);
    if (two) {
      IdealPointOptions plane =
          options.withDimensions(2).with(new IdealPointOptions.Limits(120, 1e-3));
      score("ours, two dimensions", fit(training, plane), false);
    }
    print("published (seen)");
    scores.clear();
    RollCallRecord binary = data.record(k -> !held[k], true);
    score("ours", one, true);
    score("static binary two-parameter", fit(binary, evolution(options, STATIC)), true);
    score("dynamic binary", fit(binary, options), true);
    print("ours");
  }

  private static IdealPointOptions evolution(IdealPointOptions options, double variance) {
    IdealPointOptions.Priors p = options.priors();
    return options.with(
        new IdealPointOptions.Priors(variance, p.position(), p.loading(), p.cutPoint()));
  }

  private static IdealPointFit fit(RollCallRecord votes, IdealPointOptions options) {
    return switch (IdealPointModel.fit(votes, options, Run.quiet(1, 2))) {
      case IdealPointOutcome.Converged done -> done.fit();
      case IdealPointOutcome.NotConverged done -> done.fit();
      case IdealPointOutcome.Degenerate none -> throw new IllegalStateException(none.toString());
      case IdealPointOutcome.Cancelled none -> throw new IllegalStateException(none.toString());
    };
  }

  private static GivenPositions.Lookup position(IdealPointFit fit) {
    Map<String, Double> known = new HashMap<>();
    fit.positions().forEach(p -> known.put(p.actor() + ":" + p.period(), p.mean()));
    return (actor, period) -> known.getOrDefault(actor + ":" + period, Double.NaN);
  }

  /// Log scores by vote, NaN where not held out or not predicted; probabilities are mixed with a
  /// thousandth for each category so that none is impossible.
  private void score(String model, IdealPointFit fit, boolean binary) {
    VotePredictor predictor = fit.predictor();
    double[] logs = new double[held.length];
    Arrays.fill(logs, Double.NaN);
    int categories = binary ? 2 : 3;
    for (int k = 0; k < held.length; k++) {
      if (held[k]) {
        AssemblyVotes.Vote vote = data.votes().get(k);
        var yes = predictor.probability(vote.state(), vote.rollCall(), 1);
        var p = predictor.probability(vote.state(), vote.rollCall(), vote.category());
        if (p.isPresent() && yes.isPresent()) {
          double mine =
              !binary
                  ? p.getAsDouble()
                  : vote.category() == 1 ? yes.getAsDouble() : 1 - yes.getAsDouble();
          logs[k] = Math.log((1 - categories * FLOOR) * mine + FLOOR);
        }
      }
    }
    scores.put(model, logs);
  }

  private void print(String base) {
    double[] other = scores.getOrDefault(base, new double[0]);
    scores.forEach((model, logs) -> {
      double[][] byRollCall = sums(logs, other);
      double[] total = total(byRollCall);
      double[] replicates = new double[REPLICATES];
      SplittableRandom random = new SplittableRandom(7);
      for (int b = 0; b < REPLICATES; b++) {
        double[] t = new double[3];
        for (int r = 0; r < byRollCall.length; r++) {
          double[] row = byRollCall[random.nextInt(byRollCall.length)];
          for (int c = 0; c < 3; c++) {
            t[c] += row[c];
          }
        }
        replicates[b] = t[1] / t[2];
      }
      Arrays.sort(replicates);
      System.out.println(
          String.format(
              Locale.ROOT,
              "| %s | %.4f | %+.4f [%+.4f, %+.4f] | %.0f |",
              model,
              total[0] / total[2],
              total[1] / total[2],
              replicates[REPLICATES / 20],
              replicates[REPLICATES - 1 - REPLICATES / 20],
              total[2]));
    });
  }

  private static double[] total(double[][] rows) {
    double[] total = new double[3];
    for (double[] row : rows) {
      for (int c = 0; c < 3; c++) {
        total[c] += row[c];
      }
    }
    return total;
  }

  /// For each roll call: the sum of log scores, of differences to the other, and the count, over
  /// votes that both predict.
  private double[][] sums(double[] logs, double[] other) {
    Map<String, double[]> byRollCall = new LinkedHashMap<>();
    for (int k = 0; k < logs.length; k++) {
      if (!Double.isNaN(logs[k]) && !Double.isNaN(other[k])) {
        double[] row =
            byRollCall.computeIfAbsent(data.votes().get(k).rollCall(), _ -> new double[3]);
        row[0] += logs[k];
        row[1] += logs[k] - other[k];
        row[2]++;
      }
    }
    return byRollCall.values().toArray(double[][]::new);
  }
}

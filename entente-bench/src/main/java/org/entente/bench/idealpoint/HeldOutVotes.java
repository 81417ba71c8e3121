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
import org.entente.idealpoint.IdealPointOutcome;
import org.entente.idealpoint.VotePredictor;
import org.entente.idealpoint.vote.IdealPointOptions;
import org.entente.idealpoint.vote.Movement;
import org.entente.idealpoint.vote.RollCallRecord;
import org.entente.run.Run;

/// Log score per vote on a tenth of the votes held out, of several models, with the mean difference
/// to the first row of its table and its 90% interval from a bootstrap over roll calls.
///
/// A binary model tells yes from the rest; its votes that are not yes are divided into abstentions
/// and noes by their shares among the training votes of the roll call, half a vote added to each.
/// Arguments: the folder of the data, the number of splits, and `two` for two dimensions as well.
final class HeldOutVotes {
  private static final double FLOOR = 0.001;
  private static final int REPLICATES = 1000;
  private static final double STATIC = 1e6;

  private final AssemblyVotes data;
  private final boolean[] held;
  private final LinkedHashMap<String, double[]> scores = new LinkedHashMap<>();

  /// Abstentions and noes of the training votes by roll call, each with half a vote added.
  private final Map<String, double[]> notYes = new HashMap<>();

  private HeldOutVotes(AssemblyVotes data, long seed) {
    this.data = data;
    this.held = new boolean[data.votes().size()];
    SplittableRandom random = new SplittableRandom(seed);
    for (int k = 0; k < held.length; k++) {
      held[k] = random.nextDouble() < 0.1;
      AssemblyVotes.Vote vote = data.votes().get(k);
      if (!held[k] && vote.category() > 1) {
        notYes
            .computeIfAbsent(vote.rollCall(), _ -> new double[] {0.5, 0.5})[vote.category() - 2]++;
      }
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
    RollCallRecord binary = data.record(k -> !held[k], true);
    IdealPointOptions options = IdealPointOptions.generalAssembly();
    seen(training, options);
    IdealPointFit ours = fit(training, options);
    IdealPointFit free = fit(training, stationary(options));
    IdealPointFit staticOrdinal = fit(training, evolution(options, STATIC));
    IdealPointFit staticBinary = fit(binary, evolution(options, STATIC));
    IdealPointFit dynamicBinary = fit(binary, options);
    score("ours", ours, Scoring.THREE);
    score("ours, stationary movement", free, Scoring.THREE);
    if (two) {
      IdealPointOptions plane =
          options.withDimensions(2).with(new IdealPointOptions.Limits(500, 1e-3));
      score("ours, two dimensions", fit(training, plane), Scoring.THREE);
    }
    score("static ordinal, session by session", staticOrdinal, Scoring.THREE);
    score("static binary two-parameter", staticBinary, Scoring.YES_THEN_SHARES);
    score("dynamic binary", dynamicBinary, Scoring.YES_THEN_SHARES);
    print("unseen, three categories");
    score("static binary two-parameter", staticBinary, Scoring.YES);
    score("dynamic binary", dynamicBinary, Scoring.YES);
    score("ours", ours, Scoring.YES);
    score("ours, stationary movement", free, Scoring.YES);
    print("unseen, yes or not");
  }

  private void seen(RollCallRecord training, IdealPointOptions options) {
    IdealPointFit all = fit(data.record(_ -> true, false), options);
    score(
        "published positions",
        GivenPositions.fitRollCalls(training, options, data::published),
        Scoring.THREE);
    score("ours", GivenPositions.fitRollCalls(training, options, position(all)), Scoring.THREE);
    print("seen: the positions from all votes, the roll calls from the training votes");
  }

  private static IdealPointOptions stationary(IdealPointOptions options) {
    return options.with(Movement.STATIONARY).estimatingEvolution(true);
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

  /// How a vote is scored.
  private enum Scoring {
    THREE,
    YES,
    YES_THEN_SHARES
  }

  /// Log scores by vote, NaN where not held out or not predicted; probabilities are mixed with a
  /// thousandth for each category so that none is impossible.
  private void score(String model, IdealPointFit fit, Scoring scoring) {
    VotePredictor predictor = fit.predictor();
    double[] logs = new double[held.length];
    Arrays.fill(logs, Double.NaN);
    int categories = scoring == Scoring.YES ? 2 : 3;
    for (int k = 0; k < held.length; k++) {
      AssemblyVotes.Vote vote = data.votes().get(k);
      var yes = predictor.probability(vote.state(), vote.rollCall(), 1);
      if (held[k] && yes.isPresent()) {
        double mine =
            switch (scoring) {
              case THREE ->
                  predictor
                      .probability(vote.state(), vote.rollCall(), vote.category())
                      .getAsDouble();
              case YES -> vote.category() == 1 ? yes.getAsDouble() : 1 - yes.getAsDouble();
              case YES_THEN_SHARES ->
                  vote.category() == 1
                      ? yes.getAsDouble()
                      : (1 - yes.getAsDouble()) * share(vote.rollCall(), vote.category());
            };
        logs[k] = Math.log((1 - categories * FLOOR) * mine + FLOOR);
      }
    }
    scores.put(model, logs);
  }

  /// The share of a category among the training votes on a roll call that are not yes.
  private double share(String rollCall, int category) {
    double[] count = notYes.getOrDefault(rollCall, new double[] {0.5, 0.5});
    return count[category - 2] / (count[0] + count[1]);
  }

  private void print(String title) {
    System.out.println(title);
    double[] other = scores.firstEntry().getValue();
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
    scores.clear();
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

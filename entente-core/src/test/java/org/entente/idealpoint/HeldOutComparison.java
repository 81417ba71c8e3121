package org.entente.idealpoint;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.ToDoubleFunction;
import org.entente.run.Run;

/// Log score per vote on a tenth of the votes held out: this model, the published positions with
/// roll calls fitted to them, the same model session by session, and a binary model; and the time
/// of the fit with 1/8, 1/4, 1/2 and all roll calls. A program, not a test.
final class HeldOutComparison {
  private static final double FLOOR = 0.001;

  private HeldOutComparison() {}

  /// Prints the two tables.
  public static void main(String[] arguments) {
    var proposals = GeneralAssemblyData.proposals();
    var votes = GeneralAssemblyData.votes(proposals);
    heldOut(proposals, votes);
    growth(proposals, votes);
  }

  private static void heldOut(
      Map<String, RollCallRecord.Proposal> proposals, List<GeneralAssemblyData.Vote> votes) {
    SplittableRandom random = new SplittableRandom(1);
    boolean[] held = new boolean[votes.size()];
    for (int k = 0; k < held.length; k++) {
      held[k] = random.nextDouble() < 0.1;
    }
    RollCallRecord training = GeneralAssemblyData.record(proposals, votes, k -> !held[k]);
    IdealPointOptions options = IdealPointOptions.generalAssembly();
    print("dynamic ordinal", score(votes, held, fit(training, options)));
    print(
        "static ordinal, session by session",
        score(votes, held, fit(training, options.withEvolutionVariance(1e6))));
    print("published positions", score(votes, held, given(training, options)));
    List<GeneralAssemblyData.Vote> binary =
        votes.stream()
            .map(v ->
                new GeneralAssemblyData.Vote(
                    v.rollCall(), v.state(), v.session(), v.category() == 1 ? 1 : 3))
            .toList();
    RollCallRecord two = GeneralAssemblyData.record(proposals, binary, k -> !held[k]);
    print("dynamic binary (yes or not)", score(binary, held, fit(two, options)));
    print(
        "static binary two-parameter (yes or not)",
        score(binary, held, fit(two, options.withEvolutionVariance(1e6))));
    print("dynamic ordinal, scored yes or not", score(binary, held, fit(training, options)));
    print("published positions, scored yes or not", score(binary, held, given(training, options)));
  }

  private static void print(String model, String score) {
    System.out.println("| " + model + " | " + score + " |");
  }

  private static IdealPointFit fit(RollCallRecord record, IdealPointOptions options) {
    IdealPointOutcome outcome = IdealPointModel.fit(record, options, Run.quiet(1, 2));
    return switch (outcome) {
      case IdealPointOutcome.Converged done -> done.fit();
      case IdealPointOutcome.NotConverged done -> done.fit();
      case IdealPointOutcome.Degenerate none -> throw new IllegalStateException(none.toString());
      case IdealPointOutcome.Cancelled none -> throw new IllegalStateException(none.toString());
    };
  }

  /// Roll calls fitted to the published positions, which are held.
  private static IdealPointFit given(RollCallRecord record, IdealPointOptions options) {
    Map<String, Double> published = GeneralAssemblyData.published();
    Design design = Design.of(record, options);
    Parameters parameters = new Parameters(design);
    for (int p = 0; p < design.places(); p++) {
      String key =
          record.actors().get(design.placeActor[p]) + ":" + design.periods[design.placePeriod[p]];
      parameters.position[p] = published.getOrDefault(key, 0.0);
    }
    ItemStep step = new ItemStep(design, parameters, options);
    for (int i = 0; i < design.items(); i++) {
      for (int n = 0; n < 50; n++) {
        step.improve(i);
      }
    }
    return new IdealPointFit(design, parameters);
  }

  private static String score(
      List<GeneralAssemblyData.Vote> votes, boolean[] held, IdealPointFit fit) {
    Map<String, IdealPointFit.Position> positions = new HashMap<>();
    fit.positions().forEach(p -> positions.put(p.actor() + ":" + p.period(), p));
    Map<String, IdealPointFit.RollCallParameters> rollCalls = new HashMap<>();
    fit.rollCalls().forEach(r -> rollCalls.put(r.id(), r));
    boolean binary = votes.stream().noneMatch(v -> v.category() == 2);
    double sum = 0;
    int n = 0;
    for (int k = 0; k < held.length; k++) {
      GeneralAssemblyData.Vote vote = votes.get(k);
      var position = positions.get(vote.state() + ":" + vote.session());
      var rollCall = rollCalls.get(vote.rollCall());
      if (held[k] && position != null && rollCall != null) {
        sum += Math.log(probability(vote.category(), position.mean(), rollCall, binary));
        n++;
      }
    }
    return String.format(java.util.Locale.ROOT, "%.4f | %d", sum / n, n);
  }

  /// The model's probability, mixed with a thousandth for each category so that none is impossible.
  private static double probability(
      int category, double theta, IdealPointFit.RollCallParameters rollCall, boolean binary) {
    ToDoubleFunction<Double> below =
        cut -> cut.isInfinite() ? (cut > 0 ? 1 : 0) : Mills.cumulative(cut);
    double eta = rollCall.discrimination() * theta;
    double yes = below.applyAsDouble(rollCall.lowerCut() - eta);
    double upper = binary ? yes : below.applyAsDouble(rollCall.upperCut() - eta);
    double p = category == 1 ? yes : category == 2 ? upper - yes : 1 - upper;
    int categories = binary ? 2 : 3;
    return (1 - categories * FLOOR) * p + FLOOR;
  }

  private static void growth(
      Map<String, RollCallRecord.Proposal> proposals, List<GeneralAssemblyData.Vote> votes) {
    for (int part : new int[] {8, 8, 4, 2, 1, 1}) {
      RollCallRecord some =
          GeneralAssemblyData.record(
              proposals, votes, k -> Math.floorMod(votes.get(k).rollCall().hashCode(), part) == 0);
      double[] seconds = new double[3];
      int sweeps = 0;
      for (int n = 0; n < seconds.length; n++) {
        Run run = Run.quiet(1, 2);
        long start = run.nanoClock().getAsLong();
        IdealPointOutcome outcome =
            IdealPointModel.fit(some, IdealPointOptions.generalAssembly(), run);
        seconds[n] = (run.nanoClock().getAsLong() - start) / 1e9;
        sweeps = outcome instanceof IdealPointOutcome.Converged done ? done.sweeps() : -1;
      }
      Arrays.sort(seconds);
      System.out.println(
          "| 1/" + part + " | " + some.votes() + " | " + sweeps + " | " + seconds[1]);
    }
  }
}

package org.entente.bench.idealpoint;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.entente.idealpoint.GivenPositions;
import org.entente.idealpoint.IdealPointFit;
import org.entente.idealpoint.IdealPointSample;
import org.entente.idealpoint.IdealPointSampler;
import org.entente.idealpoint.SampledPosition;
import org.entente.idealpoint.SamplerForm;
import org.entente.idealpoint.VotePredictor;
import org.entente.idealpoint.vote.IdealPointOptions;
import org.entente.idealpoint.vote.Movement;
import org.entente.idealpoint.vote.RollCallRecord;
import org.entente.run.Run;

/// The published model on equal terms with ours: both see nine tenths of the votes and predict the
/// last tenth, the split of [HeldOutVotes].
///
/// The published model is sampled (random walk, flat cut points, positions within 5 standard
/// deviations). Its score is given twice: from its mean positions, with the roll calls fitted to
/// them as for the published positions, and as the mean of the probabilities of its draws; and so
/// is that of our model.
///
/// Arguments: the folder of the data, chains, sweeps to warm up, draws kept, sweeps for each,
/// threads, the split.
final class PublishedModel {
  private final AssemblyVotes data;
  private final boolean[] held;
  private final List<Integer> unseen = new ArrayList<>();
  private final RollCallRecord training;
  private final RollCallRecord test;
  private final IdealPointOptions options = IdealPointOptions.generalAssembly();
  private final PairedScores scores;

  private PublishedModel(AssemblyVotes data, long split) {
    this.data = data;
    held = new boolean[data.votes().size()];
    SplittableRandom random = new SplittableRandom(split);
    for (int k = 0; k < held.length; k++) {
      held[k] = random.nextDouble() < 0.1;
      if (held[k]) {
        unseen.add(k);
      }
    }
    training = data.record(k -> !held[k], false);
    test = data.record(k -> held[k], false);
    scores = new PairedScores(unseen.stream().map(data.votes()::get).toList());
  }

  /// Prints the rows.
  public static void main(String[] arguments) {
    PublishedModel check =
        new PublishedModel(AssemblyVotes.in(Path.of(arguments[0])), Long.parseLong(arguments[6]));
    check.compare(SamplerCheck.size(arguments), Run.quiet(1, Integer.parseInt(arguments[5])));
  }

  private void compare(IdealPointSampler.Size size, Run run) {
    IdealPointFit ours = Fits.of(training, options);
    IdealPointOptions published = options.with(SamplerForm.PUBLISHED_PRIORS);
    IdealPointSample theirs =
        IdealPointSampler.sample(training, published, SamplerForm.PUBLISHED, ours, size, test, run);
    describe("published model", theirs);
    IdealPointSample mine =
        IdealPointSampler.sample(training, options, SamplerForm.FIT, ours, size, test, run);
    describe("our model", mine);
    fitted("published model, sampled, unseen: mean positions", positions(theirs));
    fitted("published positions (seen)", data::published);
    predicted("ours, fast (unseen)", ours.predictor());
    fitted("ours, fast (unseen): positions, roll calls fitted to them", positions(ours));
    predicted("ours, stationary movement (unseen)", Fits.of(training, stationary()).predictor());
    predicted("ours, two dimensions (unseen)", Fits.of(training, plane()).predictor());
    scores.add("published model, sampled, unseen: mean of draws", k -> theirs.heldOut().get(k));
    scores.add("our model, sampled, unseen: mean of draws", k -> mine.heldOut().get(k));
    scores.print();
  }

  private IdealPointOptions stationary() {
    return options.with(Movement.STATIONARY).estimatingEvolution(true);
  }

  private IdealPointOptions plane() {
    return options.withDimensions(2).with(new IdealPointOptions.Limits(500, 1e-3));
  }

  private void fitted(String model, GivenPositions.Lookup positions) {
    predicted(model, GivenPositions.fitRollCalls(training, options, positions).predictor());
  }

  private void predicted(String model, VotePredictor predictor) {
    double[] probability = new double[unseen.size()];
    Arrays.setAll(
        probability,
        k -> {
          AssemblyVotes.Vote vote = data.votes().get(unseen.get(k));
          return predictor
              .probability(vote.state(), vote.rollCall(), vote.category())
              .orElse(Double.NaN);
        });
    scores.add(model, k -> probability[k]);
  }

  private static GivenPositions.Lookup positions(IdealPointSample sample) {
    Map<String, Double> known = new HashMap<>();
    sample.positions().forEach(p -> known.put(p.actor() + ":" + p.period(), p.mean()));
    return (actor, period) -> known.getOrDefault(actor + ":" + period, Double.NaN);
  }

  private static GivenPositions.Lookup positions(IdealPointFit fit) {
    Map<String, Double> known = new HashMap<>();
    fit.positions().forEach(p -> known.put(p.actor() + ":" + p.period(), p.mean()));
    return (actor, period) -> known.getOrDefault(actor + ":" + period, Double.NaN);
  }

  /// How well the chains mixed, and how well they agree with the published positions.
  private void describe(String model, IdealPointSample sample) {
    double[] rHat = new double[sample.positions().size()];
    double[] size = new double[rHat.length];
    List<double[]> pooled = new ArrayList<>();
    TreeMap<Integer, List<double[]>> sessions = new TreeMap<>();
    for (int k = 0; k < rHat.length; k++) {
      SampledPosition p = sample.positions().get(k);
      rHat[k] = p.diagnostics().rHat();
      size[k] = p.diagnostics().effectiveSize();
      double[] pair = {p.mean(), data.published(p.actor(), p.period())};
      if (!Double.isNaN(pair[1])) {
        pooled.add(pair);
        sessions.computeIfAbsent(p.period(), _ -> new ArrayList<>()).add(pair);
      }
    }
    Quantiles correlations =
        Quantiles.of(sessions.values().stream().mapToDouble(Correlation::pearson).toArray());
    Quantiles r = Quantiles.of(rHat);
    Quantiles e = Quantiles.of(size);
    System.out.println(
        String.format(
            Locale.ROOT,
            "%s: accepted %.2f, %.2f and %.2f; R-hat at most %.3f, 99%% %.3f, above 1.05 %.1f%%; effective"
                + " size least %.0f, median %.0f; Pearson with the published positions: median %.4f,"
                + " least %.4f, pooled %.4f",
            model,
            sample.acceptedPositions(),
            sample.acceptedRollCalls(),
            sample.acceptedStretches(),
            r.most(),
            r.at(0.99),
            100 * r.above(1.05),
            e.least(),
            e.median(),
            correlations.median(),
            correlations.least(),
            Correlation.pearson(pooled)));
  }
}

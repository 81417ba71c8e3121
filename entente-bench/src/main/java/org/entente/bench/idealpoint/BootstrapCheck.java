package org.entente.bench.idealpoint;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.entente.idealpoint.BootstrapPositions;
import org.entente.idealpoint.IdealPointFit;
import org.entente.idealpoint.Position;
import org.entente.idealpoint.vote.IdealPointOptions;
import org.entente.idealpoint.vote.RollCallRecord;
import org.entente.run.Run;

/// The bootstrap over roll calls beside the intervals of the model: on the General Assembly, the
/// ratio of standard deviations by the votes of the state in the session; on votes drawn from known
/// positions, how often each 90% interval holds the truth.
///
/// Arguments: the folder of the data, the replicates, the number of drawn records.
final class BootstrapCheck {
  private static final int[] VOTES = {10, 20, 40, 60, 80, 100, 150, 1000};

  private final List<Double> ratios = new ArrayList<>();
  private final List<Double> widths = new ArrayList<>();
  private int modelHolds;
  private int bootstrapHolds;

  private BootstrapCheck() {}

  /// Prints the tables.
  public static void main(String[] arguments) {
    int replicates = Integer.parseInt(arguments[1]);
    assembly(AssemblyVotes.in(Path.of(arguments[0])), replicates);
    System.out.println();
    System.out.println(
        "| drawn, actors x periods x roll calls | positions | sd ratio, median | model holds |"
            + " bootstrap holds |");
    System.out.println("| --- | ---: | ---: | ---: | ---: |");
    int records = Integer.parseInt(arguments[2]);
    drawn(60, 8, 60, records, replicates);
    drawn(60, 8, 15, records, replicates);
  }

  private static void assembly(AssemblyVotes data, int replicates) {
    RollCallRecord votes = data.record(_ -> true, false);
    IdealPointOptions options = IdealPointOptions.generalAssembly();
    IdealPointFit fit = Fits.of(votes, options);
    Run run = Run.quiet(1, 2);
    long start = run.nanoClock().getAsLong();
    BootstrapPositions bootstrap = BootstrapPositions.of(votes, options, fit, replicates, run);
    System.out.println(
        String.format(
            Locale.ROOT,
            "%d of %d replicates settled, %.0f s",
            bootstrap.settled(),
            replicates,
            (run.nanoClock().getAsLong() - start) / 1e9));
    Map<Integer, BootstrapCheck> byVotes = new TreeMap<>();
    Map<String, BootstrapCheck> byDecade = new TreeMap<>();
    for (Position p : fit.positions()) {
      var spread = bootstrap.position(p.actor(), p.period());
      if (spread.isPresent()) {
        int most = VOTES[0];
        for (int k = 0; most < p.votes(); k++) {
          most = VOTES[k + 1];
        }
        byVotes.computeIfAbsent(most, _ -> new BootstrapCheck()).add(p, spread.get());
        byDecade
            .computeIfAbsent(Decade.ofSession(p.period()), _ -> new BootstrapCheck())
            .add(p, spread.get());
        byDecade.computeIfAbsent("all", _ -> new BootstrapCheck()).add(p, spread.get());
      }
    }
    System.out.println(
        "| state-sessions | number | sd of bootstrap / sd of model: median | quartiles |"
            + " widths: median ratio | estimate in bootstrap interval |");
    System.out.println("| --- | ---: | ---: | --- | ---: | ---: |");
    byVotes.forEach((most, check) -> check.print("up to " + most + " votes"));
    byDecade.forEach((decade, check) -> check.print(decade));
  }

  private void add(Position p, BootstrapPositions.Spread spread) {
    ratios.add(spread.sd() / p.sd());
    widths.add(spread.interval().width() / p.interval().width());
    bootstrapHolds += holds(spread.interval(), p.mean());
  }

  private static int holds(org.entente.evidence.Interval interval, double x) {
    return interval.low() <= x && x <= interval.high() ? 1 : 0;
  }

  private void print(String rows) {
    Quantiles q = Quantiles.of(ratios.stream().mapToDouble(r -> r).toArray());
    Quantiles w = Quantiles.of(widths.stream().mapToDouble(r -> r).toArray());
    System.out.println(
        String.format(
            Locale.ROOT,
            "| %s | %,d | %.2f | %.2f to %.2f | %.2f | %.1f%% |",
            rows,
            ratios.size(),
            q.median(),
            q.at(0.25),
            q.at(0.75),
            w.median(),
            100.0 * bootstrapHolds / ratios.size()));
  }

  private static void drawn(int actors, int periods, int rollCalls, int records, int replicates) {
    BootstrapCheck check = new BootstrapCheck();
    for (int d = 0; d < records; d++) {
      check.draw(new Drawn(actors, periods, rollCalls, new SplittableRandom(2000 + d)), replicates);
    }
    int n = check.ratios.size();
    System.out.println(
        String.format(
            Locale.ROOT,
            "| %d x %d x %d | %,d | %.2f | %.1f%% | %.1f%% |",
            actors,
            periods,
            rollCalls,
            n,
            Quantiles.of(check.ratios.stream().mapToDouble(r -> r).toArray()).median(),
            100.0 * check.modelHolds / n,
            100.0 * check.bootstrapHolds / n));
  }

  private void draw(Drawn drawn, int replicates) {
    RollCallRecord votes = drawn.votes();
    IdealPointFit fit = Fits.of(votes, drawn.options());
    BootstrapPositions bootstrap =
        BootstrapPositions.of(votes, drawn.options(), fit, replicates, Run.quiet(1, 2));
    List<Position> positions = fit.positions();
    double[] truth = drawn.truth(positions);
    for (int k = 0; k < truth.length; k++) {
      Position p = positions.get(k);
      var spread = bootstrap.position(p.actor(), p.period());
      if (spread.isPresent()) {
        ratios.add(spread.get().sd() / p.sd());
        modelHolds += holds(p.interval(), truth[k]);
        bootstrapHolds += holds(spread.get().interval(), truth[k]);
      }
    }
  }
}

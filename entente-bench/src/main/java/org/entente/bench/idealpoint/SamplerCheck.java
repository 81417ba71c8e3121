package org.entente.bench.idealpoint;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.entente.idealpoint.IdealPointFit;
import org.entente.idealpoint.IdealPointSample;
import org.entente.idealpoint.IdealPointSampler;
import org.entente.idealpoint.Position;
import org.entente.idealpoint.SampledPosition;
import org.entente.idealpoint.vote.IdealPointOptions;
import org.entente.idealpoint.vote.RollCallRecord;
import org.entente.run.Run;

/// The fast estimate of the whole General Assembly against Markov chains on the same model: whether
/// the chains have converged, and how far means, standard deviations and intervals agree, by
/// decade.
///
/// Arguments: the folder of the data, chains, sweeps to warm up, draws kept, sweeps for each,
/// threads.
final class SamplerCheck {
  private final List<SampledPosition> sampled = new ArrayList<>();
  private final List<Position> fast = new ArrayList<>();

  private SamplerCheck() {}

  /// Prints the rows.
  public static void main(String[] arguments) {
    AssemblyVotes data = AssemblyVotes.in(Path.of(arguments[0]));
    RollCallRecord votes = data.record(_ -> true, false);
    IdealPointOptions options = IdealPointOptions.generalAssembly();
    IdealPointFit fit = Fits.of(votes, options);
    Run run = Run.quiet(1, Integer.parseInt(arguments[5]));
    long start = run.nanoClock().getAsLong();
    IdealPointSample sample = IdealPointSampler.sample(votes, options, fit, size(arguments), run);
    System.out.println(
        String.format(
            Locale.ROOT,
            "%.0f s; accepted: positions %.2f, roll calls %.2f, stretches %.2f",
            (run.nanoClock().getAsLong() - start) / 1e9,
            sample.acceptedPositions(),
            sample.acceptedRollCalls(),
            sample.acceptedStretches()));
    Map<String, SamplerCheck> byDecade = new TreeMap<>();
    SamplerCheck all = new SamplerCheck();
    for (int k = 0; k < sample.positions().size(); k++) {
      Position mine = fit.positions().get(k);
      byDecade
          .computeIfAbsent(Decade.ofSession(mine.period()), _ -> new SamplerCheck())
          .add(sample.positions().get(k), mine);
      all.add(sample.positions().get(k), mine);
    }
    byDecade.put("all", all);
    byDecade.forEach((decade, check) -> check.print(decade));
  }

  /// The size of the run from five arguments that start at the second.
  static IdealPointSampler.Size size(String[] arguments) {
    return new IdealPointSampler.Size(
        Integer.parseInt(arguments[1]),
        Integer.parseInt(arguments[2]),
        Integer.parseInt(arguments[3]),
        Integer.parseInt(arguments[4]));
  }

  private void add(SampledPosition one, Position other) {
    sampled.add(one);
    fast.add(other);
  }

  private void print(String decade) {
    int n = sampled.size();
    double[] rHat = new double[n];
    double[] size = new double[n];
    double[] ratio = new double[n];
    double[] overlap = new double[n];
    List<double[]> means = new ArrayList<>();
    double squares = 0;
    double bias = 0;
    int inside = 0;
    for (int k = 0; k < n; k++) {
      SampledPosition s = sampled.get(k);
      Position f = fast.get(k);
      rHat[k] = s.diagnostics().rHat();
      size[k] = s.diagnostics().effectiveSize();
      ratio[k] = f.sd() / s.sd();
      overlap[k] = overlap(s, f);
      means.add(new double[] {s.mean(), f.mean()});
      squares += (s.mean() - f.mean()) * (s.mean() - f.mean()) / n;
      bias += Math.abs(s.mean() - f.mean()) / s.sd() / n;
      inside += f.interval().low() <= s.mean() && s.mean() <= f.interval().high() ? 1 : 0;
    }
    Quantiles r = Quantiles.of(rHat);
    Quantiles e = Quantiles.of(size);
    Quantiles q = Quantiles.of(ratio);
    Quantiles o = Quantiles.of(overlap);
    System.out.println(
        String.format(
            Locale.ROOT,
            "| %s | %,d | %.3f / %.3f / %.1f%% | %,.0f / %,.0f | %.4f | %.3f | %.2f | %.2f [%.2f, %.2f] |"
                + " %.0f%% / %.0f%% | %.1f%% |",
            decade,
            n,
            r.most(),
            r.at(0.99),
            100 * r.above(1.05),
            e.least(),
            e.median(),
            Correlation.pearson(means),
            Math.sqrt(squares),
            bias,
            q.median(),
            q.at(0.25),
            q.at(0.75),
            100 * o.median(),
            100 * o.at(0.05),
            100.0 * inside / n));
  }

  /// What both 90% intervals have in common as a share of what either has.
  private static double overlap(SampledPosition s, Position f) {
    double low = Math.max(s.interval().low(), f.interval().low());
    double high = Math.min(s.interval().high(), f.interval().high());
    double both = Math.max(0, high - low);
    return both / (s.interval().width() + f.interval().width() - both);
  }
}

package org.entente.landscape;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.apache.commons.statistics.distribution.BetaDistribution;
import org.entente.evidence.Interval;
import org.entente.run.Run;

/// The survey of a landscape: all its local minima with their basins of attraction.
///
/// A local minimum is an alignment from which no single switch of one state lowers the energy; an
/// alignment on a plateau counts. A basin is the set of alignments that steepest descent leads to
/// the minimum; of equal switches the state with the lowest number goes first.
///
/// Two sides: exact up to [#EXACT] states that are not indifferent, by Gray code for the minima and
/// by following the descent backwards for the basins. With neutrality: the minima exact up to
/// [#EXACT_NEUTRAL], the basins up to [#EXACT_NEUTRAL_BASINS]. Beyond: restarts. Deterministic for
/// a seed on any number of threads. References: [AxelrodBennett1993], [Galam1998].
public final class LandscapeSurvey {
  /// The most states for which two sides are enumerated.
  public static final int EXACT = 30;

  /// The most states for which two sides and neutrality are enumerated.
  public static final int EXACT_NEUTRAL = 15;

  /// The most states for which the basins with neutrality are exact.
  public static final int EXACT_NEUTRAL_BASINS = 11;

  private static final BetaDistribution NONE = BetaDistribution.of(1, 1);

  private final Landscape whole;
  private final Landscape landscape;
  private final int[] chosen;
  private final List<Integer> indifferent;
  private final LandscapeOptions options;
  private final Run run;

  private LandscapeSurvey(Landscape whole, LandscapeOptions options, Run run) {
    this.whole = whole;
    this.options = options;
    this.run = run;
    this.indifferent =
        IntStream.range(0, whole.size()).filter(whole::isIndifferent).boxed().toList();
    this.chosen = IntStream.range(0, whole.size()).filter(i -> !whole.isIndifferent(i)).toArray();
    this.landscape = whole.of(chosen);
  }

  /// Surveys a landscape. Throws [org.entente.run.Interrupted] when asked to stop.
  public static LandscapeOutcome survey(Landscape landscape, LandscapeOptions options, Run run) {
    LandscapeSurvey survey = new LandscapeSurvey(landscape, options, run);
    boolean two = options.sides() == Sides.TWO;
    if (survey.chosen.length > (two ? EXACT : EXACT_NEUTRAL)) {
      return survey.byRestarts();
    }
    return two ? survey.ofTwoSides() : survey.withNeutrality();
  }

  private LandscapeOutcome ofTwoSides() {
    Optional<long[]> codes = new GrayCode(landscape, options.mostMinima()).minima(run);
    if (codes.isEmpty()) {
      return new LandscapeOutcome.Flat(options.mostMinima());
    }
    long[] minima = codes.get();
    long[] sizes = new Basins(landscape).sizes(minima, run);
    TreeMap<Alignment, Long> counts = new TreeMap<>();
    for (int m = 0; m < minima.length; m++) {
      counts.put(decode(minima[m]), sizes[m]);
    }
    long all = 1L << Math.max(0, chosen.length - 1);
    return surveyed(counts, all, true, LandscapeOutcome.Method.ENUMERATION);
  }

  private Alignment decode(long code) {
    byte[] sides = new byte[chosen.length];
    for (int i = 1; i < sides.length; i++) {
      sides[i] = (byte) (code >> (i - 1) & 1);
    }
    return Alignment.owned(sides);
  }

  private LandscapeOutcome withNeutrality() {
    Neutrality neutrality = new Neutrality(landscape, options.mostMinima());
    Optional<List<Alignment>> minima = neutrality.minima(run);
    if (minima.isEmpty()) {
      return new LandscapeOutcome.Flat(options.mostMinima());
    }
    TreeMap<Alignment, Long> counts = new TreeMap<>();
    minima.get().forEach(m -> counts.put(m, 0L));
    if (chosen.length > EXACT_NEUTRAL_BASINS) {
      counts.putAll(Restarts.search(landscape, options.sides(), options.restarts(), run));
      return surveyed(
          counts,
          options.restarts(),
          false,
          LandscapeOutcome.Method.ENUMERATION_WITH_SAMPLED_BASINS);
    }
    long[] sizes = neutrality.basins(minima.get(), run);
    long all = 0;
    for (int m = 0; m < sizes.length; m++) {
      counts.put(minima.get().get(m), sizes[m]);
      all += sizes[m];
    }
    return surveyed(counts, all, true, LandscapeOutcome.Method.ENUMERATION);
  }

  private LandscapeOutcome byRestarts() {
    SortedMap<Alignment, Long> counts =
        Restarts.search(landscape, options.sides(), options.restarts(), run);
    return surveyed(counts, options.restarts(), false, LandscapeOutcome.Method.RESTARTS);
  }

  private LandscapeOutcome surveyed(
      SortedMap<Alignment, Long> counts, long all, boolean exact, LandscapeOutcome.Method method) {
    List<LocalMinimum> minima = new ArrayList<>();
    counts.forEach((alignment, count) -> {
      Alignment full = onAll(alignment);
      double share = (double) count / all;
      Interval interval = exact ? Interval.exact(share) : posterior(count, all, share);
      minima.add(new LocalMinimum(full, whole.energy(full), share, interval));
    });
    minima.sort(
        Comparator.comparingDouble(LocalMinimum::energy).thenComparing(LocalMinimum::alignment));
    return new LandscapeOutcome.Surveyed(minima, indifferent, method, all);
  }

  private Alignment onAll(Alignment alignment) {
    byte[] sides = new byte[whole.size()];
    for (int i = 0; i < chosen.length; i++) {
      sides[chosen[i]] = (byte) alignment.side(i);
    }
    return Alignment.owned(sides);
  }

  /* The uniform prior and the restarts that ended here; the observed share is inside at the ends. */
  private static Interval posterior(long count, long all, double share) {
    BetaDistribution beta = all == 0 ? NONE : BetaDistribution.of(1.0 + count, 1.0 + all - count);
    double tail = (1 - Interval.DEFAULT_LEVEL) / 2;
    double low = beta.inverseCumulativeProbability(tail);
    double high = beta.inverseCumulativeProbability(1 - tail);
    return new Interval(
        Math.min(low, share),
        Math.max(high, share),
        Interval.DEFAULT_LEVEL,
        Interval.Basis.POSTERIOR);
  }
}

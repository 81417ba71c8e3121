package org.entente.coalition;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.entente.evidence.Figure;
import org.entente.evidence.Interval;
import org.entente.evidence.Percentiles;
import org.entente.evidence.Provenance;
import org.entente.panel.YearSlice;
import org.entente.part.Group;
import org.entente.part.GroupValue;
import org.entente.part.PartDefinition;
import org.entente.run.Run;

/// Random coalitions of one size: what a coalition's figure is compared with.
///
/// Draw number k has its own stream, derived from the seed, so the draws are the same for every
/// part and for every coalition of that size in the year. Cost: draws times the cost of a part's
/// value.
public final class RandomCoalitions {
  /// The default number of draws; it puts the 5th percentile within about 1.4 points.
  public static final int DEFAULT_DRAWS = 1000;

  private static final double TAIL = 0.05;

  private final List<Group> groups;
  private final long seed;

  private RandomCoalitions(List<Group> groups, long seed) {
    this.groups = groups;
    this.seed = seed;
  }

  /// `draws` random coalitions of `size` states among those of the slice.
  public static RandomCoalitions draw(YearSlice slice, int size, int draws, long seed) {
    List<Group> groups = new ArrayList<>(draws);
    int[] states = IntStream.range(0, slice.dyads().states()).toArray();
    for (int k = 0; k < draws; k++) {
      groups.add(Group.ofNumbers(slice, sample(states.clone(), size, Run.streamOf(seed, k))));
    }
    return new RandomCoalitions(groups, seed);
  }

  /// Random coalitions that were drawn in another way, such as matched ones, under the seed.
  public static RandomCoalitions of(List<Group> groups, long seed) {
    return new RandomCoalitions(List.copyOf(groups), seed);
  }

  /// The percentile of a figure among the random coalitions: the share, in percent, with a lower
  /// value, ties counted half. Its interval is that of the figure's interval ends.
  public Figure percentile(PartDefinition definition, Figure figure) {
    return figure.isKnown() ? percentile(values(definition), figure) : figure;
  }

  /// The values of the random coalitions under a definition, ascending; those without a value left
  /// out.
  public double[] values(PartDefinition definition) {
    return groups.isEmpty() ? new double[0] : values(definition.over(groups.getFirst().slice()));
  }

  /// The values of the random coalitions under a definition made ready for their slice, ascending;
  /// those without a value left out.
  public double[] values(GroupValue value) {
    return groups.stream()
        .mapToDouble(group -> value.of(group.numbers()))
        .filter(v -> !Double.isNaN(v))
        .sorted()
        .toArray();
  }

  /// The median of the random coalitions' values, with their 5th and 95th percentile as interval:
  /// where a coalition without anything in common would lie.
  Figure spread(double[] ascending, List<String> datasets) {
    if (ascending.length == 0) {
      return Figure.missing("no random coalition of this size has a value");
    }
    return Figure.of(
        Percentiles.quantile(ascending, 0.5),
        new Interval(
            Percentiles.quantile(ascending, TAIL),
            Percentiles.quantile(ascending, 1 - TAIL),
            1 - 2 * TAIL,
            Interval.Basis.RANGE),
        Provenance.of(
                datasets, ascending.length, "random coalitions", "median, 5th to 95th percentile")
            .with("seed", seed));
  }

  /// The percentile of a figure among values of [#values].
  public Figure percentile(double[] ascending, Figure figure) {
    return switch (figure) {
      case Figure.Missing missing -> missing;
      case Figure.Known known -> percentile(ascending, known);
    };
  }

  private Figure percentile(double[] ascending, Figure.Known figure) {
    if (ascending.length == 0) {
      return Figure.missing("no random coalition of this size has a value");
    }
    Interval in = figure.interval();
    return Figure.of(
        rank(ascending, figure.value()),
        new Interval(rank(ascending, in.low()), rank(ascending, in.high()), in.level(), in.basis()),
        Provenance.of(
                figure.provenance().datasets(),
                ascending.length,
                "random coalitions",
                "percentile among random coalitions of the same size")
            .with("seed", seed));
  }

  /// The share, in percent, of ascending values that lie below a value, ties counted half.
  public static double rank(double[] ascending, double value) {
    int below = 0;
    int ties = 0;
    for (double other : ascending) {
      below += other < value ? 1 : 0;
      ties += other == value ? 1 : 0;
    }
    return 100.0 * (below + ties / 2.0) / ascending.length;
  }

  /* The first of shuffled numbers; what is given is shuffled in place. */
  private static int[] sample(int[] numbers, int size, SplittableRandom random) {
    for (int k = 0; k < size; k++) {
      int other = random.nextInt(k, numbers.length);
      int swap = numbers[k];
      numbers[k] = numbers[other];
      numbers[other] = swap;
    }
    int[] chosen = Arrays.copyOf(numbers, size);
    Arrays.sort(chosen);
    return chosen;
  }
}

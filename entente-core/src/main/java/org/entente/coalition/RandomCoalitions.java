package org.entente.coalition;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.entente.evidence.Figure;
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

  /// The values of the random coalitions under a definition made ready for their slice, to place a
  /// figure among.
  Reference reference(GroupValue value) {
    return reference(values(value));
  }

  /// The percentile of a figure among values of [#values].
  public Figure percentile(double[] ascending, Figure figure) {
    return reference(ascending).percentile(figure);
  }

  private Reference reference(double... values) {
    return new Reference(
        values,
        1,
        new Reference.Words(
            "random coalitions",
            "percentile among random coalitions of the same size",
            "no random coalition of this size has a value",
            Map.of("seed", String.valueOf(seed))));
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

package org.entente.evaluation;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.entente.run.Phrase;

/// Cases with the probability that was given to each and what came of it.
///
/// A case belongs to a block (a coalition, a dyad, an organisation): the cases of a block are not
/// independent of each other, so a bootstrap draws blocks, never cases. A case counts as often as
/// its block was drawn; as given, every block counts once. Immutable; the order by probability is
/// found once, and a resample shares it.
public final class Forecasts {
  private final double[] probabilities;
  private final double[] outcomes;
  private final int[] blocks;
  private final int[] order;
  private final int[] drawn;

  private Forecasts(
      double[] probabilities, double[] outcomes, int[] blocks, int[] order, int[] drawn) {
    this.probabilities = probabilities;
    this.outcomes = outcomes;
    this.blocks = blocks;
    this.order = order;
    this.drawn = drawn;
  }

  /// The cases 0 to n - 1.
  ///
  /// Cost: a sort.
  ///
  /// @param probabilities of each case, in [0, 1]
  /// @param outcomes 1 where it came, 0 where not; values between where a question was settled at a
  ///   price, which the Brier and the log score can rate and the ranking scores cannot
  /// @param blocks of each case, the number of its block: 0 or more, not far above the number of
  ///   blocks
  /// @throws IllegalArgumentException if there is no case, the lengths differ, or a value is
  ///   outside its range
  public static Forecasts of(double[] probabilities, double[] outcomes, int[] blocks) {
    int n = probabilities.length;
    if (n == 0) {
      throw new IllegalArgumentException("no forecasts to rate");
    }
    if (outcomes.length != n || blocks.length != n) {
      throw new IllegalArgumentException(
          Phrase.of(
              "(%s) probabilities, (%s) outcomes, (%s) blocks: the numbers must be equal",
              n, outcomes.length, blocks.length));
    }
    for (int k = 0; k < n; k++) {
      requireProbability(probabilities[k], "probability", k);
      requireProbability(outcomes[k], "outcome", k);
      if (blocks[k] < 0) {
        throw new IllegalArgumentException("block (" + blocks[k] + ") of case " + k);
      }
    }
    int[] drawn = new int[Arrays.stream(blocks).max().orElse(0) + 1];
    for (int block : blocks) {
      drawn[block] = 1;
    }
    double[] copy = probabilities.clone();
    return new Forecasts(copy, outcomes.clone(), blocks.clone(), descending(copy), drawn);
  }

  /// Cases each of which is a block of its own.
  public static Forecasts of(double[] probabilities, double[] outcomes) {
    return of(probabilities, outcomes, IntStream.range(0, probabilities.length).toArray());
  }

  private static void requireProbability(double value, String what, int k) {
    if (!(value >= 0 && value <= 1)) {
      throw new IllegalArgumentException(
          what + " (" + value + ") of case " + k + " is not between 0 and 1");
    }
  }

  private static int[] descending(double[] probabilities) {
    return IntStream.range(0, probabilities.length)
        .boxed()
        .sorted((a, b) -> Double.compare(probabilities[b], probabilities[a]))
        .mapToInt(Integer::intValue)
        .toArray();
  }

  /// The number of cases, drawn or not.
  public int size() {
    return probabilities.length;
  }

  /// The probability given to a case.
  public double probability(int k) {
    return probabilities[k];
  }

  /// What came of a case: 1 it came, 0 it did not.
  public double outcome(int k) {
    return outcomes[k];
  }

  /// How often a case counts: once, or as often as its block was drawn.
  public int weight(int k) {
    return drawn[blocks[k]];
  }

  /// The case at a place of the order by probability, the highest (place 0) first; cases of equal
  /// probability stand in their own order.
  public int ranked(int place) {
    return order[place];
  }

  /// How many blocks there are.
  public int blocks() {
    return (int) Arrays.stream(blocks).distinct().count();
  }

  /// The cases counted.
  public long total() {
    long sum = 0;
    for (int block : blocks) {
      sum += drawn[block];
    }
    return sum;
  }

  /// The outcomes counted: how many of the cases came.
  public double events() {
    double sum = 0;
    for (int k = 0; k < blocks.length; k++) {
      sum += drawn[blocks[k]] * outcomes[k];
    }
    return sum;
  }

  /// The share of the cases that came; NaN where none counts.
  public double baseRate() {
    return events() / total();
  }

  /// The same cases with other probabilities, such as those of a baseline.
  public Forecasts with(double[] others) {
    return of(others, outcomes, blocks);
  }

  /// The same cases, all with one probability.
  public Forecasts constant(double probability) {
    double[] same = new double[size()];
    Arrays.fill(same, probability);
    return with(same);
  }

  /// The cases that meet a condition, renumbered from 0; blocks keep their numbers.
  ///
  /// @throws IllegalArgumentException if none does
  public Forecasts where(IntPredicate condition) {
    int[] kept = IntStream.range(0, size()).filter(condition).toArray();
    return of(
        Arrays.stream(kept).mapToDouble(k -> probabilities[k]).toArray(),
        Arrays.stream(kept).mapToDouble(k -> outcomes[k]).toArray(),
        Arrays.stream(kept).map(k -> blocks[k]).toArray());
  }

  /// As many blocks as there are, drawn with replacement; two sets of forecasts of the same cases
  /// draw the same blocks from equal streams. Cost: the blocks.
  Forecasts resampled(SplittableRandom random) {
    int[] present = IntStream.range(0, drawn.length).filter(b -> drawn[b] > 0).toArray();
    int[] again = new int[drawn.length];
    for (int d = 0; d < present.length; d++) {
      again[present[random.nextInt(present.length)]]++;
    }
    return new Forecasts(probabilities, outcomes, blocks, order, again);
  }

  /// Whether the other holds forecasts of the same cases: equal outcomes and blocks in equal order.
  boolean sameCasesAs(Forecasts other) {
    return Arrays.equals(outcomes, other.outcomes) && Arrays.equals(blocks, other.blocks);
  }
}

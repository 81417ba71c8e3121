package org.entente.panel;

import java.util.Arrays;
import org.entente.run.Phrase;

/// How often the two states of a dyad voted on the same roll calls, and whether that is often
/// enough to speak of the year.
///
/// A figure of a year that rests on fewer joint roll calls than a quarter of the year's says more
/// of which votes were recorded, or of when a state came, than of the two: it is missing. A share
/// and no number, for the Assembly held one roll call in 1964 and 150 in 1982; a quarter, for a
/// state that votes so seldom is absent, in arrears, new, or lost under another name, while those
/// that pick their votes (small missions) keep above it.
public final class JointVotes {
  /// The least share of a year's roll calls on which both must have voted.
  public static final double LEAST_SHARE = 0.25;

  private JointVotes() {}

  /// The number of roll calls on which both voted.
  public static int of(YearSlice slice, int dyad) {
    double sum = 0;
    for (DyadColumn column : DyadColumn.votes()) {
      float count = slice.at(column, dyad);
      sum += Float.isNaN(count) ? 0 : count;
    }
    return (int) sum;
  }

  /// Whether a column of votes has enough of them for a dyad, in the year that it is of.
  public static boolean areEnough(YearSlice slice, DyadColumn column, int dyad) {
    return slice
        .findCell(column, dyad)
        .map(cell -> areEnough(cell.slice(), cell.number()))
        .orElseGet(() -> areEnough(slice, dyad));
  }

  private static boolean areEnough(YearSlice year, int dyad) {
    return areEnough(year)[dyad];
  }

  /* Of which dyads of a year there are enough, kept with the year. */
  static boolean[] areEnough(YearSlice year) {
    return year.kept(EnoughVotes.class, EnoughVotes::new).ofDyads;
  }

  /* Each column is read once. Of a year of which votes as such are not held, nothing says that there were too few. */
  private static final class EnoughVotes {
    private final boolean[] ofDyads;

    private EnoughVotes(YearSlice year) {
      ofDyads = new boolean[year.dyads().count()];
      if (!year.has(DyadColumn.YY)) {
        Arrays.fill(ofDyads, true);
        return;
      }
      float[] joint = new float[ofDyads.length];
      for (DyadColumn column : DyadColumn.votes()) {
        year.find(column).ifPresent(counts -> add(joint, counts));
      }
      for (int d = 0; d < ofDyads.length; d++) {
        ofDyads[d] = joint[d] > 0 && joint[d] >= LEAST_SHARE * year.rollCalls();
      }
    }
  }

  private static void add(float[] sums, float... counts) {
    for (int d = 0; d < sums.length; d++) {
      sums[d] += Float.isNaN(counts[d]) ? 0 : counts[d];
    }
  }

  /// Why a figure of a dyad's votes is missing though there are some.
  public static String tooFew(YearSlice slice, int dyad) {
    return Phrase.of(
        "%s of %s roll calls in %s, fewer than a quarter",
        Phrase.counted(of(slice, dyad), "joint vote"),
        slice.rollCalls(dyad),
        slice.lastYear(DyadColumn.YY, dyad));
  }
}

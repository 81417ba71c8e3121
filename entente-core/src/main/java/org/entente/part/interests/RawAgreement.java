package org.entente.part.interests;

import org.entente.panel.DyadColumn;
import org.entente.panel.YearSlice;
import org.entente.run.Phrase;

/// What a reader can check of two states' votes: on how many roll calls both voted, on how many
/// alike, on how many one said yes and the other no.
///
/// π takes chance out of agreement and falls towards 0 where nearly everybody votes yes (the kappa
/// paradox): two states that agree on 77 of 85 roll calls and never oppose each other may have
/// -.05. Such a pair is not called far apart, whatever its π.
///
/// @param alike roll calls on which both voted the same
/// @param opposed roll calls on which one voted yes and the other no
/// @param joint roll calls on which both voted
public record RawAgreement(int alike, int opposed, int joint) {
  /// The share of like votes from which no pair is called weak for its votes: nine in ten.
  public static final double NEARLY_ALL = 0.9;

  /// No joint votes.
  public static final RawAgreement NONE = new RawAgreement(0, 0, 0);

  /// The votes of a dyad in the slice's year of votes.
  public static RawAgreement of(YearSlice slice, int dyad) {
    int alike =
        count(slice, dyad, DyadColumn.YY)
            + count(slice, dyad, DyadColumn.AA)
            + count(slice, dyad, DyadColumn.NN);
    int opposed = count(slice, dyad, DyadColumn.YN) + count(slice, dyad, DyadColumn.NY);
    int near =
        count(slice, dyad, DyadColumn.YA)
            + count(slice, dyad, DyadColumn.AY)
            + count(slice, dyad, DyadColumn.AN)
            + count(slice, dyad, DyadColumn.NA);
    return new RawAgreement(alike, opposed, alike + opposed + near);
  }

  private static int count(YearSlice slice, int dyad, DyadColumn column) {
    float count = slice.at(column, dyad);
    return Float.isNaN(count) ? 0 : Math.round(count);
  }

  /// The share of like votes, NaN without a joint vote.
  public double share() {
    return joint == 0 ? Double.NaN : (double) alike / joint;
  }

  /// Whether they vote alike on nine in ten roll calls or more.
  public boolean isNearlyAll() {
    return share() >= NEARLY_ALL;
  }

  /// In words, such as `77 of 85 alike, never opposed in joint votes`.
  public String words() {
    return joint == 0
        ? "no joint votes"
        : Phrase.of(
            "%s of %s alike, %s in joint votes",
            alike, joint, opposed == 0 ? "never opposed" : opposed + " opposed");
  }
}

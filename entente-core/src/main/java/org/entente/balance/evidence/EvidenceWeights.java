package org.entente.balance.evidence;

/// How much each kind of evidence counts for the tie of two states.
///
/// The unit is an alliance: by default a defence obligation in force weighs 1, and so does a
/// strategic rivalry in force (a hostility of 1, see [org.entente.panel.DyadColumn#HOSTILITY_5]); a
/// dispute with the use of force in the year weighs 0.8. Joint organisations and votes are common
/// to almost all states and count for less.
///
/// @param alliance of a defence or offence obligation that holds
/// @param organisations of joint memberships in organisations, from the median dyad of the year (0)
///   to the closest (1)
/// @param votes of agreement in UN votes above the mean dyad of the year, in [-2, 2]; below it
///   counts against
/// @param hostility of the dispute and rivalry record, a half-life of five years, counted against
/// @param least ties weaker than this are left out
public record EvidenceWeights(
    double alliance, double organisations, double votes, double hostility, double least) {
  /// Alliance 1, organisations 0.5, votes 0.5, hostility 1; ties under 0.2 left out.
  public static final EvidenceWeights DEFAULT = new EvidenceWeights(1, 0.5, 0.5, 1, 0.2);

  /// The largest weight; only their ratios count.
  public static final double MAX = 1e6;

  /// Refuses weights outside 0 to [#MAX] with an [IllegalArgumentException].
  public EvidenceWeights {
    for (double w : new double[] {alliance, organisations, votes, hostility, least}) {
      if (!(w >= 0 && w <= MAX)) {
        throw new IllegalArgumentException(
            "weight (" + w + ") must be a number from 0 to 1,000,000");
      }
    }
  }
}

package org.entente.power;

/// One member's power under a decision rule of n members. A *swing* is a set of other members that
/// loses without the member and wins with it; W sets of members win, 2^n - W lose.
///
/// @param shapleyShubik the probability of being the pivot in a random order, in [0, 1]; the
///   members' sum is 1 [ShapleyShubik1954]
/// @param banzhaf the share of swings among the 2^(n-1) sets of others, in [0, 1]: the absolute
///   index of [Banzhaf1965], [Penrose1946]
/// @param normalisedBanzhaf the member's swings over all members' swings, in [0, 1]; sum 1
/// @param powerToPrevent swings over W: the share of winning sets that the member can make lose, in
///   [0, 1] [Coleman1971]
/// @param powerToInitiate swings over 2^n - W: the share of losing sets that the member can make
///   win, in [0, 1] [Coleman1971]
public record MemberPower(
    double shapleyShubik,
    double banzhaf,
    double normalisedBanzhaf,
    double powerToPrevent,
    double powerToInitiate) {}

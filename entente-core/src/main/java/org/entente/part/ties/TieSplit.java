package org.entente.part.ties;

/// What one member gets by one kind of tie, split between members and outsiders; shares of the
/// whole.
///
/// @param inside the share from other members, NaN when none is recorded
/// @param largest the share from the strongest outsider, 0 if none is recorded
/// @param strongest the number, in the slice, of that outsider; -1 if none is recorded
/// @param unrecorded the share of which the partner is not recorded while the flow with some member
///   is missing: so much more may be inside
record TieSplit(double inside, double largest, int strongest, double unrecorded) {

  /// The split of raw amounts. Trade is already a share of the state's whole trade; the others are
  /// divided by what is recorded.
  static TieSplit of(
      Tie tie, double inside, double outside, double largest, int strongest, int missingInside) {
    double recorded = outside + (Double.isNaN(inside) ? 0 : inside);
    if (!(recorded > 0)) {
      return new TieSplit(Double.NaN, 0, -1, 0);
    }
    double whole = tie == Tie.TRADE ? 1 : recorded;
    double unrecorded = missingInside > 0 ? Math.max(0, 1 - recorded / whole) : 0;
    return new TieSplit(inside / whole, largest / whole, strongest, unrecorded);
  }

  /// The pull of the strongest outsider against all members together, o / (o + inside), in [0, 1];
  /// NaN when either is not recorded.
  double pull() {
    return pullAgainst(inside);
  }

  /// The pull if all of the unrecorded share were with members.
  double leastPull() {
    return pullAgainst(inside + unrecorded);
  }

  private double pullAgainst(double members) {
    return strongest < 0 ? Double.NaN : largest / (largest + members);
  }
}

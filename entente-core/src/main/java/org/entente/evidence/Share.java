package org.entente.evidence;

/// How many of some draws are of a kind.
///
/// References: [Wilson1927].
///
/// @param count how many are; halves where a draw and its mirror disagree
/// @param draws of how many
record Share(double count, int draws) {

  /* The share of the defined differences that have a sign. */
  static Share ofSign(int sign, double... differences) {
    int count = 0;
    int draws = 0;
    for (double difference : differences) {
      if (!Double.isNaN(difference)) {
        draws++;
        count += (int) Math.signum(difference) == sign ? 1 : 0;
      }
    }
    return new Share(count, draws);
  }

  /* The mean of two shares of as many draws. */
  Share meanWith(Share other) {
    return new Share((count + other.count) / 2, draws);
  }

  Figure exact(Provenance provenance) {
    return draws == 0 ? none() : Figure.exact(count / draws, provenance.with("draws", draws));
  }

  /* With Wilson's interval at 90%, for the draws are a sample of all possible ones. */
  Figure sampled(Interval.Basis basis, Provenance provenance) {
    if (draws == 0) {
      return none();
    }
    double n = draws;
    double share = count / n;
    double z2 = Interval.Z90 * Interval.Z90;
    double middle = (share + z2 / (2 * n)) / (1 + z2 / n);
    double half =
        Interval.Z90 / (1 + z2 / n) * Math.sqrt(share * (1 - share) / n + z2 / (4 * n * n));
    return Figure.of(
        share,
        new Interval(
            Math.max(0, Math.min(share, middle - half)),
            Math.min(1, Math.max(share, middle + half)),
            Interval.DEFAULT_LEVEL,
            basis),
        provenance.with("draws", draws));
  }

  private static Figure none() {
    return Figure.missing("no draws in common");
  }
}

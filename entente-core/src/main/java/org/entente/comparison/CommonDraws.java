package org.entente.comparison;

import java.util.Arrays;
import java.util.Optional;
import org.entente.coalition.Spread;
import org.entente.evidence.Figure;
import org.entente.evidence.Interval;

/// Two coalitions' values draw by draw: the difference, and how often each is higher.
///
/// A bootstrap is a sample of all possible draws, so the share of draws has Wilson's interval
/// [Wilson1927] at 90%; settings of parameters are enumerated, so their share is exact.
///
/// References: [Wilson1927].
final class CommonDraws {
  private static final double NORMAL_90 = 1.6448536269514722;
  private static final String HIGHER = "share of common draws with the higher figure";

  private final Figure.Known first;
  private final Figure.Known second;
  private final double[] differences;

  private CommonDraws(Figure.Known first, Figure.Known second, double[] differences) {
    this.first = first;
    this.second = second;
    this.differences = differences;
  }

  /// The draws of both, those left out in which one has no value; empty if either figure is missing
  /// or no draw is left.
  static Optional<CommonDraws> of(
      Figure first, Figure second, Optional<double[]> ofFirst, Optional<double[]> ofSecond) {
    if (first instanceof Figure.Known a
        && second instanceof Figure.Known b
        && ofFirst.isPresent()
        && ofSecond.isPresent()) {
      double[] differences = differences(ofFirst.get(), ofSecond.get());
      return differences.length == 0
          ? Optional.empty()
          : Optional.of(new CommonDraws(a, b, differences));
    }
    return Optional.empty();
  }

  private static double[] differences(double[] first, double[] second) {
    double[] all = new double[Math.min(first.length, second.length)];
    int count = 0;
    for (int b = 0; b < all.length; b++) {
      double difference = first[b] - second[b];
      if (!Double.isNaN(difference)) {
        all[count++] = difference;
      }
    }
    return Arrays.copyOf(all, count);
  }

  /// The first's figure less the second's.
  Figure difference() {
    return Spread.like(first)
        .figure(first.value() - second.value(), differences, "difference of two coalitions");
  }

  /// The share of draws in which the first is higher.
  Figure firstHigher() {
    return share(count(1), HIGHER);
  }

  /// The share of draws in which the second is higher.
  Figure secondHigher() {
    return share(count(-1), HIGHER);
  }

  /// The share of draws in which both are the same.
  Figure tie() {
    return share(count(0), "share of common draws with the same figure");
  }

  private int count(int sign) {
    int count = 0;
    for (double difference : differences) {
      count += (int) Math.signum(difference) == sign ? 1 : 0;
    }
    return count;
  }

  private Figure share(int count, String quantity) {
    double n = differences.length;
    double share = count / n;
    var provenance =
        first.provenance().with("quantity", quantity).with("draws", differences.length);
    if (first.interval().basis() != Interval.Basis.BOOTSTRAP) {
      return Figure.exact(share, provenance);
    }
    double z2 = NORMAL_90 * NORMAL_90;
    double middle = (share + z2 / (2 * n)) / (1 + z2 / n);
    double half = NORMAL_90 / (1 + z2 / n) * Math.sqrt(share * (1 - share) / n + z2 / (4 * n * n));
    return Figure.of(
        share,
        new Interval(
            Math.max(0, Math.min(share, middle - half)),
            Math.min(1, Math.max(share, middle + half)),
            Interval.DEFAULT_LEVEL,
            Interval.Basis.BOOTSTRAP),
        provenance);
  }
}

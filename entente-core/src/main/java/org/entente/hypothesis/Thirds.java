package org.entente.hypothesis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.entente.run.Phrase;

/// The borders that divide what is known of a figure into low, middle and high.
///
/// @param low the highest value that is low
/// @param high the highest value that is in the middle
public record Thirds(double low, double high) {
  /// How many there are.
  static final int COUNT = 3;

  private static final List<String> WORDS = List.of("low", "middle", "high");

  /// A value with its weight.
  record Weighed(double value, double weight) {}

  /// The least values at which a third, and two thirds, of the weight is reached; the next lower
  /// one where that is the highest of all, so that what many share at the top is high.
  static Thirds of(List<Weighed> values) {
    List<Weighed> sorted = new ArrayList<>(values);
    sorted.sort(Comparator.comparingDouble(Weighed::value));
    double all = sorted.stream().mapToDouble(Weighed::weight).sum();
    return new Thirds(at(sorted, all / COUNT), at(sorted, 2 * all / COUNT));
  }

  private static double at(List<Weighed> sorted, double weight) {
    double sum = 0;
    double border = Double.NaN;
    for (Weighed w : sorted) {
      if (sum >= weight || (w.value() == sorted.getLast().value() && !Double.isNaN(border))) {
        return border;
      }
      sum += w.weight();
      border = w.value();
    }
    return border;
  }

  /// Which third a value is in: 0 low, 1 middle, 2 high.
  int of(double value) {
    return value <= low ? 0 : value <= high ? 1 : 2;
  }

  /// The third of a value in words with its borders: `middle (.21 to .6)`.
  public String words(double value) {
    return wordsOf(of(value));
  }

  /// The thirds that a value can be in: where most values are alike none is in the middle.
  int[] possible() {
    return low < high ? new int[] {0, 1, 2} : new int[] {0, 2};
  }

  /// A third in words with its borders.
  String wordsOf(int third) {
    return WORDS.get(third)
        + switch (third) {
          case 0 -> Phrase.of(" (%.2f or less)", low);
          case 1 -> Phrase.of(" (above %.2f to %.2f)", low, high);
          default -> Phrase.of(" (above %.2f)", high);
        };
  }
}

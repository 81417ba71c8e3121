package org.entente.forecast;

/// The words of the United States Intelligence Community for a probability, with their ranges.
///
/// Likelihood is how probable a thing is; how well founded the judgement is, is its confidence, and
/// the directive asks that the two never stand in one sentence.
///
/// References: [ODNI2015].
public enum Likelihood {
  /// 1 to 5%; also used below, where the yardstick has no word.
  ALMOST_NO_CHANCE("almost no chance", 0.05),
  /// 5 to 20%.
  VERY_UNLIKELY("very unlikely", 0.20),
  /// 20 to 45%.
  UNLIKELY("unlikely", 0.45),
  /// 45 to 55%.
  ROUGHLY_EVEN("roughly even chance", 0.55),
  /// 55 to 80%.
  LIKELY("likely", 0.80),
  /// 80 to 95%.
  VERY_LIKELY("very likely", 0.95),
  /// 95 to 99%; also used above.
  ALMOST_CERTAIN("almost certain", 1);

  private final String words;
  private final double end;

  Likelihood(String words, double end) {
    this.words = words;
    this.end = end;
  }

  /// The words as printed.
  public String words() {
    return words;
  }

  /// The words for a probability; on a border the lower range's.
  ///
  /// @throws IllegalArgumentException if it is not between 0 and 1
  public static Likelihood of(double probability) {
    if (!(probability >= 0 && probability <= 1)) {
      throw new IllegalArgumentException(
          "probability (" + probability + ") is not between 0 and 1");
    }
    for (Likelihood likelihood : values()) {
      if (probability <= likelihood.end) {
        return likelihood;
      }
    }
    return ALMOST_CERTAIN;
  }
}

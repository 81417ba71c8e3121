package org.entente.answer.report;

import java.util.List;
import java.util.Locale;
import org.entente.coalition.Assessment;
import org.entente.evidence.Figure;
import org.entente.part.Part;

/// How well founded an assessment is, in one of three words, by a rule that can be checked.
enum Confidence {
  /// All five parts are known, none is old, interests and trust are narrow.
  HIGH,
  /// What is neither high nor low.
  MODERATE,
  /// Parts are missing, or the evidence is old.
  LOW;

  /// The rule as printed.
  static final String RULE =
      "Confidence is high where all five parts are known, none older than two years, and the"
          + " intervals of interests and trust no wider than 0.2; low where fewer than four are"
          + " known or one is older than five years; else moderate.";

  private static final int NEW = 2;
  private static final int OLD = 5;
  private static final int PARTS = 5;
  private static final double NARROW = 0.2;

  /// The confidence in an assessment.
  static Confidence of(Assessment assessment) {
    List<Figure.Known> known =
        assessment.parts().stream().flatMap(p -> p.figure().known().stream()).toList();
    int age = known.stream().mapToInt(k -> k.provenance().age()).max().orElse(OLD + 1);
    if (known.size() < PARTS - 1 || age > OLD) {
      return LOW;
    }
    return known.size() == PARTS
            && age <= NEW
            && isNarrow(assessment, Part.INTERESTS)
            && isNarrow(assessment, Part.TRUST)
        ? HIGH
        : MODERATE;
  }

  private static boolean isNarrow(Assessment assessment, Part part) {
    return assessment
        .part(part)
        .figure()
        .known()
        .filter(k -> k.interval().width() <= NARROW)
        .isPresent();
  }

  /// `Confidence in this assessment is moderate.`
  String sentence() {
    return "Confidence in this assessment is " + name().toLowerCase(Locale.ROOT) + ".";
  }
}

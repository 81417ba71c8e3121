package org.entente.text.model;

import java.util.Map;
import org.entente.text.syntax.SentenceReader;

/// Who is for or against whom in a sentence with two marked spans, by a linear classifier trained
/// on directed sentiment [Park2021]; exchanging the spans exchanges the direction.
public final class SentimentClassifier {
  private static final Map<String, Direction> DIRECTIONS =
      Map.of(
          "0", Direction.NEUTRAL,
          "1", Direction.SOURCE_FOR_TARGET,
          "2", Direction.TARGET_FOR_SOURCE,
          "3", Direction.SOURCE_AGAINST_TARGET,
          "4", Direction.TARGET_AGAINST_SOURCE);

  private final LinearClassifier model;
  private final SpanFeatures features;

  /// Who is for or against whom.
  public enum Direction {
    /// Neither is for or against the other.
    NEUTRAL,
    /// The first is for the second.
    SOURCE_FOR_TARGET,
    /// The second is for the first.
    TARGET_FOR_SOURCE,
    /// The first is against the second.
    SOURCE_AGAINST_TARGET,
    /// The second is against the first.
    TARGET_AGAINST_SOURCE
  }

  private SentimentClassifier(LinearClassifier model, SpanFeatures features) {
    this.model = model;
    this.features = features;
  }

  /// The bundled classifier. One instance serves one thread.
  public static SentimentClassifier bundled() {
    return new SentimentClassifier(
        LinearClassifier.load("sentiment.gz"), new SpanFeatures(SentenceReader.open()));
  }

  /// The most probable direction.
  public Direction classify(SpanPair pair) {
    boolean turns = pair.targetBegin() < pair.sourceBegin();
    String label = model.classify(features.of(turns ? pair.swapped() : pair)).label();
    return DIRECTIONS.getOrDefault(turns ? ModelTraining.turned(label) : label, Direction.NEUTRAL);
  }
}

package org.entente.text.model;

import java.util.Optional;
import org.entente.text.claim.ClaimKind;
import org.entente.text.claim.EventGuesser;
import org.entente.text.syntax.Sentence;
import org.entente.text.syntax.SentenceReader;

/// The class of PLOVER of what one span of a sentence does to another, by a linear classifier over
/// [SpanFeatures] that was trained on sentences labelled by people (docs/methods/reading.md).
public final class EventClassifier implements EventGuesser {
  private static final double LEAST_PROBABILITY = .45;

  private final LinearClassifier model;
  private final SpanFeatures features;

  private EventClassifier(LinearClassifier model, SpanFeatures features) {
    this.model = model;
    this.features = features;
  }

  /// The bundled classifier. One instance serves one thread.
  public static EventClassifier bundled() {
    return new EventClassifier(Bundled.WEIGHTS, new SpanFeatures(SentenceReader.open()));
  }

  /* Read once, and never changed. */
  private static final class Bundled {
    static final LinearClassifier WEIGHTS = LinearClassifier.load("events.gz");
  }

  /// The most probable class of a sentence with its marked spans; source and target are the first
  /// and the second span.
  public Guess classify(SpanPair pair) {
    return guess(model.classify(features.of(pair)));
  }

  @Override
  public Optional<Guess> guess(
      Sentence sentence, int sourceBegin, int sourceEnd, int targetBegin, int targetEnd) {
    SpanPair pair = new SpanPair(sentence.text(), sourceBegin, sourceEnd, targetBegin, targetEnd);
    Guess guess = guess(model.classify(features.of(sentence.tokens(), pair)));
    return guess.probability() < LEAST_PROBABILITY ? Optional.empty() : Optional.of(guess);
  }

  private static Guess guess(LinearClassifier.Guess guess) {
    return new Guess(ClaimKind.find(guess.label()).orElseThrow(), guess.probability());
  }
}

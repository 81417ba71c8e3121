package org.entente.text.model;

import java.util.Optional;
import org.entente.text.claim.ClaimKind;
import org.entente.text.claim.EventGuesser;
import org.entente.text.embedding.Encoder;
import org.entente.text.syntax.Sentence;
import org.entente.text.syntax.SentenceReader;

/// The class of PLOVER of what one span of a sentence does to another, as [EventClassifier] gives
/// it, with the embedding of the sentence beside its words (docs/methods/reading.md): nearer to
/// what people say, and slower by about a tenth of a second a sentence.
public final class PooledEventClassifier implements EventGuesser {
  private static final double LEAST_PROBABILITY = .45;

  private final PooledClassifier model;
  private final SpanEmbedding embedding;
  private final SpanFeatures features;

  private PooledEventClassifier(
      PooledClassifier model, SpanEmbedding embedding, SpanFeatures features) {
    this.model = model;
    this.embedding = embedding;
    this.features = features;
  }

  /// The bundled classifier. One instance serves one thread. Reading it takes about two seconds.
  public static PooledEventClassifier bundled() {
    return new PooledEventClassifier(
        PooledClassifier.load("pooled-events.gz"),
        new SpanEmbedding(Encoder.bundled()),
        new SpanFeatures(SentenceReader.open()));
  }

  /// The most probable class of a sentence with its marked spans; source and target are the first
  /// and the second span.
  public Guess classify(SpanPair pair) {
    return guess(model.classify(embedding.of(pair), features.of(pair)));
  }

  @Override
  public Optional<Guess> guess(
      Sentence sentence, int sourceBegin, int sourceEnd, int targetBegin, int targetEnd) {
    SpanPair pair = new SpanPair(sentence.text(), sourceBegin, sourceEnd, targetBegin, targetEnd);
    Guess guess = guess(model.classify(embedding.of(pair), features.of(sentence.tokens(), pair)));
    return guess.probability() < LEAST_PROBABILITY ? Optional.empty() : Optional.of(guess);
  }

  private static Guess guess(LinearClassifier.Guess guess) {
    return new Guess(ClaimKind.find(guess.label()).orElseThrow(), guess.probability());
  }
}

package org.entente.text.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.entente.text.claim.ClaimKind;
import org.entente.text.claim.EventGuesser;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// The classifier by embeddings: what it says of plain sentences, and the trainer against ridge
/// regression by hand.
class PooledEventClassifierTest {

  private static SpanPair pair(String source, String middle, String target, String rest) {
    String text = source + middle + target + rest;
    int begin = source.length() + middle.length();
    return new SpanPair(text, 0, source.length(), begin, begin + target.length());
  }

  /* Verbs that the class is named after in PLOVER's manual. */
  @Test
  @Tag("slow")
  void plainSentences_haveTheirClass() {
    PooledEventClassifier classifier = PooledEventClassifier.bundled();
    assertThat(
            classifier
                .classify(pair("Iran", " threatened ", "Israel", " with retaliation."))
                .kind())
        .isEqualTo(ClaimKind.THREATEN);
    assertThat(
            classifier
                .classify(pair("Russian troops", " bombed ", "a Ukrainian town", " on Monday."))
                .kind())
        .isEqualTo(ClaimKind.ASSAULT);
    assertThat(
            classifier
                .classify(pair("China", " accused ", "Japan", " of violating its waters."))
                .kind())
        .isEqualTo(ClaimKind.ACCUSE);
    EventGuesser.Guess guess =
        classifier.classify(pair("France", " sent food and medicine to ", "Lebanon", "."));
    assertThat(guess.kind()).isEqualTo(ClaimKind.AID);
    assertThat(guess.probability()).isBetween(0., 1.);
  }

  /* n sentences, embeddings of one place at -1 and 1, words of no weight: z is -1 and 1, c is 1, the targets
  are as z, so α = z / (n + λ), the weight and the score at 1 are n / (n + λ). */
  @Test
  void ridge_isThatByHand() {
    double ridge = .5;
    RidgeTrainer trainer = new RidgeTrainer(ridge, 0);
    List<RidgeTrainer.Example> examples = new ArrayList<>();
    for (int k = 0; k < 10; k++) {
      examples.add(example(-1, "no"));
      examples.add(example(1, "yes"));
    }
    PooledClassifier model = trainer.train(examples);
    double[] scores = model.scores(new float[] {1}, List.of("w"));
    double expected = 20 / (20 + ridge);

    assertThat(model.labels()).containsExactly("no", "yes");
    assertThat(scores[1]).isCloseTo(expected, within(1e-5));
    assertThat(scores[0]).isCloseTo(-expected, within(1e-5));
    assertThat(model.classify(new float[] {-1}, List.of("w")).label()).isEqualTo("no");
    assertThat(trainer.crossValidate(examples, 5)).startsWith("no", "yes", "no", "yes");
  }

  private static RidgeTrainer.Example example(float value, String label) {
    return new RidgeTrainer.Example(
        new ModelTrainer.Example(List.of("w"), label),
        new RidgeTrainer.Vector(new float[] {value}));
  }
}

package org.entente.bench.reading;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.entente.text.claim.ClaimKind;
import org.entente.text.embedding.Encoder;
import org.entente.text.model.LabelledSpans;
import org.entente.text.model.ModelTraining;
import org.entente.text.model.RidgeTrainer;
import org.entente.text.model.SpanEmbedding;
import org.entente.text.model.SpanFeatures;
import org.entente.text.syntax.SentenceReader;

/// Root and quad accuracy of event classes given their spans, by embeddings and words, in five
/// folds of `plv_train.jsonl`, shuffled by the seeds 1 and 2. Takes minutes.
public final class PooledEvents {
  private static final int FOLDS = 5;

  private PooledEvents() {}

  /// Runs it on the file of the first argument.
  public static void main(String[] arguments) {
    List<LabelledSpans> labelled = LabelledSpans.plover(Path.of(arguments[0]));
    List<RidgeTrainer.Example> examples =
        ModelTraining.pooled(
            new SpanFeatures(SentenceReader.open()),
            new SpanEmbedding(Encoder.bundled()),
            labelled);
    for (int seed = 1; seed <= 2; seed++) {
      List<RidgeTrainer.Example> shuffled = new ArrayList<>(examples);
      Collections.shuffle(shuffled, new Random(seed));
      List<String> guesses = ModelTraining.pooledTrainer().crossValidate(shuffled, FOLDS);
      int roots = 0;
      int quads = 0;
      for (int i = 0; i < guesses.size(); i++) {
        String label = shuffled.get(i).words().label();
        roots += guesses.get(i).equals(label) ? 1 : 0;
        quads += quad(guesses.get(i)) == quad(label) ? 1 : 0;
      }
      System.out.printf(
          Locale.ROOT,
          "seed %d: root %.3f, quad %.3f of %d%n",
          seed,
          (double) roots / guesses.size(),
          (double) quads / guesses.size(),
          guesses.size());
    }
  }

  private static int quad(String label) {
    return ClaimKind.find(label).orElseThrow().quad();
  }
}

package org.entente.text.model;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.entente.text.syntax.SentenceReader;

/// The command that makes the bundled models: folder of the open gold, folder to write to.
public final class ModelTraining {
  static final double EVENT_COST = 30;
  static final double SENTIMENT_COST = 3;

  private ModelTraining() {}

  /// Trains the two models on `plv_train.jsonl` and `dse_train.jsonl.gz` in the first folder and
  /// writes them to the second.
  public static void main(String[] args) {
    Path gold = Path.of(args[0]);
    Path out = Path.of(args[1]);
    SpanFeatures features = new SpanFeatures(SentenceReader.open());
    ModelTrainer.write(
        new ModelTrainer(EVENT_COST, 2).train(examples(features, LabelledSpans.plover(gold.resolve("plv_train.jsonl")))),
        out.resolve("events.gz"));
    ModelTrainer.write(
        new ModelTrainer(SENTIMENT_COST, 3)
            .train(examples(features, LabelledSpans.sentiment(gold.resolve("dse_train.jsonl.gz")))),
        out.resolve("sentiment.gz"));
  }

  /// The labelled sentences as features.
  public static List<ModelTrainer.Example> examples(SpanFeatures features, List<LabelledSpans> labelled) {
    List<ModelTrainer.Example> examples = new ArrayList<>();
    for (LabelledSpans l : labelled) {
      examples.add(new ModelTrainer.Example(features.of(l.pair()), l.label()));
    }
    return examples;
  }
}

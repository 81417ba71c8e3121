package org.entente.text.model;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.entente.text.syntax.SentenceReader;

/// The command that makes the bundled models: folder of the open gold, folder to write to.
public final class ModelTraining {
  private static final double EVENT_COST = 30;
  private static final double SENTIMENT_COST = 40;

  private ModelTraining() {}

  /// Trains the two models on `plv_train.jsonl` and `dse_train.jsonl.gz` in the first folder and
  /// writes them to the second.
  public static void main(String[] args) {
    Path gold = Path.of(args[0]);
    Path out = Path.of(args[1]);
    SpanFeatures features = new SpanFeatures(SentenceReader.open());
    ModelTrainer.write(
        eventTrainer()
            .train(examples(features, LabelledSpans.plover(gold.resolve("plv_train.jsonl")))),
        out.resolve("events.gz"));
    ModelTrainer.write(
        sentimentTrainer()
            .train(inOrder(features, LabelledSpans.sentiment(gold.resolve("dse_train.jsonl.gz")))),
        out.resolve("sentiment.gz"));
  }

  /// The trainer of the event classes, with the cost that cross-validation chose.
  public static ModelTrainer eventTrainer() {
    return new ModelTrainer(EVENT_COST, 1);
  }

  /// The trainer of directed sentiment.
  public static ModelTrainer sentimentTrainer() {
    return new ModelTrainer(SENTIMENT_COST, 2);
  }

  /// The labelled sentences as features.
  public static List<ModelTrainer.Example> examples(
      SpanFeatures features, List<LabelledSpans> labelled) {
    List<ModelTrainer.Example> examples = new ArrayList<>();
    for (LabelledSpans l : labelled) {
      examples.add(new ModelTrainer.Example(features.of(l.pair()), l.label()));
    }
    return examples;
  }

  /// The sentences of directed sentiment with the span first in the text as the first one, the
  /// label turned where that exchanges them: so exchanged actors exchange the direction by
  /// construction.
  public static List<ModelTrainer.Example> inOrder(
      SpanFeatures features, List<LabelledSpans> labelled) {
    List<ModelTrainer.Example> examples = new ArrayList<>();
    for (LabelledSpans l : labelled) {
      boolean turns = l.pair().targetBegin() < l.pair().sourceBegin();
      SpanPair pair = turns ? l.pair().swapped() : l.pair();
      examples.add(
          new ModelTrainer.Example(features.of(pair), turns ? turned(l.label()) : l.label()));
    }
    return examples;
  }

  static String turned(String label) {
    return switch (label) {
      case "1" -> "2";
      case "2" -> "1";
      case "3" -> "4";
      case "4" -> "3";
      default -> label;
    };
  }
}

package org.entente.text.model;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.entente.text.embedding.Encoder;
import org.entente.text.syntax.SentenceReader;

/// The command that makes the bundled models: folder of the open gold, folder to write to, and
/// which one where not all (`events`, `sentiment`, `pooled-events`).
public final class ModelTraining {
  private static final double EVENT_COST = 30;
  private static final double SENTIMENT_COST = 40;
  private static final double RIDGE = .2;
  private static final double WORDS_WEIGHT = 1.5;

  private ModelTraining() {}

  /// Trains the models on `plv_train.jsonl` and `dse_train.jsonl.gz` in the first folder and writes
  /// them to the second.
  public static void main(String[] args) {
    Path gold = Path.of(args[0]);
    Path out = Path.of(args[1]);
    SpanFeatures features = new SpanFeatures(SentenceReader.open());
    List<String> wanted =
        args.length > 2 ? List.of(args[2]) : List.of("events", "sentiment", "pooled-events");
    for (String model : wanted) {
      StringBuilder text = new StringBuilder();
      switch (model) {
        case "events" -> eventTrainer().train(examples(features, events(gold))).describe(text);
        case "sentiment" ->
            sentimentTrainer()
                .train(
                    inOrder(features, LabelledSpans.sentiment(gold.resolve("dse_train.jsonl.gz"))))
                .describe(text);
        case "pooled-events" ->
            pooledTrainer()
                .train(pooled(features, new SpanEmbedding(Encoder.bundled()), events(gold)))
                .describe(text);
        default -> throw new IllegalArgumentException("model (" + model + ")");
      }
      ModelTrainer.write(text, out.resolve(model + ".gz"));
    }
  }

  private static List<LabelledSpans> events(Path gold) {
    return LabelledSpans.plover(gold.resolve("plv_train.jsonl"));
  }

  /// The trainer of the event classes by embedding and words, with the settings that
  /// cross-validation chose.
  public static RidgeTrainer pooledTrainer() {
    return new RidgeTrainer(RIDGE, WORDS_WEIGHT);
  }

  /// The labelled sentences as embeddings and features.
  public static List<RidgeTrainer.Example> pooled(
      SpanFeatures features, SpanEmbedding embedding, List<LabelledSpans> labelled) {
    List<ModelTrainer.Example> words = examples(features, labelled);
    List<RidgeTrainer.Example> examples = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      float[] vector = embedding.of(labelled.get(i).pair());
      examples.add(new RidgeTrainer.Example(words.get(i), new RidgeTrainer.Vector(vector)));
    }
    return examples;
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

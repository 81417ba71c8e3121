package org.entente.app.option;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.entente.answer.question.PartNames;
import org.entente.coalition.Weights;
import org.entente.part.Part;
import org.entente.run.UserProblem;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// The options that choose how parts are measured and what a total weighs.
public final class PartOptions {
  @Mixin private DefinitionOptions definitions = new DefinitionOptions();

  @Option(
      names = "--weights",
      split = ",",
      paramLabel = "PART=WEIGHT",
      description = "Adds a total with these weights, such as interests=2,trust=1.")
  private @Nullable Map<String, Double> weights;

  @Option(
      names = "--weights-file",
      paramLabel = "FILE",
      description = "Adds a total with the weights of a YAML file: lines such as interests: 2.")
  private @Nullable Path weightsFile;

  /// The keys of the definitions chosen, by part.
  public Map<Part, String> definitions() {
    return definitions.keyByPart();
  }

  /// The weights asked for. Throws [UserProblem] if they are given twice or do not fit.
  public Optional<Weights> findWeights() {
    if (weights != null && weightsFile != null) {
      throw UserProblem.usage(
          "both --weights and --weights-file are given", "Give one of the two.");
    }
    Map<String, Double> given = weightsFile == null ? weights : WeightsFile.read(weightsFile);
    if (given == null) {
      return Optional.empty();
    }
    return Optional.of(PartNames.weights(given));
  }
}

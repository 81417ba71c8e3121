package org.entente.app;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.coalition.Assessor;
import org.entente.coalition.Definitions;
import org.entente.coalition.Part;
import org.entente.coalition.Weights;
import org.entente.run.UserProblem;
import org.entente.world.NearMiss;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// The options that choose how parts are measured and what a total weighs.
final class PartOptions {
  @Option(
      names = "--define",
      split = ",",
      paramLabel = "PART=KEY",
      completionCandidates = Known.class,
      description =
          "Measure a part by another definition: ${COMPLETION-CANDIDATES}. The first of a part is"
              + " its default.")
  private @Nullable Map<String, String> definitions;

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

  /// The definitions that can be chosen, as the option takes them.
  static final class Known implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      return Definitions.list().stream().map(d -> d.part().key() + "=" + d.key()).iterator();
    }
  }

  /// An assessor with the chosen definitions.
  Assessor assessor() {
    Map<Part, String> keyByPart = new EnumMap<>(Part.class);
    if (definitions != null) {
      definitions.forEach((part, key) -> keyByPart.put(part(part), key));
    }
    return Assessor.with(keyByPart);
  }

  /// The weights asked for. Throws [UserProblem] if they are given twice or do not fit.
  Optional<Weights> findWeights() {
    if (weights != null && weightsFile != null) {
      throw UserProblem.usage(
          "both --weights and --weights-file are given", "Give one of the two.");
    }
    Map<String, Double> given = weightsFile == null ? weights : WeightsFile.read(weightsFile);
    if (given == null) {
      return Optional.empty();
    }
    Map<Part, Double> byPart = new EnumMap<>(Part.class);
    given.forEach((key, weight) -> byPart.put(part(key), weight));
    try {
      return Optional.of(new Weights(byPart));
    } catch (IllegalArgumentException e) {
      throw UserProblem.usage(String.valueOf(e.getMessage()), "Example: interests=2,trust=1.");
    }
  }

  private static Part part(String key) {
    List<String> keys = Arrays.stream(Part.values()).map(Part::key).toList();
    int at = keys.indexOf(key);
    if (at < 0) {
      throw UserProblem.usage(
          "no part \"" + key + "\"",
          (NearMiss.advice(key, keys) + " The parts are " + String.join(", ", keys) + ".").strip());
    }
    return Part.values()[at];
  }
}

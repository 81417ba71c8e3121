package org.entente.app.option;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.entente.run.UserProblem;
import org.entente.sources.file.Reason;
import org.entente.sources.file.YamlText;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/// A YAML file of weights: one line a part, such as `interests: 2`.
final class WeightsFile {
  private static final String FORM = "Write one line a part, such as interests: 2.";

  private WeightsFile() {}

  /// The weights by the name of the part. Throws [UserProblem] naming file and line or key.
  static Map<String, Double> read(Path file) {
    JsonNode root = parse(file);
    if (!root.isObject() || root.isEmpty()) {
      throw UserProblem.input(file + ": holds no weights", FORM);
    }
    Map<String, Double> weights = new LinkedHashMap<>();
    for (var entry : root.properties()) {
      if (!entry.getValue().isNumber()) {
        throw UserProblem.input(
            file
                + ": the weight of "
                + entry.getKey()
                + " ("
                + entry.getValue().toString()
                + ") is no number",
            FORM);
      }
      weights.put(entry.getKey(), entry.getValue().asDouble());
    }
    return weights;
  }

  private static JsonNode parse(Path file) {
    try {
      String text = Files.readString(file);
      YamlText.requireModest(file.toString(), text, FORM);
      return YAMLMapper.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .build()
          .readTree(text);
    } catch (NoSuchFileException e) {
      throw UserProblem.input("no file " + file, "Check the path of --weights-file.");
    } catch (IOException e) {
      throw UserProblem.input(
          "cannot read " + file + " (" + Reason.of(e) + ")", "Is it a text file in UTF-8?");
    } catch (JacksonException e) {
      @Nullable TokenStreamLocation at = e.getLocation();
      throw UserProblem.input(
          file + (at == null ? "" : ", line " + at.getLineNr()) + ": " + e.getOriginalMessage(),
          FORM);
    }
  }
}

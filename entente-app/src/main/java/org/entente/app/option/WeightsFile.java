package org.entente.app.option;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.entente.run.PlainNumber;
import org.entente.run.UserProblem;
import org.entente.sources.file.ModestText;
import org.entente.sources.file.Reason;
import org.entente.sources.registry.YamlNode;

/// A YAML file of weights: one line a part, such as `interests: 2`.
final class WeightsFile {
  private static final String FORM = "docs/methods/total.md";

  private WeightsFile() {}

  /// The weights by the name of the part. Throws [UserProblem] naming file and line or key.
  static Map<String, Double> read(Path file) {
    Map<String, Double> weights = new LinkedHashMap<>();
    YamlNode.parse(file.toString(), text(file), FORM)
        .entries()
        .forEach((part, weight) -> weights.put(part, number(weight)));
    if (weights.isEmpty()) {
      throw UserProblem.input(
          file + " holds no weights", "Write one line a part, such as interests: 2.");
    }
    return weights;
  }

  private static double number(YamlNode weight) {
    return PlainNumber.find(weight.text())
        .orElseThrow(() ->
            weight.problem(
                "(" + weight.text() + ") is no number", "Use digits and a point, such as 0.5."));
  }

  private static String text(Path file) {
    try {
      return ModestText.read(file);
    } catch (NoSuchFileException e) {
      throw UserProblem.input("no file " + file, "Check the path of --weights-file.");
    } catch (IOException e) {
      throw UserProblem.input(
          "cannot read " + file + " (" + Reason.of(e) + ")", "Is it a text file in UTF-8?");
    }
  }
}

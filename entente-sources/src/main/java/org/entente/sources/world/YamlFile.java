package org.entente.sources.world;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.List;
import org.entente.run.UserProblem;
import org.entente.world.NearMiss;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/// One YAML file of the registry, with messages that name the file and the key.
final class YamlFile {
  private final String name;
  private final JsonNode root;

  private YamlFile(String name, JsonNode root) {
    this.name = name;
    this.root = root;
  }

  /// Parses the text. Throws [UserProblem] with file and line if it is no YAML mapping or a key
  /// stands twice.
  static YamlFile parse(String name, String text) {
    try {
      JsonNode root =
          YAMLMapper.builder()
              .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
              .build()
              .readTree(text);
      if (!root.isObject()) {
        throw UserProblem.input(name + ": is not a YAML mapping", "See docs/methods/world.md.");
      }
      return new YamlFile(name, root);
    } catch (JacksonException e) {
      throw UserProblem.input(
          name + ", line " + e.getLocation().getLineNr() + ": " + e.getOriginalMessage(),
          "See docs/methods/world.md for the form.");
    }
  }

  JsonNode root() {
    return root;
  }

  /// Refuses keys of a mapping that are not in the list.
  void requireKeys(JsonNode node, String where, List<String> allowed) {
    for (String key : node.propertyNames()) {
      if (!allowed.contains(key)) {
        throw problem(where + "unknown key (" + key + ")", NearMiss.advice(key, allowed));
      }
    }
  }

  /// The text of a key that must be there.
  String text(JsonNode node, String where, String key) {
    JsonNode value = node.get(key);
    if (value == null || !value.isValueNode() || value.asString().isBlank()) {
      throw problem(where + "the key " + key + " is missing or empty", "Add it.");
    }
    return value.asString();
  }

  /// The text of a key, or an empty string.
  static String textOr(JsonNode node, String key) {
    JsonNode value = node.get(key);
    return value == null ? "" : value.asString();
  }

  /// The list of texts of a key, empty if it is not there.
  static List<String> texts(JsonNode node, String key) {
    JsonNode value = node.get(key);
    return value == null ? List.of() : value.valueStream().map(JsonNode::asString).toList();
  }

  /// The first day of the date, month or year of a key; `absent` if it is not there.
  LocalDate firstDay(JsonNode node, String where, String key, LocalDate absent) {
    String text = textOr(node, key);
    try {
      return switch (text.length()) {
        case 0 -> absent;
        case 4 -> Year.parse(text).atDay(1);
        case 7 -> YearMonth.parse(text).atDay(1);
        default -> LocalDate.parse(text);
      };
    } catch (DateTimeException e) {
      throw problem(
          where + key + " (" + text + ") is not a date",
          "Write it as 2001-06-15, 2001-06 or 2001.");
    }
  }

  /// A problem in this file.
  UserProblem problem(String message, String advice) {
    return UserProblem.input(name + ": " + message, advice);
  }
}

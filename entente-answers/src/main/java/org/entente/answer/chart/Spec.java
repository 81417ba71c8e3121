package org.entente.answer.chart;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.entente.answer.page.Specification;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// A Vega-Lite specification: a resource `NAME.vl.json` of this package, its blanks filled in.
///
/// A string that is a blank, `"${order}"`, becomes the value of that name, of any type; a blank
/// within a string becomes its text.
public final class Spec {
  private Spec() {}

  /// The specification; its blanks are asked for when it is.
  public static Specification of(String name, Supplier<Map<String, ?>> values) {
    return Specification.later(() -> tree(name, values.get()).toString());
  }

  /// The specification as a tree, to be filled into another.
  static JsonNode tree(String name, Map<String, ?> values) {
    String resource = name + ".vl.json";
    try (InputStream in = Objects.requireNonNull(Spec.class.getResourceAsStream(resource), name)) {
      return filled(JsonMapper.shared().readTree(in), values);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static JsonNode filled(JsonNode node, Map<String, ?> values) {
    return switch (node) {
      case ObjectNode o -> {
        ObjectNode copy = JsonNodeFactory.instance.objectNode();
        o.properties().forEach(e -> copy.set(e.getKey(), filled(e.getValue(), values)));
        yield copy;
      }
      case ArrayNode a -> {
        ArrayNode copy = JsonNodeFactory.instance.arrayNode();
        a.forEach(one -> copy.add(filled(one, values)));
        yield copy;
      }
      default -> node.isString() ? filled(node.stringValue(), values) : node;
    };
  }

  private static JsonNode filled(String text, Map<String, ?> values) {
    String filled = text;
    for (Map.Entry<String, ?> e : values.entrySet()) {
      String blank = "${" + e.getKey() + "}";
      if (filled.equals(blank)) {
        return value(e.getValue());
      }
      filled = filled.replace(blank, String.valueOf(e.getValue()));
    }
    return JsonNodeFactory.instance.stringNode(filled);
  }

  private static JsonNode value(@Nullable Object value) {
    return JsonMapper.shared().valueToTree(value);
  }
}

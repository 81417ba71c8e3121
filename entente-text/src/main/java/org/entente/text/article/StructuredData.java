package org.entente.text.article;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/// What a page says of itself in JSON-LD (schema.org): day, authors.
final class StructuredData {
  private static final Pattern PUBLISHED =
      Pattern.compile("\"datePublished\"\\s*:\\s*\"([^\"]{8,40})\"");
  private static final Pattern AUTHOR =
      Pattern.compile(
          "\"author\"\\s*:\\s*(\\[[^\\]]{0,2000}\\]|\\{[^}]{0,800}\\}|\"[^\"]{2,80}\")");
  private static final String TEXT = "\"((?:[^\"\\\\]|\\\\.){2,80})\"";
  private static final Pattern NAME = Pattern.compile("\"name\"\\s*:\\s*" + TEXT);
  private static final Pattern STRING = Pattern.compile(TEXT);
  private static final JsonMapper JSON = JsonMapper.shared();

  private StructuredData() {}

  static Optional<LocalDate> published(Document document) {
    for (Element script : document.select("script[type=application/ld+json]")) {
      Matcher m = PUBLISHED.matcher(script.data());
      if (m.find()) {
        return DateLine.find(m.group(1));
      }
    }
    return Optional.empty();
  }

  static List<String> authors(Document document) {
    for (Element script : document.select("script[type=application/ld+json]")) {
      Matcher m = AUTHOR.matcher(script.data());
      if (m.find()) {
        return names(m.group(1));
      }
    }
    return List.of();
  }

  private static List<String> names(String json) {
    boolean bare = !json.contains("{");
    return (bare ? STRING : NAME)
        .matcher(json)
        .results()
        .map(m -> unescaped(m.group(1)))
        .distinct()
        .toList();
  }

  private static String unescaped(String text) {
    try {
      return JSON.readTree('"' + text + '"').asString(text);
    } catch (JacksonException e) {
      return text;
    }
  }
}

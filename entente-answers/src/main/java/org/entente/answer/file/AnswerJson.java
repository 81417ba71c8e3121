package org.entente.answer.file;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.entente.answer.page.Page;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectWriter;

/// An answer as one JSON document: what was asked, the data where the question has a published form
/// of its own, and the whole page. Its schema is docs/schema/answer.schema.json.
public final class AnswerJson {
  /// The name of the form; another number is another form.
  public static final String FORMAT = "entente-answer-1";

  private static final PrettyPrinter LINES =
      new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter().withLinefeed("\n"));

  private static final ObjectWriter DOCUMENT =
      PageJson.JSON.writer().with(LINES).without(StreamWriteFeature.AUTO_CLOSE_TARGET);

  private AnswerJson() {}

  /// Writes the document in UTF-8, ending in a line feed; what would steer a terminal is escaped in
  /// it.
  ///
  /// @param question the words of the command: `assess`, `data status`
  /// @param command the command that makes the same answer again
  /// @param data the data in a form of their own, or null
  /// @param page the page
  /// @param to where to; flushed and left open
  public static void write(
      String question, String command, @Nullable JsonNode data, Page page, OutputStream to) {
    try (JsonGenerator json = DOCUMENT.createGenerator(to)) {
      json.writeStartObject();
      json.writeStringProperty("format", FORMAT);
      json.writeStringProperty("question", question);
      json.writeStringProperty("command", command);
      if (data != null) {
        json.writeName("data");
        json.writeTree(data);
      }
      json.writeName("page");
      PageJson.write(page, json);
      json.writeEndObject();
      json.writeRaw('\n');
    }
  }

  /// The document as one text.
  public static String write(String question, String command, @Nullable JsonNode data, Page page) {
    ByteArrayOutputStream document = new ByteArrayOutputStream();
    write(question, command, data, page, document);
    return document.toString(StandardCharsets.UTF_8);
  }

  /// A document of another form, written alike.
  public static String text(Object document) {
    return DOCUMENT.writeValueAsString(document) + "\n";
  }

  /// The page of a document that [#write] wrote.
  public static Page readPage(String document) {
    return PageJson.read(PageJson.JSON.readTree(document).get("page"));
  }
}

package org.entente.answer.file;

import java.io.StringWriter;
import org.entente.answer.page.Page;
import org.entente.run.Visible;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.JsonNode;

/// An answer as one JSON document: what was asked, the data where the question has a published form
/// of its own, and the whole page. Its schema is docs/schema/answer.schema.json.
public final class AnswerJson {
  /// The name of the form; another number is another form.
  public static final String FORMAT = "entente-answer-1";

  private static final PrettyPrinter LINES =
      new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter().withLinefeed("\n"));

  private AnswerJson() {}

  /// The document, ending in a line feed; what would steer a terminal is escaped in it.
  ///
  /// @param question the words of the command: `assess`, `data status`
  /// @param command the command that makes the same answer again
  /// @param data the data in a form of their own, or null
  /// @param page the page
  public static String write(String question, String command, @Nullable JsonNode data, Page page) {
    StringWriter written = new StringWriter();
    try (JsonGenerator json = PageJson.JSON.writer().with(LINES).createGenerator(written)) {
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
    }
    return Visible.json(written.append('\n').toString());
  }

  /// The page of a document that [#write] wrote.
  public static Page readPage(String document) {
    return PageJson.read(PageJson.JSON.readTree(document).get("page"));
  }
}

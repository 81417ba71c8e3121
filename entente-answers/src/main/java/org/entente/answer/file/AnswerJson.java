package org.entente.answer.file;

import org.entente.answer.page.Page;
import org.entente.run.Visible;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

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
    ObjectNode o = PageJson.JSON.createObjectNode();
    o.put("format", FORMAT).put("question", question).put("command", command);
    if (data != null) {
      o.set("data", data);
    }
    o.set("page", PageJson.write(page));
    return Visible.json(PageJson.JSON.writer().with(LINES).writeValueAsString(o) + "\n");
  }

  /// The page of a document that [#write] wrote.
  public static Page readPage(String document) {
    return PageJson.read(PageJson.JSON.readTree(document).get("page"));
  }
}

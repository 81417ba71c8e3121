package org.entente.answer.html;

import org.entente.run.Visible;

/// Markup under construction. Text and attribute values are escaped, so that no name from a file
/// becomes markup, and characters that hide or turn the direction of reading are written out
/// ([Visible]).
final class Html {
  private final StringBuilder markup = new StringBuilder();

  /// Opens an element; `attributes` are names and values in turn.
  Html open(String tag, String... attributes) {
    markup.append('<').append(tag);
    for (int k = 0; k < attributes.length; k += 2) {
      markup.append(' ').append(attributes[k]).append("=\"").append(escape(attributes[k + 1]));
      markup.append('"');
    }
    markup.append('>');
    return this;
  }

  /// Closes an element.
  Html close(String tag) {
    markup.append("</").append(tag).append(">\n");
    return this;
  }

  /// Adds text, in which words read from right to left are set apart ([Apart]).
  Html text(String text) {
    markup.append(Apart.markup(text, Html::escape));
    return this;
  }

  /// The title of the document, in which no markup may stand.
  Html title(String text) {
    open("title");
    markup.append(escape(text));
    return close("title");
  }

  /// An element with text in it.
  Html element(String tag, String text, String... attributes) {
    return open(tag, attributes).text(text).close(tag);
  }

  /// Adds markup of the program's own; nothing from outside may come this way.
  Html trusted(String own) {
    markup.append(own);
    return this;
  }

  private static String escape(String text) {
    return Visible.lines(text)
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("'", "&#39;");
  }

  @Override
  public String toString() {
    return markup.toString();
  }
}

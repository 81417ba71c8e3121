package org.entente.answer.page;

import org.entente.run.Visible;

/// Text of others for TeX: what would be read as a command stands for itself.
public final class TexText {
  private static final String SPECIAL = "{}%&$#_";

  private TexText() {}

  /// The text in one line, its special characters written out.
  public static String of(String text) {
    StringBuilder escaped = new StringBuilder();
    Visible.words(text)
        .codePoints()
        .forEach(c -> {
          switch (c) {
            case '\\' -> escaped.append("\\textbackslash{}");
            case '~', '^' -> escaped.append('\\').appendCodePoint(c).append("{}");
            default -> escaped.append(SPECIAL.indexOf(c) >= 0 ? "\\" : "").appendCodePoint(c);
          }
        });
    return escaped.toString();
  }
}

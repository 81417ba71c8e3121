package org.entente.answer.html;

import java.util.Locale;
import org.entente.run.Version;

/// How a page is cited: by its title, the version of the program and the command that makes it
/// again. There is no date of making, for the page is the same whenever it is made.
///
/// @param title the page's title
/// @param command the command that makes it
record Cited(String title, String command) {
  /// As a sentence.
  String text() {
    return "Entente " + Version.current() + ". \"" + title + ".\" Made by: " + command + ".";
  }

  /// As an entry of BibTeX.
  String bibtex() {
    String key =
        title.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
    return String.format(
        Locale.ROOT,
        "@misc{entente-%s, author = {{Entente}}, title = {%s}, version = {%s}, note = {%s}}",
        key,
        escaped(title),
        Version.current(),
        escaped(command));
  }

  private static String escaped(String text) {
    return text.replaceAll("([&%$#_{}])", "\\\\$1");
  }
}

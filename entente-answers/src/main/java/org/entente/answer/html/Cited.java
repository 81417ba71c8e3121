package org.entente.answer.html;

import java.util.Locale;
import java.util.Optional;
import org.entente.answer.page.TexText;
import org.entente.run.Phrase;
import org.entente.run.Version;

/// How a page is cited: by its title, the version of the program, the hash of the yearbook and the
/// command that makes it again. There is no date of making, for the page is the same whenever it is
/// made.
///
/// @param title the page's title
/// @param yearbook the beginning of the hash of the yearbook behind it, empty where none is
/// @param command the command that makes it
record Cited(String title, Optional<String> yearbook, String command) {
  /// As a sentence.
  String text() {
    return "Entente "
        + Version.current()
        + yearbook.map(hash -> ", yearbook " + hash).orElse("")
        + ". \""
        + title
        + ".\" Made by: "
        + command
        + ".";
  }

  /// As an entry of BibTeX.
  String bibtex() {
    String key =
        title.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
    return Phrase.of(
        "@misc{entente-%s, author = {{Entente}}, title = {%s}, version = {%s%s}, note = {%s}}",
        key,
        TexText.of(title),
        Version.current(),
        yearbook.map(hash -> ", yearbook " + hash).orElse(""),
        TexText.of(command));
  }
}

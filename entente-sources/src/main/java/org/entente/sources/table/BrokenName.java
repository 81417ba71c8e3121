package org.entente.sources.table;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;

/// A name whose letters a wrong encoding has spoilt: `CÃ´te d'Ivoire` was UTF-8 read as
/// Windows-1252, and in `C�te d'Ivoire` a letter is lost.
final class BrokenName {
  private static final char LOST = '\uFFFD';
  private static final Charset WINDOWS = Charset.forName("windows-1252");
  private static final Pattern TWICE =
      Pattern.compile("[\u00C2-\u00C5][\u0080-\u00BF\u0100-\u2122]");

  private BrokenName() {}

  /// The name as it was before it was taken for Windows-1252; empty if it does not look so.
  static Optional<String> decoded(String name) {
    if (!TWICE.matcher(name).find()) {
      return Optional.empty();
    }
    String decoded = new String(name.getBytes(WINDOWS), StandardCharsets.UTF_8);
    return decoded.indexOf(LOST) < 0 && decoded.indexOf('?') < 0
        ? Optional.of(decoded)
        : Optional.empty();
  }

  /// What the name may be, each lost letter being any one or two; empty if none is lost.
  static Optional<Pattern> pattern(String name) {
    if (name.indexOf(LOST) < 0) {
      return Optional.empty();
    }
    StringBuilder pattern = new StringBuilder();
    for (String part : name.split("(?<=" + LOST + ")|(?=" + LOST + ")", -1)) {
      pattern.append(part.equals(String.valueOf(LOST)) ? ".{1,2}" : Pattern.quote(part));
    }
    return Optional.of(Pattern.compile(pattern.toString()));
  }
}

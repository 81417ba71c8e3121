package org.entente.sources.file;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// What the beginning of a file shows of its form.
///
/// @param separation how the columns are separated
record Opening(Separation separation) {
  private static final int LINES = 60;

  /// How columns are separated.
  enum Separation {
    COMMA(','),
    TAB('\t'),
    /// As spreadsheets write them where commas stand before decimals.
    SEMICOLON(';'),
    /// Runs of blanks and tabs, as in networks without a header.
    BLANKS('\t');

    private final char character;

    Separation(char character) {
      this.character = character;
    }

    char character() {
      return character;
    }
  }

  /// By the name of the file, and otherwise by what most lines agree on; comments do not count.
  static Opening of(SourceFile file) {
    String name = file.name().toLowerCase(Locale.ROOT).replace(".gz", "");
    if (name.endsWith(".tab") || name.endsWith(".tsv")) {
      return new Opening(Separation.TAB);
    }
    List<String> lines =
        file.opening().lines().limit(LINES).filter(l -> !l.isBlank() && !isComment(l)).toList();
    int commas = agreeing(lines, ',');
    int tabs = agreeing(lines, '\t');
    if (commas == 0 && !lines.isEmpty() && lines.stream().allMatch(Opening::isTieByBlanks)) {
      return new Opening(Separation.BLANKS);
    }
    int semicolons = agreeing(lines, ';');
    if (semicolons > 0 && semicolons >= Math.max(commas, tabs) && isHeaded(lines)) {
      return new Opening(Separation.SEMICOLON);
    }
    return new Opening(tabs > commas ? Separation.TAB : Separation.COMMA);
  }

  /* Decimal commas stand in numbers: the widest line, the header, has semicolons alone. */
  private static boolean isHeaded(List<String> lines) {
    return lines.stream().anyMatch(l -> outsideQuotes(l, ';') > 0 && outsideQuotes(l, ',') == 0);
  }

  /// The same for tables with a header, of which none is separated by blanks: a name of two words
  /// would be two columns.
  Separation ofTables() {
    return separation == Separation.BLANKS ? Separation.COMMA : separation;
  }

  /// Whether a line before the header is a comment, as networks have them.
  static boolean isComment(String line) {
    return line.matches("[#%]+(\\s.*)?") || line.startsWith("%%") || line.startsWith("##");
  }

  /* The number of lines that have as many of the character as most lines that have it. */
  private static int agreeing(List<String> lines, char character) {
    Map<Long, Integer> linesByCount = new HashMap<>();
    for (String line : lines) {
      linesByCount.merge(outsideQuotes(line, character), 1, Integer::sum);
    }
    return linesByCount.entrySet().stream()
        .filter(e -> e.getKey() > 0)
        .mapToInt(Map.Entry::getValue)
        .max()
        .orElse(0);
  }

  private static long outsideQuotes(String line, char character) {
    long count = 0;
    boolean quoted = false;
    for (int i = 0; i < line.length(); i++) {
      quoted ^= line.charAt(i) == '"';
      count += !quoted && line.charAt(i) == character ? 1 : 0;
    }
    return count;
  }

  private static boolean isTieByBlanks(String line) {
    String[] words = line.strip().split("[ \\t]+", -1);
    return words.length >= 3
        && words.length <= 4
        && line.indexOf(' ') >= 0
        && words[2].matches("[+-]?\\d+(\\.\\d+)?");
  }
}

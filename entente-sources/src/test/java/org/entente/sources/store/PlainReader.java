package org.entente.sources.store;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/// A plain reader of comma-separated text, written for the campaign and sharing nothing with the
/// program: the cells of each line by the number of the line at which it begins.
final class PlainReader {
  private static final Pattern NUMBER =
      Pattern.compile("[+-]?([0-9]+(\\.[0-9]*)?|\\.[0-9]+)([eE][+-]?[0-9]{1,3})?");

  private PlainReader() {}

  static SortedMap<Long, List<String>> read(byte[] bytes, char separator) {
    String text = new String(bytes, StandardCharsets.UTF_8);
    if (text.startsWith("\ufeff")) {
      text = text.substring(1);
    }
    SortedMap<Long, List<String>> lines = new TreeMap<>();
    List<String> cells = new ArrayList<>();
    StringBuilder cell = new StringBuilder();
    boolean quoted = false;
    boolean begun = false;
    long line = 1;
    long start = 1;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean end = c == '\n' || c == '\r';
      boolean both = c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n';
      if (quoted && c == '"' && i + 1 < text.length() && text.charAt(i + 1) == '"') {
        cell.append('"');
        i++;
      } else if (quoted && c == '"') {
        quoted = false;
      } else if (quoted) {
        cell.append(c);
        line += c == '\n' || (c == '\r' && !both) ? 1 : 0;
      } else if (c == '"' && !begun) {
        quoted = true;
        begun = true;
      } else if (c == separator || end) {
        cells.add(cell.toString());
        cell.setLength(0);
        begun = false;
        if (end) {
          i += both ? 1 : 0;
          line++;
          lines.put(start, List.copyOf(cells));
          cells.clear();
          start = line;
        }
      } else {
        cell.append(c);
        begun = true;
      }
    }
    cells.add(cell.toString());
    lines.put(start, List.copyOf(cells));
    return lines;
  }

  /// Whether a line holds nothing.
  static boolean isBlank(List<String> cells) {
    return cells.size() == 1 && cells.getFirst().isBlank();
  }

  /// The number in a cell, as publishers write numbers.
  static Optional<BigDecimal> number(String cell) {
    String text = cell.strip();
    return NUMBER.matcher(text).matches() ? Optional.of(new BigDecimal(text)) : Optional.empty();
  }
}

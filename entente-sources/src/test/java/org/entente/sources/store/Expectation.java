package org.entente.sources.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.entente.sources.file.CsvLines;
import org.entente.sources.table.Column;
import org.entente.sources.table.Layout;
import org.entente.sources.table.Row;
import org.entente.sources.table.StateScheme;
import org.entente.world.State;
import org.entente.world.States;

/// What a file should give by a plain reading of it and of the layout's description: how many rows
/// it has, and for each row that was taken whether its cells are those of its line. Shares with the
/// program only that description ([Layout]) and the list of states.
final class Expectation {
  private static final Set<String> MARKS =
      Set.of(
          "..", "...", "\u2026", "-", "--", "\u2013", "\u2014", ":", "n/a", "N/A", "n.a.", "n. a.",
          "null", "NULL", "#N/A", "xxx", "?");

  private final Recognised held;
  private final List<String> header;
  private final SortedMap<Long, List<String>> lines;
  private final long headerLine;
  private final List<Integer> melted = new ArrayList<>();
  private final Map<Long, Integer> takenByLine = new HashMap<>();
  private final Set<String> takenCells = new HashSet<>();
  private final Map<String, Set<Integer>> codesByName;
  private final PlainNotation numbers;

  private Expectation(
      Recognised held,
      SortedMap<Long, List<String>> lines,
      long headerLine,
      Map<String, Set<Integer>> codesByName) {
    this.held = held;
    this.lines = lines;
    this.headerLine = headerLine;
    this.codesByName = codesByName;
    header = names(lines.getOrDefault(headerLine, List.of("")));
    numbers = new PlainNotation(lines.values());
    held.layout()
        .melt()
        .ifPresent(m -> {
          Pattern columns = Pattern.compile(m.columns());
          for (int i = 0; i < header.size(); i++) {
            if (columns.matcher(header.get(i)).matches()
                && !held.layout().asked().contains(header.get(i))) {
              melted.add(i);
            }
          }
        });
  }

  /// The expectation of the file whose header the program found in a line. Of the separators that
  /// give this header, which is one name where its end is lost, it is the one that finds most
  /// cells.
  static Expectation of(
      byte[] text, Recognised held, CsvLines.Read top, Map<String, Set<Integer>> codesByName) {
    return Stream.of(',', '\t', ';')
        .map(separator ->
            new Expectation(held, PlainReader.read(text, separator), top.line(), codesByName))
        .filter(e -> e.names(top.cells()).equals(e.header))
        .reduce((a, b) -> b.cells() > a.cells() ? b : a)
        .orElseGet(
            () -> new Expectation(held, PlainReader.read(text, ','), top.line(), codesByName));
  }

  private int cells() {
    return lines.values().stream().mapToInt(List::size).sum();
  }

  private List<String> names(List<String> cells) {
    List<String> raw = new ArrayList<>(cells);
    raw.set(0, raw.getFirst().replaceFirst("^[#%]+\\s*", ""));
    return held.layout().renamed(raw.stream().map(Layout::normal).toList());
  }

  /// Every name and ISO code of a state, in lower case, with the COW codes that it may mean.
  static Map<String, Set<Integer>> names(States states) {
    Map<String, Set<Integer>> codes = new HashMap<>();
    for (State s : states.list()) {
      List<String> all = new ArrayList<>(s.aliases());
      all.addAll(List.of(s.name(), s.iso2(), s.iso3()));
      all.removeIf(String::isBlank);
      all.forEach(name ->
          codes
              .computeIfAbsent(name.strip().toLowerCase(Locale.ROOT), _ -> new HashSet<>())
              .add(s.code()));
    }
    return codes;
  }

  /// What is wrong with the header that the program chose; empty if nothing is.
  Optional<String> faultOfHeader(List<String> unread) {
    List<String> lacking = new ArrayList<>(held.layout().asked());
    lacking.removeAll(header);
    if (!lacking.isEmpty()) {
      return Optional.of("line " + headerLine + " has no column " + lacking);
    }
    for (List<String> before : lines.headMap(headerLine).values()) {
      if (isWholeRow(before)) {
        return Optional.of("a row before the header is lost: " + before);
      }
    }
    for (String name : header) {
      boolean read = held.layout().asked().contains(name) || melted.contains(header.indexOf(name));
      if (!read && !name.isEmpty() && !unread.contains(name)) {
        return Optional.of("column " + name + " is not read and not told");
      }
    }
    return Optional.empty();
  }

  /* Whether a line has a cell that can be read for every column that is asked for. */
  private boolean isWholeRow(List<String> cells) {
    if (cells.size() != header.size()) {
      return false;
    }
    for (Column column : held.dataset().table().columns()) {
      Optional<Layout.Source> source = held.layout().find(column.name());
      if (source.isPresent() && !source.get().file().isEmpty()) {
        String cell = cells.get(header.indexOf(source.get().file())).strip();
        String plain = source.get().decoded().getOrDefault(cell, cell);
        boolean fits =
            switch (column.type()) {
              case TEXT -> !column.required() || !plain.isEmpty();
              case DATE -> plain.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}");
              case STATE ->
                  source.get().scheme() == StateScheme.COW
                      ? PlainReader.number(plain).isPresent()
                      : codesByName.containsKey(plain.toLowerCase(Locale.ROOT));
              default ->
                  PlainReader.number(plain)
                          .filter(n -> isAllowed(n.doubleValue(), column))
                          .isPresent()
                      || (!column.required() && isMissing(plain, column));
            };
        if (!fits) {
          return false;
        }
      }
    }
    return held.layout().onlyCell().entrySet().stream()
        .allMatch(e -> cells.get(header.indexOf(e.getKey())).strip().equals(e.getValue()));
  }

  /// How many rows the file has: a line, or in a wide file a filled cell.
  long rows() {
    return lines.tailMap(headerLine + 1).values().stream().mapToLong(this::rowsOf).sum();
  }

  private int rowsOf(List<String> cells) {
    if (PlainReader.isBlank(cells) || held.layout().isNote(cells)) {
      return 0;
    }
    if (held.layout().melt().isEmpty()) {
      return 1;
    }
    int filled = (int) melted.stream().filter(i -> isFilled(cells, i)).count();
    return cells.size() == header.size() ? filled : Math.max(1, filled);
  }

  private boolean isFilled(List<String> cells, int i) {
    String cell = i < cells.size() ? cells.get(i).strip() : "";
    return !cell.isEmpty() && !held.layout().melt().orElseThrow().skipped().contains(cell);
  }

  /// What is wrong with a row that was taken; empty if it is what its line says.
  Optional<String> faultOf(Row row, long line) {
    List<String> cells = lines.getOrDefault(line, List.of());
    if (line <= headerLine || cells.size() != header.size()) {
      return Optional.of("line " + line + " has no row: " + cells);
    }
    if (takenByLine.merge(line, 1, Integer::sum) > rowsOf(cells)) {
      return Optional.of("line " + line + " gives more rows than it has");
    }
    List<Column> columns = row.table().columns();
    for (int i = 0; i < columns.size(); i++) {
      Column column = columns.get(i);
      Optional<Layout.Source> source = held.layout().find(column.name());
      if (source.isPresent() && !source.get().file().isEmpty()) {
        String cell = cells.get(header.indexOf(source.get().file())).strip();
        String plain = source.get().decoded().getOrDefault(cell, cell);
        if (!isSame(row, i, plain, source.get().scheme())) {
          return Optional.of(
              "line "
                  + line
                  + ", column "
                  + column.name()
                  + " holds ("
                  + cell
                  + ") and was taken as ("
                  + shown(row, i)
                  + ")");
        }
      }
    }
    return held.layout().melt().flatMap(m -> faultOfMelted(row, line, cells, m));
  }

  /* The row must be one of the line's melted cells, and each of them once. */
  private Optional<String> faultOfMelted(Row row, long line, List<String> cells, Layout.Melt melt) {
    int name = row.table().indexOf(melt.nameTo());
    int value = row.table().indexOf(melt.valueTo());
    Pattern columns = Pattern.compile(melt.columns());
    for (int i : melted) {
      Matcher matcher = columns.matcher(header.get(i));
      String heading =
          matcher.matches() && matcher.groupCount() > 0 ? matcher.group(1) : header.get(i);
      Column.Type type = row.table().columns().get(name).type();
      String raw = lines.getOrDefault(headerLine, List.of()).get(i).strip();
      boolean named =
          type == Column.Type.STATE
              ? codesByName
                  .getOrDefault(raw.toLowerCase(Locale.ROOT), Set.of())
                  .contains((int) row.whole(name))
              : isSame(row, name, heading, StateScheme.COW);
      if (named
          && isFilled(cells, i)
          && isSame(row, value, cells.get(i).strip(), StateScheme.COW)
          && takenCells.add(line + " " + i)) {
        return Optional.empty();
      }
    }
    return Optional.of(
        "line " + line + " has no cell for " + shown(row, name) + ", " + shown(row, value));
  }

  /* By the publisher's marks and, save in texts, those that docs/sources/README.md lists. */
  private static boolean isMissing(String cell, Column column) {
    return cell.isEmpty()
        || cell.equals("NA")
        || cell.equals(".")
        || column.missing().contains(cell)
        || (column.type() != Column.Type.TEXT && MARKS.contains(cell));
  }

  private boolean isSame(Row row, int i, String plain, StateScheme scheme) {
    Column column = row.table().columns().get(i);
    if (row.isMissing(i)) {
      return !column.required() && isMissing(plain, column);
    }
    if (column.type() == Column.Type.STATE && scheme != StateScheme.COW) {
      return codesByName
          .getOrDefault(plain.toLowerCase(Locale.ROOT), Set.of())
          .contains((int) row.whole(i));
    }
    return switch (column.type()) {
      case TEXT -> isSameText(plain, row.text(i));
      case DATE -> plain.equals(LocalDate.ofEpochDay(row.whole(i)).toString());
      case NUMBER -> numbers.isSame(plain, row.real(i)) && isAllowed(row.real(i), column);
      case INTEGER ->
          numbers.isSame(plain, (double) row.whole(i)) && isAllowed((double) row.whole(i), column);
      default ->
          PlainReader.number(plain)
                  .filter(n -> n.doubleValue() == (double) row.whole(i))
                  .isPresent()
              && isAllowed((double) row.whole(i), column);
    };
  }

  private static boolean isAllowed(double taken, Column column) {
    return column.codes().isEmpty()
        ? taken >= column.min() && taken <= column.max()
        : column.codes().contains((int) taken) && taken == Math.rint(taken);
  }

  /* The same characters; one that is not to be seen may stand as a blank or as U+FFFD. */
  private static boolean isSameText(String cell, String taken) {
    int[] a = cell.codePoints().toArray();
    int[] b = taken.codePoints().toArray();
    if (a.length != b.length) {
      return false;
    }
    for (int i = 0; i < a.length; i++) {
      boolean seen = Character.isLetterOrDigit(a[i]) || (a[i] >= ' ' && a[i] <= '~');
      boolean replaced = !seen && (b[i] == ' ' || b[i] == 0xfffd);
      boolean steers = b[i] < ' ' || (b[i] >= 0x7f && b[i] <= 0x9f) || isBidirectional(b[i]);
      if (steers || (a[i] != b[i] && !replaced)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isBidirectional(int c) {
    return (c >= 0x202a && c <= 0x202e)
        || (c >= 0x2066 && c <= 0x2069)
        || c == 0x200e
        || c == 0x200f;
  }

  private static String shown(Row row, int i) {
    if (row.isMissing(i)) {
      return "missing";
    }
    return switch (row.table().columns().get(i).type()) {
      case NUMBER -> String.valueOf(row.real(i));
      case DATE -> LocalDate.ofEpochDay(row.whole(i)).toString();
      case TEXT -> row.text(i);
      default -> String.valueOf(row.whole(i));
    };
  }
}

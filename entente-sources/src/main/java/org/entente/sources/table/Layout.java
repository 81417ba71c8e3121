package org.entente.sources.table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/// One form in which a dataset is shipped: which column of the file fills which column of the
/// table, and how its codes read.
///
/// Column names of files are compared without case, blanks, points and dashes count as underscores.
public final class Layout {

  /// How the remaining columns of a wide file become rows: one for each column whose name fits.
  ///
  /// @param columns a regular expression the names of the melted columns match; where it has a
  ///   group, that part of the name counts
  /// @param nameTo the table's column that takes the melted column's name
  /// @param valueTo the table's column that takes the cell
  /// @param skipped cells that are no row, such as the empty one
  public record Melt(String columns, String nameTo, String valueTo, Set<String> skipped) {
    /// Copies the marks.
    public Melt {
      skipped = Set.copyOf(skipped);
    }
  }

  /// What a column of the table is read from, and how.
  ///
  /// @param file the file's column; empty for a constant or a column the file lacks
  /// @param constant the cell for every row; empty for none
  /// @param scheme how it names states
  /// @param decoded canonical cell by the file's cell; other cells are read as they are
  /// @param leftOut reason by the file's cell for which the row is left out
  public record Source(
      String file,
      String constant,
      StateScheme scheme,
      Map<String, String> decoded,
      Map<String, String> leftOut) {
    /// Copies the maps.
    public Source {
      decoded = Map.copyOf(decoded);
      leftOut = Map.copyOf(leftOut);
    }

    Source from(String other) {
      return new Source(other, constant, scheme, decoded, leftOut);
    }
  }

  /// A mark at the end of a cell for which the row is left out.
  ///
  /// @param ending the mark
  /// @param reason the reason in words
  record Mark(String ending, String reason) {}

  private static final Pattern SEPARATORS = Pattern.compile("[ .\\-]+");
  private static final Pattern DATE = Pattern.compile("^(\\d{4})-\\d{2}-\\d{2}(?:[T ].*)?$");

  private final String name;
  private final Map<String, Mark> marks = new LinkedHashMap<>();
  private final Map<String, Source> sourceByColumn = new LinkedHashMap<>();
  private final Set<String> markers = new LinkedHashSet<>();
  private final Map<String, String> headings = new LinkedHashMap<>();
  private final Map<String, String> onlyCell = new LinkedHashMap<>();
  private final List<String> notes = new ArrayList<>();
  private final Set<String> dated = new LinkedHashSet<>();
  private StateScheme meltedScheme = StateScheme.COW;
  private String shared = "";
  private boolean vague;
  private boolean repeated;
  private Optional<Melt> melt = Optional.empty();
  private boolean summed;

  private Layout(String name) {
    this.name = name;
  }

  /// A layout in which every column of the table is read from the file's column of the same name.
  public static Layout named(String name, Table table) {
    Layout layout = new Layout(name);
    for (Column c : table.columns()) {
      layout.sourceByColumn.put(
          c.name(), new Source(normal(c.name()), "", StateScheme.COW, Map.of(), Map.of()));
    }
    return layout;
  }

  /// A column name in the form in which names are compared.
  public static String normal(String header) {
    return SEPARATORS.matcher(header.strip().toLowerCase(Locale.ROOT)).replaceAll("_");
  }

  /// Reads the table's column from the file's column of another name.
  public Layout from(String column, String file) {
    return put(column, source(column).from(normal(file)));
  }

  /// Leaves the table's columns missing: the file does not hold them.
  public Layout without(String... columns) {
    for (String column : columns) {
      put(column, source(column).from(""));
    }
    return this;
  }

  /// Fills the table's column with the same cell in every row.
  public Layout constant(String column, String cell) {
    return put(column, new Source("", cell, StateScheme.COW, Map.of(), Map.of()));
  }

  /// Reads the file's cells of the column as other cells.
  public Layout decode(String column, Map<String, String> cells) {
    Source s = source(column);
    return put(column, new Source(s.file, s.constant, s.scheme, cells, s.leftOut));
  }

  /// Leaves out the rows with the cell in the column, for the reason.
  public Layout leaveOut(String column, String cell, String reason) {
    Source s = source(column);
    Map<String, String> all = new TreeMap<>(s.leftOut);
    all.put(cell, reason);
    return put(column, new Source(s.file, s.constant, s.scheme, s.decoded, all));
  }

  /// Leaves out the rows whose cell in the column ends with the mark, for the reason.
  public Layout leaveOutMarked(String column, String mark, String reason) {
    marks.put(source(column).file, new Mark(mark, reason));
    return this;
  }

  /// Reads states in the column by another code or by name.
  public Layout states(String column, StateScheme scheme) {
    Source s = source(column);
    return put(column, new Source(s.file, s.constant, scheme, s.decoded, s.leftOut));
  }

  /// Asks for further columns of the file by which the layout is recognised.
  public Layout marked(String... columns) {
    for (String column : columns) {
      markers.add(normal(column));
    }
    return this;
  }

  /// Turns wide rows into long ones.
  public Layout melting(Melt wide) {
    sourceByColumn.remove(wide.nameTo());
    sourceByColumn.remove(wide.valueTo());
    melt = Optional.of(wide);
    return this;
  }

  /// Adds up the numbers of rows with the same key instead of refusing the later ones.
  public Layout summing() {
    summed = true;
    return this;
  }

  /// Reads the names of melted columns as states in the scheme.
  public Layout meltedStates(StateScheme scheme) {
    meltedScheme = scheme;
    return this;
  }

  /// Takes a column of the file whose name matches the expression for one of the name.
  public Layout heading(String expression, String column) {
    headings.put(expression, normal(column));
    return this;
  }

  /// Leaves out rows whose cell in a column of the file is another: the file holds more than this
  /// dataset.
  public Layout only(String column, String cell) {
    markers.add(normal(column));
    onlyCell.put(normal(column), cell);
    return this;
  }

  /// Reads a date in the column (`2020-12-31`) as its year.
  public Layout dated(String column) {
    dated.add(column);
    return this;
  }

  /// Passes over lines of one cell that begin with a text: the publisher's notes below the table.
  public Layout notes(String... beginnings) {
    notes.addAll(List.of(beginnings));
    return this;
  }

  /// Columns that many tables have: the layout is taken only for a dataset that the user names.
  public Layout vague() {
    vague = true;
    return this;
  }

  /// A file that holds rows of several datasets: all layouts of the name are taken from it.
  public Layout sharing(String name) {
    shared = name;
    return this;
  }

  /// The same row may stand in many lines and counts once.
  public Layout repeating() {
    repeated = true;
    return this;
  }

  private Source source(String column) {
    Source found = sourceByColumn.get(column);
    if (found == null) {
      throw new IllegalArgumentException("layout " + name + " fills no column " + column);
    }
    return found;
  }

  private Layout put(String column, Source source) {
    sourceByColumn.put(column, source);
    return this;
  }

  /// The layout's name.
  public String name() {
    return name;
  }

  /// The source of the table's column, if the layout fills it.
  public Optional<Source> find(String column) {
    return Optional.ofNullable(sourceByColumn.get(column));
  }

  /// The columns a file must have, in order, in the form in which names are compared.
  public List<String> asked() {
    Set<String> names = new LinkedHashSet<>(markers);
    for (Source s : sourceByColumn.values()) {
      if (!s.file.isEmpty()) {
        names.add(s.file);
      }
    }
    return new ArrayList<>(names);
  }

  /// The header with the names under which this layout knows its columns.
  public List<String> renamed(List<String> header) {
    if (headings.isEmpty()) {
      return header;
    }
    List<String> names = new ArrayList<>(header);
    headings.forEach((expression, column) -> {
      for (int i = 0; i < names.size(); i++) {
        if (names.get(i).matches(expression)) {
          names.set(i, column);
          return;
        }
      }
    });
    return names;
  }

  /// The columns of those asked for that the header lacks.
  public List<String> lacking(List<String> given) {
    Set<String> header = new LinkedHashSet<>(renamed(given));
    List<String> lacking = new ArrayList<>(asked());
    lacking.removeAll(header);
    if (lacking.isEmpty()
        && melt.isPresent()
        && header.stream().noneMatch(h -> h.matches(melt.get().columns()))) {
      lacking.add("columns like " + melt.get().columns());
    }
    return lacking;
  }

  /// Why a row with the cell in the file's column is left out for a mark, if it is.
  Optional<String> leftOutForMark(String fileColumn, String cell) {
    return Optional.ofNullable(marks.get(fileColumn))
        .filter(m -> cell.endsWith(m.ending))
        .map(Mark::reason);
  }

  /// The cell of the table's column as it is read: of a date that stands for a year the year.
  String yearOf(String column, String cell) {
    return dated.contains(column) ? DATE.matcher(cell).replaceFirst("$1") : cell;
  }

  /// How wide rows become long, if they do.
  public Optional<Melt> melt() {
    return melt;
  }

  /// Whether rows of the same key are added up.
  public boolean isSummed() {
    return summed;
  }

  /// In which scheme the names of melted columns are states; [StateScheme#COW] where they are none.
  StateScheme meltedScheme() {
    return meltedScheme;
  }

  /// The only cell of a file's column for which a row is kept, by column.
  public Map<String, String> onlyCell() {
    return onlyCell;
  }

  /// Whether the line is a note below the table.
  public boolean isNote(List<String> cells) {
    return cells.stream().skip(1).allMatch(String::isBlank)
        && notes.stream().anyMatch(cells.getFirst().strip()::startsWith);
  }

  /// Whether the user has to name the dataset.
  public boolean isVague() {
    return vague;
  }

  /// The name under which several datasets are taken from one file; empty for one alone.
  public String shared() {
    return shared;
  }

  /// Whether the same row may stand in many lines.
  public boolean isRepeated() {
    return repeated;
  }

  /// The columns of a file's header that are not read, in order.
  public List<String> unread(List<String> header) {
    List<String> names = new ArrayList<>(renamed(header));
    names.removeAll(asked());
    melt.ifPresent(m -> names.removeIf(n -> n.matches(m.columns())));
    names.removeIf(String::isEmpty);
    return names;
  }
}

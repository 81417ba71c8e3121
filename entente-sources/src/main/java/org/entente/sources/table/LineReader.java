package org.entente.sources.table;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/// The reader of one file's lines: turns cells into rows of the table, or refuses them.
public final class LineReader {

  /// Takes a row that has been read; the row is filled again afterwards.
  @FunctionalInterface
  public interface Sink {
    /// Takes the row of the line.
    void take(Row row, long line);
  }

  /// What stands above a file's rows, and the first of them.
  ///
  /// @param names of the columns, in the form in which they are compared
  /// @param raw the names as they stand
  /// @param preview the cells of the first rows, by which the notation of numbers is known
  /// @param semicolons whether semicolons separate the columns
  public record Header(
      List<String> names, List<String> raw, List<List<String>> preview, boolean semicolons) {
    /// Copies the lists.
    public Header {
      names = List.copyOf(names);
      raw = List.copyOf(raw);
      preview = List.copyOf(preview);
    }
  }

  private final Dataset dataset;
  private final Layout layout;
  private final List<String> header;
  private final List<String> rawHeader;
  private final StateNames states;
  private final Refusals refused;
  private final Refusals remarked;
  private final Row row;
  private final int[] fileColumn;
  private final int[] melted;
  private final int[] nameless;
  private final List<Layout.Source> sources = new ArrayList<>();
  private final int firstYear;
  private final int lastYear;

  /* The rows that the part of the line that is being read stands for. */
  private int weight = 1;

  /// A reader of files with the header in the layout.
  public LineReader(
      Dataset dataset,
      Layout layout,
      Header fileHeader,
      StateNames states,
      Refusals refused,
      Refusals remarked) {
    this.dataset = dataset;
    this.layout = layout;
    this.header = layout.renamed(fileHeader.names());
    this.rawHeader = fileHeader.raw();
    this.states = states;
    this.refused = refused;
    this.remarked = remarked;
    List<Column> columns = dataset.table().columns();
    Layout.Source none = new Layout.Source("", "", StateScheme.COW, Map.of(), Map.of());
    this.fileColumn = new int[columns.size()];
    for (int i = 0; i < fileColumn.length; i++) {
      Layout.Source source = layout.find(columns.get(i).name()).orElse(none);
      sources.add(source);
      fileColumn[i] = source.file().isEmpty() ? -1 : header.indexOf(source.file());
    }
    this.melted = meltedColumns();
    this.row = new Row(dataset.table(), notation(fileHeader));
    this.nameless =
        IntStream.range(0, layout.melt().isEmpty() ? 0 : header.size())
            .filter(i -> header.get(i).isEmpty())
            .toArray();
    List<String> years = dataset.years();
    this.firstYear = years.isEmpty() ? -1 : dataset.table().indexOf(years.getFirst());
    this.lastYear = years.isEmpty() ? -1 : dataset.table().indexOf(years.getLast());
  }

  private int[] meltedColumns() {
    Optional<Layout.Melt> melt = layout.melt();
    if (melt.isEmpty()) {
      return new int[0];
    }
    List<String> asked = layout.asked();
    return IntStream.range(0, header.size())
        .filter(i -> header.get(i).matches(melt.get().columns()))
        .filter(i -> !asked.contains(header.get(i)))
        .toArray();
  }

  private Notation notation(Header fileHeader) {
    List<Column> columns = dataset.table().columns();
    IntStream single =
        IntStream.range(0, fileColumn.length)
            .filter(i -> columns.get(i).type() == Column.Type.NUMBER)
            .map(i -> fileColumn[i])
            .filter(k -> k >= 0);
    int[] numbers = IntStream.concat(single, IntStream.of(melted)).toArray();
    List<String> cells =
        fileHeader.preview().stream()
            .filter(line -> line.size() == header.size())
            .flatMap(line -> IntStream.of(numbers).mapToObj(k -> line.get(k).strip()))
            .toList();
    return Notation.of(cells, fileHeader.semicolons());
  }

  /// Reads one line; rows it holds go to the sink, anything else is counted as refused. Returns how
  /// many rows the line holds: one, or in a wide file one for each cell that is filled.
  public int read(List<String> cells, long line, Sink sink) {
    if (layout.isNote(cells)) {
      return 0;
    }
    weight = layout.melt().isEmpty() ? 1 : filled(layout.melt().get(), cells);
    if (cells.size() != header.size()) {
      String what = "has " + cells.size() + " cells where the header has " + header.size();
      weight = Math.max(1, weight);
      refuse(Reason.SHAPE, "", what, line, "");
    } else if (weight > 0
        && isNamed(cells, line)
        && isWanted(cells, line)
        && readCells(cells, line)) {
      if (layout.melt().isEmpty()) {
        finish(line, sink);
      } else {
        int rows = weight;
        weight = 1;
        melt(layout.melt().get(), cells, line, sink);
        return rows;
      }
    }
    return weight;
  }

  private void refuse(Reason reason, String column, String what, long line, String value) {
    refused.add(reason, column, what, line, value, weight);
  }

  private int filled(Layout.Melt melt, List<String> cells) {
    int filled = 0;
    for (int k : melted) {
      filled += k < cells.size() && isFilled(melt, cells.get(k).strip()) ? 1 : 0;
    }
    return filled;
  }

  private static boolean isFilled(Layout.Melt melt, String cell) {
    return !cell.isEmpty()
        && !melt.skipped().contains(cell)
        && !cell.equals("..")
        && !cell.equals("...");
  }

  /* In a wide file a figure below a heading that is empty belongs to nobody knows which year. */
  private boolean isNamed(List<String> cells, long line) {
    for (int i : nameless) {
      if (!cells.get(i).isBlank()) {
        String what = "stands in column " + (i + 1) + ", which has no name";
        refuse(Reason.SHAPE, "(none)", what, line, cells.get(i));
        return false;
      }
    }
    return true;
  }

  /// Whether a line that was passed over is a row of the table for all that can be seen: as wide as
  /// the header, and more than half of its numbers, dates and states can be read, or in a wide file
  /// more than half of the figures that are filled.
  public boolean resemblesRow(List<String> cells) {
    if (cells.size() != header.size()) {
      return false;
    }
    int asked = 0;
    int fit = 0;
    for (int i = 0; i < fileColumn.length; i++) {
      if (fileColumn[i] >= 0 && dataset.table().columns().get(i).type() != Column.Type.TEXT) {
        Layout.Source source = sources.get(i);
        String cell = cells.get(fileColumn[i]).strip();
        String plain = source.decoded().getOrDefault(cell, cell);
        boolean reads =
            source.scheme() == StateScheme.COW
                ? row.read(i, plain).isEmpty() && !row.isMissing(i)
                : states.find(source.scheme(), plain).isPresent();
        asked++;
        fit += reads ? 1 : 0;
      }
    }
    return 2 * fit > asked || layout.melt().filter(m -> hasFigures(m, cells)).isPresent();
  }

  private boolean hasFigures(Layout.Melt melt, List<String> cells) {
    int value = dataset.table().indexOf(melt.valueTo());
    int fit = 0;
    for (int k : melted) {
      fit += row.read(value, cells.get(k).strip()).isEmpty() && !row.isMissing(value) ? 1 : 0;
    }
    return 2 * fit > filled(melt, cells);
  }

  private boolean isWanted(List<String> cells, long line) {
    for (Map.Entry<String, String> only : layout.onlyCell().entrySet()) {
      String cell = cells.get(header.indexOf(only.getKey())).strip();
      if (!cell.equals(only.getValue())) {
        String what = "is not " + only.getValue();
        refuse(Reason.LEFT_OUT, only.getKey(), what, line, cell);
        return false;
      }
    }
    return true;
  }

  private void melt(Layout.Melt melt, List<String> cells, long line, Sink sink) {
    int name = dataset.table().indexOf(melt.nameTo());
    int value = dataset.table().indexOf(melt.valueTo());
    Pattern pattern = Pattern.compile(melt.columns());
    for (int k : melted) {
      String cell = cells.get(k).strip();
      if (isFilled(melt, cell)
          && acceptsName(name, k, pattern, line)
          && accepts(value, cell, rawHeader.get(k), line)) {
        finish(line, sink);
      }
    }
  }

  private boolean acceptsName(int name, int k, Pattern pattern, long line) {
    if (layout.meltedScheme() != StateScheme.COW) {
      String heading = rawHeader.get(k).strip();
      Layout.Source source =
          new Layout.Source(heading, "", layout.meltedScheme(), Map.of(), Map.of());
      return readName(name, heading, source, line);
    }
    Matcher matcher = pattern.matcher(header.get(k));
    String cell = matcher.matches() && matcher.groupCount() > 0 ? matcher.group(1) : header.get(k);
    return accepts(name, cell, rawHeader.get(k), line);
  }

  private boolean readCells(List<String> cells, long line) {
    for (int i = 0; i < fileColumn.length; i++) {
      if (fileColumn[i] < 0) {
        String constant = sources.get(i).constant();
        if (constant.isEmpty()) {
          row.clear(i);
        } else {
          row.read(i, constant);
        }
      } else if (!readCell(i, cells.get(fileColumn[i]).strip(), line)) {
        return false;
      }
    }
    return true;
  }

  private boolean readCell(int i, String cell, long line) {
    Layout.Source source = sources.get(i);
    Optional<String> reason =
        Optional.ofNullable(source.leftOut().get(cell))
            .or(() -> layout.leftOutForMark(source.file(), cell));
    if (reason.isPresent()) {
      refuse(Reason.LEFT_OUT, source.file(), reason.get(), line, cell);
      return false;
    }
    String plain = source.decoded().getOrDefault(cell, cell);
    if (source.scheme() != StateScheme.COW) {
      return readName(i, plain, source, line);
    }
    String column = dataset.table().columns().get(i).name();
    return accepts(i, layout.yearOf(column, plain), source.file(), line);
  }

  private boolean readName(int i, String name, Layout.Source source, long line) {
    Optional<Integer> code = states.find(source.scheme(), name);
    if (code.isEmpty()) {
      String what = "is no state of the registry";
      refuse(Reason.UNKNOWN_NAME, source.file(), what, line, name);
      return false;
    }
    return accepts(i, String.valueOf(code.get()), source.file(), line);
  }

  private boolean accepts(int i, String cell, String fileColumnName, long line) {
    String problem = row.read(i, cell);
    if (!problem.isEmpty()) {
      refuse(Reason.VALUE, fileColumnName, problem, line, cell);
      return false;
    }
    boolean state = dataset.table().columns().get(i).type() == Column.Type.STATE;
    if (state && !row.isMissing(i) && !states.isKnown((int) row.whole(i))) {
      String what = "is no COW code of the registry of states";
      refuse(Reason.UNKNOWN_STATE, fileColumnName, what, line, cell);
      return false;
    }
    return true;
  }

  private void finish(long line, Sink sink) {
    for (RowRule rule : dataset.rules()) {
      String broken = rule.broken(row);
      if (!broken.isEmpty()) {
        refuse(Reason.CONTRADICTION, "", broken, line, "");
        return;
      }
    }
    if (existing(line)) {
      sink.take(row, line);
    }
  }

  private boolean existing(long line) {
    if (dataset.existence() == Dataset.Existence.IGNORE || firstYear < 0) {
      return true;
    }
    for (int i = 0; i < fileColumn.length; i++) {
      Column column = dataset.table().columns().get(i);
      if (column.type() == Column.Type.STATE && !row.isMissing(i) && !existed((int) row.whole(i))) {
        boolean refuse = dataset.existence() == Dataset.Existence.REFUSE;
        (refuse ? refused : remarked)
            .add(
                Reason.NOT_EXISTING,
                column.name(),
                "did not exist in the row's years",
                line,
                row.whole(i) + " in " + year(firstYear));
        return !refuse;
      }
    }
    return true;
  }

  private boolean existed(int code) {
    if (row.isMissing(firstYear) || row.isMissing(lastYear)) {
      return true;
    }
    return states.existed(code, year(firstYear), year(lastYear));
  }

  private int year(int i) {
    boolean date = dataset.table().columns().get(i).type() == Column.Type.DATE;
    return date ? LocalDate.ofEpochDay(row.whole(i)).getYear() : (int) row.whole(i);
  }
}

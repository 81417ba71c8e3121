package org.entente.sources.table;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/// The reader of one file's lines: turns cells into rows of the table, or refuses them.
public final class LineReader {

  /// Takes a row that has been read; the row is filled again afterwards.
  @FunctionalInterface
  public interface Sink {
    /// Takes the row of the line.
    void take(Row row, long line);
  }

  private final Dataset dataset;
  private final Layout layout;
  private final List<String> header;
  private final StateNames states;
  private final Refusals refused;
  private final Refusals remarked;
  private final Row row;
  private final int[] fileColumn;
  private final int[] melted;
  private final List<Layout.Source> sources = new ArrayList<>();
  private final int firstYear;
  private final int lastYear;

  /// A reader of files with the header in the layout.
  public LineReader(
      Dataset dataset,
      Layout layout,
      List<String> header,
      StateNames states,
      Refusals refused,
      Refusals remarked) {
    this.dataset = dataset;
    this.layout = layout;
    this.header = List.copyOf(header);
    this.states = states;
    this.refused = refused;
    this.remarked = remarked;
    this.row = new Row(dataset.table());
    List<Column> columns = dataset.table().columns();
    Layout.Source none = new Layout.Source("", "", StateScheme.COW, Map.of(), Map.of());
    this.fileColumn = new int[columns.size()];
    for (int i = 0; i < fileColumn.length; i++) {
      Layout.Source source = layout.find(columns.get(i).name()).orElse(none);
      sources.add(source);
      fileColumn[i] = source.file().isEmpty() ? -1 : header.indexOf(source.file());
    }
    this.melted = meltedColumns();
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

  /// Reads one line; rows it holds go to the sink, anything else is counted as refused.
  public void read(List<String> cells, long line, Sink sink) {
    if (cells.size() != header.size()) {
      String what = "has " + cells.size() + " cells where the header has " + header.size();
      refused.add(Reason.SHAPE, "", what, line, "");
    } else if (readCells(cells, line)) {
      if (layout.melt().isEmpty()) {
        finish(line, sink);
      } else {
        melt(layout.melt().get(), cells, line, sink);
      }
    }
  }

  private void melt(Layout.Melt melt, List<String> cells, long line, Sink sink) {
    int name = dataset.table().indexOf(melt.nameTo());
    int value = dataset.table().indexOf(melt.valueTo());
    for (int k : melted) {
      String cell = cells.get(k).strip();
      if (cell.isEmpty() || melt.skipped().contains(cell)) {
        continue;
      }
      if (accepts(name, header.get(k), header.get(k), line)
          && accepts(value, cell, header.get(k), line)) {
        finish(line, sink);
      }
    }
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
      refused.add(Reason.LEFT_OUT, source.file(), reason.get(), line, cell);
      return false;
    }
    String plain = source.decoded().getOrDefault(cell, cell);
    if (source.scheme() != StateScheme.COW) {
      return readName(i, plain, source, line);
    }
    return accepts(i, plain, source.file(), line);
  }

  private boolean readName(int i, String name, Layout.Source source, long line) {
    Optional<Integer> code = states.find(source.scheme(), name);
    if (code.isEmpty()) {
      String what = "is no state of the registry";
      refused.add(Reason.UNKNOWN_NAME, source.file(), what, line, name);
      return false;
    }
    return accepts(i, String.valueOf(code.get()), source.file(), line);
  }

  private boolean accepts(int i, String cell, String fileColumnName, long line) {
    String problem = row.read(i, cell);
    if (!problem.isEmpty()) {
      refused.add(Reason.VALUE, fileColumnName, problem, line, cell);
      return false;
    }
    boolean state = dataset.table().columns().get(i).type() == Column.Type.STATE;
    if (state && !row.isMissing(i) && !states.isKnown((int) row.whole(i))) {
      String what = "is no COW code of the registry of states";
      refused.add(Reason.UNKNOWN_STATE, fileColumnName, what, line, cell);
      return false;
    }
    return true;
  }

  private void finish(long line, Sink sink) {
    for (RowRule rule : dataset.rules()) {
      String broken = rule.broken(row);
      if (!broken.isEmpty()) {
        refused.add(Reason.CONTRADICTION, "", broken, line, "");
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

package org.entente.answer.file;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import org.entente.answer.page.FlatTable;
import org.entente.answer.page.Table;
import org.jspecify.annotations.Nullable;

/// The formats of a table as data, each figure in its seven columns.
public enum TableFormat {
  /// RFC 4180 ([CsvExport]).
  CSV("csv", CsvExport::write),
  /// One JSON object a line and row: no value is null, numbers have all their digits.
  JSON_LINES("jsonl", TableFormat::lines),
  /// Columns, Zstandard ([ParquetExport]); cannot go to standard output.
  PARQUET("parquet", null) {
    @Override
    void write(Table table, Path path) throws IOException {
      ParquetExport.write(table, path);
    }
  };

  private final String ending;
  private final @Nullable Text text;

  /* A format that is text. */
  @FunctionalInterface
  private interface Text {
    void write(Table table, Writer to) throws IOException;
  }

  TableFormat(String ending, @Nullable Text text) {
    this.ending = ending;
    this.text = text;
  }

  /// The ending of its files and the name of its option.
  String ending() {
    return ending;
  }

  boolean isText() {
    return text != null;
  }

  /* The writer is flushed and left open. */
  void write(Table table, Writer to) throws IOException {
    if (text == null) {
      throw new IllegalStateException(ending + " is no text");
    }
    text.write(table, to);
  }

  void write(Table table, Path path) throws IOException {
    try (Writer writer = Files.newBufferedWriter(path)) {
      write(table, writer);
    }
  }

  private static void lines(Table table, Writer to) throws IOException {
    for (Object row : FlatTable.of(table).objects()) {
      to.write(PageJson.JSON.writeValueAsString(row));
      to.write('\n');
    }
    to.flush();
  }
}

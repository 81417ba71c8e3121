package org.entente.answer.file;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.regex.Pattern;
import org.entente.answer.page.Column;
import org.entente.answer.page.FlatTable;
import org.entente.answer.page.Table;
import org.entente.run.Visible;
import org.jspecify.annotations.Nullable;

/// A table as CSV after RFC 4180: UTF-8, comma, a heading line of column keys, line feeds, an empty
/// field for no value, numbers with all their digits.
///
/// Words that a spreadsheet would run as a formula (beginning with `=`, `+`, `-` or `@`, blanks
/// left aside) get an apostrophe in front, as names may come from a file of someone else; tabs and
/// carriage returns are blanks, and characters that hide or steer are written out ([Visible]).
final class CsvExport {
  // The last four are the full-width forms, which some spreadsheets read alike.
  private static final String FORMULA_STARTS = "=+-@\uff1d\uff0b\uff0d\uff20";
  // Such as `-1 to 1` or `+2.5%`: a number and words cannot call anything.
  private static final Pattern RANGE = Pattern.compile("[-+]\\d[\\w .,%-]*");

  private CsvExport() {}

  /// Writes the table; the writer is flushed and left open.
  public static void write(Table table, Writer to) throws IOException {
    FlatTable flat = FlatTable.of(table);
    CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(to);
    csv.writeRecord(flat.columns().stream().map(Column::key).toList());
    for (List<@Nullable Object> row : flat.rows()) {
      csv.writeRecord(row.stream().map(CsvExport::field).toList());
    }
    csv.flush();
  }

  private static boolean isFormula(String text) {
    String bare = text.strip();
    return !bare.isEmpty()
        && FORMULA_STARTS.indexOf(bare.charAt(0)) >= 0
        && !RANGE.matcher(bare).matches();
  }

  private static String words(String shown) {
    return isFormula(shown) ? "'" + shown : shown;
  }

  private static String field(@Nullable Object cell) {
    return switch (cell) {
      case null -> "";
      case String text -> words(Visible.lines(text));
      default -> cell.toString();
    };
  }
}

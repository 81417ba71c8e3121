package org.entente.sources.table;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.OptionalDouble;
import org.entente.run.PlainNumber;
import org.entente.run.Visible;

/// One row of a table while it is read: typed cells that are filled again for each line.
///
/// Whole numbers, codes, states, years and dates (as days since 1970) stand in one array, numbers
/// in another, text in a third; a missing cell is marked, never zero.
public final class Row {
  private static final int MAX_DIGITS = 10;

  private final Table table;
  private final long[] whole;
  private final double[] real;
  private final String[] text;
  private final boolean[] missing;
  private final Notation notation;

  /// An empty row of the table.
  public Row(Table table) {
    this(table, Notation.POINTS);
  }

  /// An empty row of the table, of a file with numbers in the notation.
  Row(Table table, Notation notation) {
    this.notation = notation;
    int n = table.columns().size();
    this.table = table;
    this.whole = new long[n];
    this.real = new double[n];
    this.text = new String[n];
    this.missing = new boolean[n];
    Arrays.fill(text, "");
  }

  /// Reads the cell into column `i`; returns why it cannot be read, or an empty string.
  public String read(int i, String cell) {
    Column column = table.columns().get(i);
    missing[i] = column.isMissing(cell);
    if (missing[i]) {
      return column.required() ? "is missing" : "";
    }
    return switch (column.type()) {
      case STATE, YEAR, INTEGER -> readWhole(i, column, cell);
      case NUMBER -> readReal(i, column, cell);
      case DATE -> readDate(i, column, cell);
      case TEXT -> {
        text[i] = Visible.stored(cell);
        yield "";
      }
    };
  }

  /// Marks column `i` as missing.
  public void clear(int i) {
    missing[i] = true;
  }

  private String readWhole(int i, Column column, String cell) {
    if (readDigits(i, cell)) {
      return column.refuses((double) whole[i]);
    }
    String plain = column.type() == Column.Type.INTEGER ? notation.plain(cell) : cell;
    String digits = plain.endsWith(".0") ? plain.substring(0, plain.length() - 2) : plain;
    return readDigits(i, digits) ? column.refuses((double) whole[i]) : "is not a whole number";
  }

  private boolean readDigits(int i, String cell) {
    int start = cell.startsWith("-") ? 1 : 0;
    int digits = cell.length() - start;
    if (digits == 0 || digits > MAX_DIGITS) {
      return false;
    }
    long value = 0;
    for (int k = start; k < cell.length(); k++) {
      int digit = cell.charAt(k) - '0';
      if (digit < 0 || digit > 9) {
        return false;
      }
      value = 10 * value + digit;
    }
    whole[i] = start == 1 ? -value : value;
    return true;
  }

  private String readReal(int i, Column column, String cell) {
    OptionalDouble value = notation.commas() ? OptionalDouble.empty() : PlainNumber.find(cell);
    if (value.isEmpty()) {
      value = PlainNumber.find(notation.plain(cell));
    }
    if (value.isEmpty()) {
      return notation.problem(cell);
    }
    real[i] = value.getAsDouble();
    return column.refuses(real[i]);
  }

  private String readDate(int i, Column column, String cell) {
    try {
      LocalDate date = LocalDate.parse(cell);
      whole[i] = date.toEpochDay();
      String problem = column.refuses(date.getYear());
      return problem.isEmpty() ? "" : "year " + problem;
    } catch (DateTimeParseException e) {
      return "is not a date (year-month-day)";
    }
  }

  /// Whether column `i` is missing.
  public boolean isMissing(int i) {
    return missing[i];
  }

  /// The whole number, code, state, year or day of column `i`.
  public long whole(int i) {
    return whole[i];
  }

  /// The number of column `i`.
  public double real(int i) {
    return real[i];
  }

  /// The text of column `i`.
  public String text(int i) {
    return text[i];
  }

  /// The table this is a row of.
  public Table table() {
    return table;
  }
}

package org.entente.answer.page;

import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.Pattern;
import org.entente.evidence.Figure;

/// One column of a [Table], with what a data dictionary says of it.
///
/// @param key the name in exports: lower case, digits and `_`, starting with a letter
/// @param title the heading shown to readers
/// @param description what the values are, one sentence; it goes into the data dictionary
/// @param kind the type of the cells
/// @param unit the unit or range, such as `0 to 1` or `years`; `%` is shown behind each number, and
///   a [Words#SHARE] of one in percent; empty for none
/// @param hidden whether only exports show it, and no page
public record Column(
    String key, String title, String description, Kind kind, String unit, boolean hidden) {
  /// Begins a unit that differs by row: `@unit` says that it stands in the column `unit`.
  public static final String UNIT_IN = "@";

  private static final Pattern KEY = Pattern.compile("[a-z][a-z0-9_]*");

  /// The types of cells. Every cell but a figure may be null when there is no value.
  public enum Kind {
    /// Words: [String].
    TEXT(String.class),
    /// A whole number: [Long].
    INTEGER(Long.class),
    /// A real number that is no measured figure (a weight, a parameter): [Double], finite.
    NUMBER(Double.class),
    /// A day: [LocalDate].
    DATE(LocalDate.class),
    /// A [Figure]. In exports it becomes seven columns: KEY, KEY_low, KEY_high, KEY_level,
    /// KEY_basis, KEY_year and KEY_missing (the reason; the others are then empty). Text and HTML
    /// show `0.49 (0.29 to 0.65)`.
    FIGURE(Figure.class);

    private final Class<?> cell;

    Kind(Class<?> cell) {
      this.cell = cell;
    }

    boolean holds(Object value) {
      return cell.isInstance(value);
    }

    /// The word for the kind in dictionaries.
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }

    /// The kind of a [#word].
    public static Kind of(String word) {
      return valueOf(word.toUpperCase(Locale.ROOT));
    }

    /// Whether cells are set flush right.
    public boolean isNumeric() {
      return this == INTEGER || this == NUMBER || this == FIGURE;
    }
  }

  /// Refuses a key that is no name and a blank title or description with an
  /// [IllegalArgumentException].
  public Column {
    if (!KEY.matcher(key).matches()) {
      throw new IllegalArgumentException("column key (" + key + ") must match " + KEY);
    }
    if (title.isBlank() || description.isBlank()) {
      throw new IllegalArgumentException("column " + key + " needs a title and a description");
    }
  }

  /// The same column, shown in exports alone: what a page says in its title, but a table that is
  /// passed on must say itself.
  public Column forExports() {
    return new Column(key, title, description, kind, unit, true);
  }

  /// A column of words.
  public static Column text(String key, String title, String description) {
    return new Column(key, title, description, Kind.TEXT, "", false);
  }

  /// A column of whole numbers.
  public static Column integer(String key, String title, String description, String unit) {
    return new Column(key, title, description, Kind.INTEGER, unit, false);
  }

  /// A column of real numbers.
  public static Column number(String key, String title, String description, String unit) {
    return new Column(key, title, description, Kind.NUMBER, unit, false);
  }

  /// A column of days.
  public static Column date(String key, String title, String description) {
    return new Column(key, title, description, Kind.DATE, "", false);
  }

  /// A column of figures.
  public static Column figure(String key, String title, String description, String unit) {
    return new Column(key, title, description, Kind.FIGURE, unit, false);
  }
}

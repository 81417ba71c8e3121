package org.entente.sources.table;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/// One typed column of a table of the evidence store, with the values it may hold.
///
/// @param name the column's name in the store
/// @param type what it holds
/// @param min the least value allowed; for dates the first year
/// @param max the greatest value allowed; for dates the last year
/// @param codes the values allowed, ascending; empty when every value in range is
/// @param required whether a row without it is refused
/// @param key whether it is part of the table's key
/// @param missing the marks, besides the empty cell, `NA` and `.`, by which the publisher says
///   missing; beside text those of [Marks] always do
public record Column(
    String name,
    Type type,
    double min,
    double max,
    List<Integer> codes,
    boolean required,
    boolean key,
    Set<String> missing) {

  /// What a column holds, with its type in the store.
  public enum Type {
    /// The COW code of a state.
    STATE("SMALLINT"),
    /// A calendar year.
    YEAR("SMALLINT"),
    /// A whole number or a code.
    INTEGER("INTEGER"),
    /// A number.
    NUMBER("DOUBLE"),
    /// Text.
    TEXT("VARCHAR"),
    /// A day.
    DATE("DATE");

    private final String sql;

    Type(String sql) {
      this.sql = sql;
    }

    /// The type's name in SQL.
    public String sql() {
      return sql;
    }
  }

  /// The first year any column accepts: Thompson's rivalries begin in 1494.
  public static final int FIRST_YEAR = 1400;

  /// The last year any column accepts; nothing observed lies beyond it.
  public static final int LAST_YEAR = 2030;

  /// Copies the collections.
  public Column {
    codes = codes.stream().sorted().toList();
    missing = Set.copyOf(missing);
  }

  private static Column of(String name, Type type, double min, double max) {
    return new Column(name, type, min, max, List.of(), true, false, Set.of());
  }

  /// A required state, by COW code.
  public static Column state(String name) {
    return of(name, Type.STATE, 1, 999);
  }

  /// A required year within the range.
  public static Column year(String name, int min, int max) {
    return of(name, Type.YEAR, min, max);
  }

  /// A required whole number within the range.
  public static Column integer(String name, int min, int max) {
    return of(name, Type.INTEGER, min, max);
  }

  /// A required whole number that is one of the codes.
  public static Column code(String name, int... codes) {
    List<Integer> all = Arrays.stream(codes).boxed().toList();
    return new Column(name, Type.INTEGER, -1e9, 1e9, all, true, false, Set.of());
  }

  /// A required 0 or 1.
  public static Column flag(String name) {
    return code(name, 0, 1);
  }

  /// A required number within the range.
  public static Column number(String name, double min, double max) {
    return of(name, Type.NUMBER, min, max);
  }

  /// Text that may be empty.
  public static Column text(String name) {
    return of(name, Type.TEXT, 0, 0).orMissing();
  }

  /// Required text.
  public static Column label(String name) {
    return of(name, Type.TEXT, 0, 0);
  }

  /// A required day.
  public static Column date(String name) {
    return of(name, Type.DATE, FIRST_YEAR, LAST_YEAR);
  }

  /// The same column as part of the key.
  public Column inKey() {
    return new Column(name, type, min, max, codes, required, true, missing);
  }

  /// The same column, allowed to be missing, with further marks for it such as `-9`.
  public Column orMissing(String... marks) {
    Set<String> all = new TreeSet<>(missing);
    all.addAll(List.of(marks));
    return new Column(name, type, min, max, codes, false, key, all);
  }

  boolean isMissing(String cell) {
    return cell.isEmpty()
        || missing.contains(cell)
        || cell.equals("NA")
        || cell.equals(".")
        || (type != Type.TEXT && Marks.MISSING.contains(cell));
  }

  /// Why the number is not allowed, or an empty string if it is.
  String refuses(double value) {
    if (!codes.isEmpty()) {
      boolean known = value == Math.rint(value) && codes.contains((int) value);
      return known ? "" : "is not one of " + listed();
    }
    if (value < min || value > max) {
      return "is outside " + plain(min) + " to " + plain(max);
    }
    return "";
  }

  private String listed() {
    return String.join(", ", codes.stream().map(String::valueOf).toList());
  }

  private static String plain(double bound) {
    return bound == Math.rint(bound) && Math.abs(bound) < 1e15
        ? Long.toString((long) bound)
        : Double.toString(bound);
  }
}

package org.entente.sources.table;

import org.entente.run.Visible;

/// How many rows were refused, or kept with a remark, for one reason, and the first of them.
///
/// @param reason the kind of reason
/// @param column the column of the file; empty when the whole row is meant
/// @param what the reason in words
/// @param rows how many rows
/// @param line the first line of the file concerned, counted from 1
/// @param value the offending value there; may be empty
public record Refusal(
    Reason reason, String column, String what, long rows, long line, String value) {

  /// The first case in words: line, column, value, reason.
  public String firstCase() {
    String cell = column.isEmpty() ? "" : ", column " + Visible.line(column) + ": \"" + shown() + "\"";
    return "line " + line + cell + " " + what;
  }

  private String shown() {
    return Visible.line(value.length() <= 40 ? value : value.substring(0, 40) + "…");
  }
}

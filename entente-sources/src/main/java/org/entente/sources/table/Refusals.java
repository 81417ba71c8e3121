package org.entente.sources.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// The refused rows of one file, counted by reason, with the first case of each.
public final class Refusals {
  private final Map<String, Refusal> refusalByWhat = new TreeMap<>();

  /// Counts one row.
  public void add(Reason reason, String column, String what, long line, String value) {
    add(reason, column, what, line, value, 1);
  }

  /// Counts `rows` rows.
  public void add(Reason reason, String column, String what, long line, String value, long rows) {
    refusalByWhat.merge(
        reason.name() + "|" + column + "|" + what,
        new Refusal(reason, column, what, rows, line, value),
        (old, _) -> new Refusal(reason, column, what, old.rows() + rows, old.line(), old.value()));
  }

  /// How many rows were refused.
  public long total() {
    return refusalByWhat.values().stream().mapToLong(Refusal::rows).sum();
  }

  /// Every reason with its count, in order of reason and column.
  public List<Refusal> list() {
    return new ArrayList<>(refusalByWhat.values());
  }
}

package org.entente.sources.table;

/// A rule that the cells of one row must keep together.
@FunctionalInterface
public interface RowRule {
  /// Why the row breaks the rule, or an empty string.
  String broken(Row row);

  /// The first column must not exceed the second where both are known.
  static RowRule inOrder(String first, String second) {
    return row -> {
      int i = row.table().indexOf(first);
      int j = row.table().indexOf(second);
      if (row.isMissing(i) || row.isMissing(j) || row.whole(i) <= row.whole(j)) {
        return "";
      }
      return first + " (" + row.whole(i) + ") is after " + second + " (" + row.whole(j) + ")";
    };
  }

  /// The two columns must differ.
  static RowRule different(String first, String second) {
    return row -> {
      long a = row.whole(row.table().indexOf(first));
      long b = row.whole(row.table().indexOf(second));
      return a == b ? first + " and " + second + " are the same state (" + a + ")" : "";
    };
  }
}

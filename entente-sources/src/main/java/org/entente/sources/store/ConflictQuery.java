package org.entente.sources.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.entente.evidence.DyadSpell;

/// Reads armed conflicts between states: the states of the two sides, those that fought beside them
/// too, each against each.
final class ConflictQuery {
  private static final String QUERY =
      """
      SELECT year, concat_ws(',', gwno_a, gwno_a_2nd), concat_ws(',', gwno_b, gwno_b_2nd),
        intensity_level
      FROM ucdp_conflict WHERE type_of_conflict IN ('interstate', '2') ORDER BY ALL\
      """;
  private static final Pattern BETWEEN_CODES = Pattern.compile("[^0-9]+");
  private static final int UNIFICATION = 1990;

  private ConflictQuery() {}

  static List<DyadSpell> list(Connection connection) throws SQLException {
    List<DyadSpell> conflicts = new ArrayList<>();
    try (Statement sql = connection.createStatement();
        ResultSet row = sql.executeQuery(QUERY)) {
      while (row.next()) {
        int year = row.getInt(1);
        for (int a : codes(row.getString(2), year)) {
          for (int b : codes(row.getString(3), year)) {
            if (a != b) {
              conflicts.add(
                  new DyadSpell(Math.min(a, b), Math.max(a, b), year, year, row.getInt(4)));
            }
          }
        }
      }
    }
    return conflicts;
  }

  private static List<Integer> codes(String text, int year) {
    return Stream.of(BETWEEN_CODES.split(text))
        .filter(code -> !code.isEmpty())
        .map(code -> cow(Integer.parseInt(code), year))
        .toList();
  }

  /* Where Gleditsch and Ward number a state otherwise than COW. */
  private static int cow(int code, int year) {
    return switch (code) {
      case 260 -> year >= UNIFICATION ? 255 : 260;
      case 678 -> year >= UNIFICATION ? 679 : 678;
      case 340 -> 345;
      default -> code;
    };
  }
}

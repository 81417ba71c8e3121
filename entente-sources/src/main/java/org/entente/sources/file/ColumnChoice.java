package org.entente.sources.file;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.entente.run.PlainNumber;
import org.entente.run.UserProblem;
import org.entente.sources.table.Layout;
import org.entente.world.NearMiss;

/// Which column of a user's file plays which role, where the user says so: by its name, or by its
/// number, counted from 1, in a file without a header.
///
/// @param columnByRole the column by role, such as `people_id` by `actor`
public record ColumnChoice(Map<String, String> columnByRole) {
  /// Nothing is said.
  public static final ColumnChoice NONE = new ColumnChoice(Map.of());

  /// Copies the map, keeping its order.
  public ColumnChoice {
    columnByRole = Collections.unmodifiableMap(new LinkedHashMap<>(columnByRole));
  }

  /// Refuses a role that there is not with a [UserProblem].
  public void requireRoles(List<String> roles) {
    for (String role : columnByRole.keySet()) {
      if (!roles.contains(role)) {
        String near = NearMiss.advice(role, roles);
        throw UserProblem.usage(
            "--columns: nothing is called \"" + role + "\"",
            near.isEmpty() ? "Columns are given for " + String.join(", ", roles) + "." : near);
      }
    }
  }

  /// Whether a column is named for the role.
  public boolean names(String role) {
    return columnByRole.containsKey(role);
  }

  /// The place of the column named for the role, counted from 0; empty if none is named. Throws
  /// [UserProblem] if the file has no such column.
  public OptionalInt find(String role, List<String> header, String file) {
    String named = columnByRole.get(role);
    if (named == null) {
      return OptionalInt.empty();
    }
    int place = header.indexOf(Layout.normal(named));
    requireOnce(place, header, file);
    if (place < 0) {
      place = (int) Math.clamp(PlainNumber.findWhole(named).orElse(0), 0, header.size() + 1L) - 1;
    }
    if (place < 0 || place >= header.size()) {
      String near = NearMiss.advice(Layout.normal(named), header);
      throw UserProblem.input(
          file + " has no column \"" + named + "\" (" + role + ")",
          near.isEmpty() ? "Its columns are " + shortened(header) + "." : near);
    }
    return OptionalInt.of(place);
  }

  /// The place of the column for a role: the one named, or else the first of the usual names; -1 if
  /// there is none. Throws [UserProblem] where two columns have its name.
  public int place(String role, List<String> usual, List<String> header, String file) {
    OptionalInt named = find(role, header, file);
    if (named.isPresent()) {
      return named.getAsInt();
    }
    int place = usual.stream().mapToInt(header::indexOf).filter(p -> p >= 0).findFirst().orElse(-1);
    requireOnce(place, header, file);
    return place;
  }

  /* Of two columns of one name nobody can say which is meant. */
  private static void requireOnce(int place, List<String> header, String file) {
    if (place >= 0 && header.lastIndexOf(header.get(place)) != place) {
      throw UserProblem.input(
          file + " has the column \"" + header.get(place) + "\" twice",
          "Rename one of them, or name a column by its number.");
    }
  }

  private static String shortened(List<String> header) {
    String all = String.join(", ", header.subList(0, Math.min(30, header.size())));
    return all.length() <= 300 ? all : all.substring(0, 300) + "\u2026";
  }
}

package org.entente.sources.bargaining;

import java.util.ArrayList;
import java.util.List;
import org.entente.run.UserProblem;
import org.entente.sources.table.Layout;
import org.entente.world.NearMiss;

/// The places of the columns of a table of actors.
///
/// @param actor the column of names
/// @param capability the column of capabilities, -1 if all count alike
/// @param dimensions one or more
record ActorColumns(int actor, int capability, List<OnDimension> dimensions) {
  private static final List<String> ACTOR = List.of("actor", "name", "stakeholder", "state");
  private static final List<String> CAPABILITY =
      List.of("capability", "power", "resources", "influence", "clout", "weight");
  private static final String POSITION = "position";
  private static final String SALIENCE = "salience";
  private static final String ADVICE =
      "The columns are actor, capability, position and salience; with several dimensions"
          + " position NAME and salience NAME for each.";

  /// The columns of one dimension.
  ///
  /// @param name its name
  /// @param position the column of positions
  /// @param salience the column of saliences
  record OnDimension(String name, int position, int salience) {}

  ActorColumns {
    dimensions = List.copyOf(dimensions);
  }

  static ActorColumns of(String file, List<String> firstLine) {
    List<String> header = firstLine.stream().map(Layout::normal).toList();
    int actor = place(header, ACTOR);
    if (actor < 0) {
      throw missing(file, "actor", header);
    }
    List<OnDimension> dimensions = new ArrayList<>();
    for (int column = 0; column < header.size(); column++) {
      if (header.get(column).startsWith(POSITION)) {
        String rest = header.get(column).substring(POSITION.length());
        int salience = header.indexOf(SALIENCE + rest);
        if (salience < 0) {
          throw missing(file, SALIENCE + rest.replace('_', ' '), header);
        }
        String given = firstLine.get(column).strip().substring(POSITION.length()).strip();
        dimensions.add(new OnDimension(given.isEmpty() ? POSITION : given, column, salience));
      }
    }
    if (dimensions.isEmpty()) {
      throw missing(file, POSITION, header);
    }
    return new ActorColumns(actor, place(header, CAPABILITY), dimensions);
  }

  private static int place(List<String> header, List<String> names) {
    return names.stream()
        .mapToInt(header::indexOf)
        .filter(column -> column >= 0)
        .findFirst()
        .orElse(-1);
  }

  private static UserProblem missing(String file, String column, List<String> header) {
    String near = NearMiss.advice(column, header);
    return UserProblem.input(
        file + ", line 1: there is no column " + column + " (" + String.join(",", header) + ")",
        ADVICE + (near.isEmpty() ? "" : " " + near));
  }
}

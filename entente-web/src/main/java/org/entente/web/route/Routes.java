package org.entente.web.route;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.entente.run.UserProblem;
import org.entente.world.NearMiss;

/// The one table of routes.
public final class Routes {
  /// All routes, in the order in which they are shown.
  public static final List<Route> ALL =
      Stream.of(CoalitionRoutes.ALL, SupposingRoutes.ALL, KnowledgeRoutes.ALL)
          .flatMap(List::stream)
          .toList();

  private Routes() {}

  /// The route of a name.
  public static Optional<Route> find(String name) {
    return ALL.stream().filter(r -> r.name().equals(name)).findFirst();
  }

  /// The route of a name. Throws [UserProblem] with the nearest if there is none.
  public static Route get(String name) {
    List<String> known = ALL.stream().map(Route::name).toList();
    return find(name)
        .orElseThrow(() ->
            UserProblem.usage(
                "there is no question \"" + name + "\"",
                (NearMiss.advice(name, known) + " There are " + String.join(", ", known) + ".")
                    .strip()));
  }
}

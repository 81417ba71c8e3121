package org.entente.answer.idealpoint;

import java.util.List;
import java.util.SortedSet;
import org.entente.answer.page.Page;

/// The pages of positions: of one source, or of every issue area side by side.
interface PositionPages {
  /// The periods with positions.
  SortedSet<Integer> periods();

  /// The key of the actor that a user names; throws [org.entente.run.UserProblem] if there is none.
  String key(String name);

  /// Everyone's position in a period.
  Page period(int period);

  /// The positions of actors over time, from the first period to before the end.
  Page paths(List<String> actors, int from, int to);

  /// How far the first actor is from the second over time.
  Page pair(String first, String second, int from, int to);
}

package org.entente.enlargement;

import java.util.List;
import java.util.Optional;
import org.entente.coalition.Assessment;
import org.entente.coalition.WeakDyad;
import org.entente.comparison.PairComparison;
import org.entente.part.DyadFigure;
import org.entente.part.Part;
import org.entente.world.State;

/// What the joining of one or more states would change.
///
/// @param states the states that join
/// @param with the assessment of the coalition with them
/// @param differences for each part, in order, the coalition with them less the coalition as it is,
///   draw by draw
/// @param leastTrusting the pair of least trust that comes in, of a joining state with any member
///   then; empty if trust is known for none
public record Joining(
    List<State> states,
    Assessment with,
    List<PairComparison> differences,
    Optional<DyadFigure> leastTrusting) {

  /// Copies the lists.
  public Joining {
    states = List.copyOf(states);
    differences = List.copyOf(differences);
  }

  /// The difference in a part.
  public PairComparison difference(Part part) {
    for (int p = 0; p < with.parts().size(); p++) {
      if (with.parts().get(p).part() == part) {
        return differences.get(p);
      }
    }
    throw new IllegalArgumentException("no part " + part.key());
  }

  /// Whether a state is among those that join.
  public boolean has(int code) {
    return states.stream().anyMatch(s -> s.code() == code);
  }

  /// Those of the weakest dyads then that come in with the joining states, weakest first.
  public List<WeakDyad> newWeakest() {
    return with.weakest().stream().filter(w -> has(w.first()) || has(w.second())).toList();
  }
}

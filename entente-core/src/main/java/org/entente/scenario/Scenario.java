package org.entente.scenario;

import java.util.ArrayList;
import java.util.List;
import org.entente.situation.Situation;

/// A list of changes that makes one situation from another.
///
/// @param changes the changes in the order in which they happen
public record Scenario(List<Change> changes) {
  /// The scenario in which nothing changes.
  public static final Scenario NONE = new Scenario(List.of());

  /// Copies the list.
  public Scenario {
    changes = List.copyOf(changes);
  }

  /// The changes of this scenario, then those of another.
  public Scenario and(Scenario other) {
    List<Change> both = new ArrayList<>(changes);
    both.addAll(other.changes);
    return new Scenario(both);
  }

  /// The situation that the changes make of a real one; that one itself if they come to nothing.
  ///
  /// Throws [UserProblem] for what cannot be: a state that joins twice or is a member already, that
  /// leaves what it is not in, or that was no state then; a flow or quantity that is not recorded;
  /// fewer than two members left. A base that is itself supposed is refused with an
  /// [IllegalArgumentException]: compose scenarios with [#and].
  public Situation of(Situation base) {
    return drafted(base).situation();
  }

  /// What the changes come to for a situation: who joins and leaves on balance, by COW code, then
  /// the other changes in order. Any subset of them is a scenario. Throws what [#of] throws.
  public List<Change> onBalance(Situation base) {
    return drafted(base).onBalance();
  }

  private Draft drafted(Situation base) {
    Draft draft = new Draft(base);
    changes.forEach(draft::apply);
    return draft;
  }
}

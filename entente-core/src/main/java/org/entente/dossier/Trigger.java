package org.entente.dossier;

import java.util.List;
import java.util.Optional;
import org.entente.scenario.Change;
import org.entente.scenario.Undertaking;
import org.entente.world.Coalition;
import org.entente.world.State;
import org.jspecify.annotations.Nullable;

/// What would cross a red line.
public sealed interface Trigger {

  /// The coalition takes something on.
  ///
  /// @param undertaking what
  record Undertakes(Undertaking undertaking) implements Trigger {}

  /// A state joins.
  ///
  /// @param state which; any if null
  record Joins(@Nullable State state) implements Trigger {}

  /// A member leaves.
  ///
  /// @param state which; any if null
  record Leaves(@Nullable State state) implements Trigger {}

  /// The coalition decides by another rule.
  ///
  /// @param kind the kind of rule
  record Decides(Coalition.Rule kind) implements Trigger {}

  /// Something that no change of a scenario stands for; a reader must judge it.
  ///
  /// @param words what
  record Other(String words) implements Trigger {}

  /// The first of the changes that crosses the line, if one does.
  default Optional<Change> findIn(List<Change> changes) {
    return changes.stream().filter(this::isMetBy).findFirst();
  }

  private boolean isMetBy(Change change) {
    return switch (this) {
      case Undertakes(Undertaking undertaking) ->
          change instanceof Change.Undertake c && c.undertaking() == undertaking;
      case Joins(State state) ->
          (change instanceof Change.Join c && isOrAny(state, c.state()))
              || (change instanceof Change.Replace r && isOrAny(state, r.joining()));
      case Leaves(State state) ->
          (change instanceof Change.Leave c && isOrAny(state, c.state()))
              || (change instanceof Change.Replace r && isOrAny(state, r.leaving()));
      case Decides(Coalition.Rule kind) -> change instanceof Change.Rule c && c.kind() == kind;
      case Other _ -> false;
    };
  }

  private static boolean isOrAny(@Nullable State wanted, State state) {
    return wanted == null || wanted.code() == state.code();
  }

  /// The trigger as a clause: `it takes on mutual defence`.
  default String words() {
    return switch (this) {
      case Undertakes(Undertaking undertaking) -> "it takes on " + undertaking.words();
      case Joins(State state) -> (state == null ? "any state" : state.name()) + " joins";
      case Leaves(State state) -> (state == null ? "any member" : state.name()) + " leaves";
      case Decides(Coalition.Rule kind) ->
          "it decides by " + kind.name().toLowerCase(java.util.Locale.ROOT).replace('_', ' ');
      case Other(String words) -> words;
    };
  }
}

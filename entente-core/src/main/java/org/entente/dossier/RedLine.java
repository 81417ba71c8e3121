package org.entente.dossier;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.entente.evidence.Figure;
import org.entente.evidence.Range;
import org.entente.scenario.Change;
import org.entente.world.State;
import org.jspecify.annotations.Nullable;

/// What a state says it will not bear, and what it would do.
///
/// @param id the short name: lower case, digits and `-`
/// @param state whose line it is
/// @param coalition the identifier of the coalition that it speaks of
/// @param triggers what would cross it; one is enough
/// @param response what the state would do then
/// @param likelihood the analyst's probability that it would; null where nobody has judged it
/// @param grounds what this rests on
public record RedLine(
    String id,
    State state,
    String coalition,
    List<Trigger> triggers,
    Response response,
    @Nullable Range likelihood,
    Grounds grounds) {

  /// What a state would do when its line is crossed.
  public enum Response {
    /// It leaves.
    LEAVES,
    /// It stops taking part, without leaving.
    SUSPENDS,
    /// It blocks or stays away from the decision.
    OBJECTS;

    /// The word in files.
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /// Copies the list; refuses a likelihood outside 0 to 1 with an [IllegalArgumentException].
  public RedLine {
    triggers = List.copyOf(triggers);
    if (likelihood != null && (likelihood.low() < 0 || likelihood.high() > 1)) {
      throw new IllegalArgumentException(
          "likelihood (" + likelihood.low() + " to " + likelihood.high() + ") must be 0 to 1");
    }
  }

  /// The likelihood as a figure; missing where nobody has judged it.
  public Figure likelihoodFigure() {
    return likelihood == null ? Figure.missing("nobody has judged it") : likelihood.asGiven(1);
  }

  /// The first of the changes that crosses the line, if one does.
  public Optional<Change> findCrossing(List<Change> changes) {
    return triggers.stream().flatMap(t -> t.findIn(changes).stream()).findFirst();
  }
}

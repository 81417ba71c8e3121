package org.entente.answer.idealpoint;

import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import org.entente.answer.page.Source;
import org.entente.evidence.Figure;
import org.entente.evidence.Provenance;
import org.entente.idealpoint.IdealPointFit;
import org.entente.idealpoint.PositionFigures;

/// Positions of actors by period, from the yearbook or from a fit made for the question.
public interface IdealPointSource {
  /// The periods with positions.
  SortedSet<Integer> periods();

  /// The keys of the actors with a position in a period.
  List<String> actors(int period);

  /// The position of an actor in a period.
  Figure position(String actor, int period);

  /// How far the first actor is above the second in a period; empty where one has no position.
  Optional<IdealPointFit.Difference> gap(String first, String second, int period);

  /// Where the figures of a period come from.
  Provenance provenance(int period);

  /// The same as [#gap], as a figure.
  default Figure difference(String first, String second, int period) {
    return PositionFigures.difference(gap(first, second, period), () -> provenance(period), period);
  }

  /// The key of the actor that a user names; throws [org.entente.run.UserProblem] if there is none.
  String key(String name);

  /// The name shown to readers.
  String name(String actor);

  /// What a period is called: `year` or `period`.
  String periodWord();

  /// Where the positions come from, in one sentence.
  String caption();

  /// What the votes are on, for titles: empty for all, or ` on human rights`.
  default String subject() {
    return "";
  }

  /// The datasets behind them.
  List<Source> sources();
}

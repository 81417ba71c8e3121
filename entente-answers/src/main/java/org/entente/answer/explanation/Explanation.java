package org.entente.answer.explanation;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import org.entente.answer.desk.FigureSources;
import org.entente.answer.page.Source;
import org.entente.evidence.Figure;
import org.entente.panel.Column;
import org.entente.panel.Panel;
import org.entente.panel.Yearbook;
import org.entente.part.Group;
import org.entente.run.Phrase;
import org.entente.run.Run;
import org.entente.situation.Situation;
import org.entente.world.Coalition;
import org.entente.world.State;
import org.entente.world.States;

/// What an explanation at any level is about.
///
/// @param situation the coalition, its members and what is known on the date
/// @param states the registry of states, for names
/// @param yearbook the yearbook in use
/// @param store the file of the evidence store
/// @param run the circumstances of the computation
/// @param rows the most rows of a table, 0 for all
public record Explanation(
    Situation situation, States states, Yearbook yearbook, Path store, Run run, int rows) {

  /// The coalition.
  Coalition coalition() {
    return situation.coalition();
  }

  /// What is known on the date.
  Panel panel() {
    return situation.panel();
  }

  /// The members present.
  Group group() {
    return situation.group();
  }

  /// `SCO as of 2015-07-10: ` and what.
  String title(String what) {
    return Phrase.of("%s as of %s: %s", situation.label(), situation.asOf(), what);
  }

  /// The year that a column's values are of.
  int yearOf(Column column) {
    return panel().now().lastYear(column);
  }

  /// The name of a state.
  String name(int code) {
    return states.find(code).map(State::name).orElse(String.valueOf(code));
  }

  /// The names of a dyad.
  String dyad(int first, int second) {
    return name(first) + " - " + name(second);
  }

  /// The datasets behind figures.
  List<Source> sources(Collection<Figure> figures) {
    return FigureSources.of(figures, yearbook);
  }
}

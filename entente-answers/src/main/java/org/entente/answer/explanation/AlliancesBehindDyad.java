package org.entente.answer.explanation;

import java.util.ArrayList;
import java.util.List;
import org.entente.answer.page.Section;
import org.entente.answer.page.Table;
import org.entente.panel.DyadColumn;
import org.entente.panel.YearSlice;
import org.entente.part.Group;

/// The alliance portfolios behind a dyad's π: the states with which one, the other or both have a
/// defence or offence obligation. Each state counts as tied to itself.
record AlliancesBehindDyad(Explanation about, Group pair) {
  /// The sections.
  List<Section> sections() {
    List<String> both = new ArrayList<>();
    List<String> first = new ArrayList<>();
    List<String> second = new ArrayList<>();
    YearSlice slice = pair.slice();
    int neither = 0;
    for (int k = 0; k < slice.dyads().states(); k++) {
      boolean ofFirst = isTied(pair.number(0), k);
      boolean ofSecond = isTied(pair.number(1), k);
      String name = about.name(slice.dyads().stateCode(k));
      if (ofFirst || ofSecond) {
        (ofFirst && ofSecond ? both : ofFirst ? first : second).add(name);
      } else {
        neither++;
      }
    }
    Table.Builder rows =
        Table.builder(
                "portfolios", "Allies by treaty", "One row for each way of sharing an ally or not.")
            .text("tied_to", "Tied to", "Which of the two has the obligation.")
            .integer("states", "States", "How many states.", "")
            .text("names", "Which", "The states.");
    rows.row("both", (long) both.size(), String.join(", ", both));
    rows.row(about.name(pair.code(0)) + " alone", (long) first.size(), String.join(", ", first));
    rows.row(about.name(pair.code(1)) + " alone", (long) second.size(), String.join(", ", second));
    rows.row("neither", (long) neither, "");
    return List.of(
        Section.headed("Alliance portfolios of " + slice.lastYear(DyadColumn.ALLIED))
            .paragraph(
                "A state is tied to itself, so that two allies with the same allies agree in full.")
            .table(rows.build()));
  }

  private boolean isTied(int state, int other) {
    return state == other
        || pair.slice().directed(DyadColumn.ALLIED, DyadColumn.ALLIED, state, other) == 1;
  }
}

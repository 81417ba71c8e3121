package org.entente.answer.watch;

import java.util.List;
import java.util.Map;
import org.entente.answer.page.Page;
import org.entente.answer.page.Section;
import org.entente.answer.page.Table;
import org.entente.run.Phrase;

/// What moved in saved answers, as a page: only that.
public final class WatchPage {
  private WatchPage() {}

  /// The page.
  ///
  /// @param moved what moved in each answer, by its title, in the order asked
  public static Page of(Map<String, List<Moved>> moved) {
    Table.Builder table =
        Table.builder(
                "moved",
                "What moved",
                "One row for each figure whose value of now lies outside the interval that was"
                    + " saved, or that is known now and was not, or the other way round.")
            .text("answer", "Answer", "The title of the saved answer.")
            .text("table", "Table", "The table that the figure stands in.")
            .text("row", "Row", "The words before the figures of its row.")
            .text("figure", "Figure", "The title of its column.")
            .text("unit", "Unit", "The unit of the figure.")
            .figure("then", "As saved", "The figure as saved.", "@unit")
            .figure("now", "Now", "The figure as it is now.", "@unit");
    moved.forEach((answer, figures) ->
        figures.forEach(
            m -> table.row(answer, m.table(), m.row(), m.column(), m.unit(), m.then(), m.now())));
    long answers = moved.values().stream().filter(list -> !list.isEmpty()).count();
    int figures = moved.values().stream().mapToInt(List::size).sum();
    String finding =
        figures == 0
            ? "Nothing moved beyond its interval."
            : Phrase.of(
                "%s of %s moved beyond the interval that was saved.",
                Phrase.counted(figures, "figure"), Phrase.counted(answers, "answer"));
    Page page =
        Page.titled("What moved in " + Phrase.counted(moved.size(), "saved answer"))
            .finding(finding);
    return page.section(
        figures == 0
            ? Section.headed("Watched").paragraph(String.join("; ", moved.keySet()) + ".")
            : Section.headed("What moved").table(table.build()));
  }
}

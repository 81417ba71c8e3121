package org.entente.answer.export;

import java.util.List;
import org.entente.answer.desk.FigureSources;
import org.entente.answer.page.Page;
import org.entente.answer.page.Section;
import org.entente.answer.page.Table;
import org.entente.evidence.Figure;
import org.entente.panel.Yearbook;
import org.entente.run.Phrase;
import org.entente.run.Run;
import org.entente.world.World;

/// A scholar's table as a page: one table, its sources, and what is left out.
public final class ExportPage {
  private static final String FIGURES =
      "Each figure has its interval, its basis and, where it is missing, the reason, in columns of"
          + " their own. A pair or state has no row for a year in which it did not exist.";

  private ExportPage() {}

  /// Figures of every pair of some states by year. Throws [org.entente.run.UserProblem] for states
  /// and measures that there are not. Cost: pairs times years.
  public static Page ofDyads(
      World world,
      Yearbook yearbook,
      List<String> states,
      int from,
      int to,
      List<String> measures,
      Run run) {
    ExportRequest request =
        ExportRequest.of(world, yearbook, states, from, to, measures, DyadExport.measures());
    DyadExport export = new DyadExport(request, yearbook, run);
    return page(export.table(), export.figures(), request, yearbook);
  }

  /// Figures of some states by year, as [#ofDyads].
  public static Page ofStates(
      World world,
      Yearbook yearbook,
      List<String> states,
      int from,
      int to,
      List<String> measures,
      Run run) {
    ExportRequest request =
        ExportRequest.of(world, yearbook, states, from, to, measures, StateExport.measures());
    StateExport export = new StateExport(request, world, yearbook, run);
    return page(export.table(), export.figures(), request, yearbook);
  }

  private static Page page(
      Table table, List<Figure> figures, ExportRequest request, Yearbook yearbook) {
    return Page.titled(
            table.title() + ", " + request.years().getFirst() + " to " + request.years().getLast())
        .finding(
            Phrase.counted(table.rows().size(), "row")
                + ", "
                + Phrase.counted(request.measures().size(), "measure")
                + ".")
        .section(Section.headed("What is in a row?").paragraph(FIGURES).table(table))
        .sources(FigureSources.of(figures, yearbook));
  }
}

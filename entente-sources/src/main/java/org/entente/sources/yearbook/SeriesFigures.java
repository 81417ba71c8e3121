package org.entente.sources.yearbook;

import java.util.List;
import org.entente.evidence.DyadYears;
import org.entente.evidence.StateYears;
import org.entente.panel.Column;
import org.entente.panel.DyadColumn;
import org.entente.panel.StateColumn;
import org.entente.run.Run;
import org.entente.sources.series.Series;
import org.entente.sources.store.Evidence;

/// The figures of a series whose number is taken as it stands ([Series#value]): one column of
/// states, one of dyads, or two of dyads by direction, forward first.
final class SeriesFigures {
  private SeriesFigures() {}

  /// What fills the columns of the series.
  static YearFigures of(Series series, Evidence evidence) {
    return switch (series.columns().getFirst()) {
      case StateColumn column -> {
        StateYears rows = evidence.states(series, series.value());
        yield (draft, _) -> draft.put(column, draft.ofStates(rows, series.value(), draft.year()));
      }
      case DyadColumn _ -> {
        DyadYears rows = evidence.dyads(series, series.value());
        yield (draft, run) -> addDyads(draft, run, series.columns(), rows);
      }
    };
  }

  private static void addDyads(YearDraft draft, Run run, List<Column> columns, DyadYears rows) {
    int from = rows.begin(draft.year());
    int to = rows.begin(draft.year() + 1);
    if (from == to) {
      return;
    }
    run.checkInterrupted();
    float[] forward = draft.missingDyads();
    float[] back = columns.size() > 1 ? draft.missingDyads() : forward;
    for (int row = from; row < to; row++) {
      int d = draft.dyad(rows.first(row), rows.second(row));
      if (d >= 0) {
        (rows.first(row) < rows.second(row) ? forward : back)[d] = (float) rows.value(0, row);
      }
    }
    put(draft, columns.getFirst(), forward);
    put(draft, columns.getLast(), back);
  }

  private static void put(YearDraft draft, Column column, float[] values) {
    if (column instanceof DyadColumn dyad) {
      draft.put(dyad, values);
    }
  }
}

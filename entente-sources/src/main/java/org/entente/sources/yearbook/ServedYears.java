package org.entente.sources.yearbook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.entente.evidence.RollCall;
import org.entente.evidence.RollCallVotes;
import org.entente.panel.Column;
import org.entente.panel.Served;
import org.entente.sources.series.Release;
import org.entente.sources.series.Rule;
import org.entente.sources.series.Series;
import org.entente.sources.series.Splice;
import org.entente.sources.store.Catalogue;
import org.entente.sources.store.DatasetRecord;

/// What serves each column in each year: by the splice of its series or, where releases are spliced
/// row by row, by the releases that the year's roll calls come from.
final class ServedYears {
  private final Map<String, Integer> lastYears;
  private final RollCallVotes votes;
  private final int lastVotes;
  private final int issuesEnd;

  /// @param datasets the datasets in the store
  /// @param votes their roll calls
  /// @param lastVotes the last year whose votes are complete
  ServedYears(List<DatasetRecord> datasets, RollCallVotes votes, int lastVotes) {
    this.lastYears =
        datasets.stream()
            .collect(
                Collectors.toMap(
                    DatasetRecord::key, DatasetRecord::lastYear, (a, _) -> a, TreeMap::new));
    this.votes = votes;
    this.lastVotes = lastVotes;
    this.issuesEnd =
        votes.rollCalls().stream()
            .filter(r -> r.issues().isPresent())
            .mapToInt(ServedYears::year)
            .max()
            .orElse(0);
  }

  private static int year(RollCall rollCall) {
    return rollCall.date().getYear();
  }

  /// What served the columns of a year: those that have a value, and those whose data end before
  /// it.
  Map<Column, Served> of(YearDraft draft) {
    Map<Column, Served> all = new HashMap<>();
    for (Series series : Catalogue.series()) {
      find(series, draft.year())
          .filter(
              s -> s.lastYear() < draft.year() || series.columns().stream().anyMatch(draft::has))
          .ifPresent(s -> series.columns().forEach(column -> all.put(column, s)));
    }
    return all;
  }

  private Optional<Served> find(Series series, int year) {
    return series.rule() == Rule.BY_ROW
        ? byRow(series, year)
        : Splice.of(series, lastYears).findServed(year);
  }

  private Optional<Served> byRow(Series series, int year) {
    int known = Math.min(year, lastVotes);
    long oldest = (long) known - series.window() + 1;
    Set<String> sources = new LinkedHashSet<>();
    for (RollCall rollCall : votes.rollCalls()) {
      if (year(rollCall) >= oldest && year(rollCall) <= known) {
        sources.add(rollCall.source());
      }
    }
    List<String> keys = new ArrayList<>(series.beside());
    for (Release release : series.releases()) {
      if (sources.contains(release.dataset().key())) {
        keys.add(release.dataset().key());
        keys.addAll(release.with());
      }
    }
    int end = series.beside().isEmpty() ? known : Math.min(known, issuesEnd);
    return sources.isEmpty() ? Optional.empty() : Optional.of(new Served(keys, end));
  }
}

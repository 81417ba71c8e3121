package org.entente.sources.yearbook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.entente.evidence.RollCall;
import org.entente.evidence.RollCallVotes;
import org.entente.panel.Column;
import org.entente.panel.Served;
import org.entente.sources.series.Release;
import org.entente.sources.series.Rule;
import org.entente.sources.series.Series;
import org.entente.sources.series.Splice;
import org.entente.sources.store.DatasetRecord;

/// What serves each column in each year: by the splice of its series or, where releases are spliced
/// row by row, by the releases that the year's roll calls come from.
final class ServedYears {
  private final List<Series> all;
  private final Map<String, Splice> splices = new HashMap<>();
  private final RollCallVotes votes;
  private final int lastVotes;
  private final int issuesEnd;

  /// @param all the series
  /// @param datasets the datasets in the store, and those read like them
  /// @param firstYears the first year of each dataset of the store
  /// @param lastYears the last year that each dataset of the store has for a series
  /// @param votes their roll calls
  /// @param lastVotes the last year whose votes are complete
  ServedYears(
      List<Series> all,
      List<DatasetRecord> datasets,
      Map<String, Integer> firstYears,
      Function<Series, Map<String, Integer>> lastYears,
      RollCallVotes votes,
      int lastVotes) {
    this.all = List.copyOf(all);
    for (Series series : all) {
      Map<String, Integer> ends = new TreeMap<>();
      datasets.forEach(d -> ends.put(d.key(), d.lastYear()));
      ends.putAll(lastYears.apply(series));
      splices.put(series.key(), Splice.of(series, firstYears, ends));
    }
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
    Map<Column, Served> served = new HashMap<>();
    for (Series series : all) {
      find(series, draft.year())
          .filter(
              s -> s.lastYear() < draft.year() || series.columns().stream().anyMatch(draft::has))
          .ifPresent(s -> series.columns().forEach(column -> served.put(column, s)));
    }
    return served;
  }

  private Optional<Served> find(Series series, int year) {
    return series.rule() == Rule.BY_ROW
        ? byRow(series, year)
        : Objects.requireNonNull(splices.get(series.key())).findServed(year);
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

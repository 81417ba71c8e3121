package org.entente.sources.series;

import java.util.ArrayList;
import java.util.List;
import org.entente.panel.Column;
import org.entente.sources.table.Dataset;

/// A quantity that is observed year by year, declared once beside the loader of its datasets: the
/// yearbook's columns that it fills (each with its unit, and whether it is directed), the releases
/// that serve its years, and the rule that splices them.
///
/// @param key the short name
/// @param quantity what is observed, in words
/// @param columns the columns it fills
/// @param releases the datasets, in the order in which the rule asks for them
/// @param rule how they are spliced
/// @param window how many years up to its own a year's figure rests on
/// @param beside keys of datasets that are read with any of the releases, and needed
/// @param value the column of the table whose number is the figure as it stands; empty if the
///   figure is computed
public record Series(
    String key,
    String quantity,
    List<Column> columns,
    List<Release> releases,
    Rule rule,
    int window,
    List<String> beside,
    String value) {
  /// The window of a figure that rests on all years up to its own.
  public static final int ALL_YEARS = Integer.MAX_VALUE;

  /// Copies the lists; refuses a series without a release with an [IllegalArgumentException].
  public Series {
    columns = List.copyOf(columns);
    releases = List.copyOf(releases);
    beside = List.copyOf(beside);
    if (releases.isEmpty()) {
      throw new IllegalArgumentException("series " + key + " has no release");
    }
  }

  /// A series that one dataset serves for all years, each year by itself.
  public static Series of(String key, String quantity, Dataset dataset, Column... columns) {
    return new Series(
        key,
        quantity,
        List.of(columns),
        List.of(Release.of(dataset, Integer.MIN_VALUE, true)),
        Rule.NEWEST,
        1,
        List.of(),
        "");
  }

  /// The same series, served by these releases under a rule.
  public Series spliced(Rule by, Release... served) {
    return new Series(key, quantity, columns, List.of(served), by, window, beside, value);
  }

  /// The same series, a year of which rests on `years` years up to it.
  public Series over(int years) {
    return new Series(key, quantity, columns, releases, rule, years, beside, value);
  }

  /// The same series, for which further datasets are read.
  public Series with(String... datasets) {
    return new Series(key, quantity, columns, releases, rule, window, List.of(datasets), value);
  }

  /// The same series, whose figure is the number in a column of the table.
  public Series taking(String column) {
    return new Series(key, quantity, columns, releases, rule, window, beside, column);
  }

  /// The keys of the datasets without which it cannot be made.
  public List<String> needed() {
    List<String> keys = new ArrayList<>(beside);
    for (Release release : releases) {
      if (release.needed()) {
        keys.add(release.dataset().key());
        keys.addAll(release.with());
      }
    }
    return keys;
  }
}

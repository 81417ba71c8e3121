package org.entente.sources.series;

import java.util.List;
import org.entente.sources.table.Dataset;

/// One dataset that serves a series.
///
/// @param dataset the dataset
/// @param from the first year it is asked for
/// @param with keys of datasets that are read with it, without which it serves nothing: the roll
///   calls of votes
/// @param needed whether a yearbook cannot be built without it
/// @param rows the query that brings its rows into the form of the series' first release; empty if
///   they have that form
public record Release(Dataset dataset, int from, List<String> with, boolean needed, String rows) {
  /// Copies the list.
  public Release {
    with = List.copyOf(with);
  }

  /// A release whose rows are taken as they stand.
  public Release(Dataset dataset, int from, List<String> with, boolean needed) {
    this(dataset, from, with, needed, "");
  }

  /// A release that is read by itself.
  public static Release of(Dataset dataset, int from, boolean needed) {
    return new Release(dataset, from, List.of(), needed);
  }

  /// Whether a user brings its figures: they serve the years that they hold, whatever is published.
  public boolean isOwn() {
    return dataset.key().startsWith("own-");
  }

  /// The same release, whose rows a query brings into the form of the series' first release.
  public Release reading(String query) {
    return new Release(dataset, from, with, needed, query);
  }
}

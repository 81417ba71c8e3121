package org.entente.sources.series;

import java.util.List;
import org.entente.sources.table.Dataset;

/// One dataset that serves a series.
///
/// @param dataset the dataset
/// @param from the first year it is asked for
/// @param with keys of datasets that are read with it: the roll calls of votes
/// @param needed whether a yearbook cannot be built without it
public record Release(Dataset dataset, int from, List<String> with, boolean needed) {
  /// Copies the list.
  public Release {
    with = List.copyOf(with);
  }

  /// A release that is read by itself.
  public static Release of(Dataset dataset, int from, boolean needed) {
    return new Release(dataset, from, List.of(), needed);
  }
}

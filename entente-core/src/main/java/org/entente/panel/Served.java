package org.entente.panel;

import java.util.List;

/// What served a column in a year.
///
/// @param datasets the releases that were read, by key, the one whose end is the column's end first
/// @param lastYear the last year of their evidence, no later than the column's year; what lies
///   between the two is unknown, or an older estimate stands for it
public record Served(List<String> datasets, int lastYear) {
  /// Copies the list.
  public Served {
    datasets = List.copyOf(datasets);
  }
}

package org.entente.sources.yearbook;

import org.entente.run.Run;

/// One kind of figures of a yearbook: it fills some columns of each year's slice.
///
/// An implementation uses only evidence dated in or before the draft's year, and leaves a column
/// out of a year that its dataset does not cover. It is safe for use by several threads.
@FunctionalInterface
interface YearFigures {
  /// Adds the columns to the draft; a later kind sees what an earlier one has added.
  void addTo(YearDraft draft, Run run);
}

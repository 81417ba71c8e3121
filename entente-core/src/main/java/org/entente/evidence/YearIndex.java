package org.entente.evidence;

import java.util.Arrays;

/// Where each year begins among rows that are in order of year.
final class YearIndex {
  private final int[] years;

  YearIndex(int[] years, String what) {
    this.years = years;
    for (int i = 1; i < years.length; i++) {
      if (years[i - 1] > years[i]) {
        throw new IllegalArgumentException(what + " are not in order of year at row " + i);
      }
    }
  }

  /// The first row of the year or of the first later one; the number of rows if there is none.
  int begin(int year) {
    int found = Arrays.binarySearch(years, year);
    if (found < 0) {
      return -found - 1;
    }
    while (found > 0 && years[found - 1] == year) {
      found--;
    }
    return found;
  }
}

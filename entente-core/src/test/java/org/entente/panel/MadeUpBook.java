package org.entente.panel;

import java.util.List;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.TreeMap;
import org.entente.evidence.Drift;

/// A yearbook of made-up years.
///
/// @param slices its years
/// @param drift how far its figures moved
public record MadeUpBook(NavigableMap<Integer, YearSlice> slices, Drift drift) implements Yearbook {

  /// A yearbook of years of whose movement nothing is measured.
  public static MadeUpBook of(MadeUpYear... years) {
    TreeMap<Integer, YearSlice> slices = new TreeMap<>();
    for (MadeUpYear year : years) {
      YearSlice slice = year.slice();
      slices.put(slice.year(), slice);
    }
    return new MadeUpBook(slices, Drift.NOT_MEASURED);
  }

  @Override
  public NavigableSet<Integer> years() {
    return slices.navigableKeySet();
  }

  @Override
  public YearSlice year(int year) {
    return Objects.requireNonNull(slices.get(year));
  }

  @Override
  public List<Dataset> datasets() {
    return List.of(new Dataset("cow-nmc", "Capabilities", "7.0", "cite", "free"));
  }
}

package org.entente.scenario;

import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.concurrent.ConcurrentHashMap;
import org.entente.panel.YearSlice;
import org.entente.panel.Yearbook;

/// A yearbook whose years are made once, as those of files are read once.
record Kept(Yearbook book, Map<Integer, YearSlice> slices) implements Yearbook {
  Kept(Yearbook book) {
    this(book, new ConcurrentHashMap<>());
  }

  @Override
  public NavigableSet<Integer> years() {
    return book.years();
  }

  @Override
  public YearSlice year(int year) {
    return slices.computeIfAbsent(year, book::year);
  }

  @Override
  public List<Dataset> datasets() {
    return book.datasets();
  }
}

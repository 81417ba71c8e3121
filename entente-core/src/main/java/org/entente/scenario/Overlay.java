package org.entente.scenario;

import java.util.Optional;
import org.entente.panel.DyadColumn;
import org.entente.panel.StateColumn;
import org.entente.panel.YearSlice;

/// A year's figures with some columns changed and all others as they are.
final class Overlay implements YearSlice.Source {
  private final YearSlice under;
  private final Columns change;

  /// What changes; each method changes the copy of a column that it is given.
  interface Columns {
    /// Changes a column of states, one value for each.
    void change(StateColumn column, float... values);

    /// Changes a column of dyads, one value for each.
    void change(DyadColumn column, float... values);
  }

  private Overlay(YearSlice under, Columns change) {
    this.under = under;
    this.change = change;
  }

  /// The year under the change.
  static YearSlice of(YearSlice under, Columns change) {
    return new YearSlice(
        under.year(),
        under.dyads(),
        under.rollCalls(),
        under.lastYearByDataset(),
        new Overlay(under, change));
  }

  @Override
  public Optional<float[]> find(StateColumn column) {
    float[] values = new float[under.dyads().states()];
    for (int i = 0; i < values.length; i++) {
      values[i] = under.at(column, i);
    }
    change.change(column, values);
    return Optional.of(values);
  }

  @Override
  public Optional<float[]> find(DyadColumn column) {
    float[] values = new float[under.dyads().count()];
    for (int d = 0; d < values.length; d++) {
      values[d] = under.at(column, d);
    }
    change.change(column, values);
    return Optional.of(values);
  }

  @Override
  public byte[] sketchBasis() {
    return under.sketchBasis();
  }

  @Override
  public byte[] sketch(int dyad) {
    return under.sketch(dyad);
  }
}

package org.entente.panel;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicReferenceArray;

/// One year of the yearbook: the figures of every state and dyad of that year, made only from
/// evidence dated in or before it.
///
/// A column is taken from its source when it is first asked for, and kept: 4 bytes for each state
/// or dyad. Values never change; a slice may be shared by threads.
public final class YearSlice {
  private static final float[] NONE = new float[0];

  private final int year;
  private final Dyads dyads;
  private final int rollCalls;
  private final SortedMap<String, Integer> lastYearByDataset;
  private final Source source;
  private final AtomicReferenceArray<float[]> states =
      new AtomicReferenceArray<>(StateColumn.values().length);
  private final AtomicReferenceArray<float[]> pairs =
      new AtomicReferenceArray<>(DyadColumn.values().length);

  /// Where a slice takes its columns from; safe for use by several threads.
  public interface Source {
    /// One value for each state, NaN where missing; empty if the year lacks the column.
    Optional<float[]> find(StateColumn column);

    /// One value for each dyad, NaN where missing; empty if the year lacks the column.
    Optional<float[]> find(DyadColumn column);

    /// The common part of the bootstrap sketch, of length 0 if the year has no roll calls.
    byte[] sketchBasis();

    /// The bootstrap sketch of a dyad, of length 0 where it has none.
    byte[] sketch(int dyad);
  }

  /// A slice whose columns come from a source when they are needed.
  ///
  /// @param year the calendar year
  /// @param dyads the states of the year and the numbering of their dyads
  /// @param rollCalls the number of roll calls in the year
  /// @param lastYearByDataset the last year each dataset covers, no later than `year`
  /// @param source gives the columns; it must give the same values each time
  public YearSlice(
      int year,
      Dyads dyads,
      int rollCalls,
      SortedMap<String, Integer> lastYearByDataset,
      Source source) {
    this.year = year;
    this.dyads = dyads;
    this.rollCalls = rollCalls;
    this.lastYearByDataset = Collections.unmodifiableSortedMap(new TreeMap<>(lastYearByDataset));
    this.source = source;
  }

  /// A slice of the given arrays, which the caller hands over.
  ///
  /// @param year the calendar year
  /// @param dyads the states of the year and the numbering of their dyads
  /// @param rollCalls the number of roll calls in the year
  /// @param lastYearByDataset the last year each dataset covers, no later than `year`
  /// @param states a column of one value for each state
  /// @param pairs a column of one value for each dyad
  /// @param sketchBasis the common part of the bootstrap sketch, empty if the year has no roll
  ///   calls
  /// @param sketches the bootstrap sketch of each dyad, an empty array where it has none
  public YearSlice(
      int year,
      Dyads dyads,
      int rollCalls,
      SortedMap<String, Integer> lastYearByDataset,
      Map<StateColumn, float[]> states,
      Map<DyadColumn, float[]> pairs,
      byte[] sketchBasis,
      byte[][] sketches) {
    this(
        year,
        dyads,
        rollCalls,
        lastYearByDataset,
        new ArraySource(states, pairs, sketchBasis, sketches));
  }

  /// The calendar year.
  public int year() {
    return year;
  }

  /// The states of the year and the numbering of their dyads.
  public Dyads dyads() {
    return dyads;
  }

  /// The number of roll calls in the year.
  public int rollCalls() {
    return rollCalls;
  }

  /// The last year each dataset covers, no later than the year of the slice.
  public SortedMap<String, Integer> lastYearByDataset() {
    return lastYearByDataset;
  }

  /// The value of a column for state number `i`, NaN when missing.
  public float at(StateColumn column, int i) {
    float[] values = states.get(column.ordinal());
    if (values == null) {
      values = source.find(column).orElse(NONE);
      states.set(column.ordinal(), values);
    }
    return values.length == 0 ? Float.NaN : values[i];
  }

  /// The value of a column for dyad number `d`, NaN when missing.
  public float at(DyadColumn column, int d) {
    float[] values = pairs.get(column.ordinal());
    if (values == null) {
      values = source.find(column).orElse(NONE);
      pairs.set(column.ordinal(), values);
    }
    return values.length == 0 ? Float.NaN : values[d];
  }

  /// The directed value for state `i` towards state `j` (numbers, not codes) of a column pair.
  public float directed(DyadColumn forward, DyadColumn back, int i, int j) {
    return i < j ? at(forward, dyads.index(i, j)) : at(back, dyads.index(j, i));
  }

  /// The bytes of the bootstrap's common part; empty if the year has none.
  public byte[] sketchBasis() {
    return source.sketchBasis().clone();
  }

  /// The bytes of a dyad's bootstrap sketch; empty if it has none.
  public byte[] sketch(int dyad) {
    return source.sketch(dyad).clone();
  }
}

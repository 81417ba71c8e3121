package org.entente.panel;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/// One year of the yearbook: the figures of every state and dyad of that year, made only from
/// evidence dated in or before it.
///
/// Memory is 4 bytes for each column and dyad. Immutable once built.
public final class YearSlice {
  private final int year;
  private final Dyads dyads;
  private final int rollCalls;
  private final SortedMap<String, Integer> lastYearByDataset;
  private final Map<StateColumn, float[]> states;
  private final Map<DyadColumn, float[]> pairs;
  private final byte[] sketchBasis;
  private final byte[][] sketches;

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
    this.year = year;
    this.dyads = dyads;
    this.rollCalls = rollCalls;
    this.lastYearByDataset = Collections.unmodifiableSortedMap(new TreeMap<>(lastYearByDataset));
    this.states = new EnumMap<>(states);
    this.pairs = new EnumMap<>(pairs);
    this.sketchBasis = sketchBasis;
    this.sketches = sketches;
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
    float[] values = states.get(column);
    return values == null ? Float.NaN : values[i];
  }

  /// The value of a column for dyad number `d`, NaN when missing.
  public float at(DyadColumn column, int d) {
    float[] values = pairs.get(column);
    return values == null ? Float.NaN : values[d];
  }

  /// The directed value for state `i` towards state `j` (numbers, not codes) of a column pair.
  public float directed(DyadColumn forward, DyadColumn back, int i, int j) {
    return i < j ? at(forward, dyads.index(i, j)) : at(back, dyads.index(j, i));
  }

  /// The bytes of the bootstrap's common part; empty if the year has none.
  public byte[] sketchBasis() {
    return sketchBasis.clone();
  }

  /// The bytes of a dyad's bootstrap sketch; empty if it has none.
  public byte[] sketch(int dyad) {
    return sketches.length == 0 ? new byte[0] : sketches[dyad].clone();
  }
}

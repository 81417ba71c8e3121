package org.entente.panel;

import java.util.Map;
import java.util.Optional;

/// The columns of a slice in arrays that are at hand.
final class ArraySource implements YearSlice.Source {
  private final Map<StateColumn, float[]> states;
  private final Map<DyadColumn, float[]> pairs;
  private final byte[] sketchBasis;
  private final byte[][] sketches;

  ArraySource(
      Map<StateColumn, float[]> states,
      Map<DyadColumn, float[]> pairs,
      byte[] sketchBasis,
      byte[][] sketches) {
    this.states = Map.copyOf(states);
    this.pairs = Map.copyOf(pairs);
    this.sketchBasis = sketchBasis;
    this.sketches = sketches;
  }

  @Override
  public Optional<float[]> find(StateColumn column) {
    return Optional.ofNullable(states.get(column));
  }

  @Override
  public Optional<float[]> find(DyadColumn column) {
    return Optional.ofNullable(pairs.get(column));
  }

  @Override
  public byte[] sketchBasis() {
    return sketchBasis;
  }

  @Override
  public byte[] sketch(int dyad) {
    return sketches.length == 0 ? new byte[0] : sketches[dyad];
  }
}

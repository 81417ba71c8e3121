package org.entente.panel;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.entente.run.Phrase;

/// Single values of a year's columns that are other than in the yearbook: what a scenario changes.
///
/// Only stored columns are changed; those that follow from them, such as trade over GDP, are
/// derived anew from what the overlay holds. States and dyads are named by COW code; one that is
/// not in the year is refused with an [IllegalArgumentException].
public final class Overlay {
  private final Map<StateColumn, Map<Integer, Float>> states = new HashMap<>();
  private final Map<DyadColumn, Map<Pair, Float>> pairs = new HashMap<>();

  private Overlay() {}

  /* The lower code first. */
  private record Pair(int first, int second) {}

  /// An overlay that changes nothing yet.
  public static Overlay none() {
    return new Overlay();
  }

  /// The same overlay with one more value of a state, NaN for "not known".
  public Overlay with(StateColumn column, int state, double value) {
    Overlay more = copy(column);
    more.states.computeIfAbsent(column, _ -> new HashMap<>()).put(state, (float) value);
    return more;
  }

  /// The same overlay with one more value of a dyad, NaN for "not known"; the order of the two
  /// states does not matter.
  public Overlay with(DyadColumn column, int stateA, int stateB, double value) {
    Overlay more = copy(column);
    more.pairs
        .computeIfAbsent(column, _ -> new HashMap<>())
        .put(new Pair(Math.min(stateA, stateB), Math.max(stateA, stateB)), (float) value);
    return more;
  }

  /// Whether it changes nothing.
  public boolean isEmpty() {
    return states.isEmpty() && pairs.isEmpty();
  }

  private Overlay copy(Column changed) {
    if (changed.isDerived()) {
      throw new IllegalArgumentException(
          Phrase.of(
              "column (%s) follows from %s; change one of these", changed, changed.derivedFrom()));
    }
    Overlay copy = new Overlay();
    states.forEach((column, values) -> copy.states.put(column, new HashMap<>(values)));
    pairs.forEach((column, values) -> copy.pairs.put(column, new HashMap<>(values)));
    return copy;
  }

  /// The source with the changes laid over it. A column that it lacks gets the changed values
  /// alone.
  YearSlice.Source over(YearSlice.Source base, Dyads dyads) {
    Map<StateColumn, float[]> changedStates = new HashMap<>();
    states.forEach((column, values) ->
        changedStates.put(column, laid(base.find(column), dyads.states(), numbers(values, dyads))));
    Map<DyadColumn, float[]> changedPairs = new HashMap<>();
    pairs.forEach((column, values) ->
        changedPairs.put(
            column, laid(base.find(column), dyads.count(), pairNumbers(values, dyads))));
    return new Overlaid(base, Map.copyOf(changedStates), Map.copyOf(changedPairs));
  }

  private static Map<Integer, Float> numbers(Map<Integer, Float> values, Dyads dyads) {
    Map<Integer, Float> numbers = new HashMap<>();
    values.forEach((code, value) -> numbers.put(known(dyads.findState(code), code), value));
    return numbers;
  }

  private static Map<Integer, Float> pairNumbers(Map<Pair, Float> values, Dyads dyads) {
    Map<Integer, Float> numbers = new HashMap<>();
    values.forEach(
        (pair, value) -> numbers.put(known(dyads.find(pair.first(), pair.second()), pair), value));
    return numbers;
  }

  private static int known(OptionalInt number, Object named) {
    return number.orElseThrow(
        () -> new IllegalArgumentException("(" + named + ") is not in the year"));
  }

  private static float[] laid(Optional<float[]> base, int length, Map<Integer, Float> values) {
    float[] column = base.map(float[]::clone).orElseGet(() -> missing(length));
    values.forEach((number, value) -> column[number] = value);
    return column;
  }

  private static float[] missing(int length) {
    float[] column = new float[length];
    Arrays.fill(column, Float.NaN);
    return column;
  }

  private record Overlaid(
      YearSlice.Source base, Map<StateColumn, float[]> states, Map<DyadColumn, float[]> pairs)
      implements YearSlice.Source {
    @Override
    public Optional<float[]> find(StateColumn column) {
      return follows(column)
          ? Optional.empty()
          : Optional.ofNullable(states.get(column)).or(() -> base.find(column));
    }

    @Override
    public Optional<float[]> find(DyadColumn column) {
      return follows(column)
          ? Optional.empty()
          : Optional.ofNullable(pairs.get(column)).or(() -> base.find(column));
    }

    /* Whether it is derived from a changed column: then what the base has of it no longer holds. */
    private boolean follows(Column column) {
      return column.derivedFrom().stream()
          .anyMatch(c -> states.containsKey(c) || pairs.containsKey(c) || follows(c));
    }

    @Override
    public byte[] sketchBasis() {
      return base.sketchBasis();
    }

    @Override
    public byte[] sketch(int dyad) {
      return base.sketch(dyad);
    }

    /* What is changed, with all that is stored beside it, is of this year. */
    @Override
    public Optional<YearSlice.Cell> findCell(Column column, int number) {
      return pairs.keySet().stream().anyMatch(c -> c.kind().equals(column.kind()))
          ? Optional.empty()
          : base.findCell(column, number);
    }
  }
}

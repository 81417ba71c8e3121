package org.entente.panel;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The key of a column of the yearbook: what one number for each state or dyad of a year means.
///
/// There is one object for each name, so keys are compared by identity; what a key means never lies
/// in its place among others, and new ones may be made at any time. Keys that definitions read are
/// constants of [StateColumn] and [DyadColumn].
public abstract sealed class Column permits StateColumn, DyadColumn {
  private final String name;
  private final String kind;
  private final String unit;
  private final int slot;
  private final @Nullable Derivation derivation;

  Column(String name, String kind, String unit, int slot, @Nullable Derivation derivation) {
    this.name = name;
    this.kind = kind;
    this.unit = unit;
    this.slot = slot;
    this.derivation = derivation;
  }

  /// How a column follows from other columns.
  ///
  /// @param from what it follows from, the one whose end is its end first
  /// @param formula its values from a slice
  /// @param ofOneYear whether all it is made of must be of one year, as the terms of a share must;
  ///   a forecast is made from what is known last of each
  record Derivation(List<Column> from, Formula formula, boolean ofOneYear) {
    Derivation {
      from = List.copyOf(from);
    }
  }

  /// The values of a derived column.
  @FunctionalInterface
  interface Formula {
    /// One value for each state or dyad of the slice.
    float[] of(YearSlice slice);
  }

  /// The name in the yearbook's files; no other column of states, or of dyads, has it.
  public final String column() {
    return name;
  }

  /// The kind of figures it is one of. Columns of a kind lie in one file and are read together.
  public final String kind() {
    return kind;
  }

  /// What its numbers count or measure.
  public final String unit() {
    return unit;
  }

  /// The columns it is computed from when it is asked for; empty if it is stored.
  public final List<Column> derivedFrom() {
    return derivation == null ? List.of() : derivation.from();
  }

  /// Whether it is computed from others rather than stored.
  public final boolean isDerived() {
    return derivation != null;
  }

  /// Whether it is made from what is known last of each of its sources, years mixed.
  final boolean isOfLatest() {
    return derivation != null && !derivation.ofOneYear();
  }

  /* Where a slice keeps its values in memory; it depends on the order in which keys were made. */
  final int slot() {
    return slot;
  }

  final Optional<float[]> derive(YearSlice slice) {
    return derivation == null
            || derivation.from().stream().anyMatch(c -> c instanceof DyadColumn && !slice.has(c))
        ? Optional.empty()
        : Optional.of(derivation.formula().of(slice));
  }

  @Override
  public final String toString() {
    return name;
  }
}

package org.entente.landscape;

/// How high the way from one alignment to another leads.
///
/// The barrier is the least, over all paths of single switches, of the highest energy on the path,
/// less the energy of the start: what must be overcome before the descent begins; 0 or more.
///
/// @param from the start
/// @param to the end
/// @param low a proved lower bound, 0 or more
/// @param high a bound from above, at least `low`; where both are equal the barrier is exact
public record Barrier(Alignment from, Alignment to, double low, double high) {
  /// Whether the barrier is exact.
  public boolean isExact() {
    return low == high;
  }
}

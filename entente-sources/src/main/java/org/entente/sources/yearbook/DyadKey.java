package org.entente.sources.yearbook;

/// A pair of COW codes in one number, the lower code first.
final class DyadKey {
  private static final int BASE = 1000;

  private DyadKey() {}

  /// The key of two states in either order.
  static int of(int a, int b) {
    return Math.min(a, b) * BASE + Math.max(a, b);
  }
}

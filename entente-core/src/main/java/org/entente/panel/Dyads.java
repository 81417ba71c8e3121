package org.entente.panel;

import java.util.Arrays;
import java.util.OptionalInt;

/// The dyads of a set of n states, numbered 0 to n(n-1)/2 - 1 in the order (0,1), (0,2) .. (0,n-1),
/// (1,2) .. of the ascending state codes.
public final class Dyads {
  private final int[] codes;

  private Dyads(int[] codes) {
    this.codes = codes;
  }

  /// The dyads of the states with the given codes (copied), strictly ascending; other orders are
  /// refused with an [IllegalArgumentException].
  public static Dyads of(int... ascendingCodes) {
    for (int i = 1; i < ascendingCodes.length; i++) {
      if (ascendingCodes[i - 1] >= ascendingCodes[i]) {
        throw new IllegalArgumentException(
            "state codes are not strictly ascending at (" + ascendingCodes[i] + ")");
      }
    }
    return new Dyads(ascendingCodes.clone());
  }

  /// The number of states n.
  public int states() {
    return codes.length;
  }

  /// The number of dyads n(n-1)/2.
  public int count() {
    return codes.length * (codes.length - 1) / 2;
  }

  /// The code of state `i`.
  public int stateCode(int i) {
    return codes[i];
  }

  /// The number of the state with a COW code; empty when it is not in the set.
  public OptionalInt findState(int code) {
    int i = Arrays.binarySearch(codes, code);
    return i >= 0 ? OptionalInt.of(i) : OptionalInt.empty();
  }

  /// The number of the dyad of states `i` < `j` (indices, not codes).
  public int index(int i, int j) {
    if (i < 0 || i >= j || j >= codes.length) {
      throw new IndexOutOfBoundsException("no dyad (" + i + ", " + j + ") of " + codes.length);
    }
    return firstOfRow(i) + j - i - 1;
  }

  /// The number of the first dyad of row `i`, that of states `i` and `i + 1`.
  public int firstOfRow(int i) {
    return i * (2 * codes.length - i - 1) / 2;
  }

  /// The number of the dyad of two states by code in either order; empty when one is not in the set
  /// or the two are one.
  public OptionalInt find(int codeA, int codeB) {
    int a = Arrays.binarySearch(codes, codeA);
    int b = Arrays.binarySearch(codes, codeB);
    if (a < 0 || b < 0 || a == b) {
      return OptionalInt.empty();
    }
    return OptionalInt.of(index(Math.min(a, b), Math.max(a, b)));
  }

  /// The numbers of all dyads among the given states, ascending; states not in the set are skipped.
  public int[] among(int... memberCodes) {
    int[] members = Arrays.stream(memberCodes).sorted().distinct().toArray();
    return Arrays.stream(members)
        .boxed()
        .flatMap(a -> Arrays.stream(members).filter(b -> b > a).mapToObj(b -> find(a, b)))
        .filter(OptionalInt::isPresent)
        .mapToInt(OptionalInt::getAsInt)
        .toArray();
  }

  /// The number of the first state of a dyad.
  public int firstOf(int dyad) {
    int low = 0;
    int high = codes.length - 2;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (firstOfRow(middle) <= dyad) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low;
  }

  /// The number of the second state of a dyad.
  public int secondOf(int dyad) {
    int first = firstOf(dyad);
    return first + 1 + dyad - firstOfRow(first);
  }
}

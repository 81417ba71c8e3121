package org.entente.landscape;

import java.util.Arrays;

/// Which side every state stands on: one of two sides, or neutral.
///
/// The two sides have no names of their own. Every alignment is kept in the form in which the first
/// state that is not neutral stands on side 0; two alignments that differ only by exchanging the
/// sides are one.
public final class Alignment implements Comparable<Alignment> {
  /// The third side: a neutral state is apart from every other, neutral ones included.
  public static final int NEUTRAL = 2;

  private final byte[] sides;

  private Alignment(byte[] sides) {
    this.sides = sides;
  }

  /// The alignment with the given side of each state: 0, 1 or [#NEUTRAL]. Other numbers are refused
  /// with an [IllegalArgumentException].
  public static Alignment of(int... sides) {
    byte[] copy = new byte[sides.length];
    for (int i = 0; i < sides.length; i++) {
      if (sides[i] < 0 || sides[i] > NEUTRAL) {
        throw new IllegalArgumentException("side (" + sides[i] + ") must be 0, 1 or 2");
      }
      copy[i] = (byte) sides[i];
    }
    return new Alignment(inOneForm(copy));
  }

  /* Takes the array over. */
  static Alignment owned(byte[] sides) {
    return new Alignment(inOneForm(sides));
  }

  private static byte[] inOneForm(byte[] sides) {
    int first = 0;
    while (first < sides.length && sides[first] == NEUTRAL) {
      first++;
    }
    if (first < sides.length && sides[first] == 1) {
      for (int i = first; i < sides.length; i++) {
        sides[i] = sides[i] == NEUTRAL ? NEUTRAL : (byte) (1 - sides[i]);
      }
    }
    return sides;
  }

  /// The number of states.
  public int states() {
    return sides.length;
  }

  /// The side of state `i`: 0, 1 or [#NEUTRAL].
  public int side(int i) {
    return sides[i];
  }

  /// Whether two states stand together: on one side, and not neutral.
  public boolean together(int i, int j) {
    return sides[i] == sides[j] && sides[i] != NEUTRAL;
  }

  /// The distance d of the theory: 0 for a state from itself and for two on one side, else 1.
  public int distance(int i, int j) {
    return i == j || together(i, j) ? 0 : 1;
  }

  /// How many states must change sides to turn one alignment into the other, the smaller number
  /// over the two ways to match the sides.
  public int switchesTo(Alignment other) {
    if (other.sides.length != sides.length) {
      throw new IllegalArgumentException(
          "alignments of (" + sides.length + ") and (" + other.sides.length + ") states");
    }
    int direct = 0;
    int exchanged = 0;
    for (int i = 0; i < sides.length; i++) {
      int mirrored = other.sides[i] == NEUTRAL ? NEUTRAL : 1 - other.sides[i];
      direct += sides[i] == other.sides[i] ? 0 : 1;
      exchanged += sides[i] == mirrored ? 0 : 1;
    }
    return Math.min(direct, exchanged);
  }

  byte[] copyOfSides() {
    return sides.clone();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Alignment a && Arrays.equals(sides, a.sides);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(sides);
  }

  @Override
  public int compareTo(Alignment other) {
    return Arrays.compare(sides, other.sides);
  }

  /// One character for each state in order: `0`, `1`, and `-` for neutral.
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    for (byte side : sides) {
      text.append(side == NEUTRAL ? "-" : Byte.toString(side));
    }
    return text.toString();
  }
}

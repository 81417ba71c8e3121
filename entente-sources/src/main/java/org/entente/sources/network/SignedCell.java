package org.entente.sources.network;

import java.util.Locale;
import java.util.OptionalDouble;
import org.entente.run.PlainNumber;

/// A cell that holds a figure or a sign.
final class SignedCell {
  private SignedCell() {}

  /// The finite number in the cell, if it is one.
  static OptionalDouble number(String cell) {
    return PlainNumber.find(cell.strip());
  }

  /// The sign in the cell: 1, -1 or 0, as a number or as a word.
  static OptionalDouble sign(String cell) {
    return switch (cell.strip().toLowerCase(Locale.ROOT)) {
      case "+", "pos", "positive", "friendly", "friend" -> OptionalDouble.of(1);
      case "-", "\u2212", "neg", "negative", "hostile", "enemy" -> OptionalDouble.of(-1);
      default -> {
        OptionalDouble value = number(cell);
        yield value.isPresent() ? OptionalDouble.of(Math.signum(value.getAsDouble())) : value;
      }
    };
  }
}

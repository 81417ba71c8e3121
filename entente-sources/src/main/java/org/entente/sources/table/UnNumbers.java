package org.entente.sources.table;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.entente.run.ShippedText;

/// The numbers by which the United Nations and collections of trade name states: ISO 3166-1
/// numeric, which are those of the UN's M49; beside them those that trade statistics have of their
/// own (842 the United States with Puerto Rico, 251 France with Monaco, 699 India, 490 Taiwan as
/// "other Asia, not elsewhere specified") and those of former states (810 the Soviet Union, 200
/// Czechoslovakia).
///
/// Leading zeros do not count. Read once, from `numbers.csv` beside this class.
final class UnNumbers {
  private static final class Loaded {
    private static final Map<Integer, Integer> CODES =
        ShippedText.beside(UnNumbers.class, "numbers.csv")
            .lines()
            .skip(1)
            .map(line -> line.split(",", -1))
            .collect(
                Collectors.toUnmodifiableMap(
                    cells -> Integer.valueOf(cells[0]), cells -> Integer.valueOf(cells[1])));
  }

  private UnNumbers() {}

  /// The COW code of the state with a number, if a state has it.
  static Optional<Integer> find(String number) {
    return number.matches("\\d{1,4}(\\.0)?")
        ? Optional.ofNullable(Loaded.CODES.get(Integer.valueOf(number.replace(".0", ""))))
        : Optional.empty();
  }
}

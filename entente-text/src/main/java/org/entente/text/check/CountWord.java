package org.entente.text.check;

import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;

/// A count below a thousand as prose writes it: "27", "seven", "twenty-seven".
final class CountWord {
  private static final List<String> SMALL =
      List.of(
          "zero",
          "one",
          "two",
          "three",
          "four",
          "five",
          "six",
          "seven",
          "eight",
          "nine",
          "ten",
          "eleven",
          "twelve",
          "thirteen",
          "fourteen",
          "fifteen",
          "sixteen",
          "seventeen",
          "eighteen",
          "nineteen");
  private static final List<String> TENS =
      List.of("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety");
  private static final int FIRST_TEN = 2;
  private static final int BASE = 10;

  /// The pattern of one, longest form first, to stand in a pattern of a sentence in any case.
  static final String PATTERN =
      "\\d{1,3}|(?:"
          + String.join("|", TENS)
          + ")(?:[- ](?:"
          + String.join("|", SMALL.subList(1, BASE))
          + "))?|(?:"
          + String.join("|", SMALL.subList(2, SMALL.size()))
          + ")\\b";

  private CountWord() {}

  /// The count; empty where the words are none.
  static OptionalInt find(String words) {
    if (words.matches("\\d{1,3}")) {
      return OptionalInt.of(Integer.parseInt(words));
    }
    String[] parts = words.toLowerCase(Locale.ROOT).split("[- ]", 2);
    int ten = TENS.indexOf(parts[0]);
    int unit = SMALL.indexOf(parts[parts.length - 1]);
    if (ten < 0) {
      return parts.length == 1 && unit >= 0 ? OptionalInt.of(unit) : OptionalInt.empty();
    }
    int tens = BASE * (ten + FIRST_TEN);
    return parts.length == 1
        ? OptionalInt.of(tens)
        : unit > 0 && unit < BASE ? OptionalInt.of(tens + unit) : OptionalInt.empty();
  }
}

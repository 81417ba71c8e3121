package org.entente.power;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.List;
import java.util.NoSuchElementException;
import org.entente.run.PlainNumber;
import org.entente.run.UserProblem;

/// A share as a fraction, so that two thirds are two thirds: `0.6667` of three members would be
/// three of them, 2/3 is two.
///
/// @param numerator 0 or more, at most `denominator`
/// @param denominator 1 or more
public record Share(long numerator, long denominator) {
  /* Fractions without a finite decimal, which decimals can only come near. */
  private static final List<Integer> RECURRING = List.of(3, 6, 7, 9, 12);
  private static final double NEAR = 5e-4;
  private static final int MOST_DENOMINATOR = 100;
  private static final double ROUNDING = 1e-14;
  private static final int MOST_DIGITS = 18;
  private static final double PER_CENT = 100;

  /// Refuses what is not from 0 to 1 with an [IllegalArgumentException].
  public Share {
    if (denominator < 1 || numerator < 0 || numerator > denominator) {
      throw new IllegalArgumentException(
          "share (" + numerator + "/" + denominator + ") must be from 0 to 1");
    }
  }

  /// The fraction that a decimal stands for. A decimal within 0.0005 of a fraction that has no
  /// finite decimal, with the denominator 3, 6, 7, 9 or 12, is that fraction (`0.667`, `0.6667`);
  /// every other one is exact (`0.55` is 11/20, `0.501` is 501/1000), or the fraction of a
  /// denominator up to 100 that it is but for rounding.
  public static Share of(double decimal) {
    if (!(decimal >= 0 && decimal <= 1)) {
      throw new IllegalArgumentException("share (" + decimal + ") must be from 0 to 1");
    }
    for (int denominator : RECURRING) {
      long numerator = Math.round(decimal * denominator);
      Share near = new Share(numerator, denominator).reduced();
      if (RECURRING.contains((int) near.denominator) && Math.abs(decimal - near.decimal()) < NEAR) {
        return near;
      }
    }
    for (int denominator = 1; denominator <= MOST_DENOMINATOR; denominator++) {
      long numerator = Math.round(decimal * denominator);
      if (Math.abs(decimal - (double) numerator / denominator) < ROUNDING) {
        return new Share(numerator, denominator);
      }
    }
    BigDecimal exact = BigDecimal.valueOf(decimal).setScale(MOST_DIGITS, RoundingMode.CEILING);
    return new Share(
            exact.movePointRight(MOST_DIGITS).longValueExact(),
            BigInteger.TEN.pow(MOST_DIGITS).longValueExact())
        .reduced();
  }

  /// The share in a text: `2/3`, `0.55`, `55%` or `55 %`. Refuses others with a [UserProblem].
  public static Share parse(String text) {
    String bare = text.strip();
    try {
      int slash = bare.indexOf('/');
      if (slash > 0) {
        return new Share(whole(bare.substring(0, slash)), whole(bare.substring(slash + 1)))
            .reduced();
      }
      return bare.endsWith("%")
          ? of(number(bare.substring(0, bare.length() - 1)) / PER_CENT)
          : of(number(bare));
    } catch (IllegalArgumentException | NoSuchElementException _) {
      throw UserProblem.input(
          "the share (" + text + ") cannot be read", "Write 2/3, 0.55 or 55%, from 0 to 1.");
    }
  }

  private static double number(String text) {
    return PlainNumber.find(text.strip()).orElseThrow();
  }

  private static long whole(String text) {
    return PlainNumber.findWhole(text.strip()).orElseThrow();
  }

  private Share reduced() {
    long divisor = BigInteger.valueOf(numerator).gcd(BigInteger.valueOf(denominator)).longValue();
    return new Share(numerator / divisor, denominator / divisor);
  }

  /// The share as a decimal.
  public double decimal() {
    return (double) numerator / denominator;
  }

  /// The least whole number that is this share of a total or more, in exact arithmetic; the total
  /// is 0 or more.
  public long leastOf(long total) {
    BigInteger[] parts =
        BigInteger.valueOf(numerator)
            .multiply(BigInteger.valueOf(total))
            .divideAndRemainder(BigInteger.valueOf(denominator));
    return parts[0].longValueExact() + parts[1].signum();
  }
}

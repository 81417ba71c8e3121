package org.entente.app.option;

import java.util.stream.LongStream;
import org.entente.run.PlainNumber;
import picocli.CommandLine.TypeConversionException;

/// Reads a whole number of the command line: digits, at most 18, as in files ([PlainNumber]), not
/// those of other scripts, which Java takes too.
public final class WholeText {
  private WholeText() {}

  /// The number, in the range of an `int`.
  public static int ofInt(String value) {
    return (int) read(value, found(value).filter(n -> n == (int) n));
  }

  /// The number.
  public static long ofLong(String value) {
    return read(value, found(value));
  }

  private static LongStream found(String value) {
    return PlainNumber.findWhole(value.strip()).stream();
  }

  private static long read(String value, LongStream found) {
    return found
        .findFirst()
        .orElseThrow(() -> new TypeConversionException("(" + value + ") is not a whole number"));
  }
}

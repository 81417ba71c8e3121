package org.entente.app.option;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/// A date on the command line: a day, or the last day of a month or year.
public final class AsOf implements ITypeConverter<LocalDate> {
  @Override
  public LocalDate convert(String text) {
    try {
      return switch (text.length()) {
        case 4 -> Year.parse(text).atMonth(12).atEndOfMonth();
        case 7 -> YearMonth.parse(text).atEndOfMonth();
        default -> LocalDate.parse(text);
      };
    } catch (DateTimeException e) {
      throw new TypeConversionException(
          "'" + text + "' is not a date: write 2015-07-10, 2015-07 or 2015");
    }
  }
}

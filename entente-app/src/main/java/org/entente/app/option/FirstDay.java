package org.entente.app.option;

import java.time.LocalDate;
import java.util.regex.Pattern;
import org.entente.answer.question.SpokenDate;
import picocli.CommandLine.ITypeConverter;

/// The day on which a period begins, on the command line: a day, or the first one of a month or a
/// year. [AsOf] reads the same words as the day on which it ends.
public final class FirstDay implements ITypeConverter<LocalDate> {
  private static final Pattern YEAR = Pattern.compile("\\d{4}");
  private static final Pattern MONTH = Pattern.compile("\\d{4}-\\d{1,2}|\\p{L}+\\.?,?\\s+\\d{4}");

  @Override
  public LocalDate convert(String text) {
    LocalDate last = SpokenDate.of(text, Today.date());
    String plain = text.strip();
    return YEAR.matcher(plain).matches()
        ? last.withDayOfYear(1)
        : MONTH.matcher(plain).matches() ? last.withDayOfMonth(1) : last;
  }
}

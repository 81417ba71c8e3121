package org.entente.text.article;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// A day as pages write it: `21st Sep 2021`, `September 21, 2021`, `2021-09-21`.
final class DateLine {
  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
  private static final String MONTH =
      "(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)"
          + "(?:uary|ruary|ch|il|e|y|ust|t|tember|ober|ember)?\\b\\.?";
  private static final Pattern ISO = Pattern.compile("\\b(\\d{4})-(\\d{2})-(\\d{2})");
  private static final Pattern DAY_FIRST =
      Pattern.compile("\\b(\\d{1,2})(?:st|nd|rd|th)?\\s+" + MONTH + ",?\\s+(\\d{4})\\b");
  private static final Pattern MONTH_FIRST =
      Pattern.compile("\\b" + MONTH + "\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})\\b");
  private static final int LONGEST = 60;

  private DateLine() {}

  /// The first day named in the text.
  static Optional<LocalDate> find(String text) {
    String low = text.toLowerCase(Locale.ROOT);
    return first(ISO, low, m -> day(m.group(1), Integer.parseInt(m.group(2)), m.group(3)))
        .or(() ->
            first(DAY_FIRST, low, m -> day(m.group(3), MONTHS.indexOf(m.group(2)) + 1, m.group(1))))
        .or(() ->
            first(
                MONTH_FIRST,
                low,
                m -> day(m.group(3), MONTHS.indexOf(m.group(1)) + 1, m.group(2))));
  }

  /* The first of what is written as a day that is one. */
  private static Optional<LocalDate> first(
      Pattern form, String text, Function<MatchResult, Optional<LocalDate>> day) {
    return form.matcher(text).results().flatMap(m -> day.apply(m).stream()).findFirst();
  }

  /// Whether the line is a date and little else.
  static boolean isDateLine(String text) {
    return text.length() <= LONGEST && !text.endsWith(".") && find(text).isPresent();
  }

  private static Optional<LocalDate> day(String year, int month, String day) {
    try {
      return Optional.of(LocalDate.of(Integer.parseInt(year), month, Integer.parseInt(day)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}

package org.entente.answer.question;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.entente.run.Phrase;
import org.entente.run.UserProblem;
import org.jspecify.annotations.Nullable;

/// A date as people say it: a day, the last day of a month or year, or `today`.
///
/// A day is `2015-07-10`, `2015-7-10`, `10 July 2015` or `July 10, 2015`; a month `2015-07` or
/// `July 2015`, names in English and also by their first three letters. Days such as `10/07/2015`
/// are refused, for they are two days.
public final class SpokenDate {
  /// The word for the day on which the question is put.
  public static final String TODAY = "today";

  private static final String FORMS = "Write 2015-07-10, 10 July 2015, 2015-07, 2015 or today.";
  private static final Pattern NUMBERS =
      Pattern.compile("(\\d{4})(?:-(\\d{1,2})(?:-(\\d{1,2}))?)?");
  private static final Pattern DAY_FIRST = Pattern.compile("(\\d{1,2}) (\\p{L}+)\\.?,? (\\d{4})");
  private static final Pattern MONTH_FIRST =
      Pattern.compile("(\\p{L}+)\\.?(?: (\\d{1,2}))?,? (\\d{4})");
  private static final Pattern EITHER_DAY = Pattern.compile("\\d{1,2}[-/.]\\d{1,2}[-/.]\\d{4}");
  private static final int LETTERS = 3;

  private SpokenDate() {}

  /// The date that a text means. Throws [UserProblem] that says why the text is no date.
  ///
  /// @param today the day on which the question is put
  public static LocalDate of(String text, LocalDate today) {
    String plain = text.strip().replaceAll("\\s+", " ");
    if (plain.equalsIgnoreCase(TODAY)) {
      return today;
    }
    if (EITHER_DAY.matcher(plain).matches()) {
      throw UserProblem.usage(
          "'" + text + "' is not a date: which number is the day, and which the month?", FORMS);
    }
    return Stream.of(
            found(NUMBERS, plain).map(m -> date(text, m.group(1), m.group(2), m.group(3))),
            found(DAY_FIRST, plain).map(m -> date(text, m.group(3), m.group(2), m.group(1))),
            found(MONTH_FIRST, plain).map(m -> date(text, m.group(3), m.group(1), m.group(2))))
        .flatMap(Optional::stream)
        .findFirst()
        .orElseThrow(() -> UserProblem.usage("'" + text + "' is not a date", FORMS));
  }

  private static Optional<MatchResult> found(Pattern form, String text) {
    return Stream.of(form.matcher(text))
        .filter(Matcher::matches)
        .map(Matcher::toMatchResult)
        .findFirst();
  }

  private static LocalDate date(
      String text, String year, @Nullable String month, @Nullable String day) {
    int y = Integer.parseInt(year);
    if (month == null) {
      return LocalDate.of(y, Month.DECEMBER, 31);
    }
    YearMonth within = YearMonth.of(y, month(text, month));
    if (day == null) {
      return within.atEndOfMonth();
    }
    int d = Integer.parseInt(day);
    if (!within.isValidDay(d)) {
      throw UserProblem.usage(
          Phrase.of(
              "'%s' is not a date: %s %s has %s days",
              text, title(within.getMonth()), y, within.lengthOfMonth()),
          FORMS);
    }
    return within.atDay(d);
  }

  private static Month month(String text, String word) {
    try {
      if (Character.isDigit(word.charAt(0))) {
        return Month.of(Integer.parseInt(word));
      }
    } catch (DateTimeException _) {
      throw UserProblem.usage("'" + text + "' is not a date: there is no month " + word, FORMS);
    }
    String upper = word.toUpperCase(Locale.ROOT);
    List<Month> months =
        Arrays.stream(Month.values())
            .filter(m -> upper.length() >= LETTERS && m.name().startsWith(upper))
            .toList();
    if (months.size() != 1) {
      throw UserProblem.usage("'" + text + "' is not a date: no month is called " + word, FORMS);
    }
    return months.getFirst();
  }

  private static String title(Month month) {
    return month.name().charAt(0) + month.name().substring(1).toLowerCase(Locale.ROOT);
  }
}

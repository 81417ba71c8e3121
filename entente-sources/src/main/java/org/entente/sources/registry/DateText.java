package org.entente.sources.registry;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.world.Spell;
import org.entente.world.Spell.Precision;

/// A date as it is written in the registry: `2001-06-15`, `2001-06`, `2001` or `478 BC`.
///
/// @param first its first day
/// @param last its last day
/// @param precision how much of it is known
public record DateText(LocalDate first, LocalDate last, Precision precision) {
  private static final Pattern BEFORE_CHRIST = Pattern.compile("([1-9]\\d{0,3}) BC");
  private static final Pattern YEAR = Pattern.compile("\\d{4}");
  private static final Pattern MONTH = Pattern.compile("\\d{4}-\\d{2}");

  /// The date at a place in a file. Throws UserProblem if it is none.
  public static DateText of(YamlNode node) {
    String text = node.text();
    try {
      Matcher bc = BEFORE_CHRIST.matcher(text);
      if (bc.matches()) {
        return ofYear(1 - Integer.parseInt(bc.group(1)));
      }
      if (YEAR.matcher(text).matches()) {
        return ofYear(Integer.parseInt(text));
      }
      if (MONTH.matcher(text).matches()) {
        YearMonth month = YearMonth.parse(text);
        return new DateText(month.atDay(1), month.atEndOfMonth(), Precision.MONTH);
      }
      LocalDate day = LocalDate.parse(text);
      return new DateText(day, day, Precision.DAY);
    } catch (DateTimeException _) {
      throw node.problem(
          "(" + text + ") is not a date", "Write it as 2001-06-15, 2001-06, 2001 or 478 BC.");
    }
  }

  private static DateText ofYear(int year) {
    return new DateText(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), Precision.YEAR);
  }

  /// The spell between two keys of a mapping; where one is absent, that end of `otherwise` counts.
  public static Spell spell(YamlNode node, String fromKey, String toKey, Spell otherwise) {
    DateText from =
        node.find(fromKey)
            .map(DateText::of)
            .orElse(new DateText(otherwise.from(), otherwise.from(), otherwise.begins()));
    DateText to =
        node.find(toKey)
            .map(DateText::of)
            .orElse(new DateText(otherwise.to(), otherwise.to(), otherwise.ends()));
    if (to.last().isBefore(from.first())) {
      throw node.problem(
          toKey + " (" + to.last() + ") is before " + fromKey + " (" + from.first() + ")",
          "Exchange the dates, or correct one.");
    }
    return new Spell(from.first(), to.last(), from.precision(), to.precision());
  }
}

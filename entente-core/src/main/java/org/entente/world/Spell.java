package org.entente.world;

import java.time.LocalDate;
import org.entente.run.Phrase;

/// A span of days, both ends included; a spell that has not ended ends on [#OPEN].
///
/// An end that is known by month or year only is kept as a day all the same, the first of the month
/// or year for the begin and the last for the end, and says so by its precision.
///
/// @param from the first day
/// @param to the last day, [LocalDate#MAX] if it has not ended
/// @param begins how precisely the begin is known
/// @param ends how precisely the end is known
public record Spell(LocalDate from, LocalDate to, Precision begins, Precision ends) {
  /// The last day of a spell that has not ended.
  public static final LocalDate OPEN = LocalDate.MAX;

  /// How precisely a date is known.
  public enum Precision {
    /// To the day.
    DAY,
    /// To the month.
    MONTH,
    /// To the year.
    YEAR
  }

  /// Refuses reversed ends with an [IllegalArgumentException].
  public Spell {
    if (to.isBefore(from)) {
      throw new IllegalArgumentException("spell ends (" + to + ") before it begins (" + from + ")");
    }
  }

  /// A spell whose ends are known to the day.
  public Spell(LocalDate from, LocalDate to) {
    this(from, to, Precision.DAY, Precision.DAY);
  }

  /// Whether the day is in the spell.
  public boolean contains(LocalDate date) {
    return !date.isBefore(from) && !date.isAfter(to);
  }

  /// Whether every day of the other spell is in this one.
  public boolean covers(Spell other) {
    return !other.from.isBefore(from) && !other.to.isAfter(to);
  }

  /// Whether at least one day of the year is in the spell.
  public boolean overlapsYear(int year) {
    return from.getYear() <= year && year <= to.getYear();
  }

  /// Whether the two spells share a day.
  public boolean overlaps(Spell other) {
    return !from.isAfter(other.to) && !other.from.isAfter(to);
  }

  /// Whether the spell has not ended.
  public boolean isOpen() {
    return to.equals(OPEN);
  }

  /// The same spell with another last day, known to the day.
  public Spell until(LocalDate last) {
    return new Spell(from, last, begins, Precision.DAY);
  }

  /// The begin as precisely as it is known: `2001-06-15`, `1992-07`, `1961` or `478 BC`.
  public String fromText() {
    return text(from, begins);
  }

  /// The end as precisely as it is known, empty if the spell has not ended.
  public String toText() {
    return isOpen() ? "" : text(to, ends);
  }

  private static String text(LocalDate date, Precision precision) {
    int year = date.getYear();
    if (year < 1) {
      return (1 - year) + " BC";
    }
    return switch (precision) {
      case DAY -> date.toString();
      case MONTH -> Phrase.of("%04d-%02d", year, date.getMonthValue());
      case YEAR -> Phrase.of("%04d", year);
    };
  }
}

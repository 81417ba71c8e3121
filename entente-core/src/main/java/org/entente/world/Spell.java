package org.entente.world;

import java.time.LocalDate;

/// A span of days, both ends included; a spell that has not ended ends on [#OPEN].
///
/// @param from the first day
/// @param to the last day, [LocalDate#MAX] if it has not ended
public record Spell(LocalDate from, LocalDate to) {
  /// The last day of a spell that has not ended.
  public static final LocalDate OPEN = LocalDate.MAX;

  /// Refuses reversed ends with an [IllegalArgumentException].
  public Spell {
    if (to.isBefore(from)) {
      throw new IllegalArgumentException("spell ends (" + to + ") before it begins (" + from + ")");
    }
  }

  /// Whether the day is in the spell.
  public boolean contains(LocalDate date) {
    return !date.isBefore(from) && !date.isAfter(to);
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
}

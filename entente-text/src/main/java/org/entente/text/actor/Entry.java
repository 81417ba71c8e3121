package org.entente.text.actor;

import java.time.LocalDate;

/// One form of words of the gazetteer.
///
/// @param words as written in running text, accents folded
/// @param code the actor
/// @param form how the words name it
/// @param from the first day they hold
/// @param to the last day they hold
record Entry(String words, String code, Mention.Form form, LocalDate from, LocalDate to) {
  private static final int REMEMBERED_YEARS = 5;

  /// Whether the words name the actor in a text of the date: leaders are spoken of for years after.
  boolean holdsOn(LocalDate date) {
    return !date.isBefore(from)
        && (to.equals(LocalDate.MAX) || !date.isAfter(to.plusYears(REMEMBERED_YEARS)));
  }
}

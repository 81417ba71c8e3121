package org.entente.app.option;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;

/// The only place where the clock is read for an answer: at the door, where `today`, or no date at
/// all, becomes a date that the answer prints and its command repeats.
final class Today {
  /// The word for it.
  static final String WORD = "today";

  private Today() {}

  /// The date where the user is.
  static LocalDate date() {
    return LocalDate.now(Clock.system(ZoneId.systemDefault()));
  }
}

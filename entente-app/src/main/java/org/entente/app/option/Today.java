package org.entente.app.option;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;

/// The only place where the clock is read for an answer: at the door, where `today`, or no date at
/// all, becomes a date that the answer prints and its command repeats.
public final class Today {
  private Today() {}

  /// The date where the user is.
  public static LocalDate date() {
    return LocalDate.now(Clock.system(ZoneId.systemDefault()));
  }
}

package org.entente.panel;

/// The issue areas of UN roll calls, as coded by Voeten's data set.
public enum Issue {
  /// The Palestinian conflict and the Middle East (`me`).
  MIDDLE_EAST("me", "Middle East"),
  /// Nuclear weapons and nuclear material (`nu`).
  NUCLEAR("nu", "nuclear weapons"),
  /// Arms control and disarmament (`di`).
  DISARMAMENT("di", "arms control and disarmament"),
  /// Human rights (`hr`).
  HUMAN_RIGHTS("hr", "human rights"),
  /// Colonialism (`co`).
  COLONIALISM("co", "colonialism"),
  /// Economic development (`ec`).
  ECONOMIC("ec", "economic development");

  private final String code;
  private final String title;

  Issue(String code, String title) {
    this.code = code;
    this.title = title;
  }

  /// The two-letter code of the data set.
  public String code() {
    return code;
  }

  /// The name shown to readers.
  public String title() {
    return title;
  }
}

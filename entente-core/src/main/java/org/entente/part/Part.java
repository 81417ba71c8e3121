package org.entente.part;

import java.util.Locale;

/// The five parts of an assessment.
public enum Part {
  /// Do they want the same from the world?
  INTERESTS("shared interests", "do they want the same from the world?", true),
  /// Do they fear each other?
  TRUST("trust", "do they fear each other?", true),
  /// Do they need each other?
  INTERDEPENDENCE("interdependence", "do they need each other?", true),
  /// What can they do?
  CAPACITY("capacity to act", "what can they do, and can they decide to?", true),
  /// What pulls them away?
  EXIT_PRESSURE("exit pressure", "what pulls them away?", false);

  private final String title;
  private final String question;
  private final boolean moreIsStronger;

  Part(String title, String question, boolean moreIsStronger) {
    this.title = title;
    this.question = question;
    this.moreIsStronger = moreIsStronger;
  }

  /// The name shown to readers.
  public String title() {
    return title;
  }

  /// The question that the part answers.
  public String question() {
    return question;
  }

  /// Whether a higher figure speaks for a stronger coalition.
  public boolean moreIsStronger() {
    return moreIsStronger;
  }

  /// The key used in options, files and JSON, such as `exit-pressure`.
  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}

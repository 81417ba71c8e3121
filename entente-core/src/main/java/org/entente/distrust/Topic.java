package org.entente.distrust;

/// What a feature tells of: explanations add up the features of a topic.
public enum Topic {
  /// Disputes of the two so far, and strategic rivalry.
  RECORD("their record of disputes and rivalry"),
  /// How near they are to each other.
  NEARNESS("how near they are"),
  /// How strong they are.
  POWER("their power"),
  /// Treaties of defence, and allies in common.
  ALLIANCE("their alliances"),
  /// Votes in the General Assembly.
  VOTES("their votes"),
  /// The disputes that the two have with others, and their neighbours with them.
  NEIGHBOURHOOD("disputes with others around them"),
  /// How they are governed.
  REGIME("how they are governed");

  private final String words;

  Topic(String words) {
    this.words = words;
  }

  /// In words that complete "because of".
  public String words() {
    return words;
  }
}

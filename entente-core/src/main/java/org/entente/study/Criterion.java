package org.entente.study;

/// What others have measured, or what came, by which a definition of a part earns its place:
/// nothing here is an input of a figure that ships.
public enum Criterion {
  /// A militarised dispute of the two within five years.
  DISPUTE("dispute", "a militarised dispute within five years", Kind.BAD, "dyad-years", 5),
  /// An armed clash of the two within five years.
  CLASH("clash", "an armed clash within five years", Kind.BAD, "dyad-years", 5),
  /// The peace scale of the two five years on, of dyads that are coded.
  PEACE("peace", "the peace scale five years on", Kind.LEVEL, "dyad-years", 5),
  /// An alliance asked for its word in war kept it; members as of the war.
  FULFILMENT("fulfilment", "the word kept in war", Kind.GOOD, "alliances in war", 1),
  /// A state fought in a war on the side of one that was in it from its first year.
  WAR_JOINED("war-joined", "a war fought at the other's side", Kind.GOOD, "dyads in a war", 1),
  /// How much of what the one lacks in arms the others have.
  COMPLEMENTARITY("complementarity", "complementarity of arms", Kind.LEVEL, "alliance-years", 1),
  /// How far one ally believes the other, as coded by Alley's raters.
  CREDIBILITY("credibility", "credibility in the partner's eyes", Kind.LEVEL, "dyad-spells", 1),
  /// A member of an organisation is none within five years.
  EXIT("igo-exit", "a member leaves an organisation within five years", Kind.BAD, "memberships", 5),
  /// A state outside an organisation is a member within five years.
  ACCESSION(
      "igo-accession",
      "a state joins an organisation within five years",
      Kind.GOOD,
      "states outside",
      5),
  /// A coalition of the registry loses a member within five years.
  LOSS("registry-loss", "a coalition loses a member within five years", Kind.BAD, "coalitions", 5);

  /// What kind of outcome it is.
  public enum Kind {
    /// It came or not, and closeness should keep it away.
    BAD,
    /// It came or not, and closeness should bring it.
    GOOD,
    /// A level that should rise with closeness.
    LEVEL
  }

  private final String key;
  private final String words;
  private final Kind kind;
  private final String unit;
  private final int horizon;

  Criterion(String key, String words, Kind kind, String unit, int horizon) {
    this.key = key;
    this.words = words;
    this.kind = kind;
    this.unit = unit;
    this.horizon = horizon;
  }

  /// Its key in tables.
  public String key() {
    return key;
  }

  /// What came or was measured, in words.
  public String words() {
    return words;
  }

  /// What kind of outcome it is.
  public Kind kind() {
    return kind;
  }

  /// What one case is.
  public String unit() {
    return unit;
  }

  /// The years between what is known and what comes.
  public int horizon() {
    return horizon;
  }
}

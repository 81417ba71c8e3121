package org.entente.hypothesis;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.entente.world.Coalition;

/// What a coalition may be, and which coalitions of the registry show what such a one looks like.
///
/// References: [Gray2018].
public enum Hypothesis {
  /// Its members have pledged to defend each other.
  ALLIANCE(
      "alliance",
      "an alliance",
      "members defend each other; shown by the registry's alliances for defence"),
  /// Its members meet and work together without such a pledge.
  FORUM(
      "forum",
      "a forum",
      "members meet and work together; shown by the registry's blocs and treaty organisations"),
  /// It is there in name, and on its way out.
  ZOMBIE(
      "zombie",
      "a zombie",
      "it is there in name only; shown by the last ten years of alliances, blocs and treaty"
          + " organisations that had ended by the date without a successor");

  private static final int LAST_YEARS = 10;

  private final String key;
  private final String words;
  private final String meaning;

  Hypothesis(String key, String words, String meaning) {
    this.key = key;
    this.words = words;
    this.meaning = meaning;
  }

  /// The key in options.
  public String key() {
    return key;
  }

  /// What it says the coalition is: `a forum`.
  public String words() {
    return words;
  }

  /// Whether a coalition of which it holds is more than a name.
  boolean lives() {
    return this != ZOMBIE;
  }

  /// What it means, and what shows it.
  public String meaning() {
    return meaning;
  }

  /// Which hypothesis a coalition of the registry shows at the end of a year, as far as is known on
  /// a later date; empty for ad-hoc groups and alliances for other purposes.
  ///
  /// @param replaced the identifiers of coalitions that others took the place of
  static Optional<Hypothesis> of(
      Coalition coalition, int year, LocalDate known, Set<String> replaced) {
    boolean pledged = coalition.isDefencePact();
    boolean met = coalition.kind().equals("bloc") || coalition.kind().equals("treaty organisation");
    LocalDate end = coalition.life().to();
    boolean ended =
        !coalition.life().isOpen() && !end.isAfter(known) && !replaced.contains(coalition.id());
    if (ended && (pledged || met) && year > end.getYear() - LAST_YEARS) {
      return Optional.of(ZOMBIE);
    }
    return pledged ? Optional.of(ALLIANCE) : met ? Optional.of(FORUM) : Optional.empty();
  }
}

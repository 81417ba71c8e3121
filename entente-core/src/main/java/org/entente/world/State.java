package org.entente.world;

import java.time.LocalDate;
import java.util.List;

/// A member of the international system, keyed by its Correlates of War code.
///
/// @param code the COW code, such as 365 for Russia
/// @param abbreviation the COW abbreviation, such as `RUS`
/// @param iso2 the ISO 3166 alpha-2 code, empty where none exists
/// @param iso3 the ISO 3166 alpha-3 code, empty where none exists
/// @param name the name shown to readers
/// @param aliases other names the state is found by, former names included
/// @param adjective the adjective, such as `Russian`; empty if none is recorded
/// @param capital the present or last capital; empty if none is recorded
/// @param region the region, such as `Central Asia`; empty if none is recorded
/// @param periods the spells of existence, in order of time, not overlapping
public record State(
    int code,
    String abbreviation,
    String iso2,
    String iso3,
    String name,
    List<String> aliases,
    String adjective,
    String capital,
    String region,
    List<Spell> periods) {

  /// Copies the lists.
  public State {
    aliases = List.copyOf(aliases);
    periods = List.copyOf(periods);
  }

  /// The short code shown in tables: ISO alpha-3 where it exists, else the COW abbreviation.
  public String shortCode() {
    return iso3.isEmpty() ? abbreviation : iso3;
  }

  /// Whether the state exists on the date.
  public boolean existsOn(LocalDate date) {
    return periods.stream().anyMatch(p -> p.contains(date));
  }

  /// Whether the state exists on at least one day of the year.
  public boolean existsIn(int year) {
    return periods.stream().anyMatch(p -> p.overlapsYear(year));
  }
}

package org.entente.world;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A member of the international system, keyed by its Correlates of War code.
///
/// @param code the COW code, such as 365 for Russia
/// @param abbreviation the COW abbreviation, such as `RUS`
/// @param iso2 the ISO 3166 alpha-2 code, empty where none exists
/// @param iso3 the ISO 3166 alpha-3 code, empty where none exists
/// @param name the name shown to readers
/// @param aliases other names the state is found by
/// @param adjective the adjective, such as `Russian`; empty if none is recorded
/// @param capital the present or last capital; empty if none is recorded
/// @param region the region, such as `Central Asia`; empty if none is recorded
/// @param periods the spells of existence, in order of time, not overlapping
/// @param former former names with the codes of their time; the first that holds on a date is the
///   name of that date
/// @param seats former capitals with their spells
/// @param note what a reader must know; may be empty
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
    List<Spell> periods,
    List<FormerName> former,
    List<Seat> seats,
    String note) {

  /// A name that a state bore for a time.
  ///
  /// @param name the name
  /// @param also other names of that time
  /// @param adjective its adjective, empty if it is the present one
  /// @param iso2 its ISO alpha-2 code, empty if it had none of its own
  /// @param iso3 its ISO alpha-3 code, empty if it had none of its own
  /// @param spell the days it held
  public record FormerName(
      String name, List<String> also, String adjective, String iso2, String iso3, Spell spell) {
    /// Copies the list.
    public FormerName {
      also = List.copyOf(also);
    }
  }

  /// A city that was the capital for a time.
  ///
  /// @param name the city
  /// @param spell the days it was the capital
  public record Seat(String name, Spell spell) {}

  /// Copies the lists.
  public State {
    aliases = List.copyOf(aliases);
    periods = List.copyOf(periods);
    former = List.copyOf(former);
    seats = List.copyOf(seats);
  }

  /// A state without former names and capitals.
  public State(
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
    this(
        code,
        abbreviation,
        iso2,
        iso3,
        name,
        aliases,
        adjective,
        capital,
        region,
        periods,
        List.of(),
        List.of(),
        "");
  }

  /// The short code shown in tables: ISO alpha-3 where it exists, else the COW abbreviation.
  public String shortCode() {
    return iso3.isEmpty() ? abbreviation : iso3;
  }

  /// The name on the date: Soviet Union for Russia in 1960.
  public String nameOn(LocalDate date) {
    return findFormer(date).map(FormerName::name).orElse(name);
  }

  /// The adjective on the date: Soviet for Russia in 1960.
  public String adjectiveOn(LocalDate date) {
    return findFormer(date).map(FormerName::adjective).filter(a -> !a.isEmpty()).orElse(adjective);
  }

  /// The capital on the date: Saint Petersburg for Russia in 1900.
  public String capitalOn(LocalDate date) {
    return seats.stream()
        .filter(s -> s.spell().contains(date))
        .findFirst()
        .map(Seat::name)
        .orElse(capital);
  }

  /// The state under its name of the date, which goes by its present one too.
  public State namedOn(LocalDate date) {
    if (findFormer(date).isEmpty()) {
      return this;
    }
    List<String> also = new ArrayList<>(aliases);
    also.add(name);
    return new State(
        code,
        abbreviation,
        iso2,
        iso3,
        nameOn(date),
        also,
        adjectiveOn(date),
        capital,
        region,
        periods,
        former,
        seats,
        note);
  }

  private Optional<FormerName> findFormer(LocalDate date) {
    return former.stream().filter(f -> f.spell().contains(date)).findFirst();
  }

  /// Whether the state exists on the date.
  public boolean existsOn(LocalDate date) {
    return periods.stream().anyMatch(p -> p.contains(date));
  }

  /// Whether the state exists on at least one day of the year.
  public boolean existsIn(int year) {
    return periods.stream().anyMatch(p -> p.overlapsYear(year));
  }

  /// Whether the state exists on every day of the spell.
  public boolean existsThroughout(Spell spell) {
    return periods.stream().anyMatch(p -> p.covers(spell));
  }
}

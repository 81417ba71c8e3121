package org.entente.sources;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.entente.world.Spell;
import org.entente.world.State;
import org.entente.world.States;

/// A small registry of states for tests.
public final class SampleStates {
  private SampleStates() {}

  /// Ten states with the periods of the COW state list, by year.
  public static States states() {
    return new States(
        List.of(
            state(2, "USA", "US", "USA", "United States", 1816),
            state(20, "CAN", "CA", "CAN", "Canada", 1920),
            state(200, "UKG", "GB", "GBR", "United Kingdom", 1816),
            state(220, "FRN", "FR", "FRA", "France", 1816),
            state(255, "GMY", "DE", "DEU", "Germany", 1816),
            new State(
                260,
                "GFR",
                "",
                "",
                "West Germany",
                List.of(),
                "",
                "",
                "",
                List.of(new Spell(LocalDate.of(1955, 5, 5), LocalDate.of(1990, 10, 2)))),
            state(365, "RUS", "RU", "RUS", "Russia", 1816),
            state(565, "NAM", "NA", "NAM", "Namibia", 1990),
            state(705, "KZK", "KZ", "KAZ", "Kazakhstan", 1991),
            state(710, "CHN", "CN", "CHN", "China", 1860)));
  }

  /// A registry in which every code from 2 to 990 is a state since 1816, to read whole files.
  public static States everyCode() {
    return new States(
        Stream.iterate(2, c -> c <= 990, c -> c + 1)
            .map(c -> state(c, "S" + c, "", "", "State " + c, 1816))
            .toList());
  }

  private static State state(
      int code, String abbreviation, String iso2, String iso3, String name, int since) {
    Spell life = new Spell(LocalDate.of(since, 1, 1), Spell.OPEN);
    return new State(code, abbreviation, iso2, iso3, name, List.of(), "", "", "", List.of(life));
  }
}

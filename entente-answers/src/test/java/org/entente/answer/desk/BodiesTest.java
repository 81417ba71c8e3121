package org.entente.answer.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.entente.evidence.AllianceMembership;
import org.entente.membership.Population;
import org.entente.world.Coalition;
import org.entente.world.Spell;
import org.junit.jupiter.api.Test;

/// Bodies counted by hand.
class BodiesTest {
  private static final OptionalInt OPEN = OptionalInt.empty();

  private static Coalition held(String igo, String atop) {
    TreeMap<String, String> codes = new TreeMap<>();
    codes.put("cow_igo", igo);
    codes.put("atop", atop);
    return new Coalition(
        "HELD",
        "Held",
        List.of(),
        "alliance",
        "defence",
        new Spell(LocalDate.of(1949, 1, 1), Spell.OPEN),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        codes,
        "",
        new TreeMap<>(),
        "");
  }

  private static AllianceMembership bound(int treaty, int state, int from, OptionalInt to) {
    return new AllianceMembership(treaty, state, 1, from, to, OptionalInt.empty());
  }

  /* The organisation A of two in 2014, one of one, one that the registry holds; B ended in 2013, and of 2020 that is
  so still. Treaties 10 and 20 bind the same two and stand once, 30 ended in 2012, 40 is the registry's, 50 binds
  one alone. */
  @Test
  void ofAYear_byHand() {
    Population.Builder organisations = new Population.Builder();
    for (int year : new int[] {2013, 2014}) {
      organisations.add("A", year, 2);
      organisations.add("A", year, 1);
      organisations.add("ALONE", year, 1);
      organisations.add("HOLDS", year, 1);
      organisations.add("HOLDS", year, 2);
    }
    organisations.add("B", 2013, 1);
    organisations.add("B", 2013, 3);
    List<AllianceMembership> alliances =
        List.of(
            bound(10, 1, 1950, OPEN),
            bound(10, 3, 1955, OPEN),
            bound(20, 3, 1960, OPEN),
            bound(20, 1, 1960, OPEN),
            bound(30, 1, 1950, OptionalInt.of(2012)),
            bound(30, 2, 1950, OptionalInt.of(2012)),
            bound(40, 1, 1950, OPEN),
            bound(40, 2, 1950, OPEN),
            bound(50, 4, 1950, OPEN));
    List<Coalition> registry = List.of(held("HOLDS", "40, 45"));

    for (int year : new int[] {2014, 2020}) {
      Bodies bodies = Bodies.of(year, registry, organisations.build(), alliances);
      assertThat(bodies.members())
          .containsOnly(Map.entry("COW A", List.of(1, 2)), Map.entry("ATOP 10", List.of(1, 3)));
      assertThat(bodies.words()).isEqualTo("coalitions, organisations (1) and alliances (1)");
    }
    assertThat(Bodies.of(2012, registry, organisations.build(), alliances).members())
        .containsOnlyKeys("ATOP 10", "ATOP 30");
    assertThat(Bodies.of(2013, registry, organisations.build(), alliances).members())
        .containsOnlyKeys("COW A", "COW B", "ATOP 10");
  }
}

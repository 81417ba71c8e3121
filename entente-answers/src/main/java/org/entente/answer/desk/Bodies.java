package org.entente.answer.desk;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.entente.evidence.AllianceMembership;
import org.entente.membership.Population;
import org.entente.run.UserProblem;
import org.entente.sources.store.EvidenceStore;
import org.entente.world.Coalition;
import org.entente.world.World;

/// The organisations and alliances of a date that the registry does not hold, from the datasets of
/// the user's evidence store: what a coalition can be placed among besides those of the registry.
///
/// Members are those of the last year that was over on the date, or of the dataset's last: these
/// datasets have years and no days. Those of the COW's organisations begin with 1965. Bodies that
/// the registry holds under their code, and alliances between the same states as another, stand
/// once. They are not shipped: their publishers' rows are not ours to give away.
///
/// @param organisations how many organisations
/// @param alliances how many alliances
/// @param members the members of each, as COW codes in ascending order
public record Bodies(int organisations, int alliances, Map<String, List<Integer>> members) {
  private static final String ORGANISATIONS = "cow-igo-memberships";
  private static final String ALLIANCES = "atop-members";

  /// Copies the map.
  public Bodies {
    members = Map.copyOf(members);
  }

  /// Those of a date. Throws [UserProblem] if the store holds neither dataset.
  public static Bodies on(LocalDate date, World world) {
    try (EvidenceStore store = EvidenceStore.openToRead(Place.store(), world.states())) {
      boolean organised = store.find(ORGANISATIONS).isPresent();
      boolean allied = store.find(ALLIANCES).isPresent();
      if (!organised && !allied) {
        throw UserProblem.input(
            "the evidence store has neither " + ORGANISATIONS + " nor " + ALLIANCES,
            "Import COW's memberships of organisations or ATOP's members: entente data import FILE.");
      }
      return of(
          date.plusDays(1).getYear() - 1,
          world.coalitions(),
          organised ? store.evidence().organisations() : new Population.Builder().build(),
          allied ? store.evidence().allianceMemberships() : List.of());
    }
  }

  /// Those of a year beside the coalitions of the registry.
  static Bodies of(
      int year,
      Collection<Coalition> registry,
      Population organisations,
      List<AllianceMembership> alliances) {
    Map<String, List<Integer>> members = new TreeMap<>();
    Set<String> held = codes(registry, "cow_igo");
    int of = Math.min(year, organisations.lastYear());
    for (int body = 0; body < organisations.size(); body++) {
      Set<Integer> states = organisations.members(body, of);
      if (states.size() > 1 && !held.contains(organisations.name(body))) {
        members.put("COW " + organisations.name(body), List.copyOf(new TreeSet<>(states)));
      }
    }
    int organised = members.size();
    treaties(year, codes(registry, "atop"), alliances)
        .forEach((treaty, states) -> members.put("ATOP " + treaty, states));
    return new Bodies(organised, members.size() - organised, members);
  }

  /* Each set of states that is bound once, by the lowest number of its treaties. */
  private static Map<Integer, List<Integer>> treaties(
      int year, Set<String> held, List<AllianceMembership> alliances) {
    Map<Integer, Set<Integer>> bound = new TreeMap<>();
    for (AllianceMembership m : alliances) {
      OptionalInt exit = m.exitYear();
      if (m.entryYear() <= year
          && (exit.isEmpty() || exit.getAsInt() >= year)
          && !held.contains(String.valueOf(m.treaty()))) {
        bound.computeIfAbsent(m.treaty(), _ -> new TreeSet<>()).add(m.state());
      }
    }
    Map<Integer, List<Integer>> treaties = new TreeMap<>();
    Set<Set<Integer>> seen = new HashSet<>();
    bound.forEach((treaty, states) -> {
      if (states.size() > 1 && seen.add(states)) {
        treaties.put(treaty, List.copyOf(states));
      }
    });
    return treaties;
  }

  private static Set<String> codes(Collection<Coalition> registry, String dataset) {
    Set<String> codes = new HashSet<>();
    for (Coalition coalition : registry) {
      codes.addAll(List.of(coalition.codes().getOrDefault(dataset, "").split(", ", -1)));
    }
    return codes;
  }

  /// What they are with the coalitions, in words.
  public String words() {
    return "coalitions, organisations (" + organisations + ") and alliances (" + alliances + ")";
  }
}

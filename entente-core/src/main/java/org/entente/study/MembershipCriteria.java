package org.entente.study;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.entente.membership.Population;
import org.entente.world.State;
import org.entente.world.States;

/// The criteria of dated memberships: who leaves and who joins an organisation, and which coalition
/// loses a member.
///
/// A membership that ends with its body or its state is no exit; a body of fewer than three members
/// is left out.
public final class MembershipCriteria {
  private static final int AHEAD = 5;
  private static final int LEAST_MEMBERS = 3;

  private final Population bodies;
  private final States states;

  private MembershipCriteria(Population bodies, States states) {
    this.bodies = bodies;
    this.states = states;
  }

  /// Exits from and accessions to organisations: a state towards the members, every fifth year for
  /// exits, every tenth for accessions.
  ///
  /// @param first the first year
  public static Map<Criterion, List<CriterionCase>> ofOrganisations(
      Population organisations, States states, int first) {
    MembershipCriteria criteria = new MembershipCriteria(organisations, states);
    List<CriterionCase> exits = new ArrayList<>();
    List<CriterionCase> accessions = new ArrayList<>();
    for (int year = first; year + AHEAD <= organisations.lastYear(); year += AHEAD) {
      for (int body = 0; body < organisations.size(); body++) {
        if (organisations.members(body, year).size() >= LEAST_MEMBERS) {
          criteria.exits(body, year, exits);
          if ((year - first) % (2 * AHEAD) == 0) {
            criteria.accessions(body, year, accessions);
          }
        }
      }
    }
    Map<Criterion, List<CriterionCase>> cases = new LinkedHashMap<>();
    cases.put(Criterion.EXIT, exits);
    cases.put(Criterion.ACCESSION, accessions);
    return cases;
  }

  /// The coalitions of a registry year by year, and whether any member left within five years.
  public static Map<Criterion, List<CriterionCase>> ofRegistry(
      Population coalitions, States states, int first, int last) {
    MembershipCriteria criteria = new MembershipCriteria(coalitions, states);
    List<CriterionCase> losses = new ArrayList<>();
    for (int year = first; year + AHEAD <= last; year++) {
      for (int body = 0; body < coalitions.size(); body++) {
        Set<Integer> members = coalitions.members(body, year);
        if (members.size() >= LEAST_MEMBERS) {
          int now = year;
          int of = body;
          boolean lost = members.stream().anyMatch(m -> criteria.leaves(of, m, now));
          losses.add(
              new CriterionCase(
                  year, List.copyOf(members), false, lost ? 1 : 0, coalitions.name(body)));
        }
      }
    }
    return Map.of(Criterion.LOSS, losses);
  }

  private void exits(int body, int year, List<CriterionCase> cases) {
    Set<Integer> members = bodies.members(body, year);
    for (int member : members) {
      cases.add(towards(body, year, member, members, leaves(body, member, year)));
    }
  }

  private void accessions(int body, int year, List<CriterionCase> cases) {
    Set<Integer> members = bodies.members(body, year);
    for (State state : states.list()) {
      if (state.existsIn(year) && !members.contains(state.code())) {
        boolean joins =
            years(year).anyMatch(later -> bodies.members(body, later).contains(state.code()));
        cases.add(towards(body, year, state.code(), members, joins));
      }
    }
  }

  private CriterionCase towards(int body, int year, int state, Set<Integer> members, boolean came) {
    List<Integer> all = new ArrayList<>(List.of(state));
    members.stream().filter(m -> m != state).forEach(all::add);
    return new CriterionCase(year, all, true, came ? 1 : 0, bodies.name(body));
  }

  private boolean leaves(int body, int member, int year) {
    return years(year)
        .filter(later -> states.find(member).filter(s -> s.existsIn(later)).isPresent())
        .mapToObj(later -> bodies.members(body, later))
        .anyMatch(later -> !later.isEmpty() && !later.contains(member));
  }

  private static IntStream years(int year) {
    return IntStream.rangeClosed(year + 1, year + AHEAD);
  }
}

package org.entente.world;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/// A set of states with dated membership: treaty organisation, alliance, bloc or ad-hoc group.
///
/// @param id the short identifier, such as `SCO`
/// @param name the full name
/// @param aliases other names it is found by
/// @param kind `treaty organisation`, `alliance`, `bloc` or `ad hoc`
/// @param purpose `security`, `defence`, `economic`, `political` or `mixed`
/// @param life from foundation to dissolution
/// @param decisionRules how it decides, by spell
/// @param memberships every spell of every state, in order of begin, state and role
/// @param sources the documents by key
/// @param notes what a reader must know; may be empty
public record Coalition(
    String id,
    String name,
    List<String> aliases,
    String kind,
    String purpose,
    Spell life,
    List<RuleSpell> decisionRules,
    List<Membership> memberships,
    SortedMap<String, String> sources,
    String notes) {

  /// How a coalition decides during a spell.
  ///
  /// @param spell the days during which the rule holds
  /// @param rule consensus, majority or weighted
  /// @param quota for `WEIGHTED` the votes needed; for `MAJORITY` the share of members needed in
  ///   (0, 1]; else 0
  /// @param votes the votes of each member by COW code; empty unless the rule is weighted
  /// @param note the rule in words
  public record RuleSpell(
      Spell spell, Rule rule, double quota, SortedMap<Integer, Integer> votes, String note) {
    /// Copies the votes.
    public RuleSpell {
      votes = Collections.unmodifiableSortedMap(new TreeMap<>(votes));
    }
  }

  /// The kinds of decision rule.
  public enum Rule {
    /// Every member can block.
    CONSENSUS,
    /// A share of the members, one vote each.
    MAJORITY,
    /// Votes by member and a quota.
    WEIGHTED
  }

  /// Copies the collections.
  public Coalition {
    aliases = List.copyOf(aliases);
    decisionRules = List.copyOf(decisionRules);
    memberships = List.copyOf(memberships);
    sources = Collections.unmodifiableSortedMap(new TreeMap<>(sources));
  }

  /// The COW codes of the full members on the date, suspended ones left out, in ascending order.
  public List<Integer> membersOn(LocalDate date) {
    List<Integer> suspended = inRole(Membership.Role.SUSPENDED, date);
    return inRole(Membership.Role.MEMBER, date).stream()
        .filter(code -> !suspended.contains(code))
        .toList();
  }

  /// The COW codes of the states in the role on the date, in ascending order.
  public List<Integer> inRole(Membership.Role role, LocalDate date) {
    return memberships.stream()
        .filter(m -> m.role() == role && m.spell().contains(date))
        .map(Membership::state)
        .distinct()
        .sorted()
        .toList();
  }
}

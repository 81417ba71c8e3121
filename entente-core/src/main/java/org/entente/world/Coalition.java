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
/// @param decisionRules how it decides, by spell, in order of time
/// @param memberships every spell of every state, in order of begin, state and role
/// @param named the members that are not in the registry of states, in order of begin
/// @param invocations the days on which its clause of defence was called upon, in order of time
/// @param codes its codes in datasets, such as `atop` to `3180`
/// @param predecessor the identifier of the coalition it replaced; may be empty
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
    List<NamedMember> named,
    List<Invocation> invocations,
    SortedMap<String, String> codes,
    String predecessor,
    SortedMap<String, String> sources,
    String notes) {

  /// How a coalition decides during a spell.
  ///
  /// @param spell the days during which the rule holds
  /// @param rule the kind of rule
  /// @param quota the share of members needed, in (0, 1], for `MAJORITY` (0 is more than half) and
  ///   `DOUBLE_MAJORITY`; the votes needed for `WEIGHTED`; else 0
  /// @param votes the votes of each member by COW code; empty unless the rule is weighted
  /// @param membersNeeded for `WEIGHTED` the number of members needed besides the votes, 0 if none
  /// @param populationQuota for `DOUBLE_MAJORITY` the share of the population needed, in (0, 1]
  /// @param population for `DOUBLE_MAJORITY` the population of each member by COW code, in any unit
  /// @param blockingMinority for `DOUBLE_MAJORITY` the least number of members that can block, 0 if
  ///   any set can
  /// @param note the rule in words
  /// @param source the key of the document it rests on; may be empty
  public record RuleSpell(
      Spell spell,
      Rule rule,
      double quota,
      SortedMap<Integer, Integer> votes,
      int membersNeeded,
      double populationQuota,
      SortedMap<Integer, Integer> population,
      int blockingMinority,
      String note,
      String source) {
    /// Copies the maps.
    public RuleSpell {
      votes = Collections.unmodifiableSortedMap(new TreeMap<>(votes));
      population = Collections.unmodifiableSortedMap(new TreeMap<>(population));
    }
  }

  /// The kinds of decision rule.
  public enum Rule {
    /// Every member can block.
    CONSENSUS,
    /// A share of the members, one vote each.
    MAJORITY,
    /// Votes by member and a quota.
    WEIGHTED,
    /// A share of the members that also holds a share of their population, or all but fewer than a
    /// blocking minority.
    DOUBLE_MAJORITY,
    /// It has no organ that decides: each member acts for itself.
    NONE
  }

  /// Copies the collections.
  public Coalition {
    aliases = List.copyOf(aliases);
    decisionRules = List.copyOf(decisionRules);
    memberships = List.copyOf(memberships);
    named = List.copyOf(named);
    invocations = List.copyOf(invocations);
    codes = Collections.unmodifiableSortedMap(new TreeMap<>(codes));
    sources = Collections.unmodifiableSortedMap(new TreeMap<>(sources));
  }

  /// A coalition of states of the registry only, without a predecessor and codes in datasets.
  public Coalition(
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
    this(
        id,
        name,
        aliases,
        kind,
        purpose,
        life,
        decisionRules,
        memberships,
        List.of(),
        List.of(),
        new TreeMap<>(),
        "",
        sources,
        notes);
  }

  /// Whether it is a set of states named for one question, with no name of its own.
  public boolean isUnnamed() {
    return StateSet.isWritten(id);
  }

  /// What a title calls it: `NAME (ID)`, and the names of its states where it has none of its own.
  public String title() {
    return title(id, name);
  }

  /// The same of an identifier and a name.
  public static String title(String id, String name) {
    return StateSet.isWritten(id) ? name : name + " (" + id + ")";
  }

  /// The COW codes of the full members on the date, suspended ones left out, in ascending order.
  public List<Integer> membersOn(LocalDate date) {
    List<Integer> suspended = inRole(Membership.Role.SUSPENDED, date);
    return inRole(Membership.Role.MEMBER, date).stream()
        .filter(code -> !suspended.contains(code))
        .toList();
  }

  /// Whether its members have pledged to defend each other: an alliance whose purpose is defence.
  public boolean isDefencePact() {
    return kind.equals("alliance") && purpose.equals("defence");
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

  /// The members on the date that are not in the registry of states.
  public List<NamedMember> namedOn(LocalDate date) {
    return named.stream()
        .filter(m -> m.fact().role() == Membership.Role.MEMBER && m.fact().spell().contains(date))
        .toList();
  }
}

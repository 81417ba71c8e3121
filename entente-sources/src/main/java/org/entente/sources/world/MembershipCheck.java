package org.entente.sources.world;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.entente.run.Phrase;
import org.entente.sources.world.FactReader.PlacedFact;
import org.entente.world.Membership;
import org.entente.world.Membership.Role;
import org.entente.world.Spell;
import org.entente.world.States;

/// Checks the facts of one coalition against each other.
final class MembershipCheck {
  private final States states;
  private final List<PlacedFact> facts;

  MembershipCheck(States states, List<PlacedFact> facts) {
    this.states = states;
    this.facts = endCandidacies(facts);
  }

  /// The memberships in order of begin, state and role. Throws UserProblem if two spells of a state
  /// in one role overlap, a member is observer, partner or candidate at once, a suspension lies
  /// outside a membership, or two states hold the chair on one day.
  List<Membership> checked() {
    for (int a = 0; a < facts.size(); a++) {
      for (int b = a + 1; b < facts.size(); b++) {
        requireApart(facts.get(a), facts.get(b));
      }
    }
    facts.stream().filter(f -> f.fact().role() == Role.SUSPENDED).forEach(this::requireMember);
    return facts.stream()
        .map(PlacedFact::fact)
        .sorted(
            Comparator.comparing((Membership m) -> m.spell().from())
                .thenComparingInt(Membership::state)
                .thenComparing(Membership::role))
        .toList();
  }

  /* A candidacy without an end lasts until the state becomes a member. */
  private static List<PlacedFact> endCandidacies(List<PlacedFact> facts) {
    List<PlacedFact> ended = new ArrayList<>();
    for (PlacedFact placed : facts) {
      Membership m = placed.fact();
      ended.add(
          m.role() == Role.CANDIDATE && m.spell().isOpen()
              ? new PlacedFact(placed.node(), endedBy(m, facts))
              : placed);
    }
    return ended;
  }

  private static Membership endedBy(Membership candidacy, List<PlacedFact> facts) {
    return facts.stream()
        .map(PlacedFact::fact)
        .filter(m -> m.role() == Role.MEMBER && m.state() == candidacy.state())
        .map(m -> m.spell().from())
        .filter(from -> from.isAfter(candidacy.spell().from()))
        .min(Comparator.naturalOrder())
        .map(from ->
            new Membership(
                candidacy.state(),
                Role.CANDIDATE,
                candidacy.spell().until(from.minusDays(1)),
                candidacy.how(),
                "membership",
                candidacy.source(),
                candidacy.endSource(),
                candidacy.note()))
        .orElse(candidacy);
  }

  private void requireApart(PlacedFact one, PlacedFact other) {
    Membership x = one.fact();
    Membership y = other.fact();
    if (!x.spell().overlaps(y.spell())) {
      return;
    }
    String name = states.get(y.state()).name();
    if (x.state() == y.state() && x.role() == y.role()) {
      throw other
          .node()
          .problem(
              Phrase.of(
                  "%s has two spells as %s that overlap: %s, and %s",
                  name, role(x), words(x), words(y)),
              "Let the first end the day before the second begins.");
    }
    if (x.role() == Role.CHAIR && y.role() == Role.CHAIR) {
      throw other
          .node()
          .problem(
              Phrase.of(
                  "%s and %s hold the chair at once: %s, and %s",
                  name, states.get(x.state()).name(), words(x), words(y)),
              "Let the first end the day before the second begins.");
    }
    if (x.state() == y.state() && outside(x.role()) != outside(y.role()) && full(x, y)) {
      throw other
          .node()
          .problem(
              Phrase.of(
                  "%s is %s and %s at once: %s, and %s",
                  name, role(x), role(y), words(x), words(y)),
              "Let one end the day before the other begins.");
    }
  }

  private static boolean full(Membership x, Membership y) {
    return x.role() == Role.MEMBER || y.role() == Role.MEMBER;
  }

  private static boolean outside(Role role) {
    return role == Role.OBSERVER || role == Role.PARTNER || role == Role.CANDIDATE;
  }

  private void requireMember(PlacedFact suspension) {
    Spell spell = suspension.fact().spell();
    boolean member =
        facts.stream()
            .map(PlacedFact::fact)
            .anyMatch(m ->
                m.role() == Role.MEMBER
                    && m.state() == suspension.fact().state()
                    && m.spell().covers(spell));
    if (!member) {
      throw suspension
          .node()
          .problem(
              Phrase.of(
                  "%s is suspended while it is no member (%s)",
                  states.get(suspension.fact().state()).name(), FactReader.words(spell)),
              "Let the suspension lie within a spell of membership.");
    }
  }

  private static String role(Membership m) {
    return m.role().name().toLowerCase(Locale.ROOT);
  }

  private static String words(Membership m) {
    return FactReader.words(m.spell());
  }
}

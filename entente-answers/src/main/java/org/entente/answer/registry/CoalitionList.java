package org.entente.answer.registry;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.entente.answer.page.Table;
import org.entente.world.Coalition;
import org.entente.world.Membership;
import org.entente.world.NamedMember;
import org.entente.world.Spell;
import org.entente.world.State;

/// The coalitions of the registry as a table by kind, all of them or those that were there on a
/// date or had a state among them.
///
/// @param coalitions those to list
/// @param on the date, if one is asked for
/// @param member the state, if one is asked for
public record CoalitionList(
    List<Coalition> coalitions, Optional<LocalDate> on, Optional<State> member) {
  private static final List<String> KINDS =
      List.of("treaty organisation", "alliance", "bloc", "ad hoc");

  /// Copies the list and keeps the coalitions that were there on the date and had the state in a
  /// role, on the date or ever.
  public CoalitionList {
    Optional<LocalDate> day = on;
    Optional<State> state = member;
    coalitions =
        coalitions.stream()
            .filter(c -> day.isEmpty() || c.life().contains(day.get()))
            .filter(c -> state.isEmpty() || !spells(c, state.get(), day).isEmpty())
            .sorted(Comparator.comparingInt(c -> KINDS.indexOf(c.kind())))
            .toList();
  }

  /// What the numbers of members are.
  public String note() {
    return coalitions.isEmpty()
        ? "None."
        : on.isPresent()
            ? "Numbers are members on the date, suspended ones left out."
            : "Numbers are members today, or the most that an ended coalition had at once.";
  }

  /// The list as a table, by kind.
  public Table table() {
    Table.Builder table =
        Table.builder("coalitions", "Coalitions", "One row for each coalition.")
            .text("id", "Id", "Identifier, as given to other commands.")
            .text("from", "From", "Foundation, as precisely as it is known.")
            .text("to", "To", "Dissolution; empty while it lasts.")
            .integer(
                "members",
                "Members",
                "Members on the date, or today, or the most that an ended coalition had.",
                "")
            .text("kind", "Kind", "Treaty organisation, alliance, bloc or ad hoc.")
            .text("name", "Name", "Full name.")
            .text("roles", "Roles", "Roles of the state asked for; else empty.");
    for (Coalition c : coalitions) {
      table.row(
          c.id(),
          c.life().fromText(),
          c.life().toText(),
          members(c),
          c.kind(),
          c.name(),
          member.map(s -> String.join("; ", spells(c, s, on))).orElse(""));
    }
    return table.build();
  }

  /* The members on the date; else those of today or the most that an ended coalition had at once. */
  private int members(Coalition c) {
    if (on.isPresent() || c.life().isOpen()) {
      return members(c, on.orElse(c.life().to()));
    }
    Stream<LocalDate> begins =
        Stream.concat(c.memberships().stream(), c.named().stream().map(NamedMember::fact))
            .map(m -> m.spell().from());
    return begins.mapToInt(date -> members(c, date)).max().orElse(0);
  }

  private static int members(Coalition c, LocalDate date) {
    return c.membersOn(date).size() + c.namedOn(date).size();
  }

  /// The roles of a state in a coalition with their spells, such as `member since 2017-06-09`.
  static List<String> spells(Coalition c, State state, Optional<LocalDate> on) {
    List<String> spells = new ArrayList<>();
    for (Membership m : c.memberships()) {
      if (m.state() == state.code() && m.role() != Membership.Role.CHAIR && isOn(m.spell(), on)) {
        spells.add(role(m) + " " + CoalitionPage.words(m.spell()));
      }
    }
    c.named().stream()
        .filter(n -> n.successor() == state.code() && isOn(n.fact().spell(), on))
        .forEach(n ->
            spells.add(
                role(n.fact()) + " as " + n.name() + " " + CoalitionPage.words(n.fact().spell())));
    return spells;
  }

  private static boolean isOn(Spell spell, Optional<LocalDate> on) {
    return on.isEmpty() || spell.contains(on.get());
  }

  private static String role(Membership m) {
    return m.role().name().toLowerCase(Locale.ROOT);
  }
}

package org.entente.answer.registry;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.answer.page.Page;
import org.entente.answer.page.Section;
import org.entente.answer.page.Table;
import org.entente.world.Coalition;
import org.entente.world.State;
import org.entente.world.World;

/// What the registry knows of a state: names and codes over time, and the coalitions it belongs or
/// belonged to.
public final class StatePage {
  private StatePage() {}

  /// The page; `figures` is the section with its figures.
  public static Page of(State state, World world, Section figures) {
    return Page.titled(state.name() + " (" + String.join(", ", codes(state)) + ")")
        .finding(
            Stream.of(state.region(), state.capital().isEmpty() ? "" : "capital " + state.capital())
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(", ")))
        .section(names(state))
        .section(figures)
        .section(coalitions(state, world));
  }

  private static Section names(State state) {
    List<String> paragraphs = new ArrayList<>();
    paragraphs.add(
        "Existed "
            + String.join(", and ", state.periods().stream().map(CoalitionPage::words).toList())
            + ".");
    state.former().forEach(f -> paragraphs.add(f.name() + " " + CoalitionPage.words(f.spell())));
    if (!state.aliases().isEmpty()) {
      paragraphs.add("Also: " + String.join("; ", state.aliases()) + ".");
    }
    if (!state.note().isEmpty()) {
      paragraphs.add(state.note());
    }
    return new Section("Names and times", paragraphs, List.of(), List.of());
  }

  private static List<String> codes(State state) {
    return Stream.of("COW " + state.code(), state.abbreviation(), state.iso3(), state.iso2())
        .filter(code -> !code.isEmpty())
        .distinct()
        .toList();
  }

  private static Section coalitions(State state, World world) {
    Table.Builder table =
        Table.builder("coalitions", "Coalitions", "One row for each coalition.")
            .text("id", "Id", "Identifier, as given to other commands.")
            .text("roles", "Roles", "What the state was in it, and when.");
    for (Coalition c : world.coalitionsOf(state.code())) {
      List<String> spells = CoalitionList.spells(c, state, Optional.empty());
      table.row(c.id(), spells.isEmpty() ? "chair" : String.join("; ", spells));
    }
    return Section.headed("Coalitions").table(table.build());
  }
}

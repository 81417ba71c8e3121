package org.entente.answer.registry;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.entente.answer.text.Wrapped;
import org.entente.world.Coalition;
import org.entente.world.State;
import org.entente.world.World;

/// What the registry knows of a state, as plain text: names and codes over time, and the coalitions
/// it belongs or belonged to.
///
/// @param state the state
/// @param world the registry
public record StateText(State state, World world) {

  public List<String> lines() {
    List<String> lines = new ArrayList<>();
    lines.add(
        state.name()
            + " ("
            + String.join(", ", codes())
            + "), "
            + state.region()
            + (state.capital().isEmpty() ? "" : ", capital " + state.capital()));
    lines.addAll(Wrapped.behind("existed ", periods(), CoalitionText.WIDTH));
    state.former().forEach(f -> lines.add("  " + CoalitionText.words(f.spell()) + "  " + f.name()));
    if (!state.aliases().isEmpty()) {
      lines.addAll(
          Wrapped.behind("also: ", String.join("; ", state.aliases()), CoalitionText.WIDTH));
    }
    if (!state.note().isEmpty()) {
      lines.addAll(Wrapped.lines(state.note(), CoalitionText.WIDTH));
    }
    lines.add("");
    lines.add("Coalitions");
    world.coalitionsOf(state.code()).forEach(c -> lines.addAll(line(c)));
    return lines;
  }

  private List<String> codes() {
    return Stream.of("COW " + state.code(), state.abbreviation(), state.iso3(), state.iso2())
        .filter(code -> !code.isEmpty())
        .distinct()
        .toList();
  }

  private String periods() {
    return String.join(", and ", state.periods().stream().map(CoalitionText::words).toList());
  }

  private List<String> line(Coalition c) {
    List<String> spells = CoalitionList.spells(c, state, Optional.empty());
    return Wrapped.behind(
        String.format(Locale.ROOT, "  %-19s  ", c.id()),
        spells.isEmpty() ? "chair" : String.join("; ", spells),
        CoalitionText.WIDTH);
  }
}

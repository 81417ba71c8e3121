package org.entente.situation;

import java.util.List;
import java.util.Optional;
import org.entente.panel.DyadColumn;
import org.entente.panel.Dyads;
import org.entente.panel.Overlay;
import org.entente.panel.Panel;
import org.entente.panel.YearSlice;
import org.entente.world.Coalition;

/// The pledge of a defence pact that is younger than what the alliance data know: its members are
/// allied by the registry, for data that end before a pact say nothing against it.
///
/// The alliance data of a year hold the pacts in force at its end, so that a pact founded later
/// rests on the registry. Older ones are left to the data, which code what was pledged in them.
final class Pledge {
  private Pledge() {}

  /// What is said of it in words; empty where the alliance data speak for themselves.
  static Optional<String> find(Coalition coalition, Panel panel) {
    int last = panel.now().lastYear(DyadColumn.ALLIED);
    return coalition.isDefencePact() && coalition.life().from().getYear() > last
        ? Optional.of(
            "that its members are allied is what the registry says (founded "
                + coalition.life().fromText()
                + "): the alliance data are those of "
                + last)
        : Optional.empty();
  }

  /// The panel in which the members are allied.
  static Panel in(Panel panel, List<Integer> members) {
    return overlay(panel.now(), members).isEmpty()
        ? panel
        : panel.over(slice -> slice.overlaid(overlay(slice, members)));
  }

  /* Of the members that are in the year and not allied by the data. */
  private static Overlay overlay(YearSlice slice, List<Integer> members) {
    Dyads dyads = slice.dyads();
    List<Integer> there = members.stream().filter(m -> dyads.findState(m).isPresent()).toList();
    Overlay overlay = Overlay.none();
    for (int i = 0; i < there.size(); i++) {
      for (int j = i + 1; j < there.size(); j++) {
        int dyad = dyads.find(there.get(i), there.get(j)).orElseThrow();
        if (slice.at(DyadColumn.ALLIED, dyad) != 1) {
          overlay = overlay.with(DyadColumn.ALLIED, there.get(i), there.get(j), 1);
        }
      }
    }
    return overlay;
  }
}

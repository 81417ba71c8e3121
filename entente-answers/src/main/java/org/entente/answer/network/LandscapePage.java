package org.entente.answer.network;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.entente.answer.page.Page;
import org.entente.answer.page.Section;
import org.entente.answer.page.Table;
import org.entente.landscape.Alignment;
import org.entente.landscape.Barrier;
import org.entente.landscape.Barriers;
import org.entente.landscape.Landscape;
import org.entente.landscape.LandscapeFigures;
import org.entente.landscape.LandscapeOptions;
import org.entente.landscape.LandscapeOutcome;
import org.entente.landscape.LandscapeSurvey;
import org.entente.landscape.LocalMinimum;
import org.entente.run.Phrase;
import org.entente.run.Run;

/// The page of an energy landscape: its stable alignments, and the way to each from all states on
/// one side.
public final class LandscapePage {
  private static final int SHOWN = 20;

  private final Landscape landscape;
  private final LandscapeFigures figures;
  private final List<String> names;
  private final LandscapeOptions options;
  private final Run run;

  private LandscapePage(
      Landscape landscape, List<String> names, LandscapeOptions options, Run run) {
    this.landscape = landscape;
    this.figures = new LandscapeFigures(landscape);
    this.names = names;
    this.options = options;
    this.run = run;
  }

  /// The page; `names` are shown for the states in their order.
  public static Page of(
      Landscape landscape, List<String> names, String title, LandscapeOptions options, Run run) {
    LandscapePage page = new LandscapePage(landscape, names, options, run);
    return switch (LandscapeSurvey.survey(landscape, options, run)) {
      case LandscapeOutcome.Flat(int limit) ->
          Page.titled(title).finding("It is flat: more than " + limit + " alignments are stable.");
      case LandscapeOutcome.Surveyed surveyed -> page.page(title, surveyed);
    };
  }

  private Page page(String title, LandscapeOutcome.Surveyed surveyed) {
    LocalMinimum deepest = surveyed.deepest();
    Section minima =
        Section.headed("Which alignments are stable?")
            .paragraph(
                "An alignment is stable if no single state gains by switching. The energy is the"
                    + " sum over ordered pairs on different sides of size times size times"
                    + " propensity; the barrier is what must be overcome on the best way from all"
                    + " on one side.")
            .table(minima(surveyed));
    return Page.titled(title)
        .finding(
            Phrase.of(
                "%s%s; the deepest: %s.",
                Phrase.counted(surveyed.minima().size(), "stable alignment"),
                method(surveyed),
                words(deepest.alignment())))
        .section(minima)
        .section(Section.headed("Who pulls where?").table(frustrations(deepest.alignment())))
        .warnings(
            surveyed.indifferent().isEmpty()
                ? List.of()
                : List.of(
                    "without propensity or size, free to stand anywhere: "
                        + surveyed.indifferent().stream()
                            .map(names::get)
                            .collect(Collectors.joining(", "))));
  }

  private static String method(LandscapeOutcome.Surveyed surveyed) {
    return switch (surveyed.method()) {
      case ENUMERATION ->
          surveyed.alignments() == 1
              ? ", the only alignment there is"
              : Phrase.of(", all of %,d alignments looked at", surveyed.alignments());
      case ENUMERATION_WITH_SAMPLED_BASINS -> ", all alignments looked at, basins sampled";
      case RESTARTS -> Phrase.of(" found from %,d random starts", surveyed.alignments());
    };
  }

  private String words(Alignment alignment) {
    String sides =
        IntStream.of(0, 1)
            .mapToObj(side -> members(alignment, side))
            .filter(s -> !s.isEmpty())
            .collect(Collectors.joining(" | "));
    String neutral = members(alignment, Alignment.NEUTRAL);
    return neutral.isEmpty() ? sides : sides + (sides.isEmpty() ? "" : "; ") + "apart: " + neutral;
  }

  private String members(Alignment alignment, int side) {
    return IntStream.range(0, alignment.states())
        .filter(i -> alignment.side(i) == side)
        .mapToObj(names::get)
        .collect(Collectors.joining(", "));
  }

  private Table minima(LandscapeOutcome.Surveyed surveyed) {
    Table.Builder table =
        Table.builder("minima", "Stable alignments", "One row for each, deepest first.")
            .integer("rank", "Rank", "1 is the deepest.", "")
            .text("alignment", "Alignment", "The sides, and who stands apart.")
            .figure("energy", "Energy", "Energy of the alignment.", "")
            .figure("basin", "Basin", "Share of alignments from which descent ends here.", "0 to 1")
            .figure("barrier", "Barrier", "Energy to overcome from all on one side.", "");
    List<LocalMinimum> all = surveyed.minima();
    List<Barrier> barriers =
        Barriers.from(
            Alignment.of(new int[landscape.size()]),
            all.stream().limit(SHOWN).map(LocalMinimum::alignment).toList(),
            landscape,
            options.sides(),
            Barriers.DEFAULT_LIMIT,
            run);
    for (int m = 0; m < all.size(); m++) {
      LocalMinimum minimum = all.get(m);
      table.row(
          m + 1,
          words(minimum.alignment()),
          figures.energy(minimum),
          figures.basin(minimum),
          figures.barrier(barriers, m));
    }
    return table.shown(SHOWN).build();
  }

  private Table frustrations(Alignment alignment) {
    Table.Builder table =
        Table.builder("states", "The states in the deepest alignment", "One row for each state.")
            .text("state", "State", "Name.")
            .text("side", "Side", "1, 2 or apart.")
            .number("size", "Size", "Its size.", "")
            .figure(
                "frustration",
                "Frustration",
                "Size-weighted propensity to those on other sides; below 0 it is apart from"
                    + " more enemies than friends.",
                "");
    for (int i = 0; i < landscape.size(); i++) {
      int side = alignment.side(i);
      table.row(
          names.get(i),
          side == Alignment.NEUTRAL ? "apart" : String.valueOf(side + 1),
          landscape.sizeOf(i),
          figures.frustration(i, alignment));
    }
    return table.build();
  }
}

package org.entente.answer.idealpoint;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.entente.answer.page.Page;
import org.entente.answer.page.Section;
import org.entente.answer.page.Table;
import org.entente.answer.page.Words;
import org.entente.evidence.Figure;
import org.entente.idealpoint.IdealPointFit;
import org.entente.idealpoint.PositionFigures;
import org.entente.idealpoint.VectorDistance;
import org.entente.panel.Issue;
import org.jspecify.annotations.Nullable;

/// The answers of `entente ideal-points --issue all`: every issue area side by side, for everyone
/// in a period, some over time, or a pair with its distance over all areas.
final class IdealPointAreaPages implements PositionPages {
  private static final String SCALES =
      "Each area has a scale of its own, mean 0 and standard deviation 1.";
  private static final String UNIT = "standard deviations";

  private final Map<Issue, IdealPointSource> areas;
  private final IdealPointSource any;
  private final List<String> warnings;

  /// Answers from the areas with positions.
  ///
  /// @param areas the positions by area, one or more
  /// @param warnings what the reader must know, such as areas that could not be fitted
  IdealPointAreaPages(Map<Issue, ? extends IdealPointSource> areas, List<String> warnings) {
    this.areas = new LinkedHashMap<>(areas);
    this.any = this.areas.values().iterator().next();
    this.warnings = List.copyOf(warnings);
  }

  @Override
  public SortedSet<Integer> periods() {
    SortedSet<Integer> periods = new TreeSet<>();
    areas.values().forEach(a -> periods.addAll(a.periods()));
    return periods;
  }

  @Override
  public String key(String name) {
    return any.key(name);
  }

  private Table.Builder table(String key, String title, String note) {
    return Table.builder(key, title, note + " " + SCALES + " Figures " + any.caption() + ".")
        .text("name", "Name", "State or actor; in a pair the first less the second.")
        .integer(any.periodWord(), IdealPointPages.capital(any.periodWord()), "When.", "");
  }

  private void addAreas(Table.Builder table, String what) {
    areas
        .keySet()
        .forEach(i -> table.figure(key(i), i.title(), what + " on " + i.title() + ".", UNIT));
  }

  /// The name of the column of an area.
  public static String key(Issue issue) {
    return issue.title().toLowerCase(Locale.ROOT).replace(' ', '_');
  }

  /// Everyone's positions in a period, by name.
  @Override
  public Page period(int period) {
    Table.Builder table = table("areas", "Positions by issue area", "A row for each.");
    addAreas(table, "Position");
    int rows = 0;
    for (String actor : actors(period)) {
      addPositions(table, actor, period);
      rows++;
    }
    return page("Ideal points by issue area in " + period)
        .finding(rows + " actors have a position on an issue area.")
        .section(Section.headed("Who stands where on which issue?").table(table.build()));
  }

  private List<String> actors(int period) {
    return areas.values().stream()
        .filter(a -> a.periods().contains(period))
        .flatMap(a -> a.actors(period).stream())
        .distinct()
        .sorted(Comparator.comparing(any::name))
        .toList();
  }

  private void addPositions(Table.Builder table, String actor, int period) {
    table.row(
        Stream.concat(
                Stream.of(any.name(actor), period),
                areas.values().stream().map(a -> a.position(actor, period)))
            .toArray());
  }

  /// The positions of some actors over time.
  @Override
  public Page paths(List<String> actors, int from, int to) {
    Table.Builder builder =
        table("areas", "Positions by issue area over time", "A row for each period.");
    addAreas(builder, "Position");
    for (String actor : actors) {
      for (int period : periods().subSet(from, to)) {
        if (areas.values().stream().anyMatch(a -> a.position(actor, period).isKnown())) {
          addPositions(builder, actor, period);
        }
      }
    }
    Table table = builder.build();
    String names = String.join(", ", actors.stream().map(any::name).toList());
    Section section = Section.headed("Where did they move on which issue?");
    for (Issue issue : areas.keySet()) {
      section = section.chart(IdealPointCharts.ofArea(issue, "position", any.periodWord(), table));
    }
    return page("Ideal points by issue area of " + names)
        .finding(
            table.rows().isEmpty()
                ? "No votes on an issue area in these years."
                : extremes(actors.getLast(), period(table)))
        .section(section.table(table));
  }

  private static int period(Table table) {
    return ((Long) Objects.requireNonNull(table.rows().getLast().get(1))).intValue();
  }

  /* Where an actor stands highest and lowest in a period. */
  private String extremes(String actor, int period) {
    List<Issue> placed =
        areas.keySet().stream().filter(i -> find(i, actor, period).isPresent()).toList();
    Comparator<Issue> height = Comparator.comparingDouble(i -> find(i, actor, period).orElse(0));
    String high = at(Collections.max(placed, height), actor, period);
    return "In "
        + period
        + " "
        + any.name(actor)
        + " stands "
        + (placed.size() == 1
            ? "at "
                + Words.figure(
                    Objects.requireNonNull(areas.get(placed.getFirst())).position(actor, period))
                + " on "
                + placed.getFirst().title()
            : "highest on "
                + high
                + ", lowest on "
                + at(Collections.min(placed, height), actor, period))
        + ".";
  }

  private OptionalDouble find(Issue issue, String actor, int period) {
    return Objects.requireNonNull(areas.get(issue)).position(actor, period).find();
  }

  private String at(Issue issue, String actor, int period) {
    return issue.title()
        + " ("
        + Words.figure(Objects.requireNonNull(areas.get(issue)).position(actor, period))
        + ")";
  }

  /// The distance of two actors over time: over all areas, and the difference on each.
  @Override
  public Page pair(String first, String second, int from, int to) {
    String title = any.name(first) + " less " + any.name(second);
    Table.Builder builder =
        table(
            "issues",
            title + " by issue area",
            "One row for each period. Overall is the root of the mean squared difference over the"
                + " areas with both, less what errors add; 0 where they stand no farther apart than"
                + " errors would put them.");
    builder.figure("overall", "Overall", "Distance over the areas.", UNIT);
    addAreas(builder, "Difference");
    String last = "No issue area has both.";
    for (int period : periods().subSet(from, to)) {
      Optional<VectorDistance> distance = distance(first, second, period);
      if (distance.isPresent()) {
        Figure overall =
            PositionFigures.distance(
                distance.get(), any.provenance(period).datasets(), any.periodWord(), period);
        List<@Nullable Object> row = new ArrayList<>(List.of(title, period, overall));
        areas.values().forEach(a -> row.add(a.difference(first, second, period)));
        builder.row(row.toArray());
        last = words(period, overall, distance.get());
      }
    }
    Table table = builder.build();
    Section section =
        Section.headed("How far apart over all areas?")
            .chart(IdealPointCharts.overTime("issues", "overall", any.periodWord(), table));
    Section byArea = Section.headed("On which issues do they part?");
    for (Issue issue : areas.keySet()) {
      byArea = byArea.chart(IdealPointCharts.ofArea(issue, "difference", any.periodWord(), table));
    }
    return page("Ideal points by issue area: " + title)
        .finding(last)
        .section(section)
        .section(byArea.table(table));
  }

  private Optional<VectorDistance> distance(String first, String second, int period) {
    List<IdealPointFit.Difference> known =
        areas.values().stream().flatMap(a -> a.gap(first, second, period).stream()).toList();
    return known.isEmpty() ? Optional.empty() : Optional.of(VectorDistance.of(known));
  }

  private static String words(int period, Figure overall, VectorDistance distance) {
    return "In "
        + period
        + " they stand "
        + Words.figure(overall)
        + " apart over "
        + (distance.areas() == 1 ? "one area" : distance.areas() + " areas")
        + (distance.beyondError() ? "." : ": no farther than the errors would put them.");
  }

  private Page page(String title) {
    return Page.titled(title).sources(any.sources()).warnings(warnings);
  }
}

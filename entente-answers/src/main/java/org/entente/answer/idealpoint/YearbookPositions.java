package org.entente.answer.idealpoint;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.entente.answer.page.Source;
import org.entente.evidence.Figure;
import org.entente.evidence.Provenance;
import org.entente.idealpoint.IdealPointFit;
import org.entente.idealpoint.Position;
import org.entente.idealpoint.PositionFigures;
import org.entente.panel.Issue;
import org.entente.panel.Recorded;
import org.entente.panel.StateColumn;
import org.entente.panel.YearSlice;
import org.entente.panel.Yearbook;
import org.entente.world.World;
import org.jspecify.annotations.Nullable;

/// Positions of the yearbook, overall or on one issue area: each year's from votes up to its end.
public final class YearbookPositions implements IdealPointSource {
  private final Yearbook book;
  private final World world;
  private final @Nullable Issue issue;
  private final StateColumn position;
  private final StateColumn deviation;

  public YearbookPositions(Yearbook book, World world, @Nullable Issue issue) {
    this.book = book;
    this.world = world;
    this.issue = issue;
    position = issue == null ? StateColumn.IDEAL_POINT : StateColumn.positionOn(issue);
    deviation = issue == null ? StateColumn.IDEAL_POINT_SD : StateColumn.positionSdOn(issue);
  }

  /// The positions on each issue area.
  public static Map<Issue, IdealPointSource> byIssue(Yearbook book, World world) {
    Map<Issue, IdealPointSource> areas = new LinkedHashMap<>();
    for (Issue issue : Issue.values()) {
      areas.put(issue, new YearbookPositions(book, world, issue));
    }
    return areas;
  }

  /// The years with positions; reads the state columns of every year.
  @Override
  public SortedSet<Integer> periods() {
    TreeSet<Integer> years = new TreeSet<>();
    for (int year : book.years()) {
      if (placed(book.year(year)).findAny().isPresent()) {
        years.add(year);
      }
    }
    return years;
  }

  /* The numbers of the states with a position. */
  private IntStream placed(YearSlice slice) {
    return IntStream.range(0, slice.dyads().states())
        .filter(i -> !Float.isNaN(slice.at(position, i)));
  }

  @Override
  public List<String> actors(int year) {
    YearSlice slice = book.year(year);
    return placed(slice)
        .mapToObj(i -> String.valueOf(slice.dyads().stateCode(i)))
        .sorted(Comparator.comparing(this::name))
        .toList();
  }

  @Override
  public Figure position(String actor, int year) {
    return book.years().contains(year) && !book.year(year).has(position)
        ? Recorded.missing(book.year(year), position)
        : PositionFigures.ofYear(find(actor, year), () -> provenance(year), year);
  }

  private Optional<Position> find(String actor, int year) {
    if (!book.years().contains(year)) {
      return Optional.empty();
    }
    YearSlice slice = book.year(year);
    OptionalInt at = slice.dyads().findState(Integer.parseInt(actor));
    return at.isEmpty() || Float.isNaN(slice.at(position, at.getAsInt()))
        ? Optional.empty()
        : Optional.of(
            new Position(
                actor,
                year,
                slice.rollCalls(),
                slice.at(position, at.getAsInt()),
                slice.at(deviation, at.getAsInt())));
  }

  @Override
  public Optional<IdealPointFit.Difference> gap(String first, String second, int year) {
    return find(first, year)
        .flatMap(a -> find(second, year).map(b -> IdealPointFit.Difference.of(a, b)));
  }

  @Override
  public Provenance provenance(int year) {
    YearSlice slice = book.year(year);
    return PositionFigures.upToYear(
        slice.datasets(position),
        issue == null ? slice.rollCalls() : placed(slice).count(),
        Optional.ofNullable(issue).map(Issue::title),
        year);
  }

  @Override
  public String key(String name) {
    return String.valueOf(world.getState(name).code());
  }

  @Override
  public String name(String actor) {
    return world.states().get(Integer.parseInt(actor)).name();
  }

  @Override
  public String periodWord() {
    return "year";
  }

  @Override
  public String subject() {
    return issue == null ? "" : " on " + issue.title();
  }

  @Override
  public String caption() {
    return "each year from votes up to its end; mean 0 and standard deviation 1 over all states and"
        + " years so far";
  }

  @Override
  public List<Source> sources() {
    List<String> served = book.year(book.years().last()).datasets(position);
    return book.datasets().stream().filter(d -> served.contains(d.key())).map(Source::of).toList();
  }
}

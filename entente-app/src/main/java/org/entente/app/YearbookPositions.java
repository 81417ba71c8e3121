package org.entente.app;

import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.entente.app.output.Source;
import org.entente.evidence.Figure;
import org.entente.evidence.Interval;
import org.entente.evidence.Provenance;
import org.entente.panel.StateColumn;
import org.entente.panel.YearSlice;
import org.entente.panel.Yearbook;
import org.entente.world.World;

/// Positions of the yearbook: each year's from votes up to its end.
final class YearbookPositions implements IdealPointSource {
  private static final List<String> DATASETS = List.of("un-votes", "unga-votes");
  private static final double Z90 = 1.6448536269514722;

  private final Yearbook book;
  private final World world;

  YearbookPositions(Yearbook book, World world) {
    this.book = book;
    this.world = world;
  }

  /// The years with positions; reads the state columns of every year.
  @Override
  public SortedSet<Integer> periods() {
    TreeSet<Integer> years = new TreeSet<>();
    for (int year : book.years()) {
      if (!actors(year).isEmpty()) {
        years.add(year);
      }
    }
    return years;
  }

  @Override
  public List<String> actors(int year) {
    YearSlice slice = book.year(year);
    return IntStream.range(0, slice.dyads().states())
        .filter(i -> !Float.isNaN(slice.at(StateColumn.IDEAL_POINT, i)))
        .mapToObj(i -> String.valueOf(slice.dyads().stateCode(i)))
        .sorted(Comparator.comparing(this::name))
        .toList();
  }

  @Override
  public Figure position(String actor, int year) {
    YearSlice slice = book.year(year);
    OptionalInt at = find(slice, actor);
    return at.isEmpty()
        ? Figure.missing("it cast no vote that counts in " + year)
        : figure(
            slice,
            slice.at(StateColumn.IDEAL_POINT, at.getAsInt()),
            slice.at(StateColumn.IDEAL_POINT_SD, at.getAsInt()));
  }

  private static OptionalInt find(YearSlice slice, String actor) {
    OptionalInt at = slice.dyads().findState(Integer.parseInt(actor));
    return at.isPresent() && Float.isNaN(slice.at(StateColumn.IDEAL_POINT, at.getAsInt()))
        ? OptionalInt.empty()
        : at;
  }

  @Override
  public Figure difference(String first, String second, int year) {
    YearSlice slice = book.year(year);
    OptionalInt a = find(slice, first);
    OptionalInt b = find(slice, second);
    if (a.isEmpty() || b.isEmpty()) {
      return Figure.missing("one of the two cast no vote that counts in " + year);
    }
    double gap =
        slice.at(StateColumn.IDEAL_POINT, a.getAsInt())
            - (double) slice.at(StateColumn.IDEAL_POINT, b.getAsInt());
    return figure(
        slice,
        gap,
        Math.hypot(
            slice.at(StateColumn.IDEAL_POINT_SD, a.getAsInt()),
            slice.at(StateColumn.IDEAL_POINT_SD, b.getAsInt())));
  }

  private static Figure figure(YearSlice slice, double value, double sd) {
    return Figure.of(
        value,
        new Interval(
            value - Z90 * sd, value + Z90 * sd, Interval.DEFAULT_LEVEL, Interval.Basis.POSTERIOR),
        Provenance.of(
                DATASETS,
                slice.rollCalls(),
                "roll calls",
                "dynamic ordinal ideal points [BaileyStrezhnevVoeten2017]")
            .with("year", slice.year())
            .with("votes", "up to the end of the year"));
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
  public String caption() {
    return "each year from votes up to its end; mean 0 and standard deviation 1 over all states and"
        + " years so far";
  }

  @Override
  public List<Source> sources() {
    return book.datasets().stream()
        .filter(d -> DATASETS.contains(d.key()))
        .map(Source::of)
        .toList();
  }
}

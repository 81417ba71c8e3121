package org.entente.answer.registry;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.entente.answer.desk.FigureSources;
import org.entente.answer.page.Column;
import org.entente.answer.page.Page;
import org.entente.answer.page.Section;
import org.entente.answer.page.Table;
import org.entente.evidence.Figure;
import org.entente.evidence.Provenance;
import org.entente.panel.DyadColumn;
import org.entente.panel.Panel;
import org.entente.panel.Served;
import org.entente.panel.StateColumn;
import org.entente.panel.YearSlice;
import org.entente.panel.Yearbook;
import org.entente.part.Group;

/// How far the evidence reaches as of a date: for each kind of figures the year that the latest are
/// of, the releases that served it, and how many states or pairs have one.
public final class CoveragePage {
  private static final int MOST_NAMED = 3;

  private final Panel panel;
  private final Group group;
  private final String whose;

  private CoveragePage(Panel panel, Group group, String whose) {
    this.panel = panel;
    this.group = group;
    this.whose = whose;
  }

  /* One kind of figures by its first column. */
  private record Reach(
      String kind, String of, String unit, int year, long known, long all, List<String> releases) {}

  /// The page for a group of states; `whose` says whose it is in the title: `of SCO`, empty for the
  /// world's.
  public static Page of(Panel panel, Group group, String whose, Yearbook yearbook) {
    return new CoveragePage(panel, group, whose).page(yearbook);
  }

  /// All states with a place in the panel's year.
  public static Group world(Panel panel) {
    return Group.ofNumbers(panel.now(), IntStream.range(0, panel.now().dyads().states()).toArray());
  }

  private Page page(Yearbook yearbook) {
    List<Reach> reaches = new ArrayList<>(ofStates());
    reaches.addAll(ofDyads());
    TreeSet<String> keys = new TreeSet<>();
    reaches.forEach(r -> keys.addAll(r.releases()));
    return Page.titled("What is known" + whose + " as of " + panel.asOf())
        .finding(finding(reaches))
        .section(
            Section.headed("How far does the evidence reach?")
                .paragraph(
                    "Behind its last year a kind of figures ages: its interval widens, and it goes"
                        + " missing where it says nothing any more. What is not covered is unknown,"
                        + " neither zero nor quiet.")
                .table(table(reaches)))
        .sources(FigureSources.named(keys, yearbook));
  }

  private static String finding(List<Reach> reaches) {
    if (reaches.isEmpty()) {
      return "Nothing is known for that date.";
    }
    TreeMap<Integer, List<String>> kindsByYear = new TreeMap<>(Comparator.reverseOrder());
    reaches.forEach(
        r -> kindsByYear.computeIfAbsent(r.year(), _ -> new ArrayList<>()).add(words(r.kind())));
    List<String> clauses = new ArrayList<>();
    kindsByYear.forEach((year, kinds) ->
        clauses.add(
            (kinds.size() > MOST_NAMED ? kinds.size() + " kinds" : String.join(", ", kinds))
                + " of "
                + year));
    return "The latest figures: " + String.join("; ", clauses) + ".";
  }

  private Table table(List<Reach> reaches) {
    Table.Builder table =
        Table.builder("coverage", "What is known", "One row for each kind of figures.")
            .column(Column.text("kind", "Figures", "The kind of figures."))
            .column(Column.text("of", "Of", "Whether they are of states or of pairs."))
            .column(Column.integer("year", "Year", "The year that the latest are of.", ""))
            .column(Column.integer("known", "Known", "How many have one.", ""))
            .column(Column.integer("all", "Of all", "How many there are.", ""))
            .column(Column.figure("share", "Share", "Known over all.", "share"))
            .column(Column.text("unit", "In", "What the figures count or measure."))
            .column(Column.text("releases", "Releases", "Keys of the datasets behind them."));
    for (Reach r : reaches) {
      table.row(
          words(r.kind()),
          r.of(),
          (long) r.year(),
          r.known(),
          r.all(),
          share(r),
          r.unit(),
          String.join(", ", r.releases()));
    }
    return table.build();
  }

  private static Figure share(Reach r) {
    return r.all() == 0
        ? Figure.missing("there are none")
        : Figure.exact(
            (double) r.known() / r.all(),
            Provenance.of(r.releases(), (int) r.all(), r.of(), "share with a figure"));
  }

  private static String words(String kind) {
    return kind.replace('_', ' ');
  }

  private List<Reach> ofStates() {
    YearSlice slice = panel.now();
    Map<String, Reach> byKind = new LinkedHashMap<>();
    for (StateColumn column : StateColumn.list()) {
      if (!column.isDerived() && slice.has(column) && !byKind.containsKey(column.kind())) {
        long known =
            IntStream.of(group.numbers()).filter(i -> !Float.isNaN(slice.at(column, i))).count();
        byKind.put(column.kind(), reach(column, "states", known, group.size()));
      }
    }
    return List.copyOf(byKind.values());
  }

  private List<Reach> ofDyads() {
    YearSlice slice = panel.now();
    int[] dyads = group.dyadNumbers();
    Map<String, Reach> byKind = new LinkedHashMap<>();
    for (DyadColumn column : DyadColumn.list()) {
      if (!column.isDerived() && slice.has(column) && !byKind.containsKey(column.kind())) {
        long known = IntStream.of(dyads).filter(d -> !Float.isNaN(slice.at(column, d))).count();
        byKind.put(column.kind(), reach(column, "pairs", known, dyads.length));
      }
    }
    return List.copyOf(byKind.values());
  }

  private Reach reach(org.entente.panel.Column column, String of, long known, long all) {
    return new Reach(
        column.kind(),
        of,
        column.unit(),
        panel.now().lastYear(column),
        known,
        all,
        panel.now().findServed(column).map(Served::datasets).orElse(List.of()));
  }
}

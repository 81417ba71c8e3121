package org.entente.answer.registry;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import org.entente.answer.desk.FigureSources;
import org.entente.answer.page.Page;
import org.entente.answer.page.Section;
import org.entente.answer.page.Table;
import org.entente.coverage.Reach;
import org.entente.panel.Panel;
import org.entente.panel.Yearbook;
import org.entente.part.Group;

/// How far the evidence reaches as of a date: for each kind of figures the year that the latest are
/// of, the releases that served it, and how many states or pairs have one.
public final class CoveragePage {
  private static final int MOST_NAMED = 3;

  private CoveragePage() {}

  /// The page for a group of states; `whose` says whose it is in the title: ` of SCO`, empty for
  /// the world's.
  public static Page of(Panel panel, Group group, String whose, Yearbook yearbook) {
    List<Reach> reaches = Reach.of(panel, group);
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

  private static Table table(List<Reach> reaches) {
    Table.Builder table =
        Table.builder("coverage", "What is known", "One row for each kind of figures.")
            .text("kind", "Figures", "The kind of figures.")
            .text("of", "Of", "Whether they are of states or of pairs.")
            .integer("year", "Year", "The year that the latest are of.", "")
            .integer("known", "Known", "How many have one.", "")
            .integer("all", "Of all", "How many there are.", "")
            .figure("share", "Share", "Known over all.", "share")
            .text("unit", "In", "What the figures count or measure.")
            .text("releases", "Releases", "Keys of the datasets behind them.");
    for (Reach r : reaches) {
      table.row(
          words(r.kind()),
          r.ofPairs() ? "pairs" : "states",
          (long) r.year(),
          r.known(),
          r.all(),
          r.share(),
          r.unit(),
          String.join(", ", r.releases()));
    }
    return table.build();
  }

  private static String words(String kind) {
    return kind.replace('_', ' ');
  }
}

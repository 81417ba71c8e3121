package org.entente.answer.idealpoint;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.SortedSet;
import org.entente.answer.page.Column;
import org.entente.answer.page.Page;
import org.entente.answer.page.Section;
import org.entente.answer.page.Table;
import org.entente.answer.page.Words;
import org.entente.evidence.Figure;
import org.entente.run.Phrase;
import org.entente.run.UserProblem;
import org.jspecify.annotations.Nullable;

/// The answers of `entente ideal-points`: everyone in a period, paths over time, a pair over time.
record IdealPointPages(IdealPointSource source) implements PositionPages {
  @Override
  public SortedSet<Integer> periods() {
    return source.periods();
  }

  @Override
  public String key(String name) {
    return source.key(name);
  }

  /// Everyone's position in a period, the highest first.
  @Override
  public Page period(int period) {
    List<String> actors = new ArrayList<>(source.actors(period));
    actors.sort(
        Comparator.comparingDouble((String a) -> -source.position(a, period).find().orElse(0))
            .thenComparing(source::name));
    Table.Builder table =
        Table.builder(
                "positions", "Positions in " + period, "One row for each; " + source.caption())
            .integer("rank", "Rank", "Place, the highest position first.", "")
            .text("name", "Name", "State or actor.")
            .text("key", "Key", "COW code of the state, or the actor's name.")
            .column(position());
    for (int k = 0; k < actors.size(); k++) {
      String actor = actors.get(k);
      table.row(k + 1, source.name(actor), actor, source.position(actor, period));
    }
    Table built = table.build();
    String finding =
        "From "
            + source.name(actors.getFirst())
            + ", "
            + Words.figure(source.position(actors.getFirst(), period))
            + ", to "
            + source.name(actors.getLast())
            + ", "
            + Words.figure(source.position(actors.getLast(), period))
            + ".";
    return Page.titled("Ideal points" + source.subject() + " in " + period)
        .finding(finding)
        .section(
            Section.headed("Who stands where?")
                .chart(IdealPointCharts.ofPeriod(period, built, finding))
                .table(built))
        .sources(source.sources());
  }

  private static Column position() {
    return Column.figure(
        "position",
        "Position",
        "Position on the dimension of the votes, with its 90% interval.",
        "standard deviations");
  }

  /// The positions of some actors over time.
  @Override
  public Page paths(List<String> actors, int from, int to) {
    Table.Builder table =
        Table.builder(
                "paths", "Positions over time", "One row for each period; " + source.caption())
            .text("name", "Name", "State or actor.")
            .integer(source.periodWord(), capital(source.periodWord()), "When.", "")
            .column(position());
    for (String actor : actors) {
      for (int period : source.periods().subSet(from, to)) {
        Figure position = source.position(actor, period);
        if (position.isKnown()) {
          table.row(source.name(actor), period, position);
        }
      }
    }
    Table built = table.build();
    if (built.rows().isEmpty()) {
      throw nobodyPlaced(actors);
    }
    String names = String.join(", ", actors.stream().map(source::name).toList());
    return Page.titled("Ideal points" + source.subject() + " of " + names)
        .finding(ends(built))
        .section(
            Section.headed("Where did they move?")
                .chart(IdealPointCharts.overTime("paths", "position", source.periodWord(), built))
                .table(built))
        .sources(source.sources());
  }

  private UserProblem nobodyPlaced(List<String> actors) {
    return UserProblem.outcome(
        String.join(" and ", actors.stream().map(source::name).toList())
            + " cast no vote that counts in these "
            + source.periodWord()
            + "s"
            + (actors.size() > 1 ? " together" : ""),
        Phrase.of(
            "Positions reach from %s to %s; look at --from and --to.",
            source.periods().first(), source.periods().last()));
  }

  /* Where each of the actors stood first and last: those of the first three. */
  private static String ends(Table built) {
    List<String> clauses = new ArrayList<>();
    for (Object name : built.rows().stream().map(r -> r.get(0)).distinct().limit(3).toList()) {
      List<List<@Nullable Object>> own =
          built.rows().stream().filter(r -> Objects.equals(r.get(0), name)).toList();
      clauses.add(
          own.size() == 1
              ? name + " stood at " + at(own.getFirst())
              : name + " went from " + at(own.getFirst()) + " to " + at(own.getLast()));
    }
    return String.join("; ", clauses) + ".";
  }

  private static String at(List<@Nullable Object> row) {
    return Words.figure((Figure) Objects.requireNonNull(row.get(2))) + " in " + row.get(1);
  }

  /// The difference of two actors over time.
  @Override
  public Page pair(String first, String second, int from, int to) {
    String title = source.name(first) + " less " + source.name(second);
    Table.Builder table =
        Table.builder("distance", title, "One row for each period; " + source.caption())
            .text("name", "Pair", "The first less the second.")
            .integer(source.periodWord(), capital(source.periodWord()), "When.", "")
            .column(named("first", source.name(first)))
            .column(named("second", source.name(second)))
            .figure(
                "difference",
                "Difference",
                "First position less the second, with its 90% interval; its size is the"
                    + " distance.",
                "standard deviations");
    int apart = 0;
    int known = 0;
    for (int period : source.periods().subSet(from, to)) {
      Figure difference = source.difference(first, second, period);
      if (difference instanceof Figure.Known k) {
        table.row(
            title,
            period,
            source.position(first, period),
            source.position(second, period),
            difference);
        known++;
        apart += k.interval().low() > 0 || k.interval().high() < 0 ? 1 : 0;
      }
    }
    Table built = table.build();
    if (known == 0) {
      throw nobodyPlaced(List.of(first, second));
    }
    String finding =
        Phrase.of(
            "%s and %s stood apart beyond the error in %d of %d %ss.",
            source.name(first), source.name(second), apart, known, source.periodWord());
    return Page.titled("Ideal points" + source.subject() + ": " + title)
        .finding(finding)
        .section(
            Section.headed("How far apart?")
                .chart(
                    IdealPointCharts.overTime("distance", "difference", source.periodWord(), built))
                .table(built))
        .sources(source.sources());
  }

  private static Column named(String key, String name) {
    return Column.figure(key, name, "Position of " + name + ".", "standard deviations");
  }

  static String capital(String word) {
    return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
  }
}

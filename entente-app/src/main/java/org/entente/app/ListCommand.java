package org.entente.app;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.entente.app.output.Column;
import org.entente.app.output.OutputOptions;
import org.entente.app.output.Page;
import org.entente.app.output.Section;
import org.entente.app.output.Source;
import org.entente.app.output.Table;
import org.entente.panel.Yearbook;
import org.entente.world.Coalition;
import org.entente.world.State;
import org.entente.world.World;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// `entente list`: what the program knows.
@Command(
    name = "list",
    mixinStandardHelpOptions = true,
    description = "Lists coalitions, states or the datasets behind the yearbook.",
    footer = {
      "",
      "Examples:",
      "  entente list coalitions",
      "  entente list states --csv states.csv"
    })
final class ListCommand implements Callable<Integer> {
  /// What can be listed.
  enum What {
    COALITIONS,
    STATES,
    DATA
  }

  @Parameters(paramLabel = "WHAT", description = "One of: ${COMPLETION-CANDIDATES}.")
  private What what = What.COALITIONS;

  @Mixin private WorldOptions worldOptions = new WorldOptions();

  @Mixin private OutputOptions output = new OutputOptions();

  @Override
  public Integer call() {
    World world = worldOptions.load();
    output.write(
        switch (what) {
          case COALITIONS -> Page.titled("Coalitions").section(section(coalitions(world)));
          case STATES -> Page.titled("States").section(section(states(world)));
          case DATA -> data();
        });
    return 0;
  }

  private static Section section(Table table) {
    return Section.headed(table.title()).table(table);
  }

  private static Table coalitions(World world) {
    Table.Builder table =
        Table.builder("coalitions", "Coalitions", "One row for each coalition.")
            .column(Column.text("id", "Id", "Identifier, as given to other commands."))
            .column(Column.integer("from", "From", "Year of foundation.", "year"))
            .column(
                Column.integer("to", "To", "Year of dissolution; empty while it lasts.", "year"))
            .column(Column.text("kind", "Kind", "Treaty organisation, alliance, bloc or ad hoc."))
            .column(Column.text("name", "Name", "Full name."));
    for (Coalition c : world.coalitions()) {
      Integer end = c.life().isOpen() ? null : c.life().to().getYear();
      table.row(c.id(), c.life().from().getYear(), end, c.kind(), c.name());
    }
    return table.build();
  }

  private static Table states(World world) {
    Table.Builder table =
        Table.builder("states", "States", "One row for each state of the system since 1816.")
            .column(Column.integer("code", "COW", "Correlates of War code.", ""))
            .column(Column.text("cow", "Abb.", "Correlates of War abbreviation."))
            .column(Column.text("iso3", "ISO", "ISO 3166 alpha-3 code; empty where none exists."))
            .column(Column.text("name", "Name", "Name."))
            .column(Column.text("region", "Region", "Region; empty where none is recorded."))
            .column(Column.text("periods", "Periods", "Years of existence, both ends included."));
    for (State s : world.states().list()) {
      table.row((long) s.code(), s.abbreviation(), s.iso3(), s.name(), s.region(), periods(s));
    }
    return table.build();
  }

  private static String periods(State s) {
    return s.periods().stream()
        .map(p -> p.from().getYear() + "-" + (p.isOpen() ? "" : String.valueOf(p.to().getYear())))
        .collect(Collectors.joining(", "));
  }

  private static Page data() {
    List<Yearbook.Dataset> datasets = Place.openYearbook(null).datasets();
    Table.Builder table =
        Table.builder("datasets", "Datasets behind the yearbook", "One row for each dataset.")
            .column(Column.text("key", "Key", "Key that provenances refer to."))
            .column(Column.text("version", "Version", "Version of the publisher."))
            .column(Column.text("licence", "Licence", "Licence, or what is known of it."))
            .column(Column.text("citation", "Citation", "How to cite it."));
    datasets.forEach(d -> table.row(d.key(), d.version(), d.licence(), d.citation()));
    Section section = section(table.build());
    return Page.titled(section.heading())
        .section(section)
        .sources(datasets.stream().map(Source::of).toList());
  }
}

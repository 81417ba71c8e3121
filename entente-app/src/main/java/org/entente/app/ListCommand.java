package org.entente.app;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.entente.answer.desk.Place;
import org.entente.answer.page.Column;
import org.entente.answer.page.Page;
import org.entente.answer.page.Section;
import org.entente.answer.page.Source;
import org.entente.answer.page.Table;
import org.entente.answer.registry.CoalitionList;
import org.entente.answer.registry.StateList;
import org.entente.app.option.AsOf;
import org.entente.app.option.OutputOptions;
import org.entente.app.option.WorldOptions;
import org.entente.panel.Yearbook;
import org.entente.run.UserProblem;
import org.entente.world.Coalition;
import org.entente.world.NearMiss;
import org.entente.world.World;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
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
      "  entente list coalitions --on 1985 --member Egypt",
      "  entente list coalitions --kind alliance",
      "  entente list states --on 1914-07-28 --csv states.csv"
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

  @Option(
      names = "--on",
      paramLabel = "DATE",
      converter = AsOf.class,
      description = "Those that were there on the date: 1985-06-01, or the end of 1985-06 or 1985.")
  private @Nullable LocalDate on;

  @Option(
      names = "--member",
      paramLabel = "STATE",
      description = "Coalitions in which the state has or had a role.")
  private @Nullable String member;

  @Option(
      names = "--kind",
      paramLabel = "KIND",
      description = "Coalitions of a kind: treaty organisation, alliance, bloc or ad hoc.")
  private @Nullable String kind;

  @Mixin private WorldOptions worldOptions = new WorldOptions();

  @Mixin private OutputOptions output = new OutputOptions();

  @Override
  public Integer call() {
    World world = worldOptions.load();
    output.write(
        switch (what) {
          case COALITIONS -> coalitions(world);
          case STATES -> states(world);
          case DATA -> data();
        });
    return 0;
  }

  private Page coalitions(World world) {
    CoalitionList list =
        new CoalitionList(
            ofKind(world.coalitions()),
            Optional.ofNullable(on),
            Optional.ofNullable(member).map(world::getState));
    Table table = list.table();
    return Page.titled("Coalitions")
        .section(Section.headed("Coalitions").paragraph(list.note()).table(table));
  }

  private Page states(World world) {
    Table table = new StateList(world.states(), Optional.ofNullable(on)).table();
    return Page.titled("States").section(Section.headed("States").table(table));
  }

  private List<Coalition> ofKind(List<Coalition> coalitions) {
    if (kind == null) {
      return coalitions;
    }
    String wanted = NearMiss.fold(kind);
    List<Coalition> found =
        coalitions.stream().filter(c -> NearMiss.fold(c.kind()).equals(wanted)).toList();
    if (found.isEmpty()) {
      List<String> kinds = coalitions.stream().map(Coalition::kind).distinct().sorted().toList();
      throw UserProblem.usage(
          "no kind \"" + kind + "\"",
          (NearMiss.advice(kind, kinds) + " The kinds are " + String.join(", ", kinds) + ".")
              .strip());
    }
    return found;
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
    Section section = Section.headed("Datasets behind the yearbook").table(table.build());
    return Page.titled(section.heading())
        .section(section)
        .sources(datasets.stream().map(Source::of).toList());
  }
}

package org.entente.answer.registry;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.entente.answer.page.Page;
import org.entente.answer.page.Section;
import org.entente.answer.page.Source;
import org.entente.answer.page.Table;
import org.entente.panel.Yearbook;
import org.entente.run.UserProblem;
import org.entente.world.Coalition;
import org.entente.world.NearMiss;
import org.entente.world.World;
import org.jspecify.annotations.Nullable;

/// The pages that list what the program knows.
public final class ListPages {
  private ListPages() {}

  /// The coalitions, or those of a kind, of a date or with a state; null for any.
  public static Page coalitions(
      World world, @Nullable String kind, @Nullable LocalDate on, @Nullable String member) {
    CoalitionList list =
        new CoalitionList(
            kind == null ? world.coalitions() : ofKind(world.coalitions(), kind),
            Optional.ofNullable(on),
            Optional.ofNullable(member).map(world::getState));
    return Page.titled("Coalitions")
        .section(Section.headed("Coalitions").paragraph(list.note()).table(list.table()));
  }

  private static List<Coalition> ofKind(List<Coalition> coalitions, String kind) {
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

  /// The states, or those of a date; null for any.
  public static Page states(World world, @Nullable LocalDate on) {
    Table table = new StateList(world.states(), Optional.ofNullable(on)).table();
    return Page.titled("States").section(Section.headed("States").table(table));
  }

  /// The datasets behind a yearbook.
  public static Page datasets(Yearbook yearbook) {
    List<Yearbook.Dataset> datasets = yearbook.datasets();
    Table.Builder table =
        Table.builder("datasets", "Datasets behind the yearbook", "One row for each dataset.")
            .text("key", "Key", "Key that provenances refer to.")
            .text("version", "Version", "Version of the publisher.")
            .text("licence", "Licence", "Licence, or what is known of it.")
            .text("citation", "Citation", "How to cite it.");
    datasets.forEach(d -> table.row(d.key(), d.version(), d.licence(), d.citation()));
    Section section = Section.headed("Datasets behind the yearbook").table(table.build());
    return Page.titled(section.heading())
        .section(section)
        .sources(datasets.stream().map(Source::of).toList());
  }
}

package org.entente.app.data;

import java.nio.file.Files;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.entente.answer.desk.Place;
import org.entente.answer.page.Page;
import org.entente.answer.page.Section;
import org.entente.answer.page.Table;
import org.entente.app.option.OutputOptions;
import org.entente.sources.store.DatasetRecord;
import org.entente.sources.store.EvidenceStore;
import org.entente.sources.world.WorldFiles;
import org.entente.world.States;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/// `entente data`: the evidence store.
@Command(
    name = "data",
    description =
        "Imports public datasets into the evidence store, fetches, lists and checks them.",
    subcommands = {
      DataCommand.Import.class,
      FetchCommand.class,
      DataCommand.Listing.class,
      DataCommand.Check.class
    })
public final class DataCommand {
  /// `entente data import`.
  @Command(
      name = "import",
      description = "Imports files, or every recognised file of a folder.",
      footer = {
        "",
        "Examples:",
        "  entente data import downloads/",
        "  entente data import imts.csv --series trade --unit \"US dollars\"",
        "  entente data import embassies.csv --series embassies --columns first=home,second=host"
      })
  static final class Import implements Callable<Integer> {
    @Mixin private FilesToTake files = new FilesToTake();

    @Spec private @Nullable CommandSpec spec;

    @Override
    public Integer call() {
      CommandLine line = Objects.requireNonNull(spec).commandLine();
      States states = WorldFiles.load(List.of()).states();
      try (EvidenceStore store = EvidenceStore.open(Place.storeToWrite(), states)) {
        return FileTaking.take(
            store,
            files.paths(),
            files.options(),
            line,
            r -> FileTaking.print(line.getOut(), r, r.outcome().name().toLowerCase(Locale.ROOT)));
      }
    }
  }

  /// `entente data list`.
  @Command(
      name = "list",
      description = "Lists the imported datasets with their provenance.",
      footer = {"", "Example:", "  entente data list --csv datasets.csv"})
  static final class Listing implements Callable<Integer> {
    @Mixin private OutputOptions output = new OutputOptions();

    @Override
    public Integer call() {
      Table.Builder table =
          Table.builder("imported", "Imported datasets", "One row for each dataset of the store.")
              .text("key", "Key", "Key that provenances refer to.")
              .text("version", "Version", "Version of the publisher.")
              .integer("rows", "Rows", "Rows kept.", "rows")
              .integer("from", "From", "First year covered.", "year")
              .integer("to", "To", "Last year covered.", "year")
              .text("imported", "Imported", "When it was imported.")
              .text("sha256", "SHA-256", "Of the file, to tell versions apart.");
      if (Files.exists(Place.store())) {
        States states = WorldFiles.load(List.of()).states();
        try (EvidenceStore store = EvidenceStore.openToRead(Place.store(), states)) {
          store.datasets().forEach(d -> row(table, d));
        }
      }
      Table imported = table.build();
      output.write(
          Page.titled(imported.title())
              .finding(
                  imported.rows().isEmpty()
                      ? "Nothing has been imported; the bundled yearbook is in use."
                      : "")
              .section(Section.headed(imported.title()).table(imported)));
      return 0;
    }

    private static void row(Table.Builder table, DatasetRecord d) {
      boolean dated = d.firstYear() != 0;
      table.row(
          d.key(),
          d.version(),
          d.rowsKept(),
          dated ? d.firstYear() : null,
          dated ? d.lastYear() : null,
          String.valueOf(d.imported()),
          d.sha256());
    }
  }

  /// `entente data check`.
  @Command(
      name = "check",
      description =
          "Checks files, or every recognised file of a folder, as an import into an empty store"
              + " would: the same lines and the same exit code, and nothing is kept.",
      footer = {"", "Example:", "  entente data check downloads/MIDB.csv"})
  static final class Check implements Callable<Integer> {
    @Mixin private FilesToTake files = new FilesToTake();

    @Spec private @Nullable CommandSpec spec;

    @Override
    public Integer call() {
      CommandLine line = Objects.requireNonNull(spec).commandLine();
      try (EvidenceStore store = EvidenceStore.scratch(WorldFiles.load(List.of()).states())) {
        return FileTaking.take(
            store,
            files.paths(),
            files.options(),
            line,
            r -> FileTaking.print(line.getOut(), r, "checked"));
      }
    }
  }
}

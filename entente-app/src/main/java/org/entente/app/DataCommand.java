package org.entente.app;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.entente.answer.desk.Place;
import org.entente.answer.page.Column;
import org.entente.answer.page.Page;
import org.entente.answer.page.Section;
import org.entente.answer.page.Table;
import org.entente.app.option.OutputOptions;
import org.entente.app.terminal.TerminalProgress;
import org.entente.run.Run;
import org.entente.run.UserProblem;
import org.entente.sources.store.DatasetRecord;
import org.entente.sources.store.DirectoryReport;
import org.entente.sources.store.EvidenceStore;
import org.entente.sources.store.ImportOptions;
import org.entente.sources.store.ImportReport;
import org.entente.sources.table.Refusal;
import org.entente.sources.world.WorldFiles;
import org.entente.world.States;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `entente data`: the evidence store.
@Command(
    name = "data",
    mixinStandardHelpOptions = true,
    description = "Imports public datasets into the evidence store, lists and checks them.",
    subcommands = {DataCommand.Import.class, DataCommand.Listing.class, DataCommand.Check.class})
final class DataCommand {

  private static void print(PrintWriter out, ImportReport report) {
    out.println(
        String.format(
            Locale.ROOT,
            "%-28s %-10s %,10d read %,10d kept %,8d refused  %s",
            report.dataset(),
            report.outcome().name().toLowerCase(Locale.ROOT),
            report.rowsRead(),
            report.rowsKept(),
            report.rowsRefused(),
            report.firstYear() == 0 ? "" : report.firstYear() + "-" + report.lastYear()));
    report.refused().forEach(r -> out.println("    refused " + words(r)));
    report.remarked().forEach(r -> out.println("    kept, but " + words(r)));
  }

  private static String words(Refusal refusal) {
    return String.format(
        Locale.ROOT,
        "%,d %s, first %s",
        refusal.rows(),
        refusal.rows() == 1 ? "row" : "rows",
        refusal.firstCase());
  }

  private static void printSkipped(PrintWriter out, DirectoryReport report) {
    if (!report.skipped().isEmpty()) {
      out.println(
          String.format(
              Locale.ROOT,
              "Left aside %d files whose columns fit no dataset: %s",
              report.skipped().size(),
              report.skipped().stream()
                  .map(s -> String.valueOf(s.file().getFileName()))
                  .collect(Collectors.joining(", "))));
    }
  }

  /// `entente data import`.
  @Command(
      name = "import",
      mixinStandardHelpOptions = true,
      description = "Imports files, or every recognised file of a folder.",
      footer = {"", "Example:", "  entente data import downloads/"})
  static final class Import implements Callable<Integer> {
    @Parameters(paramLabel = "FILE", arity = "1..*", description = "Files or folders.")
    private List<Path> paths = List.of();

    @Option(names = "--dataset", paramLabel = "KEY", description = "What the file holds.")
    private @Nullable String dataset;

    @Option(
        names = "--keep-going",
        description = "Refuse faulty rows one by one instead of the whole file.")
    private boolean keepGoing;

    @Spec private @Nullable CommandSpec spec;

    @Override
    public Integer call() {
      PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
      PrintWriter err = spec.commandLine().getErr();
      ImportOptions options = new ImportOptions(Optional.ofNullable(dataset), keepGoing);
      Run run = TerminalProgress.run(err, Run.DEFAULT_SEED);
      int failures = 0;
      States states = WorldFiles.load(List.of()).states();
      try (EvidenceStore store = EvidenceStore.open(Place.storeToWrite(), states)) {
        for (Path path : paths) {
          if (Files.isDirectory(path)) {
            DirectoryReport report = store.importAll(path, options, run);
            if (report.imported().isEmpty() && report.failed().isEmpty()) {
              out.println("No file in " + path + " has the columns of a dataset.");
            }
            report.imported().forEach(r -> print(out, r));
            printSkipped(out, report);
            report.failed().forEach(s -> err.println("failed " + s.file() + ": " + s.why()));
            failures += report.failed().size();
          } else {
            print(out, store.importFile(path, options, run));
          }
        }
      }
      return failures == 0 ? 0 : UserProblem.Kind.INPUT.exitCode();
    }
  }

  /// `entente data list`.
  @Command(
      name = "list",
      mixinStandardHelpOptions = true,
      description = "Lists the imported datasets with their provenance.",
      footer = {"", "Example:", "  entente data list --csv datasets.csv"})
  static final class Listing implements Callable<Integer> {
    @Mixin private OutputOptions output = new OutputOptions();

    @Override
    public Integer call() {
      Table.Builder table =
          Table.builder("imported", "Imported datasets", "One row for each dataset of the store.")
              .column(Column.text("key", "Key", "Key that provenances refer to."))
              .column(Column.text("version", "Version", "Version of the publisher."))
              .column(Column.integer("rows", "Rows", "Rows kept.", "rows"))
              .column(Column.integer("from", "From", "First year covered.", "year"))
              .column(Column.integer("to", "To", "Last year covered.", "year"))
              .column(Column.text("imported", "Imported", "When it was imported."))
              .column(Column.text("sha256", "SHA-256", "Of the file, to tell versions apart."));
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
      mixinStandardHelpOptions = true,
      description = "Checks a file as an import would, without keeping anything.",
      footer = {"", "Example:", "  entente data check downloads/MIDB.csv"})
  static final class Check implements Callable<Integer> {
    @Parameters(paramLabel = "FILE", description = "The file.")
    private Path path = Path.of("");

    @Option(names = "--dataset", paramLabel = "KEY", description = "What the file holds.")
    private @Nullable String dataset;

    @Spec private @Nullable CommandSpec spec;

    @Override
    public Integer call() {
      PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
      ImportOptions options = new ImportOptions(Optional.ofNullable(dataset), true);
      Run run = TerminalProgress.run(spec.commandLine().getErr(), Run.DEFAULT_SEED);
      States states = WorldFiles.load(List.of()).states();
      print(out, EvidenceStore.check(path, options, states, run));
      return 0;
    }
  }
}

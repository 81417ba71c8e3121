package org.entente.app;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.entente.answer.desk.Place;
import org.entente.answer.page.Column;
import org.entente.answer.page.Page;
import org.entente.answer.page.Section;
import org.entente.answer.page.Table;
import org.entente.app.option.OutputOptions;
import org.entente.app.option.OwnSeriesOptions;
import org.entente.app.terminal.TerminalProgress;
import org.entente.run.Run;
import org.entente.run.UserProblem;
import org.entente.run.Visible;
import org.entente.sources.store.DatasetRecord;
import org.entente.sources.store.DirectoryReport;
import org.entente.sources.store.EvidenceStore;
import org.entente.sources.store.ImportOptions;
import org.entente.sources.store.ImportReport;
import org.entente.sources.table.Reason;
import org.entente.sources.table.Refusal;
import org.entente.sources.world.WorldFiles;
import org.entente.world.States;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
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
  private static final int UNREAD_SHOWN = 8;

  private static void print(PrintWriter out, ImportReport report, String outcome) {
    out.println(
        String.format(
            Locale.ROOT,
            "%-28s %-10s %,10d read %,10d kept %,8d refused  %-9s  %s",
            report.dataset(),
            outcome,
            report.rowsRead(),
            report.rowsKept(),
            report.rowsRefused(),
            report.firstYear() == 0 ? "" : report.firstYear() + "-" + report.lastYear(),
            Visible.line(String.valueOf(report.file().getFileName()))));
    if (!report.unread().isEmpty()) {
      List<String> shown =
          report.unread().subList(0, Math.min(UNREAD_SHOWN, report.unread().size()));
      int more = report.unread().size() - shown.size();
      out.println(
          Visible.line(
              "    columns not read: "
                  + String.join(", ", shown)
                  + (more == 0 ? "" : " and " + more + " more")));
    }
    report.refused().forEach(r -> out.println("    refused " + words(r)));
    report.remarked().forEach(r -> out.println("    " + remark(r)));
  }

  private static String remark(Refusal remark) {
    return remark.reason() == Reason.LOST
        ? String.format(
            Locale.ROOT,
            "lost? state %s %s (%,d votes fewer): renamed upstream, or without a vote",
            remark.value(),
            remark.what(),
            remark.rows())
        : "kept, but " + words(remark);
  }

  private static String words(Refusal refusal) {
    return String.format(
        Locale.ROOT,
        "%,d %s, first %s",
        refusal.rows(),
        refusal.rows() == 1 ? "row" : "rows",
        refusal.firstCase());
  }

  /* One way for check and import, so that their verdicts are the same. */
  private static int take(
      EvidenceStore store,
      List<Path> paths,
      ImportOptions options,
      CommandLine line,
      Consumer<ImportReport> shown) {
    for (Path path : paths) {
      if (path.toString().isBlank()) {
        throw UserProblem.usage("the name of a file is empty", "Name a file or a folder.");
      }
    }
    Run run = TerminalProgress.run(line.getErr(), Run.DEFAULT_SEED);
    if (paths.size() == 1 && !Files.isDirectory(paths.getFirst())) {
      store.importEvery(paths.getFirst(), options, run).forEach(shown);
      return 0;
    }
    DirectoryReport report = store.importAll(paths, options, run);
    if (report.imported().isEmpty() && report.failed().isEmpty()) {
      line.getOut().println("No file there has the columns of a dataset.");
    }
    report.imported().forEach(shown);
    printSkipped(line.getOut(), report);
    for (DirectoryReport.Skipped s : report.failed()) {
      line.getErr().println("failed " + Visible.text(s.file() + ": " + s.why()));
      if (!s.advice().isEmpty()) {
        line.getErr().println("  " + s.advice());
      }
    }
    return report.failed().isEmpty() ? 0 : UserProblem.Kind.INPUT.exitCode();
  }

  private static void printSkipped(PrintWriter out, DirectoryReport report) {
    if (!report.skipped().isEmpty()) {
      out.println(
          report.skipped().size() == 1
              ? "Left aside 1 file:"
              : "Left aside " + report.skipped().size() + " files:");
      report
          .skipped()
          .forEach(s ->
              out.println(
                  Visible.text("  " + s.why() + (s.advice().isEmpty() ? "" : " " + s.advice()))));
    }
  }

  /// `entente data import`.
  @Command(
      name = "import",
      mixinStandardHelpOptions = true,
      description = "Imports files, or every recognised file of a folder.",
      footer = {
        "",
        "Examples:",
        "  entente data import downloads/",
        "  entente data import imts.csv --series trade --unit \"US dollars\"",
        "  entente data import embassies.csv --series embassies --columns first=home,second=host"
      })
  static final class Import implements Callable<Integer> {
    @Parameters(paramLabel = "FILE", arity = "1..*", description = "Files or folders.")
    private List<Path> paths = List.of();

    @Option(names = "--dataset", paramLabel = "KEY", description = "What the file holds.")
    private @Nullable String dataset;

    @Option(
        names = "--keep-going",
        description = "Refuse faulty rows one by one instead of the whole file.")
    private boolean keepGoing;

    @Mixin private OwnSeriesOptions own = new OwnSeriesOptions();

    @Spec private @Nullable CommandSpec spec;

    @Override
    public Integer call() {
      CommandLine line = Objects.requireNonNull(spec).commandLine();
      ImportOptions options = own.with(new ImportOptions(Optional.ofNullable(dataset), keepGoing));
      States states = WorldFiles.load(List.of()).states();
      try (EvidenceStore store = EvidenceStore.open(Place.storeToWrite(), states)) {
        return take(
            store,
            paths,
            options,
            line,
            r -> print(line.getOut(), r, r.outcome().name().toLowerCase(Locale.ROOT)));
      }
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
      description =
          "Checks files, or every recognised file of a folder, as an import into an empty store"
              + " would: the same lines and the same exit code, and nothing is kept.",
      footer = {"", "Example:", "  entente data check downloads/MIDB.csv"})
  static final class Check implements Callable<Integer> {
    @Parameters(paramLabel = "FILE", arity = "1..*", description = "Files or folders.")
    private List<Path> paths = List.of();

    @Option(names = "--dataset", paramLabel = "KEY", description = "What the file holds.")
    private @Nullable String dataset;

    @Option(
        names = "--keep-going",
        description = "Refuse faulty rows one by one instead of the whole file.")
    private boolean keepGoing;

    @Mixin private OwnSeriesOptions own = new OwnSeriesOptions();

    @Spec private @Nullable CommandSpec spec;

    @Override
    public Integer call() {
      CommandLine line = Objects.requireNonNull(spec).commandLine();
      ImportOptions options = own.with(new ImportOptions(Optional.ofNullable(dataset), keepGoing));
      try (EvidenceStore store = EvidenceStore.scratch(WorldFiles.load(List.of()).states())) {
        return take(store, paths, options, line, r -> print(line.getOut(), r, "checked"));
      }
    }
  }
}

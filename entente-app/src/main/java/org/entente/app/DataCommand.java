package org.entente.app;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.entente.run.Run;
import org.entente.run.UserProblem;
import org.entente.sources.store.DatasetRecord;
import org.entente.sources.store.DirectoryReport;
import org.entente.sources.store.EvidenceStore;
import org.entente.sources.store.ImportOptions;
import org.entente.sources.store.ImportReport;
import org.entente.sources.world.WorldFiles;
import org.entente.world.States;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
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
    report.refused().forEach(r -> out.println("    refused: " + r));
    report.remarked().forEach(r -> out.println("    remark: " + r));
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
      try (EvidenceStore store = EvidenceStore.open(Place.store(), states)) {
        for (Path path : paths) {
          if (Files.isDirectory(path)) {
            DirectoryReport report = store.importAll(path, options, run);
            report.imported().forEach(r -> print(out, r));
            report.skipped().forEach(s -> out.println("skipped " + s.file() + ": " + s.why()));
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
      description = "Lists the imported datasets with their provenance.")
  static final class Listing implements Callable<Integer> {
    @Spec private @Nullable CommandSpec spec;

    @Override
    public Integer call() {
      PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
      if (!Files.exists(Place.store())) {
        out.println("Nothing has been imported; the bundled yearbook is in use.");
        return 0;
      }
      States states = WorldFiles.load(List.of()).states();
      try (EvidenceStore store = EvidenceStore.openToRead(Place.store(), states)) {
        for (DatasetRecord d : store.datasets()) {
          out.println(
              String.format(
                  Locale.ROOT,
                  "%-28s %-12s %,10d rows  %s  imported %s  sha256 %s",
                  d.key(),
                  d.version(),
                  d.rowsKept(),
                  d.firstYear() == 0 ? "" : d.firstYear() + "-" + d.lastYear(),
                  d.imported(),
                  d.sha256().substring(0, 12)));
        }
      }
      return 0;
    }
  }

  /// `entente data check`.
  @Command(
      name = "check",
      mixinStandardHelpOptions = true,
      description = "Checks a file as an import would, without keeping anything.")
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

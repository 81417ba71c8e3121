package org.entente.app.data;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.entente.app.terminal.TerminalProgress;
import org.entente.run.Phrase;
import org.entente.run.Run;
import org.entente.run.UserProblem;
import org.entente.run.Visible;
import org.entente.sources.file.GivenFiles;
import org.entente.sources.store.DirectoryReport;
import org.entente.sources.store.EvidenceStore;
import org.entente.sources.store.ImportOptions;
import org.entente.sources.store.ImportReport;
import org.entente.sources.table.Reason;
import org.entente.sources.table.Refusal;
import picocli.CommandLine;

/// Takes files into a store and says what became of them.
final class FileTaking {
  private static final int UNREAD_SHOWN = 8;

  private FileTaking() {}

  /// One file as a line, with what was not read, refused and remarked.
  static void print(PrintWriter out, ImportReport report, String outcome) {
    out.println(
        Phrase.of(
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
        ? Phrase.of(
            "lost? state %s %s (%,d votes fewer): renamed upstream, or without a vote",
            remark.value(), remark.what(), remark.rows())
        : "kept, but " + words(remark);
  }

  private static String words(Refusal refusal) {
    return Phrase.of(
        "%,d %s, first %s",
        refusal.rows(), refusal.rows() == 1 ? "row" : "rows", refusal.firstCase());
  }

  /// One way for check, import and fetch, so that their verdicts are the same; the exit code.
  static int take(
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
    try (GivenFiles files = new GivenFiles(paths)) {
      return taken(store, files.paths(), options, line, shown);
    }
  }

  private static int taken(
      EvidenceStore store,
      List<Path> paths,
      ImportOptions options,
      CommandLine line,
      Consumer<ImportReport> shown) {
    Run run = TerminalProgress.run(line.getErr(), Run.DEFAULT_SEED);
    if (paths.size() == 1 && !Files.isDirectory(paths.getFirst())) {
      store.importEvery(paths.getFirst(), options, run).forEach(shown);
      return 0;
    }
    DirectoryReport report = store.importAll(paths, options, run);
    report.imported().forEach(shown);
    printSkipped(line.getOut(), report);
    for (DirectoryReport.Skipped s : report.failed()) {
      line.getErr().println("failed " + Visible.text(s.file() + ": " + s.why()));
      if (!s.advice().isEmpty()) {
        line.getErr().println("  " + s.advice());
      }
    }
    if (report.imported().isEmpty() && report.failed().isEmpty()) {
      throw UserProblem.input(
          "no file there has the columns of a dataset",
          "Name the publishers' files; docs/sources says what they are called.");
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
}

package org.entente.app.data;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.entente.answer.desk.Place;
import org.entente.answer.page.Page;
import org.entente.answer.page.Section;
import org.entente.answer.page.Table;
import org.entente.app.option.OutputOptions;
import org.entente.app.terminal.TerminalProgress;
import org.entente.run.Phrase;
import org.entente.run.Run;
import org.entente.run.UserProblem;
import org.entente.sources.file.Reason;
import org.entente.sources.file.SourceFile;
import org.entente.sources.file.ZipEntryFile;
import org.entente.sources.publisher.Publication;
import org.entente.sources.publisher.Publications;
import org.entente.sources.store.EvidenceStore;
import org.entente.sources.store.ImportOptions;
import org.entente.sources.world.WorldFiles;
import org.entente.text.web.WebFile;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `entente data fetch`: a publisher's file, when the user asks for it.
@Command(
    name = "fetch",
    description =
        "Gets publishers' files and imports them; without a name lists what there is,"
            + " with addresses and licences. Says address, size, licence and citation first"
            + " and asks. A fetch that was cut off goes on where it stopped. Nothing is ever"
            + " fetched unless this command is given.",
    footer = {
      "",
      "Examples:",
      "  entente data fetch",
      "  entente data fetch ucdp-conflicts",
      "  entente data fetch trade --yes"
    })
final class FetchCommand implements Callable<Integer> {
  private static final long MEGABYTE = 1_000_000;

  @Parameters(paramLabel = "DATASET", arity = "0..*", description = "What to fetch.")
  private List<String> keys = List.of();

  @Option(names = "--yes", description = "Do not ask.")
  private boolean yes;

  @Option(
      names = "--from",
      paramLabel = "ADDRESS",
      description = "Another address of the file: a newer release, or a copy near you.")
  private @Nullable String from;

  @Option(names = "--sha256", paramLabel = "HEX", description = "The hash that the file must have.")
  private @Nullable String sha256;

  @Option(
      names = "--most",
      paramLabel = "MB",
      description = "Refuse a larger file. Default: four times the size that is known, or 2000.")
  private @Nullable Integer most;

  @Option(names = "--keep", description = "Fetch only, without an import.")
  private boolean keep;

  @Mixin private OutputOptions output = new OutputOptions();

  @Spec private @Nullable CommandSpec spec;

  @Override
  public Integer call() {
    if (keys.isEmpty()) {
      output.write(listed());
      return 0;
    }
    if ((from != null || sha256 != null) && keys.size() > 1) {
      throw UserProblem.usage("--from and --sha256 are of one file", "Fetch one at a time.");
    }
    CommandLine line = Objects.requireNonNull(spec).commandLine();
    List<Publication> wanted = keys.stream().map(Publications::get).toList();
    for (Publication publication : wanted) {
      int code = fetch(publication, line);
      if (code != 0) {
        return code;
      }
    }
    return 0;
  }

  private static Page listed() {
    Table.Builder table =
        Table.builder(
                "publishers",
                "Publishers' files",
                "One row for each dataset whose publisher's address is known, as of November 2026.")
            .text("key", "Dataset", "Name to fetch it by.")
            .text("release", "Newest known", "The newest release known of.")
            .text("how", "How", "Whether a program may get it.")
            .text("licence", "Licence", "Licence or terms.")
            .text("address", "Address", "Of the file, or of the page to open.");
    for (Publication p : Publications.list()) {
      table.row(
          p.key(),
          p.release(),
          p.isDirect() ? "fetch" : "browser",
          p.licence(),
          p.isDirect() ? p.address() : p.page());
    }
    return Page.titled("Publishers' files")
        .finding("\"fetch\" can be had by this command, \"browser\" on the publisher's page.")
        .section(Section.headed("Where are they?").table(table.build()));
  }

  private int fetch(Publication publication, CommandLine line) {
    String address = from == null ? publication.address() : from;
    if (address.isEmpty()) {
      throw UserProblem.input(
          Phrase.of(
              "%s is given in a browser only (%s): %s",
              publication.key(), publication.release(), publication.page()),
          "Save the file there, then: entente data import FILE. Or name its address with --from.");
    }
    say(publication, address, line.getOut());
    if (!yes && !isAgreed(line.getOut())) {
      line.getOut().println("Nothing was fetched.");
      return UserProblem.Kind.OUTCOME.exitCode();
    }
    Run run = TerminalProgress.run(line.getErr(), Run.DEFAULT_SEED);
    Path file = downloads().resolve(name(publication, address));
    int megabytes = most == null ? publication.mostMegabytes() : most;
    WebFile.Wanted wanted = new WebFile.Wanted(address, publication.accept(), megabytes * MEGABYTE);
    if (from == null) {
      WebFile.fetch(wanted, file, run);
    } else {
      WebFile.fetchNamed(wanted, file, run);
    }
    String hash = SourceFile.sha256(file);
    line.getOut().println("fetched " + file + ", SHA-256 " + hash);
    if (sha256 != null && !sha256.strip().equalsIgnoreCase(hash)) {
      throw UserProblem.input(
          file + " has another hash than " + sha256.strip(),
          "Nothing was imported. Look whether the publisher has a new release.");
    }
    return keep ? 0 : imported(publication, file, line);
  }

  private static void say(Publication p, String address, PrintWriter out) {
    out.println(p.key() + ": " + p.title() + " (" + p.release() + ")");
    out.println("  from     " + address);
    out.println(
        "  size     " + (p.megabytes() == 0 ? "not known" : "about " + p.megabytes() + " MB"));
    out.println("  licence  " + p.licence());
    out.println("  cite     " + p.citation());
    out.flush();
  }

  private static boolean isAgreed(PrintWriter out) {
    out.print("Fetch it? [y/N] ");
    out.flush();
    try {
      BufferedReader in =
          new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
      String line = in.readLine();
      if (line == null) {
        throw UserProblem.usage(
            "nobody answers whether to fetch", "Where nobody can be asked, say --yes.");
      }
      return line.strip().toLowerCase(Locale.ROOT).matches("y|yes");
    } catch (IOException e) {
      throw UserProblem.machine(
          "standard input cannot be read (" + Reason.of(e) + ")", "Say --yes.");
    }
  }

  private static Path downloads() {
    Path folder = Place.storeToWrite().resolveSibling("downloads");
    try {
      return Files.createDirectories(folder);
    } catch (IOException e) {
      throw UserProblem.machine(
          "the folder " + folder + " cannot be made (" + Reason.of(e) + ")",
          "Set ENTENTE_HOME to a folder that can be written.");
    }
  }

  /* The last name of the address, or the dataset's where that is no name of a file. */
  private static String name(Publication publication, String address) {
    String path = Optional.ofNullable(URI.create(address.strip()).getPath()).orElse("");
    String last = path.replaceFirst(".*/", "");
    return last.matches("[\\w-][\\w.-]*\\.\\w+") ? last : publication.key() + ".csv";
  }

  private static int imported(Publication publication, Path file, CommandLine line) {
    boolean packed = !publication.entry().isEmpty() && file.toString().endsWith(".zip");
    Path table = packed ? ZipEntryFile.unpack(file, publication.entry()) : file;
    ImportOptions plain =
        new ImportOptions(
            publication.own().isPresent() ? Optional.empty() : Optional.of(publication.key()),
            false);
    ImportOptions options = publication.own().map(plain::of).orElse(plain);
    try (EvidenceStore store =
        EvidenceStore.open(Place.storeToWrite(), WorldFiles.load(List.of()).states())) {
      return FileTaking.take(
          store,
          List.of(table),
          options,
          line,
          r -> FileTaking.print(line.getOut(), r, r.outcome().name().toLowerCase(Locale.ROOT)));
    }
  }
}

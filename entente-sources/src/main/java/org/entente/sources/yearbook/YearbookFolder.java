package org.entente.sources.yearbook;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.entente.evidence.Drift;
import org.entente.panel.YearSlice;
import org.entente.panel.Yearbook;
import org.entente.run.UserProblem;
import org.entente.similarity.ReplicateSketch;
import org.entente.sources.file.DriftTable;
import org.entente.sources.file.FolderSwap;
import org.entente.sources.file.Once;
import org.entente.sources.file.Reason;
import org.entente.sources.file.SummedFolder;
import tools.jackson.core.JacksonException;

/// A yearbook read from its files: the bundled one from the class path, or one that the user built.
///
/// A year is opened when it is first asked for, and of it only the columns that are used are read.
public final class YearbookFolder implements Yearbook {
  /// The most components that a sketch can have.
  static final int LARGEST_RANK = ReplicateSketch.DEFAULT_RANK;

  /// The name of the file with the hash.
  static final String HASH = "yearbook.sha256";

  /// The name of the list of the files' sums, of which [#HASH] is the sum; the bundled yearbook has
  /// none, for the archive of the release has its own.
  static final String SUMS = "yearbook.sums";

  /// The name of the manifest.
  static final String MANIFEST = "yearbook.json";

  private static final String BUNDLED = "/org/entente/sources/yearbook/bundled/";

  /* Read when something has aged, and once. */
  private static final Once<Drift> SHIPPED = new Once<>(DriftTable::read);

  private static final Once<YearbookFolder> SHIPPED_BOOK =
      new Once<>(() -> new YearbookFolder(YearbookFolder::readBundled, "the bundled yearbook"));

  private final YearFiles.Opener files;
  private final String where;
  private final Manifest manifest;
  private final Map<Integer, YearSlice> slices = new ConcurrentHashMap<>();

  private YearbookFolder(YearFiles.Opener files, String where) {
    this.files = files;
    this.where = where;
    this.manifest = readManifest();
  }

  /// The yearbook that ships with the program; one for the whole process, which keeps what was read
  /// of it.
  public static YearbookFolder bundled() {
    return SHIPPED_BOOK.get();
  }

  private static byte[] readBundled(String name) throws IOException {
    try (InputStream in = YearbookFolder.class.getResourceAsStream(BUNDLED + name)) {
      if (in == null) {
        throw new IOException("no file " + name);
      }
      return in.readAllBytes();
    }
  }

  /// Makes what reads the bundled yearbook ready on a thread of its own, by reading a year, and
  /// returns at once: the first use of the libraries takes as long as the rest of a short command.
  public static void prepare() {
    Thread reader =
        new Thread(
            () -> {
              YearbookFolder book = bundled();
              book.year(book.years().last());
            },
            "yearbook");
    reader.setDaemon(true);
    /* What it fails of, the command meets itself. */
    reader.setUncaughtExceptionHandler((_, _) -> {});
    reader.start();
  }

  /// The yearbook in a folder. Throws [UserProblem] if there is none.
  public static YearbookFolder in(Path folder) {
    String where = "the yearbook in " + folder;
    try {
      SummedFolder summed = new SummedFolder(folder, SUMS);
      return new YearbookFolder(
          name ->
              name.equals(HASH)
                  ? Files.readAllBytes(FolderSwap.current(folder).resolve(name))
                  : summed.read(name),
          where);
    } catch (IOException e) {
      throw unreadable(where, SUMS, Reason.of(e));
    }
  }

  @Override
  public NavigableSet<Integer> years() {
    return manifest.years().navigableKeySet();
  }

  /// The hash of a yearbook's files: SHA-256 of their list ([#sums]), as `sha256sum * | sha256sum`
  /// gives it for a folder of only these.
  static String hash(YearFiles.Opener files) throws IOException {
    return SummedFolder.sha256(sums(files).getBytes(StandardCharsets.US_ASCII));
  }

  /// The lines `HASH NAME`, one for each file in order of name. Cost: all files are read. Throws
  /// [IOException] where one cannot be.
  static String sums(YearFiles.Opener files) throws IOException {
    Manifest manifest = Manifest.read(files.read(MANIFEST));
    TreeSet<String> names = new TreeSet<>(List.of(MANIFEST));
    manifest
        .years()
        .forEach((year, of) -> of.kinds().forEach(kind -> names.add(YearFiles.name(kind, year))));
    StringBuilder lines = new StringBuilder();
    for (String name : names) {
      lines.append(SummedFolder.sha256(files.read(name))).append("  ").append(name).append('\n');
    }
    return lines.toString();
  }

  /// The command that made the yearbook.
  public String command() {
    return manifest.command();
  }

  @Override
  public List<Dataset> datasets() {
    return manifest.datasets();
  }

  /* Written beside the figures, for reading them all would take longer than an answer. */
  @Override
  public String hash() {
    try {
      return new String(files.read(HASH), StandardCharsets.US_ASCII).strip();
    } catch (IOException e) {
      return "";
    }
  }

  @Override
  public Drift drift() {
    return SHIPPED.get();
  }

  @Override
  public YearSlice year(int year) {
    if (!manifest.years().containsKey(year)) {
      throw new IllegalArgumentException(where + " does not hold " + year);
    }
    return slices.computeIfAbsent(year, this::load);
  }

  private YearSlice load(int year) {
    Manifest.Year of = Objects.requireNonNull(manifest.years().get(year));
    YearFiles yearFiles = new YearFiles(files, where, year, of.kinds());
    return new YearSlice(year, yearFiles.dyads(), of.rollCalls(), manifest.served(year), yearFiles);
  }

  private Manifest readManifest() {
    try {
      Manifest read = Manifest.read(files.read(MANIFEST));
      if (read.years().isEmpty()) {
        throw unreadable(where, MANIFEST, "it names no year");
      }
      return read;
    } catch (IOException | JacksonException | NumberFormatException e) {
      throw unreadable(where, MANIFEST, Reason.of(e));
    }
  }

  private static UserProblem unreadable(String where, String file, String why) {
    return UserProblem.input(
        where + " cannot be read at " + file + " (" + why + ")",
        "Build it again with: entente yearbook build.");
  }
}

package org.entente.sources.yearbook;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.entente.panel.YearSlice;
import org.entente.run.Run;
import org.entente.run.UserProblem;
import org.entente.sources.file.BuildLock;
import org.entente.sources.file.FolderSwap;
import org.entente.sources.file.Reason;
import org.entente.sources.file.SummedFolder;
import org.entente.sources.store.DatasetRecord;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/// Writes a yearbook as a folder: `yearbook.json` and the Parquet files of each year
/// (`docs/methods/yearbook.md`). The same store and seed give the same bytes.
///
/// Figures that are not whole numbers are kept to 10 binary digits after the first (a relative
/// error of at most 5e-4), far below their uncertainty, so that the files stay small. The folder
/// appears whole or not at all.
public final class YearbookWriter {
  private static final int DROPPED_BITS = 13;

  private final Map<String, Object> years = new LinkedHashMap<>();

  private final ServedRuns served;

  private YearbookWriter(ServedRuns served) {
    this.served = served;
  }

  /// Builds every year that the builder can and puts the yearbook in the folder, replacing what is
  /// there. Throws [UserProblem] if the folder cannot be written.
  public static void write(YearbookBuilder builder, Path target, String command, Run run) {
    write(builder, YearbookBuilder.FIRST_YEAR, target, command, run);
  }

  /// The same for the years from `firstYear` on only.
  public static void write(
      YearbookBuilder builder, int firstYear, Path target, String command, Run run) {
    try (BuildLock _ = BuildLock.take(target)) {
      replace(builder, firstYear, target, command, run);
    } catch (IOException | UncheckedIOException | SQLException e) {
      throw UserProblem.machine(
          "the yearbook cannot be written to " + target + " (" + Reason.of(e) + ")",
          "Check that the folder can be written and has space.");
    }
  }

  private static void replace(
      YearbookBuilder builder, int firstYear, Path target, String command, Run run)
      throws IOException, SQLException {
    requireYearbook(target);
    FolderSwap swap = new FolderSwap(target);
    try (ParquetOutput output = new ParquetOutput(DROPPED_BITS)) {
      Path unfinished = swap.begin();
      YearbookWriter writer = new YearbookWriter(new ServedRuns(builder.series()));
      writer.addYears(builder, firstYear, new YearFileWriter(output, unfinished), run);
      writer.finish(builder.datasets(), command, run.seed(), unfinished);
      swap.commit();
    } finally {
      swap.discard();
    }
  }

  /* The whole folder is replaced: it must hold nothing else. */
  private static void requireYearbook(Path target) throws IOException {
    if (!Files.exists(target)) {
      return;
    }
    if (!Files.isDirectory(target)) {
      throw UserProblem.usage(target + " is not a folder", "Name a folder for the yearbook.");
    }
    try (Stream<Path> files = Files.list(target)) {
      Optional<String> other =
          files
              .map(f -> String.valueOf(f.getFileName()))
              .filter(f ->
                  !f.equals(YearbookFolder.MANIFEST)
                      && !f.equals(YearbookFolder.HASH)
                      && !f.equals(YearbookFolder.SUMS)
                      && !f.endsWith(".parquet"))
              .sorted()
              .findFirst();
      if (other.isPresent()) {
        throw UserProblem.usage(
            "the folder " + target + " holds more than a yearbook (" + other.get() + ")",
            "A build replaces the whole folder: name one of its own, such as "
                + target.resolve("yearbook")
                + ".");
      }
    }
  }

  private void addYears(YearbookBuilder builder, int first, YearFileWriter files, Run run)
      throws SQLException {
    int last = builder.lastYear();
    for (int year = first; year <= last; year++) {
      run.checkInterrupted();
      run.progress().at("yearbook", year - first, last - first + 1L);
      YearSlice slice = builder.slice(year, run);
      Map<String, Object> entry = new LinkedHashMap<>();
      entry.put("rollCalls", slice.rollCalls());
      entry.put("kinds", files.write(slice));
      years.put(String.valueOf(year), entry);
      served.add(slice);
    }
    run.progress().at("yearbook", last - first + 1L, last - first + 1L);
  }

  private void finish(List<DatasetRecord> datasets, String command, long seed, Path folder)
      throws IOException {
    Map<String, Object> manifest = new LinkedHashMap<>();
    manifest.put("command", command);
    manifest.put("seed", seed);
    manifest.put("datasets", datasets.stream().map(YearbookWriter::source).toList());
    manifest.put("series", served.list());
    manifest.put("years", years);
    try {
      Files.writeString(
          folder.resolve(YearbookFolder.MANIFEST),
          JsonMapper.shared().writerWithDefaultPrettyPrinter().writeValueAsString(manifest) + "\n");
      byte[] sums =
          YearbookFolder.sums(name -> Files.readAllBytes(folder.resolve(name)))
              .getBytes(StandardCharsets.US_ASCII);
      Files.write(folder.resolve(YearbookFolder.SUMS), sums);
      Files.writeString(folder.resolve(YearbookFolder.HASH), SummedFolder.sha256(sums) + "\n");
    } catch (JacksonException e) {
      throw new IOException(e);
    }
  }

  private static Map<String, Object> source(DatasetRecord dataset) {
    Map<String, Object> source = new LinkedHashMap<>();
    source.put("key", dataset.key());
    source.put("title", dataset.title());
    source.put("version", dataset.version());
    source.put("citation", dataset.citation());
    source.put("licence", dataset.licence());
    source.put("sha256", dataset.sha256());
    source.put("rows", dataset.rowsKept());
    source.put("firstYear", dataset.firstYear());
    source.put("lastYear", dataset.lastYear());
    return source;
  }
}

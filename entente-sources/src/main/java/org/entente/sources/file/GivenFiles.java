package org.entente.sources.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.entente.run.UserProblem;

/// Files as people name them: a pattern such as `BACI_*.csv` that the shell has left as it is
/// stands for the files that fit it, and a zip archive for the tables in it, which are unpacked for
/// the time being.
public final class GivenFiles implements AutoCloseable {
  /// What tables of a folder or an archive are called.
  public static final String TABLE = ".*\\.(csv|tab|tsv)(\\.gz)?";

  private static final int SNIFFED = 1024;

  private final List<Path> paths = new ArrayList<>();
  private final List<Path> unpacked = new ArrayList<>();

  /// Looks at what was given and unpacks archives. Throws [UserProblem] for a pattern that nothing
  /// fits, and for an archive that is damaged, unpacks to far more than its size, or holds no
  /// table.
  public GivenFiles(List<Path> given) {
    try {
      for (Path path : given) {
        for (Path file : fitting(path)) {
          paths.add(isArchive(file) ? unpack(file) : file);
        }
      }
    } catch (RuntimeException e) {
      close();
      throw e;
    }
  }

  /// The files and folders, in the order given.
  public List<Path> paths() {
    return List.copyOf(paths);
  }

  private static List<Path> fitting(Path path) {
    String name = String.valueOf(path.getFileName());
    if (!name.matches(".*[*?].*") || Files.exists(path)) {
      return List.of(path);
    }
    Path folder = Optional.ofNullable(path.getParent()).orElse(Path.of(""));
    List<Path> files = new ArrayList<>();
    try (DirectoryStream<Path> fit = Files.newDirectoryStream(folder, name)) {
      fit.forEach(files::add);
    } catch (IOException e) {
      throw UserProblem.input(
          "the folder of " + path + " cannot be read (" + Reason.of(e) + ")", "Check the path.");
    }
    if (files.isEmpty()) {
      throw UserProblem.input("no file is called like " + path, "Check the path.");
    }
    return files.stream().sorted().toList();
  }

  private static boolean isArchive(Path path) {
    if (!Files.isRegularFile(path)) {
      return false;
    }
    try (InputStream in = Files.newInputStream(path)) {
      return KnownFormat.isZip(in.readNBytes(SNIFFED));
    } catch (IOException _) {
      return false;
    }
  }

  private Path unpack(Path archive) {
    List<String> others = new ArrayList<>();
    boolean found = false;
    try (ZipFile zip = new ZipFile(archive.toFile())) {
      Path folder = Files.createTempDirectory("entente-" + archive.getFileName() + "-");
      unpacked.add(folder);
      long left = SourceFile.mostUnpacked(Files.size(archive));
      for (Enumeration<? extends ZipEntry> all = zip.entries(); all.hasMoreElements(); ) {
        ZipEntry entry = all.nextElement();
        String name = entry.getName().replaceFirst(".*[/\\\\]", "");
        if (entry.isDirectory() || !name.toLowerCase(Locale.ROOT).matches(TABLE)) {
          others.add(entry.getName());
          continue;
        }
        found = true;
        long most = Math.min(left, SourceFile.mostUnpacked(entry.getCompressedSize()));
        try (InputStream in = ByteCount.limited(zip.getInputStream(entry), () -> most)) {
          left -= Files.copy(in, folder.resolve(name));
        }
      }
      if (found) {
        return folder;
      }
    } catch (IOException e) {
      throw UserProblem.input(
          archive + " cannot be unpacked (" + Reason.of(e) + ")", "Fetch it again.");
    }
    throw UserProblem.input(
        archive
            + " holds no table (.csv, .tsv, .tab), but "
            + (others.isEmpty()
                ? "nothing"
                : String.join(", ", others.subList(0, Math.min(10, others.size())))),
        "Unpack it, and save its table as CSV.");
  }

  /// Deletes what was unpacked.
  @Override
  public void close() {
    for (Path folder : unpacked) {
      try (Stream<Path> files = Files.list(folder)) {
        for (Path file : files.toList()) {
          Files.deleteIfExists(file);
        }
        Files.deleteIfExists(folder);
      } catch (IOException _) {
        folder.toFile().deleteOnExit();
      }
    }
  }
}

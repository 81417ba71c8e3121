package org.entente.sources.file;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.Stream;

/// The native library that the database driver unpacks into the folder for temporary files, some 60
/// MB at each start, and deletes when the program ends, unless that is killed.
public final class UnpackedLibrary {
  private static final Path MAPPED = Path.of("/proc/self/maps");
  private static final String NAME = "libduckdb_java";

  private UnpackedLibrary() {}

  /// Deletes the file of the library that this program has loaded, where the system keeps what is
  /// loaded without its file (Linux; elsewhere the driver deletes it at the end), and those that
  /// programs left which were killed while they unpacked it: of the same name and an hour older.
  /// Cost: a millisecond.
  public static void forget() {
    if (!Files.isReadable(MAPPED)) {
      return;
    }
    try (Stream<String> lines = Files.lines(MAPPED, StandardCharsets.ISO_8859_1)) {
      for (Path file :
          lines
              .filter(l -> l.contains(NAME) && l.indexOf('/') >= 0 && !l.endsWith(" (deleted)"))
              .map(l -> Path.of(l.substring(l.indexOf('/'))))
              .filter(f -> f.startsWith(Path.of(System.getProperty("java.io.tmpdir"))))
              .distinct()
              .toList()) {
        deleteOlder(file);
        Files.deleteIfExists(file);
      }
    } catch (IOException | InvalidPathException _) {
      return;
    }
  }

  private static void deleteOlder(Path file) throws IOException {
    Instant before = Files.getLastModifiedTime(file).toInstant().minus(Duration.ofHours(1));
    try (DirectoryStream<Path> left =
        Files.newDirectoryStream(Path.of(System.getProperty("java.io.tmpdir")), NAME + "*")) {
      for (Path other : left) {
        if (Files.getLastModifiedTime(other).toInstant().isBefore(before)) {
          Files.deleteIfExists(other);
        }
      }
    }
  }
}

package org.entente.answer.file;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.run.UserProblem;
import org.entente.sources.file.Reason;

/// Writes files whole or not at all: under temporary names beside them, then moved into place. A
/// symbolic link stays, and the file that it leads to is written; a pipe or a device is written to.
///
/// A temporary name holds the number of the process, so that two programs that write one file do
/// not write into each other's; what a killed program left is deleted by the next that writes the
/// file.
public final class SafeFile {
  private static final String TEMPORARY = ".part";
  private static final Pattern PROCESS = Pattern.compile("(\\d{1,18})-\\d+\\.part");
  private static final AtomicLong COUNT = new AtomicLong();

  private SafeFile() {}

  /// What writes the content to a path that is not there yet or empty.
  @FunctionalInterface
  public interface Content {
    /// Writes to the path.
    void writeTo(Path path) throws IOException;
  }

  /// Writes `content` to `file`. Throws [UserProblem] when it cannot be written; an existing file
  /// is then as it was.
  public static void write(Path file, Content content) {
    write(Map.of(file, content));
  }

  /// Writes files that belong together: all are written before the first takes its place, so that
  /// one that cannot be written leaves all as they were. Throws [UserProblem] as [#write(Path,
  /// Content)] does.
  public static void write(Map<Path, Content> files) {
    Map<Path, Path> written = new LinkedHashMap<>();
    try {
      for (Map.Entry<Path, Content> one : files.entrySet()) {
        make(one.getKey(), one.getValue(), written);
      }
      for (Map.Entry<Path, Path> one : written.entrySet()) {
        guarded(one.getKey(), () -> move(one.getValue(), followed(one.getKey())));
      }
    } finally {
      written.values().forEach(SafeFile::forget);
    }
  }

  /* Writes one file beside its place, or to what is no file. */
  private static void make(Path file, Content content, Map<Path, Path> written) {
    Path target = followed(file);
    if (Files.isDirectory(target)) {
      throw UserProblem.usage(
          "cannot write " + file + " (it is a folder)", "Name a file, such as " + file + "/page.");
    }
    Path folder = holder(file);
    guarded(
        file,
        () -> {
          if (Files.exists(target) && !Files.isRegularFile(target)) {
            pour(content, target);
            return;
          }
          deleteLeft(folder, "." + target.getFileName() + ".");
          Path temporary = folder.resolve(temporaryName(target));
          written.put(file, temporary);
          content.writeTo(temporary);
        });
  }

  private static String temporaryName(Path target) {
    long process = ProcessHandle.current().pid();
    return "." + target.getFileName() + "." + process + "-" + COUNT.incrementAndGet() + TEMPORARY;
  }

  /* What programs that no longer run have left of a file; a folder that cannot be listed stays. */
  private static void deleteLeft(Path folder, String begin) {
    try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
      for (Path file : files) {
        String name = String.valueOf(file.getFileName());
        if (name.startsWith(begin) && isLeft(file, name.substring(begin.length()))) {
          forget(file);
        }
      }
    } catch (IOException | DirectoryIteratorException _) {
      return;
    }
  }

  /* Whether the process that the name tells has ended; one that began after the file was written is
  another of the same number. */
  private static boolean isLeft(Path file, String name) throws IOException {
    Matcher process = PROCESS.matcher(name);
    if (!process.matches()) {
      return false;
    }
    Instant written = Files.getLastModifiedTime(file).toInstant().plusSeconds(1);
    return ProcessHandle.of(Long.parseLong(process.group(1)))
        .filter(p -> p.info().startInstant().filter(written::isBefore).isEmpty())
        .isEmpty();
  }

  /// Deletes a file or an empty folder, if it can be.
  static void forget(Path temporary) {
    try {
      Files.deleteIfExists(temporary);
    } catch (IOException _) {
      return;
    }
  }

  /* An action on files. */
  @FunctionalInterface
  private interface Step {
    void take() throws IOException;
  }

  private static void guarded(Path file, Step step) {
    try {
      step.take();
    } catch (IOException | UncheckedIOException e) {
      throw UserProblem.machine(
          "cannot write " + file + " (" + Reason.of(e) + ")",
          "Check the permissions and the space of " + followed(file).getParent() + ".");
    }
  }

  /* A link that leads nowhere is itself what is replaced. */
  private static Path followed(Path file) {
    try {
      return Files.isSymbolicLink(file) ? file.toRealPath() : file.toAbsolutePath();
    } catch (IOException _) {
      return file.toAbsolutePath();
    }
  }

  /* What is no file cannot be replaced by one. */
  private static void pour(Content content, Path into) throws IOException {
    Path made = Files.createTempFile("entente", ".part");
    try {
      content.writeTo(made);
      try (OutputStream out = Files.newOutputStream(into, StandardOpenOption.WRITE)) {
        Files.copy(made, out);
      }
    } finally {
      Files.deleteIfExists(made);
    }
  }

  /// Makes the folder if it is not there; what it stands in must be, as for a file. Returns whether
  /// it was made. Throws [UserProblem] when it cannot be made.
  public static boolean folder(Path folder) {
    if (Files.isDirectory(folder)) {
      return false;
    }
    if (Files.exists(folder)) {
      throw UserProblem.usage(
          "cannot write to the folder " + folder + " (it is a file)", "Name a folder.");
    }
    holder(folder);
    guarded(folder, () -> Files.createDirectory(folder));
    return true;
  }

  /* The folder in which a file or folder stands. */
  private static Path holder(Path file) {
    Path folder = followed(file).getParent();
    if (folder == null || !Files.isDirectory(folder)) {
      throw UserProblem.usage(
          "cannot write " + file + " (no folder " + folder + ")", "Make the folder first.");
    }
    return folder;
  }

  private static void move(Path from, Path to) throws IOException {
    try {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
    }
  }
}

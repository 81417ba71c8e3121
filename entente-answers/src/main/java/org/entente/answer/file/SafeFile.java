package org.entente.answer.file;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import org.entente.run.UserProblem;
import org.entente.sources.file.Reason;

/// Writes a file whole or not at all: under a temporary name beside it, then moved into place. A
/// symbolic link stays, and the file that it leads to is written; a pipe or a device is written to.
public final class SafeFile {
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
    Path target = followed(file);
    if (Files.isDirectory(target)) {
      throw UserProblem.usage(
          "cannot write " + file + " (it is a folder)", "Name a file, such as " + file + "/page.");
    }
    Path folder = target.getParent();
    if (folder == null || !Files.isDirectory(folder)) {
      throw UserProblem.usage(
          "cannot write " + file + " (no folder " + folder + ")", "Make the folder first.");
    }
    try {
      if (Files.exists(target) && !Files.isRegularFile(target)) {
        pour(content, target);
        return;
      }
      Path temporary = folder.resolve("." + target.getFileName() + ".part");
      try {
        content.writeTo(temporary);
        move(temporary, target);
      } finally {
        Files.deleteIfExists(temporary);
      }
    } catch (IOException | UncheckedIOException e) {
      throw UserProblem.machine(
          "cannot write " + file + " (" + Reason.of(e) + ")",
          "Check the permissions and the space of " + folder + ".");
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

  /// The folder, made if it is not there. Throws [UserProblem] when it cannot be made.
  public static Path folder(Path folder) {
    try {
      return Files.createDirectories(folder);
    } catch (IOException e) {
      throw UserProblem.machine(
          "the folder " + folder + " cannot be made (" + Reason.of(e) + ")",
          "Name a folder that can be written.");
    }
  }

  private static void move(Path from, Path to) throws IOException {
    try {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
    }
  }
}

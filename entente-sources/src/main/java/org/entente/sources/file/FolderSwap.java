package org.entente.sources.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// The replacing of a folder by one that is made beside it, such that whoever looks finds the old
/// one or the new one, whole, whenever the program that replaces it is killed.
///
/// The new folder is made under the name `X.unfinished` and is whole once it is called
/// `X.finished`, which is one step of the file system. From then on three more steps put it in
/// place: `X` becomes `X.replaced`, `X.finished` becomes `X`, `X.replaced` is deleted. A program
/// that is killed among them leaves names that say how far it came; the next one ends what it
/// began. Programs that replace one folder at a time must be kept apart by a [BuildLock].
public final class FolderSwap {
  private final Path target;
  private final Path unfinished;
  private final Path finished;
  private final Path replaced;

  /// The replacing of `target`; of a symbolic link the folder that it leads to.
  public FolderSwap(Path target) throws IOException {
    Path meant = target.toAbsolutePath();
    this.target = Files.isSymbolicLink(meant) && Files.exists(meant) ? meant.toRealPath() : meant;
    this.unfinished = beside(this.target, ".unfinished");
    this.finished = beside(this.target, ".finished");
    this.replaced = beside(this.target, ".replaced");
  }

  private static Path beside(Path target, String ending) {
    return target.resolveSibling(target.getFileName() + ending);
  }

  /// Where the folder is to be read: its own place, or between two steps of its replacing the one
  /// where the new folder waits.
  public static Path current(Path target) {
    Path waiting = beside(target.toAbsolutePath(), ".finished");
    return !Files.exists(target) && Files.exists(waiting) ? waiting : target;
  }

  /// Ends what a killed program began, and makes the empty folder in which to write.
  public Path begin() throws IOException {
    complete();
    deleteAll(unfinished);
    return Files.createDirectories(unfinished);
  }

  /// Puts what was written in place.
  public void commit() throws IOException {
    Files.move(unfinished, finished, StandardCopyOption.ATOMIC_MOVE);
    complete();
  }

  /// Throws away what was written and not committed; what cannot be deleted now is deleted by the
  /// next [#begin].
  public void discard() {
    try {
      deleteAll(unfinished);
    } catch (IOException _) {
      return;
    }
  }

  private void complete() throws IOException {
    if (Files.exists(finished)) {
      if (Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
        deleteAll(replaced);
        Files.move(target, replaced, StandardCopyOption.ATOMIC_MOVE);
      }
      Files.move(finished, target, StandardCopyOption.ATOMIC_MOVE);
    }
    deleteAll(replaced);
  }

  private static void deleteAll(Path folder) throws IOException {
    if (Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
      for (Path file : below(folder)) {
        Files.deleteIfExists(file);
      }
    }
  }

  private static List<Path> below(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.sorted(Comparator.reverseOrder()).toList();
    }
  }
}

package org.entente.sources.file;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.entente.run.UserProblem;

/// The right to build a yearbook into a folder, which one program has at a time; it ends with the
/// program, however that ends.
public final class BuildLock implements AutoCloseable {
  private final Path file;
  private final FileChannel channel;

  private BuildLock(Path file, FileChannel channel) {
    this.file = file;
    this.channel = channel;
  }

  /// Takes the right to build `target`. Throws [UserProblem] if another build has it.
  public static BuildLock take(Path target) throws IOException {
    Path file = target.toAbsolutePath().resolveSibling(target.getFileName() + ".lock");
    Files.createDirectories(file.getParent());
    FileChannel channel =
        FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    if (!isFree(channel)) {
      channel.close();
      throw UserProblem.machine(
          "another build of the yearbook " + target + " is running",
          "Wait until it has finished, or name another folder.");
    }
    return new BuildLock(file, channel);
  }

  private static boolean isFree(FileChannel channel) throws IOException {
    try {
      FileLock lock = channel.tryLock();
      return lock != null;
    } catch (OverlappingFileLockException _) {
      return false;
    }
  }

  @Override
  public void close() throws IOException {
    Files.deleteIfExists(file);
    channel.close();
  }
}

package org.entente.sources.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.entente.run.UserProblem;

/// One file of a zip archive, unpacked beside it.
public final class ZipEntryFile {
  private ZipEntryFile() {}

  /// Unpacks the file of the archive whose name, without folders, fits the expression, and gives
  /// its path. Names of the archive choose no folder, and what unpacks to far more than its size is
  /// refused, as [SourceFile] has it. Throws [UserProblem] where there is no such file or the
  /// archive is damaged.
  public static Path unpack(Path archive, String expression) {
    try (ZipFile zip = new ZipFile(archive.toFile())) {
      List<String> names = new ArrayList<>();
      for (Enumeration<? extends ZipEntry> all = zip.entries(); all.hasMoreElements(); ) {
        ZipEntry entry = all.nextElement();
        String name = entry.getName().replaceFirst(".*[/\\\\]", "");
        names.add(name);
        if (!entry.isDirectory() && name.matches(expression)) {
          Path target = archive.resolveSibling(name);
          try (InputStream in =
              ByteCount.limited(
                  zip.getInputStream(entry),
                  () -> SourceFile.mostUnpacked(entry.getCompressedSize()))) {
            return copied(in, target);
          }
        }
      }
      throw UserProblem.input(
          archive + " holds no file like " + expression + ", but " + shown(names),
          "Unpack it yourself and import the file that is meant.");
    } catch (IOException e) {
      throw UserProblem.input(
          archive + " cannot be unpacked (" + Reason.of(e) + ")", "Fetch it again.");
    }
  }

  /* A file that was there stays as it is unless the new one is whole. */
  private static Path copied(InputStream in, Path target) throws IOException {
    Path part = target.resolveSibling(target.getFileName() + ".part");
    try {
      Files.copy(in, part, StandardCopyOption.REPLACE_EXISTING);
      return Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(part);
    }
  }

  private static String shown(List<String> names) {
    return String.join(", ", names.subList(0, Math.min(10, names.size())));
  }
}

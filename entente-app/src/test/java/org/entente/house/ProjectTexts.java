package org.entente.house;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// The text files of the project as they lie on disk, without what is built or kept by version
/// control.
final class ProjectTexts {
  static final Path ROOT = root();
  private static final Set<String> LEFT_OUT =
      Set.of("target", ".git", "node_modules", ".entente", ".idea", ".vscode");
  private static final List<String> TEXT_ENDINGS =
      List.of(
          ".java", ".md", ".xml", ".yaml", ".yml", ".json", ".bib", ".cff", ".txt", ".sh", ".html",
          ".css", ".js");

  private static final List<Path> ALL = list();

  private ProjectTexts() {}

  private static Path root() {
    var given = System.getProperty("entente.root");
    return Path.of(given == null ? ".." : given).toAbsolutePath().normalize();
  }

  /// All text files, in the order of their paths.
  static List<Path> all() {
    return ALL;
  }

  /// The Java sources, tests included.
  static List<Path> java() {
    return ALL.stream().filter(path -> path.toString().endsWith(".java")).toList();
  }

  /// The path below the root with `/` between names, as messages show it.
  static String name(Path path) {
    return ROOT.relativize(path).toString().replace('\\', '/');
  }

  private static List<Path> list() {
    var found = new ArrayList<Path>();
    var visitor =
        new SimpleFileVisitor<Path>() {
          @Override
          public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            return LEFT_OUT.contains(folder.getFileName().toString())
                ? FileVisitResult.SKIP_SUBTREE
                : FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (TEXT_ENDINGS.stream().anyMatch(file.toString()::endsWith)) {
              found.add(file);
            }
            return FileVisitResult.CONTINUE;
          }
        };
    try {
      Files.walkFileTree(ROOT, visitor);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    found.sort(null);
    return List.copyOf(found);
  }
}

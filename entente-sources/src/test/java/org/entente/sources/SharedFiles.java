package org.entente.sources;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;

/// The public datasets that lie beside the checkout, for tests on whole files.
public final class SharedFiles {
  private SharedFiles() {}

  /// The directory; the test is skipped where it is absent.
  public static Path directory() {
    return beside("data");
  }

  /// The directory of the inputs of the cases; the test is skipped where it is absent.
  public static Path cases() {
    return beside("cases/files");
  }

  private static Path beside(String name) {
    Path root = Path.of(System.getProperty("entente.root", "..")).toAbsolutePath().normalize();
    Path beside = root.resolveSibling("shared").resolve(name);
    Path above = root.getParent().resolveSibling("shared").resolve(name);
    Path found = Files.isDirectory(beside) ? beside : above;
    assumeTrue(Files.isDirectory(found), "no ../shared/" + name + " beside the checkout");
    return found;
  }
}

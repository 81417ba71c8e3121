package org.entente.sources.world;

import java.nio.file.Path;

/// Where the files of the project lie, for tests that read them.
final class TestPlaces {
  static final String COALITIONS =
      "entente-sources/src/main/resources/org/entente/sources/world/coalitions";

  private TestPlaces() {}

  static Path root() {
    return Path.of(System.getProperty("entente.root", "..")).toAbsolutePath().normalize();
  }
}

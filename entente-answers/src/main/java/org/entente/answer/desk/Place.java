package org.entente.answer.desk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.entente.run.UserProblem;
import org.entente.sources.file.FolderSwap;
import org.entente.sources.file.Reason;
import org.entente.sources.yearbook.YearbookFolder;
import org.jspecify.annotations.Nullable;

/// Where a user's own data lie: the evidence store and a yearbook built from it.
public final class Place {
  private Place() {}

  /// The folder: the environment variable `ENTENTE_HOME`, else `.entente` in the home folder.
  /// Throws [UserProblem] where the system's encoding has no such name.
  public static Path home() {
    String set = System.getenv("ENTENTE_HOME");
    try {
      Path home =
          set != null && !set.isBlank()
              ? Path.of(set)
              : Path.of(System.getProperty("user.home"), ".entente");
      if (Files.exists(home) && !Files.isDirectory(home)) {
        throw UserProblem.machine(
            home + ", where the program keeps its files, is no folder",
            "Set ENTENTE_HOME to a folder.");
      }
      return home;
    } catch (InvalidPathException e) {
      throw UserProblem.machine(
          "the folder of ENTENTE_HOME or of the user cannot be named (" + e.getInput() + ")",
          "Set a locale of UTF-8, for example LC_ALL=C.UTF-8, or ENTENTE_HOME to a plain name.");
    }
  }

  /// The evidence store's file, whether it is there or not.
  public static Path store() {
    return home().resolve("evidence.duckdb");
  }

  /// The evidence store's file; the folder is made if it is not there.
  public static Path storeToWrite() {
    make();
    return store();
  }

  /// The user's ledger of forecasts, whether it is there or not.
  public static Path forecasts() {
    return home().resolve("forecasts.jsonl");
  }

  /// The user's ledger of forecasts; the folder is made if it is not there.
  public static Path forecastsToWrite() {
    make();
    return forecasts();
  }

  private static void make() {
    Path home = home();
    try {
      Files.createDirectories(home);
    } catch (IOException e) {
      throw UserProblem.machine(
          "the folder " + home + " cannot be made (" + Reason.of(e) + ")",
          "Set ENTENTE_HOME to a folder that can be written.");
    }
  }

  /// The folder of the user's own coalitions.
  public static Path coalitions() {
    return home().resolve("coalitions");
  }

  /// The folder of the user's own yearbook.
  public static Path yearbook() {
    return home().resolve("yearbook");
  }

  /// The yearbook in use: the one in `folder` if given, else the user's own, else the bundled one.
  public static YearbookFolder openYearbook(@Nullable Path folder) {
    if (folder != null) {
      return YearbookFolder.in(folder);
    }
    return Files.exists(FolderSwap.current(yearbook()).resolve("yearbook.json"))
        ? YearbookFolder.in(yearbook())
        : YearbookFolder.bundled();
  }
}

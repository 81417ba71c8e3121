package org.entente.app.option;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.entente.run.Phrase;
import org.entente.run.UserProblem;
import picocli.CommandLine.ITypeConverter;

/// A path on the command line: never empty, and one that this process can read.
public final class PathText implements ITypeConverter<Path> {
  /* What a process in a locale of ASCII makes of the bytes of a letter with an accent. */
  private static final char LOST = '\uFFFD';

  /// A path or `-` for a stream: the text as it stands, refused like a path before any work is
  /// done.
  public static final class OrStream implements ITypeConverter<String> {
    @Override
    public String convert(String text) {
      of(text);
      return text;
    }
  }

  /// Throws [UserProblem] that says why the text is no path.
  @Override
  public Path convert(String text) {
    return of(text);
  }

  /// The path that a text names. Throws [UserProblem] that says why it names none.
  public static Path of(String text) {
    if (text.isBlank()) {
      throw UserProblem.usage("a file or folder has an empty name", "Name one; . is this folder.");
    }
    try {
      Path path = Path.of(text);
      if (text.indexOf(LOST) < 0) {
        return path;
      }
    } catch (InvalidPathException _) {
      // told below
    }
    throw UserProblem.usage(
        Phrase.of(
            "the letters of the path %s cannot be read in this locale (%s)",
            text, System.getProperty("sun.jnu.encoding", "unknown")),
        "Set a UTF-8 locale, for example LC_ALL=C.UTF-8.");
  }
}

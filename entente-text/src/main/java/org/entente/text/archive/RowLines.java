package org.entente.text.archive;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.channels.Channels;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import org.entente.run.UserProblem;
import org.entente.text.article.ArticleReader;
import org.jspecify.annotations.Nullable;

/// The lines of a file, packed (`.gz`) or not, none of which is taken for longer than a page may
/// be.
final class RowLines implements AutoCloseable {
  /// What any file may unpack to, in characters, and what a larger one may, by what was read of it;
  /// texts shrink to a third or a tenth, a bomb to a thousandth.
  private static final long SMALL = 64L << 20;

  private static final int MAX_RATIO = 200;

  private final Path path;
  private final SeekableByteChannel file;
  private final Reader text;
  private final boolean packed;
  private long characters;

  RowLines(Path path) throws IOException {
    this.path = path;
    packed = path.toString().toLowerCase(Locale.ROOT).endsWith(".gz");
    file = Files.newByteChannel(path);
    InputStream raw = Channels.newInputStream(file);
    text =
        new BufferedReader(
            new InputStreamReader(packed ? new GZIPInputStream(raw) : raw, StandardCharsets.UTF_8));
  }

  /// The next line, cut one character after the most that a page may have; null at the end. Throws
  /// [UserProblem] for a file that unpacks to far more than its size.
  @Nullable String next() throws IOException {
    StringBuilder line = new StringBuilder();
    int c = text.read();
    boolean ended = c < 0;
    for (; c >= 0 && c != '\n'; c = text.read()) {
      if (line.length() <= ArticleReader.MOST_BYTES) {
        line.append((char) c);
      }
      count();
    }
    count();
    return ended ? null : line.toString();
  }

  private void count() throws IOException {
    characters++;
    if (packed && characters % SMALL == 0 && characters > MAX_RATIO * file.position()) {
      throw UserProblem.input(
          path + " is refused: it unpacks to more than " + MAX_RATIO + " times its size",
          "Unpack it first if it is meant to be so large.");
    }
  }

  @Override
  public void close() throws IOException {
    text.close();
  }
}

package org.entente.sources.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.entente.run.UserProblem;

/// A user's file of text that is read whole, up to a limit: a device or a pipe without an end,
/// given in its place, does not take the memory.
public final class ModestText {
  /// The most bytes that are read.
  public static final int MAX_BYTES = 64 << 20;

  private ModestText() {}

  /// The text. Throws [UserProblem] for a file of more than [#MAX_BYTES], and [IOException] for one
  /// that cannot be read or is not UTF-8.
  public static String read(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      byte[] bytes = in.readNBytes(MAX_BYTES + 1);
      if (bytes.length > MAX_BYTES) {
        throw UserProblem.input(
            file + " has more than " + (MAX_BYTES >> 20) + " MB, the most that is read of a text",
            "Give a smaller file.");
      }
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    }
  }
}

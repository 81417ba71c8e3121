package org.entente.sources.registry;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import org.entente.run.UserProblem;
import org.entente.sources.file.ModestText;
import org.entente.sources.file.Reason;

/// The texts that come with the program in a folder beside its classes, and those of a user.
///
/// @param beside a class in whose package the folder lies
/// @param folder the folder, ending in `/`
/// @param what what the texts are, such as `registry`
public record BundledText(Class<?> beside, String folder, String what) {

  /// The bytes of a file of the folder; empty where it is not there.
  public Optional<byte[]> find(String name) {
    try (InputStream in = beside.getResourceAsStream(folder + name)) {
      return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException("the bundled " + what + " is broken", e);
    }
  }

  /// The text of a file of the folder, which is there.
  public String get(String name) {
    return find(name)
        .map(bytes -> new String(bytes, StandardCharsets.UTF_8))
        .orElseThrow(() -> new IllegalStateException("the bundled " + what + " lacks " + name));
  }

  /// The text of a user's file. Throws [UserProblem] where it cannot be read.
  public static String of(Path path) {
    try {
      return ModestText.read(path);
    } catch (IOException e) {
      throw UserProblem.input(
          path + " cannot be read as UTF-8 text (" + Reason.of(e) + ")",
          "Check the path and the encoding.");
    }
  }
}

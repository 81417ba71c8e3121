package org.entente.run;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/// Texts that are part of the program.
public final class ShippedText {
  private ShippedText() {}

  /// The text of a resource beside a class, in UTF-8; it is part of the program, so its absence is
  /// a defect, an [IllegalStateException].
  public static String beside(Class<?> type, String name) {
    try (InputStream in = type.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("the program has no " + name + " beside " + type.getName());
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("the program's " + name + " is broken", e);
    }
  }
}

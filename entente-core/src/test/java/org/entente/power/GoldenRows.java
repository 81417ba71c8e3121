package org.entente.power;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/// The rows of a file of expected values beside the tests; its first lines, after `#`, say where
/// the values come from and how near they must be met, and the next names the columns.
final class GoldenRows {
  private GoldenRows() {}

  static List<List<String>> of(String name) {
    InputStream found = GoldenRows.class.getResourceAsStream(name);
    try (InputStream raw = Objects.requireNonNull(found, name);
        BufferedReader reader =
            new BufferedReader(new InputStreamReader(raw, StandardCharsets.UTF_8))) {
      return reader
          .lines()
          .filter(line -> !line.startsWith("#"))
          .skip(1)
          .map(line -> List.of(line.split(",", -1)))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

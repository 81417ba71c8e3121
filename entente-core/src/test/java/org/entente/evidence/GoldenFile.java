package org.entente.evidence;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/// The rows of a file of expected values among the test resources; its first lines, after `#`, say
/// where the values come from and how near they must be met, and the next names the columns.
public final class GoldenFile {
  private GoldenFile() {}

  /// The cells of each row.
  public static List<List<String>> rows(String name) {
    InputStream found = GoldenFile.class.getResourceAsStream("/org/entente/" + name);
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

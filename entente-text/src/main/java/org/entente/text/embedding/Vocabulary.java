package org.entente.text.embedding;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The 30,522 pieces of English words that the encoder's network was trained on [Devlin2019], by
/// their numbers. Read once, in about a fifth of a second.
public final class Vocabulary {
  private static final String FILE = "/e5-small-v2-q-tokenizer.json";

  private Vocabulary() {}

  /* Read when it is first asked for. */
  private static final class Known {
    static final Map<String, Integer> NUMBERS = read();
  }

  /// Whether a word stands in the vocabulary whole, as the commoner English words and names do.
  public static boolean isWord(String word) {
    return Known.NUMBERS.containsKey(word.toLowerCase(Locale.ROOT));
  }

  /// The pieces with their numbers.
  static Map<String, Integer> numbers() {
    return Known.NUMBERS;
  }

  private static Map<String, Integer> read() {
    try (InputStream in =
        Objects.requireNonNull(Vocabulary.class.getResourceAsStream(FILE), FILE)) {
      JsonNode known = JsonMapper.shared().readTree(in).path("model").path("vocab");
      Map<String, Integer> numbers = new HashMap<>();
      known.properties().forEach(e -> numbers.put(e.getKey(), e.getValue().asInt()));
      return numbers;
    } catch (IOException e) {
      throw new UncheckedIOException("the bundled vocabulary is broken", e);
    }
  }
}

package org.entente.situation;

import java.util.List;
import java.util.Locale;

/// What is supposed of a situation beyond the record; nothing of a real one.
///
/// @param words what is supposed, such as `if India and Pakistan were members`; empty for a real
///   situation
/// @param assumptions each supposition with its source, in the order of the words
public record Premise(String words, List<Assumption> assumptions) {
  /// The premise of a real situation: nothing is supposed.
  public static final Premise REAL = new Premise("", List.of());

  /// One supposition.
  ///
  /// @param words what is supposed, such as `India is a member`
  /// @param source the document that it rests on, or `assumed`
  public record Assumption(String words, String source) {}

  /// Copies the list; refuses words without assumptions, and assumptions without words, with an
  /// [IllegalArgumentException].
  public Premise {
    assumptions = List.copyOf(assumptions);
    if (words.isEmpty() != assumptions.isEmpty()) {
      throw new IllegalArgumentException(
          "premise (" + words + ") with " + assumptions.size() + " assumptions");
    }
  }

  /// Whether nothing is supposed.
  public boolean isReal() {
    return words.isEmpty();
  }

  /// A name with what is supposed behind it: `SCO if India were a member`.
  public String behind(String name) {
    return isReal() ? name : name + " " + words;
  }

  /// A sentence that says what is supposed before it says anything else.
  public String before(String sentence) {
    return isReal() || sentence.isEmpty()
        ? sentence
        : capital(words)
            + ", "
            + sentence.substring(0, 1).toLowerCase(Locale.ROOT)
            + sentence.substring(1);
  }

  private static String capital(String text) {
    return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
  }
}

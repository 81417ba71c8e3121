package org.entente.text.claim;

import java.util.Optional;
import java.util.function.Supplier;
import org.entente.text.syntax.Sentence;

/// Tells the event class of what one marked span of a sentence does to another, where no frame
/// does.
@FunctionalInterface
public interface EventGuesser {
  /// A class with its probability.
  ///
  /// @param kind the class
  /// @param probability in (0, 1)
  record Guess(ClaimKind kind, double probability) {}

  /// The class of the act between the two spans, if the guesser dares one.
  Optional<Guess> guess(
      Sentence sentence, int sourceBegin, int sourceEnd, int targetBegin, int targetEnd);

  /// A guesser that is made when it is first asked: one that takes long to read is not read for an
  /// article that needs none. It serves one thread.
  static EventGuesser later(Supplier<? extends EventGuesser> making) {
    EventGuesser[] made = new EventGuesser[1];
    return (sentence, a, b, c, d) -> {
      EventGuesser guesser = made[0] == null ? making.get() : made[0];
      made[0] = guesser;
      return guesser.guess(sentence, a, b, c, d);
    };
  }

  /// A guesser that never dares.
  static EventGuesser none() {
    return (sentence, a, b, c, d) -> Optional.empty();
  }
}

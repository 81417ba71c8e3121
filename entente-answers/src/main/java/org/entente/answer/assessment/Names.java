package org.entente.answer.assessment;

import java.util.List;
import java.util.stream.Collectors;
import org.entente.part.Mention;
import org.entente.world.States;

/// The names of states in an answer.
///
/// @param states the registry
public record Names(States states) {

  /// The name of a state, its code where the registry has none.
  public String of(int code) {
    return resolve(Mention.of(code));
  }

  /// A dyad as `A - B`.
  public String dyad(int first, int second) {
    return of(first) + " - " + of(second);
  }

  /// Names in the given order, with commas.
  public String list(List<Integer> codes) {
    return codes.stream().map(this::of).collect(Collectors.joining(", "));
  }

  /// A sentence with the names of the states that it mentions.
  public String resolve(String sentence) {
    return Mention.resolve(sentence, states);
  }
}

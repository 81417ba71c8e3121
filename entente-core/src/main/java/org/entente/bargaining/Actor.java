package org.entente.bargaining;

import java.util.List;
import java.util.random.RandomGenerator;
import org.entente.evidence.Range;

/// Someone with a stake in an issue.
///
/// @param name the actor's name, not blank
/// @param capability what it can bring to bear, 0 or more, in any unit that all actors share
/// @param positions what it wants, one for each dimension
/// @param saliences how much it cares, from 0 to 1, one for each dimension
public record Actor(String name, Range capability, List<Range> positions, List<Range> saliences) {

  /// Copies the lists; refuses a blank name, a negative capability, a salience outside 0 to 1, and
  /// lists that are empty or of different lengths with an [IllegalArgumentException].
  public Actor {
    if (name.isBlank()) {
      throw new IllegalArgumentException("an actor needs a name");
    }
    positions = List.copyOf(positions);
    saliences = List.copyOf(saliences);
    if (positions.isEmpty() || positions.size() != saliences.size()) {
      throw new IllegalArgumentException(
          name
              + " has ("
              + positions.size()
              + ") positions and "
              + saliences.size()
              + " saliences; one of each is needed for each dimension");
    }
    if (capability.low() < 0) {
      throw new IllegalArgumentException(
          "capability (" + capability.low() + ") of " + name + " must not be negative");
    }
    for (Range salience : saliences) {
      if (salience.low() < 0 || salience.high() > 1) {
        double outside = salience.low() < 0 ? salience.low() : salience.high();
        throw new IllegalArgumentException(
            "salience (" + outside + ") of " + name + " must be in 0 to 1");
      }
    }
  }

  /// An actor on one dimension, everything known exactly.
  public static Actor of(String name, double capability, double position, double salience) {
    return new Actor(
        name,
        Range.point(capability),
        List.of(Range.point(position)),
        List.of(Range.point(salience)));
  }

  /// Capability times salience on a dimension: what the actor puts behind its position there.
  public double weight(int dimension) {
    return capability.value() * saliences.get(dimension).value();
  }

  /// The actor with each input drawn from its range.
  Actor draw(RandomGenerator random) {
    return new Actor(
        name,
        Range.point(capability.draw(random)),
        positions.stream().map(p -> Range.point(p.draw(random))).toList(),
        saliences.stream().map(s -> Range.point(s.draw(random))).toList());
  }
}

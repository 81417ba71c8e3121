package org.entente.bargaining;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.random.RandomGenerator;
import org.entente.evidence.Range;
import org.entente.run.Phrase;

/// An issue to be decided: its dimensions and the actors with a stake in it.
///
/// @param name the issue's name
/// @param dimensions one or more
/// @param actors one or more, with different names, each with a position on every dimension
public record Issue(String name, List<Dimension> dimensions, List<Actor> actors) {

  /// Copies the lists; refuses, with an [IllegalArgumentException], an issue without dimensions or
  /// actors, names that come twice, positions off the scale, and a dimension on which no actor has
  /// both capability and salience.
  public Issue {
    dimensions = List.copyOf(dimensions);
    actors = List.copyOf(actors);
    if (dimensions.isEmpty() || actors.isEmpty()) {
      throw new IllegalArgumentException(
          "the issue (" + name + ") is empty: it needs a dimension and an actor");
    }
    Set<String> names = new HashSet<>();
    for (Actor actor : actors) {
      if (!names.add(actor.name())) {
        throw new IllegalArgumentException("the actor (" + actor.name() + ") comes twice");
      }
      requireOnScale(actor, dimensions);
    }
    for (int k = 0; k < dimensions.size(); k++) {
      requireWeight(dimensions.get(k), actors, k);
    }
  }

  private static void requireOnScale(Actor actor, List<Dimension> dimensions) {
    if (actor.positions().size() != dimensions.size()) {
      throw new IllegalArgumentException(
          Phrase.of(
              "%s has (%s) positions for %s dimensions",
              actor.name(), actor.positions().size(), dimensions.size()));
    }
    for (int k = 0; k < dimensions.size(); k++) {
      Range position = actor.positions().get(k);
      Dimension scale = dimensions.get(k);
      if (position.low() < scale.low() || position.high() > scale.high()) {
        double off = position.low() < scale.low() ? position.low() : position.high();
        throw new IllegalArgumentException(
            Phrase.of(
                "position (%s) of %s is off the scale of %s, %s to %s",
                off, actor.name(), scale.name(), scale.low(), scale.high()));
      }
    }
  }

  private static void requireWeight(Dimension dimension, List<Actor> actors, int k) {
    if (actors.stream().noneMatch(a -> a.weight(k) > 0)) {
      throw new IllegalArgumentException(
          "on (" + dimension.name() + ") no actor has both capability and salience above 0");
    }
  }

  /// An issue of one dimension.
  public static Issue of(String name, Dimension dimension, List<Actor> actors) {
    return new Issue(name, List.of(dimension), actors);
  }

  /// The issue with every input drawn from its range; the same issue where all are points.
  public Issue draw(RandomGenerator random) {
    return new Issue(name, dimensions, actors.stream().map(a -> a.draw(random)).toList());
  }

  /// Whether all inputs are known exactly.
  public boolean isPoint() {
    return actors.stream()
        .allMatch(a ->
            a.capability().isPoint()
                && a.positions().stream().allMatch(Range::isPoint)
                && a.saliences().stream().allMatch(Range::isPoint));
  }

  double[] weights(int dimension) {
    return actors.stream().mapToDouble(a -> a.weight(dimension)).toArray();
  }

  double[] positions(int dimension) {
    return actors.stream().mapToDouble(a -> a.positions().get(dimension).value()).toArray();
  }

  void requireDimension(int dimension) {
    if (dimension < 0 || dimension >= dimensions.size()) {
      throw new IllegalArgumentException(
          "dimension (" + dimension + ") must be in 0 to " + (dimensions.size() - 1));
    }
  }
}

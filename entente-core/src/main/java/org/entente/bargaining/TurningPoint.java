package org.entente.bargaining;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// The change of one input that carries the weighted mean across a border, such as the middle of
/// the scale.
///
/// With g = sum_i w_i (x_i - b), the mean stands at the border b where g = 0: a position must
/// change by -g/w_i, a weight by -g/(x_i - b). No actor's capability more than doubles while all
/// else stays: that is not a change of an input but another world.
///
/// @param actor the actor whose input changes
/// @param input which of its inputs
/// @param from the value now
/// @param to the value that puts the mean on the border, within the input's bounds
/// @param effort the change as a share of what is possible: of the scale for a position, of 1 for a
///   salience, of the present value for a capability
public record TurningPoint(String actor, Input input, double from, double to, double effort) {

  private static final double MOST_OF_CAPABILITY = 1;

  /// An input of an actor.
  public enum Input {
    /// What it wants.
    POSITION,
    /// How much it cares.
    SALIENCE,
    /// What it can bring to bear.
    CAPABILITY
  }

  /// Every single change that would put the mean on the border, the least effort first; none where
  /// no input can do it alone. O(n log n). Refuses a border off the scale with an
  /// [IllegalArgumentException].
  public static List<TurningPoint> of(Issue issue, int dimension, double border) {
    issue.requireDimension(dimension);
    Dimension scale = issue.dimensions().get(dimension);
    if (!(border >= scale.low() && border <= scale.high())) {
      throw new IllegalArgumentException("border (" + border + ") is off the scale");
    }
    double pull = 0;
    for (Actor actor : issue.actors()) {
      pull += actor.weight(dimension) * (actor.positions().get(dimension).value() - border);
    }
    List<TurningPoint> points = new ArrayList<>();
    for (Actor actor : issue.actors()) {
      addPosition(points, actor, dimension, scale, pull);
      addWeights(points, actor, dimension, border, pull);
    }
    points.sort(Comparator.comparingDouble(TurningPoint::effort));
    return points;
  }

  private static void addPosition(
      List<TurningPoint> points, Actor actor, int dimension, Dimension scale, double pull) {
    double from = actor.positions().get(dimension).value();
    double to = from - pull / actor.weight(dimension);
    if (actor.weight(dimension) > 0 && to >= scale.low() && to <= scale.high()) {
      double effort = Math.abs(to - from) / scale.length();
      points.add(new TurningPoint(actor.name(), Input.POSITION, from, to, effort));
    }
  }

  private static void addWeights(
      List<TurningPoint> points, Actor actor, int dimension, double border, double pull) {
    double lever = actor.positions().get(dimension).value() - border;
    double capability = actor.capability().value();
    double salience = actor.saliences().get(dimension).value();
    if (lever == 0) {
      return;
    }
    double weight = capability * salience - pull / lever;
    if (weight < 0) {
      return;
    }
    if (capability > 0 && weight / capability <= 1) {
      double to = weight / capability;
      points.add(
          new TurningPoint(actor.name(), Input.SALIENCE, salience, to, Math.abs(to - salience)));
    }
    if (salience > 0 && capability > 0) {
      double to = weight / salience;
      double effort = Math.abs(to - capability) / capability;
      if (effort <= MOST_OF_CAPABILITY) {
        points.add(new TurningPoint(actor.name(), Input.CAPABILITY, capability, to, effort));
      }
    }
  }
}

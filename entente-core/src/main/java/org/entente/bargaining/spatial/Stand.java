package org.entente.bargaining.spatial;

import org.entente.bargaining.Actor;
import org.entente.bargaining.Dimension;
import org.entente.bargaining.Issue;

/// Where the actors stand, in lengths of the scale, with what they care for and can bring to bear.
///
///     D(i, y) = sqrt( sum_k (s_ik (x_ik - y_k))² / sum_k s_ik² )
///     u(D, R) = (1 - D)(1 + D R) up to D = 1, (1 - D)(1 + R) beyond
final class Stand {
  final int actors;
  final int dimensions;
  /* by actor and dimension */
  final double[][] positions;
  final double[][] saliences;
  final double[] capability;
  final double[] totalSalience;
  private final double[] squares;

  private Stand(double[][] positions, double[][] saliences, double[] capability) {
    this.actors = capability.length;
    this.dimensions = saliences[0].length;
    this.positions = positions;
    this.saliences = saliences;
    this.capability = capability;
    this.totalSalience = new double[actors];
    this.squares = new double[actors];
    for (int i = 0; i < actors; i++) {
      for (double s : saliences[i]) {
        totalSalience[i] += s;
        squares[i] += s * s;
      }
    }
  }

  static Stand of(Issue issue) {
    int n = issue.actors().size();
    int d = issue.dimensions().size();
    double[][] positions = new double[n][d];
    double[][] saliences = new double[n][d];
    double[] capability = new double[n];
    for (int i = 0; i < n; i++) {
      Actor actor = issue.actors().get(i);
      capability[i] = actor.capability().value();
      for (int k = 0; k < d; k++) {
        Dimension scale = issue.dimensions().get(k);
        positions[i][k] = (actor.positions().get(k).value() - scale.low()) / scale.length();
        saliences[i][k] = actor.saliences().get(k).value();
      }
    }
    return new Stand(positions, saliences, capability);
  }

  /// The same actors at other positions.
  Stand at(double[][] moved) {
    return new Stand(moved, saliences, capability);
  }

  double distance(int actor, double[] place) {
    double sum = 0;
    for (int k = 0; k < dimensions; k++) {
      double d = saliences[actor][k] * (positions[actor][k] - place[k]);
      sum += d * d;
    }
    return Math.sqrt(sum / squares[actor]);
  }

  /// Distances of each actor (row) to each actor's position (column), as the row feels them.
  double[][] distances() {
    double[][] distance = new double[actors][actors];
    for (int i = 0; i < actors; i++) {
      for (int j = 0; j < actors; j++) {
        distance[i][j] = distance(i, positions[j]);
      }
    }
    return distance;
  }

  static double utility(double distance, double risk) {
    return (1 - distance) * (1 + Math.min(distance, 1) * risk);
  }
}

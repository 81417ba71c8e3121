package org.entente.bargaining;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import org.entente.evidence.GoldenFile;
import org.entente.evidence.Range;

/// Issues for tests.
public final class MadeIssue {
  private MadeIssue() {}

  /// The emission standards of 1994, on the scale from 4 to 10 years.
  public static Issue emissionStandards() {
    List<Actor> actors = new ArrayList<>();
    for (List<String> row : GoldenFile.rows("bargaining/emission-standards-1994.csv")) {
      actors.add(
          Actor.of(
              row.get(0),
              Double.parseDouble(row.get(1)),
              Double.parseDouble(row.get(2)),
              Double.parseDouble(row.get(3)) / 100));
    }
    return Issue.of("emission standards", new Dimension("years", 4, 10), actors);
  }

  /// Actors on a scale from 0 to 100 at the given positions, all of capability 1 and salience 0.5.
  public static Issue at(double... positions) {
    List<Actor> actors = new ArrayList<>();
    for (int i = 0; i < positions.length; i++) {
      actors.add(Actor.of("A" + i, 1, positions[i], 0.5));
    }
    return Issue.of("made", Dimension.percent("x"), actors);
  }

  /// A random issue of n actors on d dimensions.
  public static Issue random(int n, int d, RandomGenerator random) {
    List<Dimension> dimensions = new ArrayList<>();
    for (int k = 0; k < d; k++) {
      dimensions.add(Dimension.percent("x" + k));
    }
    List<Actor> actors = new ArrayList<>();
    for (int i = 0; i < n; i++) {
      List<Range> positions = new ArrayList<>();
      List<Range> saliences = new ArrayList<>();
      for (int k = 0; k < d; k++) {
        positions.add(Range.point(random.nextDouble(100)));
        saliences.add(Range.point(random.nextDouble(0.05, 1) / d));
      }
      actors.add(new Actor("A" + i, Range.point(random.nextDouble(1, 100)), positions, saliences));
    }
    return new Issue("random", dimensions, actors);
  }
}

package org.entente.scenario;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.entente.coalition.Spread;
import org.entente.evidence.Figure;
import org.entente.part.Group;
import org.entente.part.PartDefinition;
import org.entente.run.Run;
import org.entente.run.UserProblem;
import org.entente.situation.Situation;

/// Takes the difference that a scenario makes in a part apart by change.
///
///     moved(c) = sum over sets S of changes without c of |S|! (k-|S|-1)! / k! · [v(S+c) - v(S)]
///
/// v(S) is the part's value of the situation after the changes in S. It is the only division that is
/// symmetric and sums to the difference [Shapley1953]; under every draw it is made anew, so that each
/// share has its interval. Cost: 2^k values with their draws for k changes.
///
/// References: [Shapley1953].
final class Causes {
  /// The largest number of changes taken apart, 256 situations.
  static final int MOST = 8;

  private final Situation base;
  private final List<Change> changes;
  private final List<Situation> situations;

  private Causes(Situation base, List<Change> changes, List<Situation> situations) {
    this.base = base;
    this.changes = changes;
    this.situations = situations;
  }

  /// Makes the situation of every subset of the changes ready; none where there are too many, or
  /// where some of the changes leave fewer than two members.
  static Causes of(Situation base, List<Change> changes) {
    if (changes.size() > MOST) {
      return new Causes(base, changes, List.of());
    }
    List<Situation> situations = new ArrayList<>();
    for (int set = 0; set < 1 << changes.size(); set++) {
      Optional<Situation> situation = after(base, changes, set);
      if (situation.isEmpty()) {
        return new Causes(base, changes, List.of());
      }
      situations.add(situation.get());
    }
    return new Causes(base, changes, situations);
  }

  private static Optional<Situation> after(Situation base, List<Change> changes, int set) {
    List<Change> made =
        IntStream.range(0, changes.size())
            .filter(c -> (set & 1 << c) != 0)
            .mapToObj(changes::get)
            .toList();
    try {
      return Optional.of(new Scenario(made).of(base));
    } catch (UserProblem _) {
      // All changes together were made before: only too few members can be left here.
      return Optional.empty();
    }
  }

  /// What each change moves in a part.
  List<Cause> in(PartDefinition definition, Figure difference, Run run) {
    if (!difference.isKnown()) {
      return all(difference);
    }
    if (situations.isEmpty()) {
      return all(Figure.missing(whyNot()));
    }
    List<double[]> values = new ArrayList<>();
    for (Situation situation : situations) {
      run.checkInterrupted();
      Optional<double[]> ofSet = valueAndDraws(definition, situation);
      if (ofSet.isEmpty()) {
        return all(Figure.missing("no figure when only some of the changes are made"));
      }
      values.add(ofSet.get());
    }
    Spread spread =
        Spread.like(definition.figure(base.panel(), base.group(), run).known().orElseThrow());
    List<Cause> causes = new ArrayList<>();
    for (int c = 0; c < changes.size(); c++) {
      double[] moved = moved(values, c);
      causes.add(
          new Cause(
              changes.get(c),
              spread.figure(
                  moved[0],
                  Arrays.copyOfRange(moved, 1, moved.length),
                  "share of one change in a difference [Shapley1953]")));
    }
    return causes;
  }

  private String whyNot() {
    return changes.size() > MOST
        ? "more than " + MOST + " changes are not taken apart"
        : "some of the changes alone leave fewer than two members";
  }

  private List<Cause> all(Figure missing) {
    return changes.stream().map(c -> new Cause(c, missing)).toList();
  }

  /* The value, then the value under each draw. */
  private static Optional<double[]> valueAndDraws(PartDefinition definition, Situation situation) {
    Group group = situation.group();
    OptionalDouble value = definition.value(group);
    Optional<double[]> draws = definition.findDraws(situation.panel(), group);
    if (value.isEmpty() || draws.isEmpty()) {
      return Optional.empty();
    }
    double[] all = new double[draws.get().length + 1];
    all[0] = value.getAsDouble();
    System.arraycopy(draws.get(), 0, all, 1, all.length - 1);
    return Optional.of(all);
  }

  private double[] moved(List<double[]> values, int change) {
    int k = changes.size();
    double[] moved = new double[values.stream().mapToInt(v -> v.length).min().orElseThrow()];
    for (int set = 0; set < values.size(); set++) {
      if ((set & 1 << change) == 0) {
        double weight = weight(k, Integer.bitCount(set));
        for (int b = 0; b < moved.length; b++) {
          moved[b] += weight * (values.get(set | 1 << change)[b] - values.get(set)[b]);
        }
      }
    }
    return moved;
  }

  /* s! (k - s - 1)! / k! */
  private static double weight(int k, int s) {
    double weight = 1.0 / k;
    for (int i = 1; i <= s; i++) {
      weight *= (double) i / (k - i);
    }
    return weight;
  }
}

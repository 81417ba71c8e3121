package org.entente.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.entente.evidence.Estimate;
import org.entente.evidence.Figure;
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
record Causes(List<Change> changes, List<Situation> situations) {
  /// The largest number of changes taken apart, 256 situations.
  static final int MOST = 8;

  private static final String SHARE = "share of one change in a difference [Shapley1953]";

  /// Makes the situation of every subset of the changes ready; none where there are too many, or
  /// where some of the changes leave fewer than two members.
  static Causes of(Situation base, List<Change> changes) {
    if (changes.size() > MOST) {
      return new Causes(changes, List.of());
    }
    List<Situation> situations = new ArrayList<>();
    for (int set = 0; set < 1 << changes.size(); set++) {
      Optional<Situation> situation = after(base, changes, set);
      if (situation.isEmpty()) {
        return new Causes(changes, List.of());
      }
      situations.add(situation.get());
    }
    return new Causes(changes, situations);
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
    List<Estimate.Known> values = new ArrayList<>();
    for (Situation situation : situations) {
      run.checkInterrupted();
      if (!(definition.estimate(situation.panel(), situation.group(), run)
          instanceof Estimate.Known known)) {
        return all(Figure.missing("no figure when only some of the changes are made"));
      }
      values.add(known);
    }
    List<Cause> causes = new ArrayList<>();
    for (int c = 0; c < changes.size(); c++) {
      causes.add(new Cause(changes.get(c), moved(values, c).figure()));
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

  private Estimate.Known moved(List<Estimate.Known> values, int change) {
    Estimate.Known moved = values.getFirst().times(0, SHARE);
    for (int set = 0; set < values.size(); set++) {
      if ((set & 1 << change) == 0) {
        double weight = weight(changes.size(), Integer.bitCount(set));
        Estimate.Known step = values.get(set | 1 << change).less(values.get(set), SHARE);
        moved = moved.combined(1, weight, step, SHARE);
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

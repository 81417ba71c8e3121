package org.entente.membership;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

/// What may come of a state and a body within [#HORIZON] years, and the features that tell it.
///
/// The features rest on dated memberships, shared memberships, places and votes alone, so that a
/// coalition of the registry can be asked as the organisations that the model learned from.
public enum Event {
  /// A member leaves, is expelled or lapses while the body and the state live on.
  EXIT(
      "break-up",
      List.of(
          "memberships lapsed in the body in ten years (log)",
          "members (log)",
          "years a member (log, at most 25)",
          "age of the body (log, at most 25)",
          "members joined in five years (log)",
          "shared memberships with the other members (0 to 1)",
          "distance from the members' mean vote")) {
    @Override
    double[] row(int state, Body body, Surroundings world) {
      return new double[] {
        Math.log1p(body.lapsed()),
        Math.log(Math.max(1, body.size())),
        Math.log1p(body.tenure().getOrDefault(state, 0)),
        Math.log1p(body.age()),
        Math.log1p(body.joined()),
        likeness(state, body, world, Integer.MAX_VALUE),
        world.divergence(state, body)
      };
    }

    @Override
    boolean isAtRisk(int state, Body body) {
      return body.has(state);
    }

    @Override
    boolean came(int state, Set<Integer> later) {
      return !later.isEmpty() && !later.contains(state);
    }
  },
  /// A state outside becomes a full member of the living body.
  ACCESSION(
      "accession",
      List.of(
          "shared memberships with the three most alike members (0 to 1)",
          "their square",
          "members (log)",
          "members joined in five years (log)",
          "age of the body (log, at most 25)",
          "distance of the three nearest members' capitals (log km)",
          "share of the ten nearest states that are members",
          "distance from the members' mean vote",
          "memberships shared with any one state (log)",
          "has been a member")) {
    @Override
    double[] row(int state, Body body, Surroundings world) {
      double alike = likeness(state, body, world, CLOSEST);
      return new double[] {
        alike,
        alike * alike,
        Math.log(Math.max(1, body.size())),
        Math.log1p(body.joined()),
        Math.log1p(body.age()),
        Math.log(Math.max(50, nearest(state, body, world))),
        world.shareOfNeighbours(state, body),
        world.divergence(state, body),
        Math.log1p(world.breadth(state)),
        body.former().contains(state) ? 1 : 0
      };
    }

    @Override
    boolean isAtRisk(int state, Body body) {
      return !body.has(state) && body.size() > 0;
    }

    @Override
    boolean came(int state, Set<Integer> later) {
      return later.contains(state);
    }
  };

  /// How many years the probabilities look ahead.
  public static final int HORIZON = 5;

  private static final int CLOSEST = 3;

  private final String study;
  private final List<String> features;

  Event(String study, List<String> features) {
    this.study = study;
    this.features = features;
  }

  /// The name of its study, as `entente study` takes it.
  public String study() {
    return study;
  }

  /// What each number of a row is.
  public List<String> features() {
    return features;
  }

  /// The features of a state and a body, NaN where not known.
  abstract double[] row(int state, Body body, Surroundings world);

  /// Whether it can come of the state and the body at all.
  abstract boolean isAtRisk(int state, Body body);

  /// Whether it has come by a year with these members.
  abstract boolean came(int state, Set<Integer> later);

  /* The mean likeness of the state to the members most alike, itself left out. */
  private static double likeness(int state, Body body, Surroundings world, int most) {
    return mean(
            body.tenure().keySet().stream().mapToDouble(m -> -world.alike(state, m)).toArray(),
            most)
        * -1;
  }

  private static double nearest(int state, Body body, Surroundings world) {
    return mean(
        body.tenure().keySet().stream().mapToDouble(m -> world.apart(state, m)).toArray(), CLOSEST);
  }

  /* The mean of the lowest values that are known. */
  private static double mean(double[] values, int most) {
    return Arrays.stream(values)
        .filter(v -> !Double.isNaN(v))
        .sorted()
        .limit(most)
        .average()
        .orElse(Double.NaN);
  }
}

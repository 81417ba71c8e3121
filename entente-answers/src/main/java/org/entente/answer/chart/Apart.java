package org.entente.answer.chart;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/// Places on a page, moved apart until no two labels of one size cover each other.
///
/// Both coordinates are stretched to 0 to 1. Two places whose boxes overlap are pushed apart along
/// the direction that takes the shorter way, half the overlap each, again and again until none
/// overlap; so places with room stay as they are. Points may end outside 0 to 1. The result depends
/// on nothing but the input. Cost: n² a round, and at most 2,000 rounds, after which some boxes may
/// still touch.
///
/// @param x the first coordinates
/// @param y the second coordinates
public record Apart(List<Double> x, List<Double> y) {
  /// The width of a code of three letters, as a share of a chart 350 pixels wide.
  public static final double CODE_WIDTH = 0.11;

  /// The width of the name of a state, as a share of a chart 350 pixels wide.
  public static final double NAME_WIDTH = 0.24;

  /// The height of a mark with its label, as a share of a chart 420 pixels high.
  public static final double LABEL_HEIGHT = 0.07;

  private static final int ROUNDS = 2000;
  private static final double MARGIN = 1e-6;

  /// Copies the lists.
  public Apart {
    x = List.copyOf(x);
    y = List.copyOf(y);
  }

  /// Places moved apart, each label as wide and high as given; throws [IllegalArgumentException]
  /// where there are not as many first as second coordinates.
  public static Apart of(List<Double> x, List<Double> y, double width, double height) {
    if (x.size() != y.size()) {
      throw new IllegalArgumentException(x.size() + " first and " + y.size() + " second ones");
    }
    double[] u = stretched(x);
    double[] v = stretched(y);
    boolean moved = true;
    for (int round = 0; moved && round < ROUNDS; round++) {
      moved = push(u, v, width, height);
    }
    return new Apart(boxed(u), boxed(v));
  }

  private static boolean push(double[] u, double[] v, double width, double height) {
    boolean moved = false;
    for (int i = 0; i < u.length; i++) {
      for (int j = i + 1; j < u.length; j++) {
        double across = width - Math.abs(u[i] - u[j]);
        double along = height - Math.abs(v[i] - v[j]);
        if (across > MARGIN && along > MARGIN) {
          moved = true;
          if (across / width < along / height) {
            part(u, i, j, across);
          } else {
            part(v, i, j, along);
          }
        }
      }
    }
    return moved;
  }

  private static void part(double[] at, int i, int j, double overlap) {
    double half = Math.copySign(overlap / 2, at[i] <= at[j] ? -1 : 1);
    at[i] += half;
    at[j] -= half;
  }

  private static double[] stretched(List<Double> values) {
    double least = values.isEmpty() ? 0 : Collections.min(values);
    double most = values.isEmpty() ? 1 : Collections.max(values);
    return values.stream()
        .mapToDouble(v -> most > least ? (v - least) / (most - least) : 0.5)
        .toArray();
  }

  private static List<Double> boxed(double[] values) {
    List<Double> boxed = new ArrayList<>(values.length);
    for (double value : values) {
      boxed.add(value);
    }
    return boxed;
  }
}

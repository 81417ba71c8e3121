package org.entente.part;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.IntFunction;
import java.util.function.IntToDoubleFunction;
import org.entente.evidence.Estimate;

/// Loops over the dyads of a group.
public final class Dyadic {
  private Dyadic() {}

  /// What is done with a dyad: the two places in the group and the dyad's number in the slice.
  @FunctionalInterface
  public interface Visitor {
    void visit(int a, int b, int dyad);
  }

  /// Visits every dyad of the group in order.
  public static void forEach(Group group, Visitor visitor) {
    for (int a = 0; a < group.size(); a++) {
      for (int b = a + 1; b < group.size(); b++) {
        visitor.visit(a, b, group.slice().dyads().index(group.number(a), group.number(b)));
      }
    }
  }

  /// The figure of every dyad of the group with words about it, both by the dyad's number.
  public static List<DyadFigure> figures(
      Group group, IntFunction<Estimate> estimate, IntFunction<String> why) {
    List<DyadFigure> figures = new ArrayList<>();
    forEach(
        group,
        (a, b, d) ->
            figures.add(
                DyadFigure.of(group.code(a), group.code(b), estimate.apply(d), why.apply(d))));
    return figures;
  }

  /// The mean over the dyads with a value; empty if none has one. NaN marks a missing value.
  public static OptionalDouble mean(Group group, IntToDoubleFunction valueOfDyad) {
    double sum = 0;
    int count = 0;
    for (int d : group.dyads()) {
      double value = valueOfDyad.applyAsDouble(d);
      if (!Double.isNaN(value)) {
        sum += value;
        count++;
      }
    }
    return count == 0 ? OptionalDouble.empty() : OptionalDouble.of(sum / count);
  }

  /// The product over the dyads with a value; empty if none has one. NaN marks a missing value.
  public static OptionalDouble product(Group group, IntToDoubleFunction valueOfDyad) {
    double product = 1;
    int count = 0;
    for (int d : group.dyads()) {
      double value = valueOfDyad.applyAsDouble(d);
      if (!Double.isNaN(value)) {
        product *= value;
        count++;
      }
    }
    return count == 0 ? OptionalDouble.empty() : OptionalDouble.of(product);
  }

  /// The mean over members of the lowest value among a member's dyads; members without a value are
  /// left out, empty if none has one.
  public static OptionalDouble meanOfLowest(Group group, IntToDoubleFunction valueOfDyad) {
    double[] lowest = new double[group.size()];
    Arrays.fill(lowest, Double.POSITIVE_INFINITY);
    forEach(
        group,
        (a, b, d) -> {
          double value = valueOfDyad.applyAsDouble(d);
          if (!Double.isNaN(value)) {
            lowest[a] = Math.min(lowest[a], value);
            lowest[b] = Math.min(lowest[b], value);
          }
        });
    return Arrays.stream(lowest).filter(Double::isFinite).average();
  }

  /// The number of dyads with a value.
  public static int count(Group group, IntToDoubleFunction valueOfDyad) {
    int count = 0;
    for (int d : group.dyads()) {
      count += Double.isNaN(valueOfDyad.applyAsDouble(d)) ? 0 : 1;
    }
    return count;
  }
}

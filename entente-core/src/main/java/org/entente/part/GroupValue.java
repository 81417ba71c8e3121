package org.entente.part;

import java.util.Arrays;
import org.entente.panel.Dyads;
import org.entente.panel.YearSlice;

/// A definition made ready for one year's slice, to give the value of many groups quickly.
///
/// It gives what [PartDefinition#value] gives, to the last bit or nearly so. Safe for use by
/// several threads.
@FunctionalInterface
public interface GroupValue {
  /// The value of the group of the states with the given numbers in the slice, strictly ascending;
  /// NaN when the evidence does not allow it.
  double of(int... numbers);

  /// The value without preparation: whatever the definition computes for the group.
  static GroupValue plain(PartDefinition definition, YearSlice slice) {
    return numbers -> definition.value(Group.ofNumbers(slice, numbers)).orElse(Double.NaN);
  }

  /// The value made ready as the definition's aggregation allows: a table of the dyads' or states'
  /// values where it is a mean or a product over dyads, a mean of the lowest, or a sum over
  /// members. Cost: the dyads of the slice once, then the dyads of each group.
  static GroupValue prepared(PartDefinition definition, YearSlice slice) {
    return switch (definition.meaning().aggregation()) {
      case MEAN_OVER_DYADS -> meanOverDyads(definition, slice);
      case MEAN_OF_LOWEST -> meanOfLowest(definition, slice);
      case PRODUCT_OVER_DYADS -> productOverDyads(definition, slice);
      case SUM_OVER_MEMBERS -> sumOverMembers(definition, slice);
      case MEAN_OVER_MEMBERS, MEAN_OF_RATIOS, OTHER -> plain(definition, slice);
    };
  }

  private static GroupValue meanOfLowest(PartDefinition definition, YearSlice slice) {
    Dyads dyads = slice.dyads();
    double[] ofDyad = ofDyads(definition, slice);
    return numbers -> {
      double[] lowest = new double[numbers.length];
      Arrays.fill(lowest, Double.POSITIVE_INFINITY);
      for (int a = 0; a < numbers.length; a++) {
        int row = dyads.firstOfRow(numbers[a]) - numbers[a] - 1;
        double own = lowest[a];
        for (int b = a + 1; b < numbers.length; b++) {
          double value = ofDyad[row + numbers[b]];
          // NaN is below nothing
          if (value < own) {
            own = value;
          }
          if (value < lowest[b]) {
            lowest[b] = value;
          }
        }
        lowest[a] = own;
      }
      return Arrays.stream(lowest).filter(Double::isFinite).average().orElse(Double.NaN);
    };
  }

  private static double[] ofDyads(PartDefinition definition, YearSlice slice) {
    Dyads dyads = slice.dyads();
    double[] ofDyad = new double[dyads.count()];
    for (int i = 0; i < dyads.states(); i++) {
      for (int j = i + 1; j < dyads.states(); j++) {
        ofDyad[dyads.index(i, j)] = definition.ofDyad(slice, i, j);
      }
    }
    return ofDyad;
  }

  private static GroupValue meanOverDyads(PartDefinition definition, YearSlice slice) {
    Dyads dyads = slice.dyads();
    double[] ofDyad = ofDyads(definition, slice);
    return numbers -> {
      double sum = 0;
      int count = 0;
      for (int a = 0; a < numbers.length; a++) {
        int row = dyads.firstOfRow(numbers[a]) - numbers[a] - 1;
        for (int b = a + 1; b < numbers.length; b++) {
          double value = ofDyad[row + numbers[b]];
          if (!Double.isNaN(value)) {
            sum += value;
            count++;
          }
        }
      }
      return count == 0 ? Double.NaN : sum / count;
    };
  }

  /* A loop of its own: an operation that is handed in costs a call for each dyad of each group. */
  private static GroupValue productOverDyads(PartDefinition definition, YearSlice slice) {
    Dyads dyads = slice.dyads();
    double[] ofDyad = ofDyads(definition, slice);
    return numbers -> {
      double product = 1;
      boolean isKnown = false;
      for (int a = 0; a < numbers.length; a++) {
        int row = dyads.firstOfRow(numbers[a]) - numbers[a] - 1;
        for (int b = a + 1; b < numbers.length; b++) {
          double value = ofDyad[row + numbers[b]];
          if (!Double.isNaN(value)) {
            product *= value;
            isKnown = true;
          }
        }
      }
      return isKnown ? product : Double.NaN;
    };
  }

  private static GroupValue sumOverMembers(PartDefinition definition, YearSlice slice) {
    GroupValue plain = plain(definition, slice);
    double[] ofState = new double[slice.dyads().states()];
    for (int i = 0; i < ofState.length; i++) {
      ofState[i] = plain.of(i);
    }
    return numbers -> {
      double sum = 0;
      int count = 0;
      for (int number : numbers) {
        if (!Double.isNaN(ofState[number])) {
          sum += ofState[number];
          count++;
        }
      }
      return count == 0 ? Double.NaN : sum;
    };
  }
}

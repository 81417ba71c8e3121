package org.entente.study;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.entente.panel.Dyads;
import org.entente.panel.YearSlice;
import org.entente.part.Group;
import org.entente.part.Part;
import org.entente.part.PartDefinition;

/// What ranks cases: a definition of a part, a measure that is no definition, or a baseline.
///
/// More is closer: the values of exit pressure are taken with the other sign.
///
/// @param key the definition's key, or the name of the measure
/// @param part the part that it measures; empty for a baseline
/// @param standing whether it is the part's default, another definition, a measure that is none, or
///   a baseline
/// @param measure the values
record Ranker(String key, Optional<Part> part, Standing standing, Measure measure) {

  /// What a ranker is to the program.
  enum Standing {
    DEFAULT,
    DEFINITION,
    MEASURE,
    BASELINE
  }

  /// The values in one year.
  interface Measure {
    /// Of the dyad of two states (numbers in the slice, the lower first); NaN where there is none.
    double ofDyad(YearSlice slice, int i, int j);

    /// Of a group of states (ascending numbers in the slice); NaN where there is none.
    default double ofGroup(YearSlice slice, int... numbers) {
      double sum = 0;
      int known = 0;
      for (int a = 0; a < numbers.length; a++) {
        for (int b = a + 1; b < numbers.length; b++) {
          double value = ofDyad(slice, numbers[a], numbers[b]);
          sum += Double.isNaN(value) ? 0 : value;
          known += Double.isNaN(value) ? 0 : 1;
        }
      }
      return known == 0 ? Double.NaN : sum / known;
    }
  }

  static Ranker of(PartDefinition definition, Standing standing) {
    int sign = definition.part() == Part.EXIT_PRESSURE ? -1 : 1;
    return new Ranker(
        definition.key(),
        Optional.of(definition.part()),
        standing,
        new Measure() {
          @Override
          public double ofDyad(YearSlice slice, int i, int j) {
            return sign * definition.ofDyad(slice, i, j);
          }

          @Override
          public double ofGroup(YearSlice slice, int... numbers) {
            return sign * definition.value(Group.ofNumbers(slice, numbers)).orElse(Double.NaN);
          }
        });
  }

  /// The ranker made ready for one year.
  Ready in(YearSlice slice) {
    return new Ready(measure, slice);
  }

  /// A ranker in one year; each dyad is measured once.
  static final class Ready {
    private final Measure measure;
    private final YearSlice slice;
    private final double[] ofDyad;
    private final BitSet known;

    Ready(Measure measure, YearSlice slice) {
      this.measure = measure;
      this.slice = slice;
      this.ofDyad = new double[slice.dyads().count()];
      this.known = new BitSet(ofDyad.length);
    }

    /// The value of a case; NaN where there is none, or fewer than two states have a place in the
    /// year.
    double of(CriterionCase of) {
      List<Integer> codes = of.states();
      Dyads dyads = slice.dyads();
      int[] numbers = codes.stream().flatMapToInt(c -> dyads.findState(c).stream()).toArray();
      if (numbers.length < 2 || (of.towards() && dyads.findState(codes.getFirst()).isEmpty())) {
        return Double.NaN;
      }
      if (numbers.length == 2) {
        return dyad(numbers[0], numbers[1]);
      }
      if (!of.towards()) {
        Arrays.sort(numbers);
        return measure.ofGroup(slice, numbers);
      }
      return towards(numbers);
    }

    private double towards(int... numbers) {
      double sum = 0;
      int count = 0;
      for (int k = 1; k < numbers.length; k++) {
        double value = dyad(numbers[0], numbers[k]);
        sum += Double.isNaN(value) ? 0 : value;
        count += Double.isNaN(value) ? 0 : 1;
      }
      return count == 0 ? Double.NaN : sum / count;
    }

    private double dyad(int one, int other) {
      int i = Math.min(one, other);
      int j = Math.max(one, other);
      int d = slice.dyads().index(i, j);
      if (!known.get(d)) {
        ofDyad[d] = measure.ofDyad(slice, i, j);
        known.set(d);
      }
      return ofDyad[d];
    }
  }
}

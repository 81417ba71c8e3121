package org.entente.trend;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.evidence.Figure;

/// The stretches of years in which a part's figures rest on the same evidence: where a dataset gives
/// way to another, or years are missing, a change may be one of coverage, and is none of the
/// coalition.
final class Stretches {
  /* Years that may be missing within a stretch: years without a session, or with hardly any. */
  private static final int MOST_MISSING = 3;

  private Stretches() {}

  /// One stretch.
  ///
  /// @param years the years with a figure, ascending
  /// @param values their values
  record Stretch(List<Integer> years, List<Double> values) {
    int[] yearArray() {
      return years.stream().mapToInt(Integer::intValue).toArray();
    }

    double[] valueArray() {
      return values.stream().mapToDouble(Double::doubleValue).toArray();
    }

    Optional<Steady> findSteady() {
      var slope = Breaks.findSlope(yearArray(), valueArray());
      return slope.isEmpty()
          ? Optional.empty()
          : Optional.of(new Steady(years.getFirst(), years.getLast(), slope.getAsDouble()));
    }
  }

  /// The stretches of figures of successive years; aged and missing ones are left out.
  static List<Stretch> of(int[] years, List<Figure> figures) {
    List<Stretch> stretches = new ArrayList<>();
    List<String> evidence = List.of();
    for (int y = 0; y < years.length; y++) {
      if (figures.get(y) instanceof Figure.Known known && known.provenance().age() == 0) {
        boolean goesOn =
            !stretches.isEmpty()
                && known.provenance().datasets().equals(evidence)
                && years[y] - stretches.getLast().years().getLast() <= MOST_MISSING + 1;
        if (!goesOn) {
          stretches.add(new Stretch(new ArrayList<>(), new ArrayList<>()));
        }
        stretches.getLast().years().add(years[y]);
        stretches.getLast().values().add(known.value());
        evidence = known.provenance().datasets();
      }
    }
    return stretches;
  }
}

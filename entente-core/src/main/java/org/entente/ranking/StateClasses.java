package org.entente.ranking;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.entente.panel.StateColumn;
import org.entente.panel.YearSlice;
import org.entente.world.State;
import org.entente.world.States;

/// The classes of the states of a year that matched random coalitions keep: regions, or tenths by
/// capabilities.
final class StateClasses {
  private static final int TENTHS = 10;

  private StateClasses() {}

  /// The class of every state number of the slice.
  static int[] of(Matching matching, YearSlice slice, States states) {
    int n = slice.dyads().states();
    return switch (matching) {
      case SIZE -> new int[n];
      case REGION -> regions(slice, states);
      case CAPABILITY -> tenths(slice);
    };
  }

  /* Regions by name; states without one make a class of their own. */
  private static int[] regions(YearSlice slice, States states) {
    TreeMap<String, Integer> classByRegion = new TreeMap<>();
    return IntStream.range(0, slice.dyads().states())
        .map(i -> {
          String region = states.find(slice.dyads().stateCode(i)).map(State::region).orElse("");
          Integer known = classByRegion.get(region);
          if (known == null) {
            known = classByRegion.size();
            classByRegion.put(region, known);
          }
          return known;
        })
        .toArray();
  }

  /* Tenths of the states with capabilities, weakest first; those without make a class of their own. */
  private static int[] tenths(YearSlice slice) {
    List<Integer> ranked =
        IntStream.range(0, slice.dyads().states())
            .boxed()
            .filter(i -> !Float.isNaN(slice.at(StateColumn.CINC, i)))
            .sorted(
                Comparator.comparingDouble((Integer i) -> slice.at(StateColumn.CINC, i))
                    .thenComparing(Comparator.naturalOrder()))
            .toList();
    int[] classes = new int[slice.dyads().states()];
    Arrays.fill(classes, TENTHS);
    for (int r = 0; r < ranked.size(); r++) {
      classes[ranked.get(r)] = r * TENTHS / ranked.size();
    }
    return classes;
  }
}

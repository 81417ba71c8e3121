package org.entente.ageing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.entente.evidence.Percentiles;

/// The movements over one number of years, in order of where they began: what is asked of them
/// again for every year.
final class OfAge {
  private final int[] end;
  private final double[] then;
  private final double[] change;

  /// Sorts the movements, which are all of one age.
  OfAge(List<Movements.Movement> movements) {
    List<Movements.Movement> sorted =
        movements.stream()
            .sorted(
                Comparator.comparingDouble(Movements.Movement::then)
                    .thenComparingDouble(Movements.Movement::change))
            .toList();
    end = sorted.stream().mapToInt(Movements.Movement::end).toArray();
    then = sorted.stream().mapToDouble(Movements.Movement::then).toArray();
    change = sorted.stream().mapToDouble(Movements.Movement::change).toArray();
  }

  /// The movements that stood near one value.
  ///
  /// @param value the middle one of their values
  /// @param low the lower percentile of their changes
  /// @param high the upper one
  record Place(double value, double low, double high) {}

  /// The places of the movements over by a year: groups of equal size by value, of which none has
  /// fewer than `fewest` and values at one place are not parted. Cost: the movements twice.
  ///
  /// @param to the year
  /// @param most how many groups at most
  /// @param fewest how many movements a group holds at least
  /// @param tail the share of changes beyond each of the two percentiles
  List<Place> places(int to, int most, int fewest, double tail) {
    int[] over = new int[end.length];
    int count = 0;
    for (int i = 0; i < end.length; i++) {
      if (end[i] <= to) {
        over[count++] = i;
      }
    }
    int groups = Math.min(most, count / fewest);
    List<Place> places = new ArrayList<>();
    int from = 0;
    for (int g = 1; g <= groups; g++) {
      int until = (int) ((long) count * g / groups);
      while (until > 0 && until < count && then[over[until]] == then[over[until - 1]]) {
        until++;
      }
      if (until > from) {
        double[] changes = Arrays.stream(over, from, until).mapToDouble(i -> change[i]).toArray();
        Arrays.sort(changes);
        places.add(
            new Place(
                then[over[from + (until - from) / 2]],
                Percentiles.quantile(changes, tail),
                Percentiles.quantile(changes, 1 - tail)));
        from = until;
      }
    }
    return places;
  }
}

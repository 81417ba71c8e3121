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
  /// @param low the lower end of nine in ten of their changes, 0 at most
  /// @param high the upper one, 0 at least
  record Place(double value, double low, double high) {}

  /// The places of the movements that ended within some years: groups of equal size by value, of
  /// which none has fewer than `fewest` and values at one place are not parted. Cost: the movements
  /// twice.
  ///
  /// @param from the first year in which they may have ended
  /// @param to the last one
  /// @param most how many groups at most
  /// @param fewest how many movements a group holds at least
  /// @param tail the share of changes beyond each of the two ends
  List<Place> places(int from, int to, int most, int fewest, double tail) {
    int[] over = new int[end.length];
    int count = 0;
    for (int i = 0; i < end.length; i++) {
      if (end[i] >= from && end[i] <= to) {
        over[count++] = i;
      }
    }
    int groups = Math.min(most, count / fewest);
    List<Place> places = new ArrayList<>();
    int first = 0;
    for (int g = 1; g <= groups; g++) {
      int until = (int) ((long) count * g / groups);
      while (until > 0 && until < count && then[over[until]] == then[over[until - 1]]) {
        until++;
      }
      until = count - until < fewest ? count : until;
      if (until - first >= fewest) {
        double[] changes = Arrays.stream(over, first, until).mapToDouble(i -> change[i]).toArray();
        Arrays.sort(changes);
        places.add(place(then[over[first + (until - first) / 2]], changes, tail));
        first = until;
      }
    }
    return places;
  }

  /* The ends hold the value itself. Where fewer than the share of a tail moved to one side, what may
   * lie outside is taken on the other. */
  private static Place place(double value, double[] ascending, double tail) {
    double up = (double) Arrays.stream(ascending).filter(c -> c > 0).count() / ascending.length;
    double down = (double) Arrays.stream(ascending).filter(c -> c < 0).count() / ascending.length;
    double below = 2 * tail - Math.min(tail, up);
    double above = 2 * tail - Math.min(tail, down);
    return new Place(
        value,
        Math.min(0, Percentiles.quantile(ascending, below)),
        Math.max(0, Percentiles.quantile(ascending, 1 - above)));
  }
}

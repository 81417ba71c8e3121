package org.entente.ranking;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.entente.part.Group;
import org.entente.run.Run;

/// Random coalitions with as many states of each class as a given one.
///
/// States are drawn without replacement from all states of the class, the coalition's own members
/// among them; a class whose states are all members gives the same states in every draw. Draw
/// number k has its own stream. Cost: draws times the states of the classes.
final class MatchedDraws {
  private MatchedDraws() {}

  /// The draws.
  ///
  /// @param classes the class, 0 or more, of every state number of the group's slice
  static List<Group> of(Group group, int[] classes, int draws, long seed) {
    int[] wanted = new int[Arrays.stream(classes).max().orElse(0) + 1];
    for (int number : group.numbers()) {
      wanted[classes[number]]++;
    }
    int[][] pools = new int[wanted.length][];
    for (int c = 0; c < pools.length; c++) {
      int ofClass = c;
      pools[c] = IntStream.range(0, classes.length).filter(i -> classes[i] == ofClass).toArray();
    }
    List<Group> groups = new ArrayList<>(draws);
    for (int k = 0; k < draws; k++) {
      groups.add(
          Group.ofNumbers(group.slice(), draw(pools, wanted, group.size(), Run.streamOf(seed, k))));
    }
    return groups;
  }

  private static int[] draw(int[][] pools, int[] wanted, int size, SplittableRandom random) {
    int[] chosen = new int[size];
    int at = 0;
    for (int c = 0; c < pools.length; c++) {
      if (wanted[c] > 0) {
        int[] pool = pools[c].clone();
        for (int k = 0; k < wanted[c]; k++) {
          int other = random.nextInt(k, pool.length);
          chosen[at++] = pool[other];
          pool[other] = pool[k];
        }
      }
    }
    Arrays.sort(chosen);
    return chosen;
  }
}

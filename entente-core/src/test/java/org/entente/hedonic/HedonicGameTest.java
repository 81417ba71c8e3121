package org.entente.hedonic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// Stability against its definitions, by brute force over sets of players written out, and games
/// worked by hand.
@Tag("slow")
class HedonicGameTest {
  private static final long SEED = 20261128;

  private static List<Set<Integer>> sets(List<Long> groups) {
    List<Set<Integer>> sets = new ArrayList<>();
    for (long group : groups) {
      sets.add(set(group));
    }
    return sets;
  }

  private static Set<Integer> set(long group) {
    Set<Integer> set = new HashSet<>();
    for (int i = 0; i < 62; i++) {
      if ((group >> i & 1) == 1) {
        set.add(i);
      }
    }
    return set;
  }

  private static double utility(double[][] worth, int i, Set<Integer> company) {
    return company.stream().filter(j -> j != i).mapToDouble(j -> worth[i][j]).sum();
  }

  private static Set<Integer> with(Set<Integer> set, int i) {
    Set<Integer> more = new HashSet<>(set);
    more.add(i);
    return more;
  }

  private static Set<Integer> without(Set<Integer> set, int i) {
    Set<Integer> fewer = new HashSet<>(set);
    fewer.remove(i);
    return fewer;
  }

  /* By the words of the definition. */
  private static boolean isStable(double[][] worth, List<Set<Integer>> groups, Stability notion) {
    for (Set<Integer> from : groups) {
      for (int i : from) {
        List<Set<Integer>> targets = new ArrayList<>(groups);
        targets.remove(from);
        targets.add(Set.of());
        for (Set<Integer> to : targets) {
          boolean gains = utility(worth, i, with(to, i)) > utility(worth, i, from);
          boolean received =
              to.stream().allMatch(j -> utility(worth, j, with(to, i)) >= utility(worth, j, to));
          boolean released =
              without(from, i).stream()
                  .allMatch(j -> utility(worth, j, without(from, i)) >= utility(worth, j, from));
          boolean moves =
              switch (notion) {
                case NASH -> gains;
                case INDIVIDUAL -> gains && received;
                case CONTRACTUAL -> gains && received && released;
              };
          if (moves) {
            return false;
          }
        }
      }
    }
    return true;
  }

  private static boolean isInCore(double[][] worth, List<Set<Integer>> groups) {
    int n = worth.length;
    for (long group = 1; group < 1L << n; group++) {
      Set<Integer> going = set(group);
      boolean all =
          going.stream()
              .allMatch(i -> {
                Set<Integer> now =
                    groups.stream().filter(g -> g.contains(i)).findFirst().orElseThrow();
                return utility(worth, i, going) > utility(worth, i, now);
              });
      if (all) {
        return false;
      }
    }
    return true;
  }

  /* Whole numbers, so that sums are exact in any order. */
  private static double[][] random(SplittableRandom random, int n) {
    double[][] worth = new double[n][n];
    for (double[] row : worth) {
      for (int j = 0; j < n; j++) {
        row[j] = random.nextInt(-4, 6);
      }
    }
    return worth;
  }

  private static List<Long> partition(SplittableRandom random, int n) {
    long[] groups = new long[n];
    for (int i = 0; i < n; i++) {
      groups[random.nextInt(n)] |= 1L << i;
    }
    List<Long> list = new ArrayList<>();
    for (long group : groups) {
      if (group != 0) {
        list.add(group);
      }
    }
    return list;
  }

  @Test
  void stability_isThatOfItsDefinition() {
    SplittableRandom random = new SplittableRandom(SEED);
    int[] stable = new int[4];
    for (int trial = 0; trial < 3_000; trial++) {
      int n = random.nextInt(1, 6);
      double[][] worth = random(random, n);
      List<Long> groups = partition(random, n);
      HedonicGame game = HedonicGame.of(worth);
      for (Stability notion : Stability.values()) {
        boolean expected = isStable(worth, sets(groups), notion);
        stable[List.of(Stability.values()).indexOf(notion)] += expected ? 1 : 0;
        assertThat(game.moves(groups, notion).isEmpty())
            .as("seed %d, trial %d, %s", SEED, trial, notion)
            .isEqualTo(expected);
      }
      boolean core = isInCore(worth, sets(groups));
      stable[3] += core ? 1 : 0;
      assertThat(game.findBlocking(groups).isEmpty())
          .as("seed %d, trial %d, core", SEED, trial)
          .isEqualTo(core);
    }
    // Each notion is met by some divisions and by fewer the stronger it is.
    assertThat(stable[0]).isPositive().isLessThan(stable[1]);
    assertThat(stable[1]).isLessThan(stable[2]);
    assertThat(stable[3]).isPositive();
  }

  /* Two friends and a guest: 0 and 1 like each other (2), the guest 2 likes both (1), they do not
  like it (-1). Together it is to be rid of: nobody moves alone to gain but for the friends' wish. */
  @Test
  void anUnwelcomeGuest_isKeptOutByConsentOnly() {
    HedonicGame game = HedonicGame.of(new double[][] {{0, 2, -1}, {2, 0, -1}, {1, 1, 0}});
    List<Long> apart = List.of(0b011L, 0b100L);
    assertThat(game.moves(apart, Stability.NASH)).containsExactly(new Move(2, 0b100L, 0b011L, 2));
    assertThat(game.moves(apart, Stability.INDIVIDUAL)).isEmpty();
    assertThat(game.findBlocking(apart)).isEmpty();
    assertThat(game.findBlocking(List.of(0b111L))).contains(new Blocking(0b011L, 1));
  }

  /* 0 likes 1 (2) more than 2 (1), 1 likes 2 more than 0, 2 likes 0 more than 1: any pair is blocked
  by the player left alone and the one of the two that prefers it (gains 1 and 1), and all together
  by nobody. Of groups that gain alike the one of the lower bits is named: not {0, 1, 2}. */
  @Test
  void aCircleOfLikings_isStableOnlyAsAWhole() {
    HedonicGame game = HedonicGame.of(new double[][] {{0, 2, 1}, {1, 0, 2}, {2, 1, 0}});
    assertThat(game.findBlocking(List.of(0b011L, 0b100L))).contains(new Blocking(0b110L, 1));
    assertThat(game.findBlocking(List.of(0b110L, 0b001L))).contains(new Blocking(0b101L, 1));
    assertThat(game.findBlocking(List.of(0b101L, 0b010L))).contains(new Blocking(0b011L, 1));
    assertThat(game.findBlocking(List.of(0b111L))).isEmpty();
  }

  /* A great one that all but one follow: worths are sizes 10, 2, 1 times +1, and 3 has a quarrel
  with 0, so that it goes with 2 rather than stay with 0 and 1 (-8); 0 is not wanted there. */
  @Test
  void thoseWhoCareForTheLeaver_follow() {
    double[][] worth = {
      {0, 2, 1, -1}, {10, 0, 1, 1}, {10, 2, 0, 1}, {-10, 2, 1, 0},
    };
    Cascade cascade = HedonicGame.of(worth).cascade(0b1111L, 0);
    assertThat(cascade.rounds()).containsExactly(new Cascade.Round(0b0110L, 0));
    assertThat(cascade.staying()).isEqualTo(0b1000L);
    assertThat(cascade.gone()).isEqualTo(0b0111L);
    assertThat(HedonicGame.of(worth).cascade(0b1111L, 2).rounds())
        .containsExactly(new Cascade.Round(0b1000L, 0));
    assertThat(HedonicGame.of(worth).cascade(0b1111L, 3).rounds()).isEmpty();
  }

  /* 1 stays for 2's sake, 2 follows 0; without 2, 1 has only 3 left, whom it cannot bear. */
  @Test
  void aCascade_mayTakeRounds_andLeaveSomeWithNobody() {
    double[][] worth = {
      {0, -1, 1, 0}, {0, 0, 3, -1}, {5, 1, 0, 1}, {0, 0, 0, 0},
    };
    Cascade cascade = HedonicGame.of(worth).cascade(0b1111L, 0);
    assertThat(cascade.rounds())
        .containsExactly(new Cascade.Round(0b0100L, 0), new Cascade.Round(0, 0b0010L));
    assertThat(cascade.staying()).isEqualTo(0b1000L);
    assertThat(cascade.apart()).isEqualTo(0b0010L);
  }

  @Test
  void onePlayer_andAllAlike_areStable() {
    assertThat(HedonicGame.of(new double[][] {{7}}).findBlocking(List.of(1L))).isEmpty();
    HedonicGame alike = HedonicGame.of(new double[4][4]);
    for (Stability notion : Stability.values()) {
      assertThat(alike.moves(List.of(0b0011L, 0b1100L), notion)).isEmpty();
    }
    assertThat(alike.findBlocking(List.of(0b1111L))).isEqualTo(Optional.empty());
  }

  @Test
  void twentyPlayers_areLookedAtWhole() {
    double[][] worth = new double[20][20];
    worth[3][17] = 1;
    worth[17][3] = 1;
    for (int j = 0; j < 20; j++) {
      worth[3][j] = j == 17 ? 1 : -1;
    }
    List<Long> all = List.of((1L << 20) - 1);
    assertThat(HedonicGame.of(worth).findBlocking(all)).contains(new Blocking(1L << 3, 17));
  }

  @Test
  void whatIsNoGame_isRefused() {
    assertThatThrownBy(() -> HedonicGame.of(new double[][] {{0, 1}}))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> HedonicGame.of(new double[][] {{0, Double.NaN}, {0, 0}}))
        .isInstanceOf(IllegalArgumentException.class);
    HedonicGame two = HedonicGame.of(new double[2][2]);
    assertThatThrownBy(() -> two.findBlocking(List.of(1L)))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> two.moves(List.of(3L, 2L), Stability.NASH))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> two.cascade(1L, 0)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(
            () -> HedonicGame.of(new double[21][21]).findBlocking(List.of((1L << 21) - 1)))
        .isInstanceOf(IllegalArgumentException.class);
  }
}

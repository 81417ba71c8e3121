package org.entente.hedonic;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A game in which each of n players cares only for the company it is in, and values it by the sum
/// of what each companion is worth to it:
///
///     u_i(S) = Σ over j in S without i of a_ij;      u_i({i}) = 0
///
/// A division of the players into groups is *Nash stable* if nobody gains by moving alone to
/// another group or to none; *individually stable* if nobody gains by a move to which no one in the
/// group that takes it in objects; *contractually* stable if nobody gains by such a move to which
/// no one left behind objects either; *core stable* if no group of players, whoever they are, would
/// all gain by going together. Who neither gains nor loses does not object and does not move. Nash
/// stability implies individual stability, and that contractual stability.
///
/// Groups are sets of bits, player 0 the lowest.
///
/// References: [BogomolnaiaJackson2002].
public final class HedonicGame {
  /// The most players of whom every group is looked at: 2²⁰ groups.
  public static final int MOST = 20;

  /* Sums kept by adding and taking away may be off by so much. */
  private static final double ROUNDING = 1e-9;

  private final double[][] worth;

  private HedonicGame(double[][] worth) {
    this.worth = worth;
  }

  /// The game of the worths `worth[i][j]` of player j to player i (copied; the diagonal is not
  /// read). Refuses tables that are not square, more than 62 players, and worths that are not
  /// finite with an [IllegalArgumentException].
  public static HedonicGame of(double[][] worth) {
    int n = worth.length;
    if (n < 1 || n >= Long.SIZE - 1) {
      throw new IllegalArgumentException("players (" + n + ") must be 1 to 62");
    }
    double[][] copy = new double[n][];
    for (int i = 0; i < n; i++) {
      if (worth[i].length != n) {
        throw new IllegalArgumentException(
            "worths of player " + i + " are " + worth[i].length + ", not " + n);
      }
      copy[i] = worth[i].clone();
      copy[i][i] = 0;
      for (double a : copy[i]) {
        if (!Double.isFinite(a)) {
          throw new IllegalArgumentException(
              "a worth to player " + i + " (" + a + ") is not finite");
        }
      }
    }
    return new HedonicGame(copy);
  }

  /// The number of players.
  public int players() {
    return worth.length;
  }

  /// What player `j` is worth to player `i`.
  public double worth(int i, int j) {
    return worth[i][j];
  }

  /// What a group is worth to player `i`, itself in it or not.
  public double of(int i, long group) {
    double sum = 0;
    for (long rest = group; rest != 0; rest &= rest - 1) {
      sum += worth[i][Long.numberOfTrailingZeros(rest)];
    }
    return sum;
  }

  /// The moves of single players that a notion of stability forbids, the largest gain first; none
  /// if the division is stable in its sense. Cost: n² for each group.
  ///
  /// @param groups disjoint groups that hold every player
  public List<Move> moves(List<Long> groups, Stability notion) {
    requirePartition(groups);
    List<Move> moves = new ArrayList<>();
    for (long from : groups) {
      for (long rest = from; rest != 0; rest &= rest - 1) {
        int i = Long.numberOfTrailingZeros(rest);
        for (long to : groups) {
          if (to != from) {
            add(moves, i, from, to, notion);
          }
        }
        if (from != 1L << i) {
          add(moves, i, from, 0, notion);
        }
      }
    }
    moves.sort((a, b) ->
        a.gain() != b.gain()
            ? Double.compare(b.gain(), a.gain())
            : a.player() != b.player()
                ? Integer.compare(a.player(), b.player())
                : Long.compare(a.to(), b.to()));
    return moves;
  }

  private void add(List<Move> moves, int i, long from, long to, Stability notion) {
    double gain = of(i, to) - of(i, from);
    boolean received = notion == Stability.NASH || nobodyLoses(to, i, 1);
    boolean released = notion != Stability.CONTRACTUAL || nobodyLoses(from & ~(1L << i), i, -1);
    if (gain > 0 && received && released) {
      moves.add(new Move(i, from, to, gain));
    }
  }

  /* Whether i's coming (1) or going (-1) costs nobody of the group anything. */
  private boolean nobodyLoses(long group, int i, int sign) {
    for (long rest = group; rest != 0; rest &= rest - 1) {
      if (sign * worth[Long.numberOfTrailingZeros(rest)][i] < 0) {
        return false;
      }
    }
    return true;
  }

  /// The group that would gain most by going together, by the least gain of one of its members;
  /// empty if the division is in the core. Every one of 2ⁿ groups is looked at, each from the one
  /// before by one player. Refuses more than [#MOST] players with an [IllegalArgumentException].
  public Optional<Blocking> findBlocking(List<Long> groups) {
    requirePartition(groups);
    int n = worth.length;
    if (n > MOST) {
      throw new IllegalArgumentException("players (" + n + ") must be " + MOST + " or fewer");
    }
    double[] now = new double[n];
    for (long group : groups) {
      for (long rest = group; rest != 0; rest &= rest - 1) {
        int i = Long.numberOfTrailingZeros(rest);
        now[i] = of(i, group);
      }
    }
    double[] value = new double[n];
    @Nullable Blocking best = null;
    long group = 0;
    for (long step = 1; step < 1L << n; step++) {
      int changed = Long.numberOfTrailingZeros(step);
      group ^= 1L << changed;
      double sign = (group >> changed & 1) == 1 ? 1 : -1;
      for (int i = 0; i < n; i++) {
        value[i] += sign * worth[i][changed];
      }
      double least = leastGain(group, value, now);
      if (least > ROUNDING && (best == null || better(least, group, best))) {
        best = new Blocking(group, least);
      }
    }
    return Optional.ofNullable(best);
  }

  private static boolean better(double gain, long group, Blocking than) {
    return gain > than.gain() + ROUNDING
        || (Math.abs(gain - than.gain()) <= ROUNDING && group < than.group());
  }

  private static double leastGain(long group, double[] value, double[] now) {
    double least = Double.POSITIVE_INFINITY;
    for (long rest = group; rest != 0; rest &= rest - 1) {
      int i = Long.numberOfTrailingZeros(rest);
      least = Math.min(least, value[i] - now[i]);
    }
    return least;
  }

  private void requirePartition(List<Long> groups) {
    long all = 0;
    for (long group : groups) {
      if (group == 0 || (all & group) != 0) {
        throw new IllegalArgumentException("groups " + groups + " are empty or share a player");
      }
      all |= group;
    }
    if (all != (1L << worth.length) - 1) {
      throw new IllegalArgumentException("groups " + groups + " do not hold every player");
    }
  }

  /// What follows when a player leaves a group: round by round those who would rather stand with
  /// the ones who left than with the ones who stay, or with nobody, go too, all of a round at once,
  /// until nobody does. A player joins those who left only if none of them objects.
  ///
  /// @param group the group, more than one player
  /// @param leaver the player that leaves it
  public Cascade cascade(long group, int leaver) {
    if (Long.bitCount(group) < 2 || (group >> leaver & 1) == 0) {
      throw new IllegalArgumentException("player " + leaver + " is not one of several in " + group);
    }
    List<Cascade.Round> rounds = new ArrayList<>();
    long staying = group & ~(1L << leaver);
    long gone = 1L << leaver;
    long apart = 0;
    while (true) {
      long following = 0;
      long parting = 0;
      for (long rest = staying; rest != 0; rest &= rest - 1) {
        int i = Long.numberOfTrailingZeros(rest);
        double stays = of(i, staying);
        double follows = nobodyLoses(gone, i, 1) ? of(i, gone) : Double.NEGATIVE_INFINITY;
        if (follows > Math.max(stays, 0)) {
          following |= 1L << i;
        } else if (stays < 0) {
          parting |= 1L << i;
        }
      }
      if ((following | parting) == 0) {
        return new Cascade(leaver, rounds, staying, gone, apart);
      }
      rounds.add(new Cascade.Round(following, parting));
      staying &= ~(following | parting);
      gone |= following;
      apart |= parting;
    }
  }
}

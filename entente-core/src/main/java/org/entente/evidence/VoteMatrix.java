package org.entente.evidence;

import java.util.Arrays;
import java.util.function.IntPredicate;

/// The votes of states on roll calls: states × roll calls, each cell yes, abstain, no or missing.
///
/// Missing (absent, not a member, not recorded) is not an abstention: every measure skips it pair
/// by pair. States and roll calls are in ascending order of code and id, each once. Memory: one
/// byte per cell. Immutable.
public final class VoteMatrix {
  /// Cell of a state that cast no recorded vote.
  public static final byte MISSING = 0;

  /// Cell of a yes vote, the lowest of the three ordered levels.
  public static final byte YES = 1;

  /// Cell of an abstention, the middle level.
  public static final byte ABSTAIN = 2;

  /// Cell of a no vote, the highest level.
  public static final byte NO = 3;

  private final int[] stateCodes;
  private final int[] rollCallIds;
  private final byte[][] votes;

  private VoteMatrix(int[] stateCodes, int[] rollCallIds, byte[][] votes) {
    this.stateCodes = stateCodes;
    this.rollCallIds = rollCallIds;
    this.votes = votes;
  }

  /// The matrix of the given rows (copied).
  ///
  /// @param stateCodes COW codes, strictly ascending
  /// @param rollCallIds roll-call ids, strictly ascending
  /// @param votes `votes[i][k]` is the vote of state `i` on roll call `k`: 0 missing, 1 yes, 2
  ///   abstain, 3 no
  /// @throws IllegalArgumentException if an order, a shape or a vote is wrong
  public static VoteMatrix of(int[] stateCodes, int[] rollCallIds, byte[][] votes) {
    requireAscending("state codes", stateCodes);
    requireAscending("roll-call ids", rollCallIds);
    if (votes.length != stateCodes.length) {
      throw new IllegalArgumentException(
          "vote rows (" + votes.length + ") are not as many as states (" + stateCodes.length + ")");
    }
    byte[][] copy = new byte[votes.length][];
    for (int i = 0; i < votes.length; i++) {
      copy[i] = requireVotes(votes[i], rollCallIds.length, stateCodes[i]);
    }
    return new VoteMatrix(stateCodes.clone(), rollCallIds.clone(), copy);
  }

  private static void requireAscending(String what, int[] values) {
    for (int i = 1; i < values.length; i++) {
      if (values[i - 1] >= values[i]) {
        throw new IllegalArgumentException(
            what + " are not strictly ascending at (" + values[i - 1] + ", " + values[i] + ")");
      }
    }
  }

  private static byte[] requireVotes(byte[] row, int length, int state) {
    if (row.length != length) {
      throw new IllegalArgumentException(
          "state " + state + " has (" + row.length + ") votes, not " + length);
    }
    for (byte vote : row) {
      requireVote(vote, state);
    }
    return row.clone();
  }

  private static void requireVote(int vote, int state) {
    if (vote < MISSING || vote > NO) {
      throw new IllegalArgumentException(
          "vote (" + vote + ") of state " + state + " is not one of 0, 1, 2, 3");
    }
  }

  /// The number of states.
  public int states() {
    return stateCodes.length;
  }

  /// The number of roll calls.
  public int rollCalls() {
    return rollCallIds.length;
  }

  /// The COW code of state `i`.
  public int stateCode(int i) {
    return stateCodes[i];
  }

  /// A copy of the COW codes in order.
  public int[] stateCodes() {
    return stateCodes.clone();
  }

  /// The vote of state `i` on roll call `k`: 0 missing, 1 yes, 2 abstain, 3 no.
  public byte vote(int i, int k) {
    return votes[i][k];
  }

  /// The matrix of the states whose code is accepted; all roll calls stay, so a bootstrap over roll
  /// calls draws the same resamples for the selection as for the whole.
  public VoteMatrix selectStates(IntPredicate acceptsCode) {
    int[] kept =
        Arrays.stream(indices(stateCodes.length))
            .filter(i -> acceptsCode.test(stateCodes[i]))
            .toArray();
    byte[][] rows = Arrays.stream(kept).mapToObj(i -> votes[i]).toArray(byte[][]::new);
    return new VoteMatrix(pick(stateCodes, kept), rollCallIds, rows);
  }

  /// The matrix of the roll calls whose id is accepted, such as those of one issue area.
  public VoteMatrix selectRollCalls(IntPredicate acceptsId) {
    int[] kept =
        Arrays.stream(indices(rollCallIds.length))
            .filter(k -> acceptsId.test(rollCallIds[k]))
            .toArray();
    byte[][] rows = new byte[votes.length][kept.length];
    for (int i = 0; i < rows.length; i++) {
      for (int k = 0; k < kept.length; k++) {
        rows[i][k] = votes[i][kept[k]];
      }
    }
    return new VoteMatrix(stateCodes, pick(rollCallIds, kept), rows);
  }

  private static int[] indices(int n) {
    int[] all = new int[n];
    Arrays.setAll(all, i -> i);
    return all;
  }

  private static int[] pick(int[] values, int[] kept) {
    return Arrays.stream(kept).map(i -> values[i]).toArray();
  }
}

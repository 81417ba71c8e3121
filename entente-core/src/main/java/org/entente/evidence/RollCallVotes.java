package org.entente.evidence;

import java.util.Arrays;
import java.util.List;

/// The votes of states on roll calls: one byte for each pair.
///
/// Roll calls are in order of date, then session, then identifier; states in order of COW code.
/// Memory is one byte for each state and roll call.
public final class RollCallVotes {
  /// No vote: absent, or not a member.
  public static final byte NONE = 0;

  /// A vote in favour.
  public static final byte YES = 1;

  /// An abstention.
  public static final byte ABSTAIN = 2;

  /// A vote against.
  public static final byte NO = 3;

  private final List<RollCall> rollCalls;
  private final int[] states;
  private final byte[][] votes;

  /// The votes `votes[s][r]` of state `states[s]` on roll call `r`; refuses shapes that do not fit
  /// and states out of order with an [IllegalArgumentException]. The arrays are copied.
  public RollCallVotes(List<RollCall> rollCalls, int[] states, byte[][] votes) {
    this.rollCalls = List.copyOf(rollCalls);
    this.states = states.clone();
    this.votes = new byte[states.length][];
    if (votes.length != states.length) {
      throw new IllegalArgumentException(
          votes.length + " rows of votes for " + states.length + " states");
    }
    for (int s = 0; s < states.length; s++) {
      if (s > 0 && states[s - 1] >= states[s]) {
        throw new IllegalArgumentException("states are not in order of code: " + states[s]);
      }
      if (votes[s].length != rollCalls.size()) {
        throw new IllegalArgumentException(
            "state "
                + states[s]
                + " has "
                + votes[s].length
                + " votes for "
                + rollCalls.size()
                + " roll calls");
      }
      this.votes[s] = votes[s].clone();
    }
  }

  /// The roll calls in order.
  public List<RollCall> rollCalls() {
    return rollCalls;
  }

  /// The COW codes of the states in order.
  public int[] states() {
    return states.clone();
  }

  /// The place of the state, or a negative number if it never voted.
  public int indexOf(int state) {
    return Arrays.binarySearch(states, state);
  }

  /// The vote of the state at place `state` on the roll call at place `rollCall`: [#NONE], [#YES],
  /// [#ABSTAIN] or [#NO].
  public byte vote(int state, int rollCall) {
    return votes[state][rollCall];
  }

  /// The votes of the state at place `state` on all roll calls, a copy.
  public byte[] votesOf(int state) {
    return votes[state].clone();
  }
}

package org.entente.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

/// Expected values by hand.
class VoteMatrixTest {

  private static VoteMatrix small() {
    return VoteMatrix.builder().add(200, 7, 3).add(2, 5, 1).add(200, 5, 2).build();
  }

  @Test
  void builder_ordersStatesAndRollCallsAndLeavesGapsMissing() {
    VoteMatrix votes = small();

    assertThat(votes.stateCodes()).containsExactly(2, 200);
    assertThat(votes.rollCallId(1)).isEqualTo(7);
    assertThat(votes.vote(0, 1)).isEqualTo(VoteMatrix.MISSING);
    assertThat(votes.vote(1, 1)).isEqualTo(VoteMatrix.NO);
    assertThat(votes.findState(200)).hasValue(1);
    assertThat(votes.findState(20)).isEmpty();
  }

  @Test
  void selections_keepTheOtherSide() {
    VoteMatrix states = small().selectStates(code -> code == 2);
    VoteMatrix rollCalls = small().selectRollCalls(id -> id == 7);

    assertThat(states.states()).isEqualTo(1);
    assertThat(states.rollCalls()).isEqualTo(2);
    assertThat(rollCalls.states()).isEqualTo(2);
    assertThat(rollCalls.vote(1, 0)).isEqualTo(VoteMatrix.NO);
  }

  @Test
  void arrays_areCopied() {
    byte[][] cells = {{1, 2}};
    VoteMatrix votes = VoteMatrix.of(new int[] {2}, new int[] {1, 2}, cells);
    cells[0][0] = 3;
    votes.stateCodes()[0] = 9;

    assertThat(votes.vote(0, 0)).isEqualTo(VoteMatrix.YES);
    assertThat(votes.stateCode(0)).isEqualTo(2);
  }

  @Test
  void badInput_refusedWithItsValue() {
    assertThatThrownBy(() -> VoteMatrix.builder().add(2, 1, 8)).hasMessageContaining("(8)");
    assertThatThrownBy(() -> VoteMatrix.builder().add(2, 1, 0)).hasMessageContaining("state 2");
    assertThatThrownBy(() -> VoteMatrix.builder().add(2, 1, 1).add(2, 1, 1))
        .hasMessageContaining("twice");
    assertThatThrownBy(() -> VoteMatrix.of(new int[] {20, 2}, new int[0], new byte[2][0]))
        .hasMessageContaining("(20, 2)");
    assertThatThrownBy(() -> VoteMatrix.of(new int[] {2}, new int[] {1}, new byte[1][2]))
        .hasMessageContaining("(2)");
    assertThatThrownBy(() -> VoteMatrix.of(new int[] {2}, new int[] {1}, new byte[0][0]))
        .hasMessageContaining("(0)");
  }
}

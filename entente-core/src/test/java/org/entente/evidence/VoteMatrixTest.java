package org.entente.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

/// Expected values by hand.
class VoteMatrixTest {

  private static VoteMatrix small() {
    return VoteMatrix.of(new int[] {2, 200}, new int[] {5, 7}, new byte[][] {{1, 0}, {2, 3}});
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
    assertThatThrownBy(() -> VoteMatrix.of(new int[] {2}, new int[] {1}, new byte[][] {{8}}))
        .hasMessageContaining("(8)");
    assertThatThrownBy(() -> VoteMatrix.of(new int[] {20, 2}, new int[0], new byte[2][0]))
        .hasMessageContaining("(20, 2)");
    assertThatThrownBy(() -> VoteMatrix.of(new int[] {2}, new int[] {1}, new byte[1][2]))
        .hasMessageContaining("(2)");
    assertThatThrownBy(() -> VoteMatrix.of(new int[] {2}, new int[] {1}, new byte[0][0]))
        .hasMessageContaining("(0)");
  }
}

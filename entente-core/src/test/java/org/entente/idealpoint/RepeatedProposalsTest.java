package org.entente.idealpoint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.entente.idealpoint.vote.RepeatedProposals;
import org.entente.idealpoint.vote.RollCallRecord;
import org.junit.jupiter.api.Test;

/// Which roll calls count as the same proposal put again. Expected values: by hand.
final class RepeatedProposalsTest {
  private final RollCallRecord.Builder votes = RollCallRecord.builder();

  /// 30 voters; those from `border` on vote no.
  private void rollCall(String id, int period, boolean partial, int border) {
    int place = votes.rollCall(new RollCallRecord.Proposal(id, period, id, partial));
    for (int a = 0; a < 30; a++) {
      votes.vote(votes.actor("s" + a), place, a < border ? 1 : 3);
    }
  }

  private List<String> bridges(String title) {
    return RepeatedProposals.tie(votes.build(), _ -> title).proposals().stream()
        .map(RollCallRecord.Proposal::bridge)
        .toList();
  }

  @Test
  void aChainIsTiedToItsFirst() {
    rollCall("a", 1, false, 15);
    rollCall("b", 2, false, 15);
    rollCall("c", 4, false, 15);
    assertThat(bridges("Question of Namibia")).containsExactly("a", "a", "a");
  }

  @Test
  void aPartALongGapAndAnotherVoteAreNotTied() {
    rollCall("a", 1, false, 15);
    rollCall("same session", 1, false, 15);
    rollCall("part", 2, true, 15);
    rollCall("other vote", 2, false, 19);
    rollCall("late", 9, false, 15);
    assertThat(bridges("Question of Namibia"))
        .containsExactly("a", "same session", "part", "other vote", "late");
  }

  @Test
  void withoutATitleOrWithNearlyAllAlikeNothingIsTied() {
    rollCall("a", 1, false, 15);
    rollCall("b", 2, false, 15);
    assertThat(bridges("")).containsExactly("a", "b");
    rollCall("c", 3, false, 30);
    rollCall("d", 4, false, 30);
    assertThat(bridges("Question of Namibia")).containsExactly("a", "a", "c", "d");
  }

  /// Votes and actors are kept.
  @Test
  void nothingElseChanges() {
    rollCall("a", 1, false, 15);
    rollCall("b", 2, false, 15);
    RollCallRecord before = votes.build();
    RollCallRecord tied = RepeatedProposals.tie(before, _ -> "T");
    assertThat(tied.actors()).isEqualTo(before.actors());
    assertThat(tied.votes()).isEqualTo(before.votes());
    for (int k = 0; k < tied.votes(); k++) {
      assertThat(tied.categoryOf(k)).isEqualTo(before.categoryOf(k));
    }
  }
}

package org.entente.sources.rollcalls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.entente.idealpoint.vote.RollCallRecord;
import org.entente.run.Run;
import org.entente.run.UserProblem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The two forms of a roll-call file, and what is refused. Expected values: by hand.
final class RollCallFileTest {
  @TempDir private Path folder;

  private RollCallRecord read(String text) throws IOException {
    return RollCallFile.read(file(text), RollCallOptions.DEFAULT, Run.quiet()).record();
  }

  private Path file(String text) throws IOException {
    return Files.writeString(folder.resolve("votes.csv"), text);
  }

  private static String votes(RollCallRecord record) {
    StringBuilder all = new StringBuilder();
    for (int k = 0; k < record.votes(); k++) {
      RollCallRecord.Proposal p = record.proposals().get(record.proposalOf(k));
      all.append(record.actors().get(record.actorOf(k)))
          .append(' ')
          .append(p.id())
          .append(' ')
          .append(p.period())
          .append(' ')
          .append(record.categoryOf(k))
          .append(';');
    }
    return all.toString();
  }

  @Test
  void theLongFormInAnyOrderOfColumns() throws IOException {
    String text =
        "vote,Session,Judge,case\nyes,3,Kagan,a\nN,3,Alito,a\n,3,Barrett,a\nabstain,4,Alito,b\n";
    assertThat(votes(read(text))).isEqualTo("Kagan a 3 1;Alito a 3 3;Alito b 4 2;");
  }

  @Test
  void theWideFormWithPeriodsInTheNames() throws IOException {
    String text = "member,b1@1,b2@2\nAnna,yea,nay\nBo,absent,abstain\n";
    assertThat(votes(read(text))).isEqualTo("Anna b1@1 1 1;Anna b2@2 2 3;Bo b2@2 2 2;");
  }

  @Test
  void zeroIsNoOnlyWhereTheUserSaysSo() throws IOException {
    Path path = file("member,b1,b2\nAnna,1,0\nBo,0,1\n");
    assertThat(votes(RollCallFile.read(path, RollCallOptions.ZERO_IS_NO, Run.quiet()).record()))
        .isEqualTo("Anna b1 1 1;Anna b2 1 3;Bo b1 1 3;Bo b2 1 1;");
    assertThatThrownBy(() -> RollCallFile.read(path, RollCallOptions.DEFAULT, Run.quiet()))
        .isInstanceOf(UserProblem.class)
        .hasMessageContaining("line 2")
        .hasMessageContaining("1: 2, 0: 2");
  }

  @Test
  void whatIsNoVoteIsNamed() {
    refused("actor,rollcall,vote\nA,r,maybe\n", "line 2", "(maybe)");
    refused("actor,rollcall,vote\nA,r,yes\nA,r,no\n", "line 3", "a second vote of A on r");
    refused("actor,rollcall,vote,year\nA,r,yes,soon\n", "line 2", "(soon)");
    refused(
        "actor,rollcall,vote,year\nA,r,yes,2001\nB,r,yes,2002\n",
        "line 3",
        "2002 here and in 2001");
    refused("actor,vote\nA,yes\n", "line 1", "no column rollcall");
    refused("member,b1,b1\nA,yes,yes\n", "line 1", "(b1) has two columns");
    refused("member,b1\nA,yes,yes\n", "line 2", "3 cells for 2 columns");
    refused("member\nA\n", "line 1", "at least one roll call");
    refused("actor,rollcall,vote\n,r,yes\n", "line 2", "the actor is empty");
  }

  private void refused(String text, String where, String what) {
    assertThatThrownBy(() -> read(text))
        .isInstanceOf(UserProblem.class)
        .hasMessageContaining(where)
        .hasMessageContaining(what);
  }
}

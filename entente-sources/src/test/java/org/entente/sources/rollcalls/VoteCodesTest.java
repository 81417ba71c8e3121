package org.entente.sources.rollcalls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.entente.idealpoint.vote.RollCallRecord;
import org.entente.run.Run;
import org.entente.run.UserProblem;
import org.entente.sources.SharedFiles;
import org.entente.sources.file.ColumnChoice;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What codes of votes mean is known or asked, never assumed. Expected counts: by hand, from the
/// publishers' tables of codes.
@Tag("slow")
final class VoteCodesTest {
  @TempDir private Path folder;

  private RollCallReading read(String text) throws IOException {
    return read(text, RollCallOptions.DEFAULT);
  }

  private RollCallReading read(String text, RollCallOptions options) throws IOException {
    Path file = Files.writeString(folder.resolve("votes.csv"), text.replace(';', '\n'));
    return RollCallFile.read(file, options, Run.quiet());
  }

  /* Yes, abstain, no. */
  private static List<Integer> counts(RollCallReading reading) {
    RollCallRecord record = reading.record();
    int[] counts = new int[4];
    for (int k = 0; k < record.votes(); k++) {
      counts[record.categoryOf(k)]++;
    }
    return List.of(counts[1], counts[2], counts[3]);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "congress,chamber,rollnumber,icpsr,cast_code;9,H,1,5,1;9,H,1,6,2;9,H,1,7,3;9,H,1,8,4;9,H,1,9,5"
            + ";9,H,1,10,6;9,S,1,5,7;9,S,1,6,8;9,S,1,7,9;9,S,1,8,0;9,S,1,9,6|3|0|4|Voteview",
        "roll_call_id,people_id,vote;1,1,1;1,2,2;1,3,3;1,4,4|1|0|1|LegiScan",
        "undl_id,ms_code,ms_vote,date;1,AFG,Y,2024-01-02;1,ALB,N,2024-01-02;1,DZA,A,2024-01-02"
            + ";1,AND,X,2024-01-02|1|1|1|UN Digital Library",
        "rcid,ccode,vote;3,2,1;3,20,2;3,40,3;3,41,8;3,42,9|1|1|1|General Assembly",
        "caseIssuesId,justiceName,vote,majority,term;1,A,1,2,1990;1,B,3,2,1990;1,C,2,1,1990"
            + ";1,D,1,,1990|2|0|1|Supreme Court",
      })
  void publishersAreKnownByTheirHeaders(String text, int yes, int abstain, int no, String who)
      throws IOException {
    RollCallReading reading = read(text);
    assertThat(counts(reading)).containsExactly(yes, abstain, no);
    assertThat(reading.words()).contains("the codes of", who);
  }

  @Test
  void chambersAndCongressesAreOtherRollCalls() throws IOException {
    RollCallReading reading =
        read("congress,chamber,rollnumber,icpsr,cast_code;9,H,1,5,1;9,S,1,6,6;10,H,1,5,6");
    assertThat(reading.record().proposals())
        .extracting(RollCallRecord.Proposal::id)
        .containsExactly("9 H 1", "9 S 1", "10 H 1");
    assertThat(reading.record().periods()).containsExactly(9, 10);
  }

  @Test
  void wordsBesideCodesAreWhatCounts() throws IOException {
    String text = "bill,legislator,vote,vote_desc;1,a,1,Yea;1,b,2,Nay;1,c,3,NV;2,a,2,Nay";
    assertThat(counts(read(text))).containsExactly(1, 0, 2);
    refused(text + ";2,b,1,Nay", RollCallOptions.DEFAULT, "(1) is \"Nay\" here", "\"Yea\"");
    refused(
        "roll_call_id,people_id,vote,vote_desc;1,1,1,Nay;1,2,2,Yea",
        RollCallOptions.DEFAULT,
        "\"Nay\" in words",
        "LegiScan");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "actor,rollcall,vote;a,1,1;b,1,2;c,1,3",
        "actor,rollcall,vote;a,1,yes;b,1,2",
        "name,r1,r2;a,1,2;b,2,1",
        "name,r1,r2;a,1,0;b,0,1",
        "actor,rollcall,vote;a,1,1;b,1,1",
        "mepid,v1;a,1;b,2",
      })
  void numbersWithoutAPublisherAreAskedFor(String text) {
    refused(text, RollCallOptions.DEFAULT, "is a number, and the file does not say", "");
  }

  @Test
  void declaredCodesCount() throws IOException {
    String text = "actor,rollcall,vote;a,1,1;b,1,2;c,1,3;d,1,;e,1,P";
    RollCallOptions declared =
        RollCallOptions.DEFAULT.with(VoteCodes.declared("1=yes,2=no,3=abstain,p=none"));
    assertThat(counts(read(text, declared))).containsExactly(1, 1, 1);
    refused(
        text,
        RollCallOptions.DEFAULT.with(VoteCodes.declared("epg")),
        "(P) cannot be read",
        "none of the codes of the European Parliament");
    assertThat(
            counts(
                read(
                    "actor,rollcall,vote;a,1,1;b,1,2;c,1,3",
                    RollCallOptions.DEFAULT.with(VoteCodes.declared("epg")))))
        .containsExactly(1, 1, 1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "nobody|is no publisher's",
        "1=yes,2|is no publisher's",
        "1=perhaps|cannot mean (perhaps)",
        "1=yes,1=no|two meanings",
        "voteviw|voteview"
      })
  void whatDeclaresNothingIsNamed(String text, String message) {
    assertThatThrownBy(() -> VoteCodes.declared(text))
        .isInstanceOfSatisfying(
            UserProblem.class, e -> assertThat(e.getMessage() + e.advice()).contains(message));
  }

  @Test
  void aIsAbstentionOnlyBesideYesAndNo() throws IOException {
    assertThat(counts(read("actor,rollcall,vote;a,1,Y;b,1,A;c,1,N"))).containsExactly(1, 1, 1);
    refused("actor,rollcall,vote;a,1,A;b,1,N", RollCallOptions.DEFAULT, "(A) cannot be read", "");
  }

  @Test
  void columnsByOption() throws IOException {
    String text = "who,what,how,note;a,1,yes,x;b,1,no,y";
    RollCallOptions named =
        RollCallOptions.DEFAULT.with(
            new ColumnChoice(Map.of("actor", "Who", "rollcall", "what", "vote", "how")));
    assertThat(counts(read(text, named))).containsExactly(1, 0, 1);
    assertThat(read(text, named).columns()).contains("Not read: note");
    refused(
        text,
        RollCallOptions.DEFAULT.with(new ColumnChoice(Map.of("actor", "whom"))),
        "no column \"whom\"",
        "");
    refused(
        text,
        RollCallOptions.DEFAULT.with(new ColumnChoice(Map.of("akter", "who"))),
        "nothing is called \"akter\"",
        "");
  }

  @Test
  void columnsOfAMatrixThatAreNoRollCallsAreLeftOut() throws IOException {
    String text = "name,party,r1,r2;a,R,yes,no;b,D,no,yes";
    refused(text, RollCallOptions.DEFAULT, "(R) cannot be read", "was taken for a roll call");
    assertThat(counts(read(text, RollCallOptions.DEFAULT.without(List.of("Party")))))
        .containsExactly(2, 0, 2);
  }

  @Test
  void publishersFilesOfTheCases() {
    Path cases = SharedFiles.cases();
    assertThat(counts(shared(cases, "o01-S098_votes.csv"))).containsExactly(69, 0, 66);
    assertThat(counts(shared(cases, "o01-only-yeas.csv"))).containsExactly(22, 0, 0);
    assertThat(counts(shared(cases, "o02-legiscan-votes.csv"))).containsExactly(4, 0, 2);
    assertThat(counts(shared(cases, "o02-renamed.csv"))).containsExactly(4, 0, 2);
    assertThat(counts(shared(cases, "o03-UNVotes.csv"))).containsExactly(3, 0, 2);
    assertThat(counts(shared(cases, "o04-ga_resolutions_voting.csv"))).containsExactly(5, 1, 3);
  }

  private static RollCallReading shared(Path cases, String name) {
    return RollCallFile.read(cases.resolve(name), RollCallOptions.DEFAULT, Run.quiet());
  }

  private void refused(String text, RollCallOptions options, String what, String also) {
    assertThatThrownBy(() -> read(text, options))
        .isInstanceOf(UserProblem.class)
        .hasMessageContaining(what)
        .hasMessageContaining(also);
  }
}

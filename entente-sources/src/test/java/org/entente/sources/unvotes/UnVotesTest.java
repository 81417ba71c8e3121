package org.entente.sources.unvotes;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.entente.sources.Sample;
import org.entente.sources.store.EvidenceStore;
import org.entente.sources.store.ImportReport;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Invented rows in the forms in which the dataset is shipped.
@Tag("slow")
class UnVotesTest {
  @TempDir Path directory;

  private ImportReport load(String name, String text) {
    Sample sample = new Sample(directory);
    try (EvidenceStore store = sample.store()) {
      return sample.load(store, name, text);
    }
  }

  @Test
  void votes_dataverse_absentAndNonMembersAreLeftOut() {
    ImportReport report =
        load("UNVotes.csv", "rcid,ccode,session,vote\n3,2,1,1\n3,20,1,8\n3,200,1,9\n3,220,1,3\n");
    assertThat(report.dataset()).isEqualTo("un-votes");
    assertThat(report.rowsKept()).isEqualTo(2);
    assertThat(report.refused())
        .extracting(r -> r.what())
        .containsExactly("absent", "not a member");
  }

  @Test
  void votes_packageForm_statesByName_namibiaIsNotMissing() {
    ImportReport report =
        load(
            "votes.csv",
            "rcid,country,country_code,vote\n3,Namibia,NA,yes\n3,Russia,RU,no\n3,Atlantis,AT,no\n");
    assertThat(report.rowsKept()).isEqualTo(2);
    assertThat(report.refused().getFirst().value()).isEqualTo("Atlantis");
  }

  @Test
  void votes_sharedForm_isoCodeNaIsNotRead() {
    ImportReport report =
        load("un_votes.csv", "rcid,ccode,country_code,vote\n3,565,NA,yes\n3,260,,abstain\n");
    assertThat(report.rowsKept()).isEqualTo(2);
  }

  @Test
  void rollCalls_dataverse_issueFlagsAreRead() {
    ImportReport report =
        load(
            "descriptions.csv",
            """
            rcid,session,importantvote,date,unres,amend,para,short,descr,me,nu,di,hr,co,ec
            3,1,0,1946-01-01,R/1/1,1,0,RULES,Text,0,0,0,1,0,0
            """);
    assertThat(report.layout()).isEqualTo("Dataverse");
    assertThat(report.firstYear()).isEqualTo(1946);
  }
}

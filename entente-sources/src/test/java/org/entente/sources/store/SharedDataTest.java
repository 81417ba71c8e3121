package org.entente.sources.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.entente.evidence.RollCallVotes;
import org.entente.run.Run;
import org.entente.sources.SampleStates;
import org.entente.sources.SharedFiles;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The whole public files, where they lie beside the checkout.
@Tag("slow")
class SharedDataTest {
  /* Rows of each file as its list of provenance counts them. */
  private static final Map<String, Long> ROWS =
      Map.ofEntries(
          Map.entry("un-votes", 870_109L),
          Map.entry("un-roll-calls", 6_203L),
          Map.entry("un-roll-call-issues", 5_745L),
          Map.entry("unga-votes", 855_890L),
          Map.entry("unga-resolutions", 6_132L),
          Map.entry("atop-ties", 273_296L),
          Map.entry("atop-members", 2_398L),
          Map.entry("gml-mid-dyad-years", 9_284L),
          Map.entry("gml-mid-disputes", 2_174L),
          Map.entry("gml-mid-participants", 5_217L),
          Map.entry("cow-mid-dyad-years", 10_234L),
          Map.entry("cow-mid-disputes", 2_436L),
          Map.entry("cow-mid5-disputes", 2_436L),
          Map.entry("cow-mid5-participants", 5_883L),
          Map.entry("cow-war-dyad-years", 1_932L),
          Map.entry("cow-war-participants", 337L),
          Map.entry("rivalries-thompson-dreyer", 197L),
          Map.entry("rivalries-tss", 264L),
          Map.entry("cow-nmc", 17_121L),
          Map.entry("cow-igo-joint", 917_695L),
          Map.entry("cow-igo-memberships", 538_965L),
          Map.entry("cow-contiguity", 1_874L),
          Map.entry("capitals", 242L),
          Map.entry("border-distances", 876_868L),
          Map.entry("cow-trade", 673_654L),
          Map.entry("cow-trade-states", 14_410L),
          Map.entry("gdp-worldbank", 13_979L),
          Map.entry("gdp-anders", 27_753L),
          Map.entry("gdp-fariss", 16_536L),
          Map.entry("remittances-2010", 9_124L),
          Map.entry("remittances-2017", 12_077L),
          Map.entry("remittances-2018", 6_062L),
          Map.entry("remittances-states", 8_675L),
          Map.entry("sipri-arms-1950", 20_516L),
          Map.entry("sipri-arms-1995", 11_603L),
          Map.entry("unctad-trade-2015", 26_606L),
          Map.entry("imf-trade-2024", 2_006L),
          Map.entry("factbook-partners", 13_581L),
          Map.entry("factbook-states", 29_684L),
          Map.entry("pacts", 39L),
          Map.entry("unga-cosines", 630L),
          Map.entry("peace-scale", 99_344L),
          Map.entry("ucdp-conflicts", 5_652L),
          Map.entry("icb-dyads", 1_363L),
          Map.entry("gsdb-sanctions", 2_247L),
          Map.entry("vdem", 25_329L));

  /* The Python package of DuckDB 1.5 counts 61,157 distinct votes in unga_votes on resolutions of
  sessions 75 to 78; the votes of the other release are all of its file. */
  private static final long VOTES_OF_BOTH = 870_109 + 61_157;

  @TempDir Path directory;

  @Test
  void importAll_everyFileIsReadWhole_andTheReleasesMatch() {
    Path data = SharedFiles.directory();
    Path file = directory.resolve("whole.duckdb");
    try (EvidenceStore store = EvidenceStore.open(file, SampleStates.everyCode())) {
      DirectoryReport report = store.importAll(data, ImportOptions.STRICT, Run.quiet());
      assertThat(report.failed()).isEmpty();
      Map<String, Long> read = new TreeMap<>();
      report.imported().forEach(r -> read.put(r.dataset(), r.rowsRead()));
      assertThat(read).containsExactlyInAnyOrderEntriesOf(ROWS);
      // Counted with an independent script that compares votes one by one
      // (docs/sources/un-votes.md).
      RollCallVotes votes = store.evidence().votes();
      assertThat(votes.rollCalls()).hasSize(6203 + 6132 - 5784);
      assertThat(cast(votes)).isEqualTo(VOTES_OF_BOTH);
    }
  }

  private static long cast(RollCallVotes votes) {
    long cast = 0;
    for (int s = 0; s < votes.states().length; s++) {
      for (byte vote : votes.votesOf(s)) {
        cast += vote == RollCallVotes.NONE ? 0 : 1;
      }
    }
    return cast;
  }
}

package org.entente.sources.unga;

import java.util.List;
import java.util.Map;
import org.entente.sources.table.Column;
import org.entente.sources.table.Dataset;
import org.entente.sources.table.Dataset.Existence;
import org.entente.sources.table.Layout;
import org.entente.sources.table.StateScheme;
import org.entente.sources.table.Table;

/// The voting file of the United Nations' own library, one row to a resolution and member: the
/// source itself, renewed through the year.
///
/// See docs/sources/un-votes.md.
public final class Library {
  private static final String NAME = "UN Digital Library, voting data";
  private static final String CITATION =
      "Dag Hammarskj\u00f6ld Library. Voting Data, General Assembly. United Nations Digital Library,"
          + " record 4060887.";
  private static final String LICENCE = "UN: non-commercial use with attribution";
  private static final int MAX_ID = 99_999_999;
  private static final int MAX_VOTES = 250;

  private static final Table VOTES =
      Table.of(
          "undl_vote",
          Column.integer("undl_id", 1, MAX_ID).inKey(),
          Column.state("ccode").inKey(),
          Column.code("vote", 1, 2, 3));

  private static final Table RESOLUTIONS =
      Table.of(
          "undl_resolution",
          Column.integer("undl_id", 1, MAX_ID).inKey(),
          Column.label("session"),
          Column.date("date"),
          Column.text("resolution"),
          Column.text("title"),
          Column.integer("total_yes", 0, MAX_VOTES).orMissing(),
          Column.integer("total_no", 0, MAX_VOTES).orMissing(),
          Column.integer("total_abstentions", 0, MAX_VOTES).orMissing(),
          Column.integer("total_non_voting", 0, MAX_VOTES).orMissing());

  private Library() {}

  /// One row for each vote cast: 1 yes, 2 abstain, 3 no. An absence is no row.
  public static Dataset votes() {
    return Dataset.of(
            "undl-votes",
            VOTES,
            List.of(),
            Layout.named(NAME, VOTES)
                .from("ccode", "ms_code")
                .states("ccode", StateScheme.ISO3)
                .from("vote", "ms_vote")
                .decode("vote", Map.of("Y", "1", "A", "2", "N", "3"))
                .leaveOut("vote", "X", "did not vote")
                .leaveOut("vote", "", "did not vote")
                .marked(names(RESOLUTIONS))
                .sharing(NAME))
        .described("UN General Assembly votes, Digital Library", "as dated", CITATION, LICENCE)
        .outside(Existence.IGNORE);
  }

  /// One row for each resolution voted on; `session` may be an emergency special one.
  public static Dataset resolutions() {
    return Dataset.of(
            "undl-resolutions",
            RESOLUTIONS,
            List.of("date"),
            Layout.named(NAME, RESOLUTIONS)
                .marked("ms_code", "ms_vote")
                .sharing(NAME)
                .repeating())
        .described(
            "UN General Assembly resolutions, Digital Library", "as dated", CITATION, LICENCE)
        .outside(Existence.IGNORE);
  }

  private static String[] names(Table table) {
    return table.columns().stream().map(Column::name).toArray(String[]::new);
  }
}

package org.entente.sources.unga;

import java.util.List;
import org.entente.panel.DyadColumn;
import org.entente.run.Phrase;
import org.entente.sources.series.Release;
import org.entente.sources.series.Rule;
import org.entente.sources.series.Series;
import org.entente.sources.table.Column;
import org.entente.sources.table.Dataset;
import org.entente.sources.table.Dataset.Existence;
import org.entente.sources.table.Layout;
import org.entente.sources.table.Reason;
import org.entente.sources.table.Table;

/// The datasets of the June 2024 release: votes and resolutions.
///
/// See docs/sources/un-votes.md.
public final class Unga {
  private static final String CITATION =
      "Bailey, Michael A., Anton Strezhnev and Erik Voeten. 2017. Estimating dynamic state"
          + " preferences from United Nations voting data. Journal of Conflict Resolution 61(2):"
          + " 430-456; release of June 2024, cleaned for FPSIM.";
  private static final String LICENCE = "not stated; cite";
  private static final int MAX_RESOLUTION = 99_999;
  private static final int MAX_VOTES = 250;
  private static final int COSINES_FROM = 2024;
  private static final int COSINES_TO = 2025;

  /* Three rows of session 78 occur twice in the published file, with the same vote. */
  private static final int KNOWN_DUPLICATES = 3;

  private static final Table VOTES =
      Table.of(
          "unga_vote",
          Column.integer("resid", 1001, MAX_RESOLUTION).inKey(),
          Column.state("ccode").inKey(),
          Column.code("vote", 1, 2, 3));

  private static final Table RESOLUTIONS =
      Table.of(
          "unga_resolution",
          Column.integer("resid", 1001, MAX_RESOLUTION).inKey(),
          Column.integer("session", 1, 99),
          Column.date("date"),
          Column.integer("n", 0, MAX_VOTES),
          Column.integer("yes", 0, MAX_VOTES),
          Column.integer("abstain", 0, MAX_VOTES),
          Column.integer("no", 0, MAX_VOTES));

  private static final Table COSINES =
      Table.of(
          "unga_cosine",
          Column.state("ccode1").inKey(),
          Column.state("ccode2").inKey(),
          Column.year("year", COSINES_FROM, Column.LAST_YEAR),
          Column.number("cosine_2024", -1, 1).orMissing(),
          Column.number("cosine_2025", -1, 1).orMissing());

  private Unga() {}

  /// One row for each vote cast: 1 yes, 2 abstain, 3 no. An absence is no row.
  public static Dataset votes() {
    return Dataset.of(
            "unga-votes",
            VOTES,
            List.of(),
            Layout.named("COW codes (Dataverse and the shared layout)", VOTES)
                .leaveOut("vote", "8", "absent")
                .leaveOut("vote", "9", "not a member"))
        .described("UN General Assembly votes, June 2024", "2024-06", CITATION, LICENCE)
        .hinted("unga")
        .outside(Existence.IGNORE)
        .allowing(Reason.DUPLICATE, KNOWN_DUPLICATES);
  }

  /// One row for each resolution voted on. The published year is wrong for sessions 77 and 78 and
  /// is not read; the date is right.
  public static Dataset resolutions() {
    return Dataset.of(
            "unga-resolutions",
            RESOLUTIONS,
            List.of("date"),
            Layout.named("FPSIM and the shared layout", RESOLUTIONS))
        .described("UN General Assembly resolutions, June 2024", "2024-06", CITATION, LICENCE)
        .outside(Existence.IGNORE);
  }

  /// The cosine of the votes of some pairs of states in 2024 and 2025: yes 1, no -1, abstention and
  /// absence 0.
  public static Dataset cosines() {
    return Dataset.of(
            "unga-cosines",
            COSINES,
            List.of("year"),
            Layout.named("shared layout", COSINES)
                .leaveOut("ccode1", "", "no COW code")
                .leaveOut("ccode2", "", "no COW code")
                .constant("year", "2025")
                .marked("iso3_1"))
        .described(
            "Cosines of UN General Assembly votes, 2024 and 2025",
            "2026-03",
            "United Nations Digital Library. Voting data, collected in March 2026.",
            "UN data; cite")
        .outside(Existence.IGNORE);
  }

  /// How alike some states voted in years of which the votes themselves are not at hand.
  public static Series alikeness() {
    return Series.of("cosines", "cosines of votes", cosines(), DyadColumn.VOTE_COSINE)
        .spliced(
            Rule.NEWEST,
            Release.of(cosines(), COSINES_FROM, false)
                .reading(cosinesOf(COSINES_FROM) + " UNION ALL " + cosinesOf(COSINES_TO)))
        .taking("cosine");
  }

  private static String cosinesOf(int year) {
    return Phrase.of(
        "SELECT %1$d AS year, ccode1, ccode2, cosine_%1$d AS cosine FROM unga_cosine"
            + " WHERE cosine_%1$d IS NOT NULL",
        year);
  }
}

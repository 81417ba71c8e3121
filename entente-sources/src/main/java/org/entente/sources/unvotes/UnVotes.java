package org.entente.sources.unvotes;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.entente.panel.DyadColumn;
import org.entente.panel.Issue;
import org.entente.panel.StateColumn;
import org.entente.sources.series.Release;
import org.entente.sources.series.Rule;
import org.entente.sources.series.Series;
import org.entente.sources.table.Column;
import org.entente.sources.table.Dataset;
import org.entente.sources.table.Dataset.Existence;
import org.entente.sources.table.Layout;
import org.entente.sources.table.StateScheme;
import org.entente.sources.table.Table;
import org.entente.sources.unga.Library;
import org.entente.sources.unga.Unga;

/// The datasets of the unvotes release: votes, roll calls, and the issue areas of roll calls.
///
/// See docs/sources/un-votes.md.
public final class UnVotes {
  private static final String CITATION =
      "Voeten, Erik, Anton Strezhnev and Michael Bailey. United Nations General Assembly Voting"
          + " Data. Harvard Dataverse, doi:10.7910/DVN/LEJUQZ; cite Voeten 2013.";
  private static final String LICENCE = "data: cite the authors; unvotes package: MIT";
  private static final String BOTH = "UNVotes";
  private static final int MAX_ROLL_CALL = 99_999;
  private static final int MAX_SESSION = 99;

  private static final Table VOTES =
      Table.of(
          "un_vote",
          Column.integer("rcid", 1, MAX_ROLL_CALL).inKey(),
          Column.state("ccode").inKey(),
          Column.code("vote", 1, 2, 3));

  private static final Table ROLL_CALLS =
      Table.of(
          "un_roll_call",
          Column.integer("rcid", 1, MAX_ROLL_CALL).inKey(),
          Column.integer("session", 1, MAX_SESSION),
          Column.flag("importantvote").orMissing(),
          Column.date("date"),
          Column.text("unres"),
          Column.flag("amend").orMissing(),
          Column.flag("para").orMissing(),
          Column.text("short"),
          Column.text("descr"),
          Column.flag("me").orMissing(),
          Column.flag("nu").orMissing(),
          Column.flag("di").orMissing(),
          Column.flag("hr").orMissing(),
          Column.flag("co").orMissing(),
          Column.flag("ec").orMissing());

  private static final Table ISSUES =
      Table.of(
          "un_roll_call_issue",
          Column.integer("rcid", 1, MAX_ROLL_CALL).inKey(),
          Column.label("short_name").inKey(),
          Column.text("issue"));

  private UnVotes() {}

  private static String[] names(Table table) {
    return table.columns().stream().map(Column::name).toArray(String[]::new);
  }

  /// One row for each vote cast: 1 yes, 2 abstain, 3 no. An absence is no row.
  public static Dataset votes() {
    Map<String, String> words = Map.of("yes", "1", "abstain", "2", "no", "3");
    return Dataset.of(
            "un-votes",
            VOTES,
            List.of(),
            Layout.named("COW codes (Dataverse and the shared layout)", VOTES)
                .decode("vote", words)
                .leaveOut("vote", "8", "absent")
                .leaveOut("vote", "9", "not a member"),
            Layout.named("R package unvotes", VOTES)
                .decode("vote", words)
                .from("ccode", "country")
                .states("ccode", StateScheme.NAME)
                .marked("country_code"),
            Layout.named("Dataverse, votes with their roll calls", VOTES)
                .leaveOut("vote", "8", "absent")
                .leaveOut("vote", "9", "not a member")
                .marked(names(ROLL_CALLS))
                .sharing(BOTH))
        .described("UN General Assembly votes", "sessions 1-74 (2020-01)", CITATION, LICENCE)
        .hinted("unvotes")
        .outside(Existence.IGNORE);
  }

  /// One row for each roll call, with date, flags, title and, in the Dataverse file, issue areas.
  public static Dataset rollCalls() {
    return Dataset.of(
            "un-roll-calls",
            ROLL_CALLS,
            List.of("date"),
            Layout.named("Dataverse", ROLL_CALLS),
            Layout.named("Dataverse, votes with their roll calls", ROLL_CALLS)
                .marked(names(VOTES))
                .sharing(BOTH)
                .repeating(),
            Layout.named("R package unvotes and the shared layout", ROLL_CALLS)
                .without("me", "nu", "di", "hr", "co", "ec"))
        .described("UN General Assembly roll calls", "sessions 1-74 (2020-01)", CITATION, LICENCE)
        .outside(Existence.IGNORE);
  }

  /// One row for each issue area of a roll call; a roll call may have several or none.
  public static Dataset issues() {
    return Dataset.of(
            "un-roll-call-issues",
            ISSUES,
            List.of(),
            Layout.named("R package unvotes and the shared layout", ISSUES)
                .decode(
                    "short_name",
                    Map.of("ME", "me", "NU", "nu", "DI", "di", "HR", "hr", "CO", "co", "EC", "ec")))
        .described("Issue areas of UN General Assembly roll calls", "1946-2019", CITATION, LICENCE)
        .outside(Existence.IGNORE);
  }

  /// Joint votes of two states; of a roll call that both releases hold, this one's votes are taken.
  public static Series jointVotes() {
    return votesOf("votes", "votes in the General Assembly", 1, List.copyOf(DyadColumn.votes()));
  }

  /// Joint votes by issue area, which are coded to an end of their own.
  public static Series jointVotesByIssue() {
    List<org.entente.panel.Column> columns = new ArrayList<>();
    for (Issue issue : Issue.values()) {
      columns.addAll(DyadColumn.votesOn(issue));
    }
    return votesOf("issues", "votes by issue area", 1, columns).with("un-roll-call-issues");
  }

  /// Positions on the dimension of all votes.
  public static Series positions() {
    return votesOf(
        "positions",
        "ideal points",
        Series.ALL_YEARS,
        List.of(StateColumn.IDEAL_POINT, StateColumn.IDEAL_POINT_SD));
  }

  /// Positions on the votes of each issue area.
  public static Series positionsByIssue() {
    List<org.entente.panel.Column> columns = new ArrayList<>();
    for (Issue issue : Issue.values()) {
      columns.add(StateColumn.positionOn(issue));
      columns.add(StateColumn.positionSdOn(issue));
    }
    return votesOf("positions-by-issue", "ideal points by issue area", Series.ALL_YEARS, columns)
        .with("un-roll-call-issues");
  }

  private static Series votesOf(
      String key, String quantity, int window, List<org.entente.panel.Column> columns) {
    return new Series(
        key,
        quantity,
        columns,
        List.of(
            new Release(votes(), Integer.MIN_VALUE, List.of("un-roll-calls"), true),
            new Release(Unga.votes(), Integer.MIN_VALUE, List.of("unga-resolutions"), false),
            new Release(Library.votes(), Integer.MIN_VALUE, List.of("undl-resolutions"), false)),
        Rule.BY_ROW,
        window,
        List.of(),
        "");
  }
}

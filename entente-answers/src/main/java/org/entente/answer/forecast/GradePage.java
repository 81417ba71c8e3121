package org.entente.answer.forecast;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.entente.answer.page.Column;
import org.entente.answer.page.Page;
import org.entente.answer.page.Section;
import org.entente.answer.page.Table;
import org.entente.distrust.DyadEvents;
import org.entente.evaluation.BlockBootstrap;
import org.entente.evaluation.Forecasts;
import org.entente.evaluation.ForecastsBuilder;
import org.entente.evaluation.Score;
import org.entente.evaluation.ScoreFigures;
import org.entente.forecast.Likelihood;
import org.entente.forecast.Statement;
import org.entente.forecast.Verdict;
import org.entente.panel.DyadColumn;
import org.entente.panel.Yearbook;
import org.entente.run.Phrase;
import org.entente.run.Run;
import org.entente.world.World;

/// What came of statements: each with its verdict, and the scores of those that are settled.
public final class GradePage {
  /// The last day of which the bundled registry knows memberships (docs/methods/world.md).
  public static final LocalDate KNOWN = LocalDate.of(2026, 11, 1);

  private static final int REPLICATES = 500;
  private static final int YEAR_ALONE = 4;

  private final List<Statement> statements;
  private final World world;
  private final List<Verdict> verdicts;
  private final ScoreFigures figures;

  private GradePage(List<Statement> statements, World world, Yearbook yearbook, Run run) {
    this.statements = statements;
    this.world = world;
    figures = new ScoreFigures(List.of("world"), "statements", new BlockBootstrap(REPLICATES, run));
    DyadEvents record = record(statements, yearbook);
    int recorded = yearbook.year(yearbook.years().last()).lastYear(DyadColumn.LAST_DISPUTE);
    verdicts = statements.stream().map(s -> Verdict.of(s, world, KNOWN, record, recorded)).toList();
  }

  /// The page.
  public static Page of(List<Statement> statements, World world, Yearbook yearbook, Run run) {
    return new GradePage(statements, world, yearbook, run).page();
  }

  /* What came to dyads in the years that statements about clashes are about. */
  private static DyadEvents record(List<Statement> statements, Yearbook yearbook) {
    List<Statement> clashes =
        statements.stream().filter(s -> s.kind() == Statement.Kind.CLASH).toList();
    int first = clashes.stream().mapToInt(s -> s.asOf().getYear()).min().orElse(0);
    int last = clashes.stream().mapToInt(s -> s.by().getYear()).max().orElse(-1);
    return DyadEvents.of(yearbook, first, last);
  }

  private Page page() {
    long came = verdicts.stream().filter(v -> v instanceof Verdict.Came).count();
    long not = verdicts.stream().filter(v -> v instanceof Verdict.DidNotCome).count();
    Page page =
        Page.titled("Statements graded against the registry and the record, known to " + KNOWN)
            .finding(
                Phrase.of(
                    "Of %s %d came true, %d did not, and %d cannot be settled.",
                    Phrase.counted(statements.size(), "statement"),
                    came,
                    not,
                    statements.size() - came - not));
    return page.section(scores()).section(listing());
  }

  private Section scores() {
    Table.Builder table =
        Table.builder("scores", "Scores", "One row for each kind of statement, and for all.")
            .text("kind", "Kind", "Which statements.")
            .integer("settled", "Settled", "How many are settled.", "")
            .integer("came", "Came true", "How many came true.", "")
            .number("expected", "Expected", "The sum of their probabilities.", "")
            .column(figure("brier", Score.BRIER))
            .column(figure("base", "Brier, base rate"))
            .column(figure("log", Score.LOG))
            .column(figure("auc", Score.AUC));
    for (Statement.Kind kind : Statement.Kind.values()) {
      row(table, kind.word(), List.of(kind));
    }
    row(table, "all", List.of(Statement.Kind.values()));
    return Section.headed("How good were they?")
        .paragraph(
            "The base rate is the share of these very statements that came true, known only afterwards."
                + " Intervals draw whole coalitions, and single statements where there is one coalition.")
        .table(table.build());
  }

  private static Column figure(String key, Score score) {
    return figure(key, score.title());
  }

  private static Column figure(String key, String title) {
    return Column.figure(key, title, "The score of the settled statements.", "");
  }

  private void row(Table.Builder table, String name, List<Statement.Kind> kinds) {
    ForecastsBuilder builder = new ForecastsBuilder();
    List<String> coalitions = new ArrayList<>();
    boolean one = statements.stream().map(Statement::coalition).distinct().count() == 1;
    for (int k = 0; k < statements.size(); k++) {
      Statement s = statements.get(k);
      if (kinds.contains(s.kind()) && !(verdicts.get(k) instanceof Verdict.Unresolvable)) {
        if (!coalitions.contains(s.coalition())) {
          coalitions.add(s.coalition());
        }
        builder.add(
            s.probability(),
            verdicts.get(k) instanceof Verdict.Came ? 1 : 0,
            one ? k : coalitions.indexOf(s.coalition()));
      }
    }
    if (builder.size() > 0) {
      Forecasts settled = builder.build();
      double expected = 0;
      for (int k = 0; k < settled.size(); k++) {
        expected += settled.probability(k);
      }
      table.row(
          name,
          settled.size(),
          (int) settled.events(),
          expected,
          figures.score(settled, Score.BRIER),
          figures.score(settled.constant(settled.baseRate()), Score.BRIER),
          figures.score(settled, Score.LOG),
          figures.score(settled, Score.AUC));
    }
  }

  private Section listing() {
    Table.Builder table =
        Table.builder(
                "verdicts",
                "Statement by statement",
                "One row for each statement: what came first, then what was said to be likeliest.")
            .text("coalition", "Coalition", "Of which coalition.")
            .text("says", "Says", "What it said would come.")
            .number("probability", "Probability", "What was said.", "0 to 1")
            .text("likelihood", "Likelihood", "The same in words.")
            .text("verdict", "Verdict", "What came.")
            .shown(20);
    IntStream.range(0, statements.size())
        .boxed()
        .sorted(
            Comparator.<Integer>comparingInt(k -> verdicts.get(k) instanceof Verdict.Came ? 0 : 1)
                .thenComparingDouble(k -> -statements.get(k).probability()))
        .forEach(k -> {
          Statement s = statements.get(k);
          table.row(
              s.coalition(),
              ForecastPage.says(world.states(), s) + ", said on " + s.asOf(),
              s.probability(),
              Likelihood.of(s.probability()).words(),
              words(verdicts.get(k)));
        });
    return Section.headed("What came of each?").table(table.build());
  }

  private static String words(Verdict verdict) {
    return switch (verdict) {
      case Verdict.Came(String when) ->
          "came true " + (when.length() > YEAR_ALONE ? "on " : "in ") + when;
      case Verdict.DidNotCome() -> "did not come";
      case Verdict.Unresolvable(String reason) -> "cannot be settled: " + reason;
    };
  }
}

package org.entente.answer.bargain;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.entente.answer.chart.Intervals;
import org.entente.answer.chart.Paths;
import org.entente.answer.page.Chart;
import org.entente.answer.page.Page;
import org.entente.answer.page.Section;
import org.entente.answer.page.Source;
import org.entente.answer.page.Table;
import org.entente.answer.page.Words;
import org.entente.bargaining.TurningPoint;
import org.entente.bargaining.outlook.Forecast;
import org.entente.bargaining.outlook.Outlook;
import org.entente.bargaining.outlook.View;
import org.entente.bargaining.spatial.SpatialTrace;
import org.entente.evidence.Figure;
import org.entente.run.Phrase;

/// What will be decided on an issue, as a page.
public final class BargainPage {
  private final Outlook outlook;
  private final BargainTables tables;
  private final TraceTables traces;

  private BargainPage(Outlook outlook) {
    this.outlook = outlook;
    this.tables = new BargainTables(outlook);
    this.traces = new TraceTables(outlook);
  }

  /// The page.
  ///
  /// @param about how the issue came to be, in sentences; none for a table of actors
  /// @param sources what it rests on besides the method
  public static Page of(Outlook outlook, List<String> about, List<Source> sources) {
    return new BargainPage(outlook).page(about, sources);
  }

  private Page page(List<String> about, List<Source> sources) {
    Section stakes = Section.headed("Who wants what");
    for (String sentence : about) {
      stakes = stakes.paragraph(sentence);
    }
    List<Source> all = new ArrayList<>(sources);
    all.add(
        new Source(
            "deu",
            "Decision Making in the European Union (DEU III)",
            "",
            "Arregui and Perarnaud 2021 [ArreguiPerarnaud2021]",
            ""));
    return Page.titled("Bargain over " + outlook.issue().name())
        .finding(finding())
        .section(forecasts())
        .section(turning())
        .section(stakes.table(tables.actors()))
        .section(election())
        .section(challenge())
        .section(spatial())
        .sources(all);
  }

  private String finding() {
    List<String> sentences = new ArrayList<>();
    for (int d = 0; d < outlook.issue().dimensions().size(); d++) {
      Forecast mean = outlook.forecast(d, View.MEAN);
      sentences.add(
          "On "
              + tables.dimension(d)
              + " the forecast is "
              + Words.figure(mean.outcome())
              + ", the mean of what is wanted weighted by capability and salience."
              + easiest(d));
    }
    return String.join(" ", sentences);
  }

  private String easiest(int dimension) {
    List<TurningPoint> points = outlook.turning().get(dimension);
    if (points.isEmpty()) {
      return " No single input would carry it across "
          + Words.number(outlook.border(dimension))
          + ".";
    }
    TurningPoint first = points.getFirst();
    return " The easiest single change that would carry it to "
        + Words.number(outlook.border(dimension))
        + ": the "
        + first.input().name().toLowerCase(Locale.ROOT)
        + " of "
        + first.actor()
        + " from "
        + Words.number(BargainTables.shown(first, first.from()))
        + " to "
        + Words.number(BargainTables.shown(first, first.to()))
        + ".";
  }

  private Section forecasts() {
    Section section =
        Section.headed("What each model says")
            .paragraph(
                "The weighted mean is the forecast: on 245 issues of European legislation with a"
                    + " known outcome no other model is surely better. The interval is where nine"
                    + " of ten outcomes fell about each model's forecasts there; beside it stands"
                    + " how far the ranges of the inputs alone move it. The challenge model and"
                    + " the spatial model are traces of how actors might move, not forecasts.");
    Table table = tables.forecasts();
    List<String> order = table.rows().stream().map(r -> String.valueOf(r.getFirst())).toList();
    Figure mean = outlook.forecast(0, View.MEAN).outcome();
    return section
        .chart(
            new Chart(
                "forecasts",
                "The models' forecasts and how far they were off before",
                "Bars: where nine of ten outcomes fell about the model's forecasts.",
                new Intervals(
                        "forecast",
                        "position",
                        order,
                        List.of(new Intervals.Series("outcome", "outcome")))
                    .spec(),
                table,
                "The weighted mean is " + Words.figure(mean) + "; the table has all models."))
        .table(table);
  }

  private Section turning() {
    return Section.headed("What would turn it")
        .paragraph(
            "Every single input that alone would put the weighted mean on the border, the least"
                + " effort first: the change as a share of the scale for a position, of full"
                + " salience for a salience, of what it has for a capability, which at most doubles.")
        .table(tables.turning());
  }

  private Section election() {
    return Section.headed("Which position would be chosen")
        .paragraph(
            "The probabilistic Condorcet election: every two positions are put to a weighted vote,"
                + " and the more strongly backed one wins the more probably. A position with a"
                + " share of its own can block.")
        .table(tables.election());
  }

  private Section challenge() {
    return Section.headed("The challenge model, round by round")
        .paragraph(
            "Each two actors weigh what challenging the other is worth; each gives in to the demand"
                + " that moves it least. "
                + (outlook.challenges().stream().allMatch(t -> t.settled())
                    ? "The actors settle."
                    : "The actors do not settle within the rounds."))
        .table(traces.challengePositions())
        .table(traces.challengeOffers());
  }

  private Section spatial() {
    SpatialTrace trace = outlook.spatial();
    Table positions = traces.spatialPositions();
    Section section =
        Section.headed("The spatial model, turn by turn")
            .paragraph(
                "KTAB's spatial model: who challenges whom, which bargain is struck, where each"
                    + " actor stands next. It ends "
                    + (trace.end() == SpatialTrace.End.STILL
                        ? "when the actors hardly move any more"
                        : "at the most turns, unsettled")
                    + ", after "
                    + Phrase.counted(trace.turns().size() - 1, "turn")
                    + "."
                    + traces.leftOut());
    if (outlook.issue().dimensions().size() == 1) {
      section =
          section.chart(
              new Chart(
                  "spatial-paths",
                  "Where each actor moves in the spatial model",
                  "One line for each actor, named at the start.",
                  Paths.spec("turn", "turn", "position", "position", "actor"),
                  positions,
                  "The table of positions by turn holds what is drawn."));
    }
    return section.table(positions).table(traces.spatialChallenges());
  }
}

package org.entente.web.route;

import static org.entente.web.route.SharedParameters.AS_OF;
import static org.entente.web.route.SharedParameters.COALITION;
import static org.entente.web.route.SharedParameters.DEFINE;
import static org.entente.web.route.SharedParameters.WEIGHTS;
import static org.entente.web.route.SharedParameters.flag;
import static org.entente.web.route.SharedParameters.states;
import static org.entente.web.route.SharedParameters.text;
import static org.entente.web.route.SharedParameters.year;

import java.util.List;
import org.entente.answer.question.PartNames;
import org.entente.answer.question.Question;
import org.entente.coalition.Likeness;
import org.entente.coalition.RandomCoalitions;
import org.entente.ranking.Matching;
import org.entente.ranking.RankingOptions;
import org.entente.web.route.Parameter.Kind;

/// The routes that measure coalitions as they are.
final class CoalitionRoutes {
  private static final int ROWS = 20;

  static final List<Route> ALL =
      List.of(
          new Route(
              "assess",
              "How strong a coalition is: its five parts, weakest dyads, fault line, coverage.",
              List.of(
                  COALITION,
                  AS_OF,
                  states("with", "States to be looked on as members.", "IND,PAK"),
                  states("without", "Members to be left out.", "UZB"),
                  states("candidates", "Whose joining the report considers.", "IND,PAK"),
                  DEFINE,
                  WEIGHTS),
              (q, _) ->
                  new Question.Assess(
                      q.coalition(),
                      q.moment(),
                      q.definitions(),
                      q.weights().isEmpty() ? null : PartNames.weights(q.weights()),
                      q.list("with"),
                      q.list("without"),
                      q.list("candidates"),
                      null,
                      Likeness.ALL,
                      false)),
          new Route(
              "compare",
              "Coalitions side by side, each difference with its interval.",
              List.of(
                  Parameter.positional(
                      "coalitions",
                      Kind.LIST,
                      "Two or more coalitions; a set of states is written CHN+RUS+IRN+PRK.",
                      "NATO,SCO"),
                  AS_OF,
                  DEFINE),
              (q, _) -> new Question.Compare(q.list("coalitions"), q.moment(), q.definitions())),
          new Route(
              "rank",
              "All coalitions of a date in tiers of what can be told apart, by one part.",
              List.of(AS_OF, text("by", "The part to order by.", "interests"), WEIGHTS, DEFINE),
              (q, _) -> new Question.Rank(q.moment(), q.definitions(), ranking(q))),
          new Route(
              "trend",
              "How the parts of a coalition went over the years.",
              List.of(
                  COALITION,
                  year("from", "The first year.", "2001"),
                  year("to", "The last year.", "2014"),
                  text("part", "The only part wanted.", "interests"),
                  DEFINE),
              (q, _) ->
                  new Question.Trend(
                      q.coalition(),
                      q.findInteger("from").orElse(null),
                      q.findInteger("to").orElse(null),
                      q.find("part").map(PartNames::get).orElse(null),
                      q.definitions())),
          new Route(
              "explain",
              "What a figure is made of, down to the evidence about one pair.",
              List.of(
                  COALITION,
                  new Parameter(
                      "part",
                      Kind.TEXT,
                      false,
                      true,
                      "interests, trust, interdependence, capacity or exit-pressure; all if none.",
                      "trust"),
                  AS_OF,
                  states("pair", "Two members whose dyad is wanted.", "CHN,RUS"),
                  DEFINE),
              (q, _) ->
                  new Question.Explain(
                      q.coalition(),
                      q.moment(),
                      q.find("part").map(PartNames::get).orElse(null),
                      q.list("pair"),
                      q.definitions(),
                      ROWS,
                      null)),
          new Route(
              "fault-lines",
              "Along which line a coalition would break, and how stable that line is.",
              List.of(
                  COALITION, AS_OF, text("camps", "The largest number of camps, or free.", "free")),
              (q, _) ->
                  new Question.FaultLines(
                      q.coalition(), q.moment(), q.find("camps").orElse("free"))),
          new Route(
              "landscape",
              "The stable alignments of a coalition's members on two sides.",
              List.of(
                  COALITION, AS_OF, flag("neutral", "Lets a state stand apart from all others.")),
              (q, _) -> new Question.Alignments(q.coalition(), q.moment(), q.flag("neutral"))),
          new Route(
              "forecast",
              "Who may leave a coalition, join it, or clash inside it within five years.",
              List.of(COALITION, AS_OF),
              (q, _) -> new Question.Forecast(q.coalition(), q.moment())));

  private CoalitionRoutes() {}

  private static RankingOptions ranking(Asked q) {
    return PartNames.ranking(
        q.find("by").orElse(null),
        q.weights(),
        Likeness.ALL,
        Matching.SIZE,
        RandomCoalitions.DEFAULT_DRAWS);
  }
}

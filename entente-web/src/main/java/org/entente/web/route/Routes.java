package org.entente.web.route;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.answer.question.PartNames;
import org.entente.answer.question.Question;
import org.entente.coalition.RandomCoalitions;
import org.entente.coalition.Weights;
import org.entente.ranking.Matching;
import org.entente.ranking.RankingOptions;
import org.entente.run.UserProblem;
import org.entente.scenario.Change;
import org.entente.scenario.Scenario;
import org.entente.sources.scenario.ChangeText;
import org.entente.web.route.Parameter.Kind;
import org.entente.world.NearMiss;
import org.entente.world.World;

/// The one table of routes.
public final class Routes {
  private static final Parameter COALITION =
      Parameter.positional("coalition", Kind.TEXT, "Identifier or name of a coalition.", "SCO");
  private static final Parameter AS_OF =
      Parameter.named(
          Asked.AS_OF,
          Kind.DATE,
          "Nothing dated later reaches a figure; today if not given.",
          "2015-07-10");
  private static final Parameter DEFINE =
      Parameter.named(
          "define",
          Kind.LIST,
          "Measures a part by another definition, PART=KEY.",
          "interests=ideal-points");
  private static final Parameter WEIGHTS =
      Parameter.named(
          "weights",
          Kind.LIST,
          "Weights of a total over the parts, PART=WEIGHT.",
          "interests=2,trust=1");
  private static final int ROWS = 20;

  /// All routes, in the order in which they are shown.
  public static final List<Route> ALL =
      List.of(
          new Route(
              "assess",
              "How strong a coalition is: its five parts, weakest dyads, fault line, coverage.",
              List.of(
                  COALITION,
                  AS_OF,
                  states("with", "States to be looked on as members.", "IND,PAK"),
                  states("without", "Members to be left out.", "UZB"),
                  DEFINE,
                  WEIGHTS),
              (q, _) ->
                  new Question.Assess(
                      q.text("coalition"),
                      q.moment(),
                      q.definitions(),
                      q.weights().isEmpty() ? null : PartNames.weights(q.weights()),
                      q.list("with"),
                      q.list("without"),
                      List.of(),
                      null)),
          new Route(
              "what-if",
              "A coalition beside itself under a scenario, each difference with its own interval.",
              List.of(
                  COALITION,
                  AS_OF,
                  states("join", "States that join.", "IND,PAK"),
                  states("leave", "Members that leave.", "UZB"),
                  states("replace", "A member leaves, another state joins: OLD:NEW.", "UZB:MNG"),
                  states("shock", "STATE:WHAT=CHANGE, of gdp or capabilities.", "RUS:gdp=-3.7%"),
                  Parameter.named(
                      "rule",
                      Kind.TEXT,
                      "Decides by consensus, majority, majority:2/3 or none.",
                      "majority"),
                  DEFINE),
              (q, world) ->
                  new Question.Suppose(
                      q.text("coalition"), q.moment(), scenario(q, world), q.definitions())),
          new Route(
              "compare",
              "Coalitions side by side, each difference with its interval.",
              List.of(
                  Parameter.positional(
                      "coalitions", Kind.LIST, "Two or more coalitions.", "NATO,SCO"),
                  AS_OF,
                  DEFINE),
              (q, _) -> new Question.Compare(q.list("coalitions"), q.moment(), q.definitions())),
          new Route(
              "rank",
              "All coalitions of a date, by one part or by a weighted mean of percentiles.",
              List.of(
                  AS_OF,
                  Parameter.named("by", Kind.TEXT, "The part to order by.", "interests"),
                  WEIGHTS,
                  DEFINE),
              (q, _) -> new Question.Rank(q.moment(), q.definitions(), ranking(q))),
          new Route(
              "trend",
              "How the parts of a coalition went over the years.",
              List.of(
                  COALITION,
                  Parameter.named("from", Kind.INTEGER, "The first year.", "2001"),
                  Parameter.named("to", Kind.INTEGER, "The last year.", "2014"),
                  Parameter.named("part", Kind.TEXT, "The only part wanted.", "interests"),
                  DEFINE),
              (q, _) ->
                  new Question.Trend(
                      q.text("coalition"),
                      q.findInteger("from").orElse(null),
                      q.findInteger("to").orElse(null),
                      q.find("part").map(PartNames::get).orElse(null),
                      q.definitions())),
          new Route(
              "explain",
              "What a figure is made of, down to the evidence about one pair.",
              List.of(
                  COALITION,
                  Parameter.named("part", Kind.TEXT, "The part wanted.", "trust"),
                  AS_OF,
                  states("pair", "Two members whose dyad is wanted.", "CHN,RUS"),
                  DEFINE),
              (q, _) ->
                  new Question.Explain(
                      q.text("coalition"),
                      q.moment(),
                      q.find("part").map(PartNames::get).orElse(null),
                      q.list("pair"),
                      q.definitions(),
                      ROWS,
                      null)),
          new Route(
              "fault-lines",
              "Along which line a coalition would break, and how stable that line is.",
              List.of(COALITION, AS_OF),
              (q, _) -> new Question.FaultLines(q.text("coalition"), q.moment(), "free")));

  private Routes() {}

  private static Parameter states(String name, String description, String example) {
    return Parameter.named(name, Kind.LIST, description, example);
  }

  private static Scenario scenario(Asked q, World world) {
    List<Change> changes = new ArrayList<>();
    q.list("join").forEach(s -> changes.add(new Change.Join(world.getState(s), Change.ASSUMED)));
    q.list("leave").forEach(s -> changes.add(new Change.Leave(world.getState(s), Change.ASSUMED)));
    q.list("replace").forEach(s -> changes.add(ChangeText.replace(s, world)));
    q.list("shock").forEach(s -> changes.add(ChangeText.shock(s, world)));
    q.find("rule").map(ChangeText::rule).ifPresent(changes::add);
    if (changes.isEmpty()) {
      throw UserProblem.usage("nothing is supposed", "Say what changes, for example join=IND,PAK.");
    }
    return new Scenario(changes);
  }

  private static RankingOptions ranking(Asked q) {
    Weights weights = q.weights().isEmpty() ? PartNames.equal() : PartNames.weights(q.weights());
    return new RankingOptions(
        q.find("by").map(PartNames::get), weights, Matching.SIZE, RandomCoalitions.DEFAULT_DRAWS);
  }

  /// The route of a name.
  public static Optional<Route> find(String name) {
    return ALL.stream().filter(r -> r.name().equals(name)).findFirst();
  }

  /// The route of a name. Throws [UserProblem] with the nearest if there is none.
  public static Route get(String name) {
    List<String> known = ALL.stream().map(Route::name).toList();
    return find(name)
        .orElseThrow(() ->
            UserProblem.usage(
                "there is no question \"" + name + "\"",
                (NearMiss.advice(name, known) + " There are " + String.join(", ", known) + ".")
                    .strip()));
  }
}

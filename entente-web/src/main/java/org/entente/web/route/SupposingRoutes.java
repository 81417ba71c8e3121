package org.entente.web.route;

import static org.entente.web.route.SharedParameters.AS_OF;
import static org.entente.web.route.SharedParameters.COALITION;
import static org.entente.web.route.SharedParameters.DEFINE;
import static org.entente.web.route.SharedParameters.RULE;
import static org.entente.web.route.SharedParameters.flag;
import static org.entente.web.route.SharedParameters.states;
import static org.entente.web.route.SharedParameters.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.entente.answer.question.Question;
import org.entente.bargaining.outlook.OutlookOptions;
import org.entente.enlargement.EnlargementSets;
import org.entente.equilibrium.GeoeconomicPower;
import org.entente.hypothesis.GivenOdds;
import org.entente.run.UserProblem;
import org.entente.scenario.Change;
import org.entente.scenario.Scenario;
import org.entente.sources.dossier.DossierFile;
import org.entente.sources.scenario.ChangeText;
import org.entente.sources.scenario.ShockText;
import org.entente.web.route.Parameter.Kind;
import org.entente.world.NearMiss;
import org.entente.world.World;

/// The routes that suppose something, or ask who decides.
final class SupposingRoutes {
  private static final int SETS = 20;

  static final List<Route> ALL =
      List.of(
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
                  states(
                      "undertake",
                      "What the coalition takes on, such as mutual-defence.",
                      "mutual-defence"),
                  RULE,
                  DEFINE),
              (q, world) ->
                  new Question.Suppose(
                      q.coalition(), q.moment(), scenario(q, world), q.definitions())),
          new Route(
              "sensitivity",
              "Which pairs a verdict hangs on, and the smallest change of one that turns it.",
              List.of(COALITION, AS_OF, DEFINE),
              (q, _) -> new Question.Sensitivity(q.coalition(), q.moment(), q.definitions())),
          new Route(
              "hypotheses",
              "How likely it is that a coalition is an alliance, a forum or a zombie, and why.",
              List.of(
                  COALITION,
                  AS_OF,
                  DEFINE,
                  states("prior", "Weights before the evidence, HYPOTHESIS=WEIGHT.", "zombie=2"),
                  states(
                      "likelihood",
                      "Your likelihood in place of the registry's, EVIDENCE:HYPOTHESIS=P.",
                      "trust:alliance=0.2")),
              (q, _) ->
                  new Question.Hypotheses(
                      q.coalition(),
                      q.moment(),
                      q.definitions(),
                      GivenOdds.read(q.list("prior"), q.list("likelihood")))),
          new Route(
              "enlarge",
              "What candidates would change in a coalition, and what each member gains and loses.",
              List.of(
                  COALITION,
                  new Parameter(
                      "candidates",
                      Kind.LIST,
                      true,
                      false,
                      "The states that might join.",
                      "IND,PAK"),
                  AS_OF,
                  text("sets", "each candidate, pairs too, or all sets.", "each"),
                  DEFINE),
              (q, _) ->
                  new Question.Enlarge(
                      q.coalition(),
                      q.moment(),
                      q.list("candidates"),
                      q.find("sets").map(SupposingRoutes::sets).orElse(EnlargementSets.EACH),
                      q.definitions())),
          new Route(
              "shock",
              "What a fall in one economy, its currency or a flow, or an embargo, does to others.",
              List.of(
                  text("state", "Whose economy changes.", "RUS"),
                  text("gdp", "The change of its real income.", "-3.7%"),
                  text("currency", "The change of its currency's value.", "-40%"),
                  states(
                      "flow",
                      "remittances or trade:STATE:STATE=CHANGE.",
                      "remittances:TJK:RUS=-50%"),
                  text("embargo", "Who ends all trade with whom.", "USA,DEU:RUS"),
                  text(
                      Asked.COALITION,
                      "Whose members are looked at, all states without it; or a set of states.",
                      "SCO"),
                  AS_OF),
              (q, world) ->
                  new Question.Shock(
                      ShockText.plan(
                          q.find("state").orElse(null),
                          q.find("gdp").orElse("0%"),
                          q.find("currency").orElse("0%"),
                          q.list("flow"),
                          q.list("embargo"),
                          world),
                      q.moment(),
                      q.find(Asked.COALITION).orElse(null),
                      GeoeconomicPower.ELASTICITY)),
          new Route(
              "power",
              "What the decision rule gives each member: Shapley-Shubik, Banzhaf, Coleman.",
              List.of(
                  COALITION,
                  AS_OF,
                  RULE,
                  text("unions", "Members who stand together.", "DEU,FRA;BEL,NLD,LUX"),
                  flag("positions", "Power given the members' ideal points, too.")),
              (q, _) -> new Question.Power(body(q), q.moment(), unions(q), q.flag("positions"))),
          new Route(
              "build",
              "Whom to win so that a coalition carries a proposal or blocks it.",
              List.of(
                  COALITION,
                  AS_OF,
                  RULE,
                  flag("pass", "The proposal is to be carried."),
                  flag("block", "The proposal is to be blocked."),
                  states("with", "Members who are there already.", "RUS"),
                  states("without", "Members who cannot be won.", "UZB"),
                  text("proposer", "The proposal lies at this member's position.", "CHN")),
              (q, _) ->
                  new Question.Build(
                      body(q),
                      q.moment(),
                      blocking(q),
                      q.list("with"),
                      q.list("without"),
                      q.find("proposer").orElse(null),
                      null,
                      SETS)),
          new Route(
              "bargain",
              "What will be decided on an issue of a bundled dossier.",
              List.of(
                  Parameter.positional("file", Kind.TEXT, "A dossier that ships.", "sco-2015"),
                  text("issue", "Its issue.", "india-and-pakistan"),
                  AS_OF),
              (q, world) ->
                  new Question.Bargain(
                      new Question.Bargain.Matter.Contest(
                          DossierFile.read(bundled(q.text("file")), world),
                          q.find("issue").orElse("")),
                      q.moment(),
                      OutlookOptions.defaults())));

  private SupposingRoutes() {}

  private static Scenario scenario(Asked q, World world) {
    List<Change> changes = new ArrayList<>();
    q.list("join").forEach(s -> changes.add(new Change.Join(world.getState(s), Change.ASSUMED)));
    q.list("leave").forEach(s -> changes.add(new Change.Leave(world.getState(s), Change.ASSUMED)));
    q.list("replace").forEach(s -> changes.add(ChangeText.replace(s, world)));
    q.list("shock").forEach(s -> changes.add(ChangeText.shock(s, world)));
    q.list("undertake")
        .forEach(u -> changes.add(new Change.Undertake(ChangeText.undertaking(u), Change.ASSUMED)));
    q.find("rule").map(ChangeText::rule).ifPresent(changes::add);
    if (changes.isEmpty()) {
      throw UserProblem.usage("nothing is supposed", "Say what changes, for example join=IND,PAK.");
    }
    return new Scenario(changes);
  }

  private static EnlargementSets sets(String key) {
    List<String> known = Arrays.stream(EnlargementSets.values()).map(EnlargementSets::key).toList();
    return Arrays.stream(EnlargementSets.values())
        .filter(s -> s.key().equalsIgnoreCase(key))
        .findFirst()
        .orElseThrow(() ->
            UserProblem.usage(
                "no sets \"" + key + "\"",
                (NearMiss.advice(key, known) + " Say " + String.join(", ", known) + ".").strip()));
  }

  private static Question.Body body(Asked q) {
    return new Question.Body.Of(q.coalition(), q.find("rule").map(ChangeText::rule).orElse(null));
  }

  private static List<List<String>> unions(Asked q) {
    return q.find("unions").stream()
        .flatMap(text -> Arrays.stream(text.split(";", -1)))
        .filter(union -> !union.isBlank())
        .map(union -> Arrays.stream(union.split(",", -1)).map(String::strip).toList())
        .toList();
  }

  private static boolean blocking(Asked q) {
    if (q.flag("pass") == q.flag("block")) {
      throw UserProblem.usage("carried or blocked?", "Give one of pass=true and block=true.");
    }
    return q.flag("block");
  }

  /* Files are opened for the command line only. */
  private static String bundled(String name) {
    if (!DossierFile.BUNDLED.contains(name)) {
      throw UserProblem.usage(
          "no bundled dossier \"" + name + "\"",
          (NearMiss.advice(name, DossierFile.BUNDLED)
                  + " There are "
                  + String.join(", ", DossierFile.BUNDLED)
                  + "; for a file of your own: entente bargain FILE.")
              .strip());
    }
    return name;
  }
}

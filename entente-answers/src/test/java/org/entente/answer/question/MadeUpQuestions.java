package org.entente.answer.question;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.answer.idealpoint.PositionsView;
import org.entente.answer.network.Networks;
import org.entente.answer.reading.Extractor;
import org.entente.answer.registry.ShownName;
import org.entente.balance.evidence.EvidenceWeights;
import org.entente.bargaining.Actor;
import org.entente.bargaining.Dimension;
import org.entente.bargaining.Issue;
import org.entente.bargaining.challenge.ChallengeOptions;
import org.entente.bargaining.outlook.OutlookOptions;
import org.entente.bargaining.spatial.SpatialOptions;
import org.entente.coalition.Likeness;
import org.entente.enlargement.EnlargementSets;
import org.entente.hypothesis.GivenOdds;
import org.entente.impact.ShockPlan;
import org.entente.part.Part;
import org.entente.power.DecisionRule;
import org.entente.power.VotingBody;
import org.entente.ranking.Matching;
import org.entente.scenario.Change;
import org.entente.scenario.Scenario;
import org.entente.shock.Channel;
import org.entente.shock.EconomicShock;
import org.entente.shock.Elasticities;
import org.entente.text.article.ArticleReader;
import org.entente.text.dossier.Rulings;
import org.entente.world.Coalition;
import org.entente.world.State;
import org.jspecify.annotations.Nullable;

/// One question of every kind, and a few more, that a [MadeUpDesk] can answer.
///
/// @param moment when they are asked of
public record MadeUpQuestions(Question.Moment moment) {
  private static final String TEXT =
      "Arvia threatened Bortland on Monday. Cestria praised Dunmark for its help."
          + " Arvia and Bortland are members of the Made-up Pact, said an official.";

  /// The questions by name, of the end of the last year.
  public static Map<String, Question> all() {
    return new MadeUpQuestions(MadeUpDesk.MOMENT).list();
  }

  /// Names of questions whose pages have every form of section, table and chart: for laws that are
  /// dear to hold against all.
  public static List<String> few() {
    return List.of(
        "compare",
        "rank",
        "trend",
        "fault lines",
        "suppose",
        "camps",
        "ideal points of some",
        "hypotheses",
        "forecast",
        "coverage of one",
        "enlarge",
        "explain interests",
        "explain a pair trust",
        "export STATES",
        "show coalition",
        "power LEAGUE",
        "shock",
        "bargain");
  }

  /// The questions by name.
  public Map<String, Question> list() {
    Map<String, Question> all = new LinkedHashMap<>();
    all.put("assess", assess("PACT", List.of(), List.of(), List.of()));
    all.put("assess supposed", assess("UNION", List.of("Lorien"), List.of("Elbonia"), List.of()));
    all.put("assess candidates", assess("LEAGUE", List.of(), List.of(), List.of("Jorvika")));
    all.put("assess two", assess("Arvia,Lorien", List.of(), List.of(), List.of()));
    all.put("compare", new Question.Compare(List.of("PACT", "UNION"), moment, Map.of()));
    all.put(
        "rank",
        new Question.Rank(
            moment,
            Map.of(),
            PartNames.ranking("total", Map.of(), Likeness.ALL, Matching.SIZE, 20)));
    all.put("trend", new Question.Trend("PACT", 2008, 2012, null, Map.of()));
    all.put("trend of a part", new Question.Trend("LEAGUE", 2009, 2012, Part.TRUST, Map.of()));
    all.put("fault lines", new Question.FaultLines("UNION", moment, "2"));
    all.put("suppose", new Question.Suppose("UNION", moment, changes(), Map.of()));
    all.put("alignments", new Question.Alignments("PACT", moment, false));
    all.put("alignments neutral", new Question.Alignments("PACT", moment, true));
    all.put("camps", camps());
    all.put(
        "ideal points",
        new Question.IdealPoints(
            new PositionsView(null, List.of(), List.of(), List.of(), false, 2005, 2012, 10),
            null,
            null));
    all.put(
        "ideal points of some",
        new Question.IdealPoints(
            new PositionsView(
                null,
                List.of("Arvia", "Lorien"),
                List.of("Arvia", "Lorien"),
                List.of(),
                false,
                2005,
                2012,
                10),
            null,
            null));
    all.put("sensitivity", new Question.Sensitivity("PACT", moment, Map.of()));
    all.put(
        "hypotheses",
        new Question.Hypotheses("PACT", moment, Map.of(), new GivenOdds(Map.of(), Map.of())));
    all.put("forecast", new Question.Forecast("PACT", moment));
    all.put("coverage", new Question.Coverage(null, moment));
    all.put("coverage of one", new Question.Coverage("UNION", moment));
    all.put(
        "enlarge",
        new Question.Enlarge(
            "PACT", moment, List.of("Lorien", "Jorvika"), EnlargementSets.ALL, Map.of()));
    explanations(all);
    exports(all);
    registry(all);
    power(all);
    all.put("shock", shock());
    all.put("bargain", bargain());
    articles(all);
    return all;
  }

  private void explanations(Map<String, Question> all) {
    for (Part part : Part.values()) {
      all.put("explain " + part.key(), explain(part, List.of()));
      if (part != Part.CAPACITY && part != Part.EXIT_PRESSURE) {
        all.put("explain a pair " + part.key(), explain(part, List.of("Arvia", "Bortland")));
      }
    }
    all.put("explain", explain(null, List.of()));
  }

  private void exports(Map<String, Question> all) {
    List<String> three = List.of("Arvia", "Bortland", "Iskandar <b>North</b>");
    for (Question.Export.Kind kind : Question.Export.Kind.values()) {
      all.put("export " + kind, new Question.Export(kind, three, 2011, 2012, List.of()));
    }
  }

  private static void registry(Map<String, Question> all) {
    for (Question.Listing.Known known : Question.Listing.Known.values()) {
      all.put("list " + known, new Question.Listing(known, null, null, null));
    }
    all.put("show coalition", show(ShownName.Subject.COALITION, "LEAGUE"));
    all.put("show gone", show(null, "GONE"));
    all.put("show state", show(ShownName.Subject.STATE, "Farsünd"));
    all.put("show pair", show(ShownName.Subject.PAIR, "Arvia", "Bortland"));
  }

  private static Question show(ShownName.@Nullable Subject s, String... n) {
    return new Question.Show(s, List.of(n), 2009, 2012);
  }

  private void power(Map<String, Question> all) {
    for (String id : List.of("PACT", "UNION", "LEAGUE")) {
      Question.Body body = new Question.Body.Of(id, null);
      all.put("power " + id, new Question.Power(body, moment, List.of(), false));
      all.put(
          "build " + id,
          new Question.Build(body, moment, false, List.of(), List.of(), null, null, 10));
    }
    VotingBody given =
        new VotingBody(
            "A board",
            List.of("A", "B", "C"),
            DecisionRule.Weighted.of(51, 50, 49, 1),
            "51 of 100 votes",
            List.of(),
            List.of());
    Question.Body board = new Question.Body.Given(given);
    all.put("power given", new Question.Power(board, moment, List.of(), false));
    all.put(
        "build given",
        new Question.Build(board, moment, true, List.of(), List.of(), null, null, 5));
  }

  /// A question for an assessment.
  public Question.Assess assess(
      String coalition, List<String> with, List<String> without, List<String> candidates) {
    return new Question.Assess(
        coalition, moment, Map.of(), null, with, without, candidates, null, Likeness.ALL, false);
  }

  private Question.Explain explain(@Nullable Part part, List<String> pair) {
    return new Question.Explain("PACT", moment, part, pair, Map.of(), 0, null);
  }

  private static State state(String name) {
    return MadeUpDesk.world().getState(name);
  }

  private static Scenario changes() {
    return new Scenario(
        List.of(
            new Change.Leave(state("Elbonia"), Change.ASSUMED),
            new Change.Join(state("Lorien"), Change.ASSUMED),
            new Change.Shock(state("Gondarra"), Change.Quantity.CAPABILITIES, 2, Change.ASSUMED),
            new Change.Rule(Coalition.Rule.CONSENSUS, 0, Change.ASSUMED)));
  }

  private Question camps() {
    return new Question.Camps(
        new Networks.OfDate(moment.asOf(), EvidenceWeights.DEFAULT), "2", 0, 20, false);
  }

  private Question shock() {
    ShockPlan plan =
        new ShockPlan(
            List.of(
                new EconomicShock.Economy(10, -0.1, 0),
                new EconomicShock.Flow(Channel.TRADE, 20, 10, -0.5)),
            List.of(new ShockPlan.Embargo(List.of(50, 60), 110)),
            new ShockPlan.LinearOptions(Elasticities.defaults(), 2, 20),
            ShockPlan.EquilibriumOptions.around(5, 2));
    return new Question.Shock(plan, moment, "UNION", 5);
  }

  private Question bargain() {
    Issue issue =
        Issue.of(
            "tariffs",
            new Dimension("percent", 0, 100),
            List.of(
                Actor.of("Arvia", 10, 20, 0.8),
                Actor.of("Bortland", 5, 60, 0.5),
                Actor.of("Farsünd", 8, 90, 0.3)));
    return new Question.Bargain(
        new Question.Bargain.Matter.Actors(issue),
        moment,
        new OutlookOptions(ChallengeOptions.defaults(), SpatialOptions.defaults(), 0.5, 20));
  }

  private void articles(Map<String, Question> all) {
    Extractor frames = new Extractor.Frames(false);
    all.put(
        "read",
        new Question.Read(
            ArticleReader.read("news.txt", TEXT),
            moment.asOf(),
            frames,
            null,
            new Rulings(List.of(), List.of())));
    all.put("check", new Question.Check(ArticleReader.read("news.txt", TEXT), moment, frames));
    all.put("draft", new Question.Draft(ArticleReader.read("draft.txt", TEXT), moment, frames));
  }
}

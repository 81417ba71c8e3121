package org.entente.answer.assessment;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.entente.answer.file.FigureJson;
import org.entente.coalition.Assessment;
import org.entente.coalition.Finding;
import org.entente.coalition.PartAssessment;
import org.entente.coalition.Total;
import org.entente.coalition.WeakDyad;
import org.entente.faultline.FaultLine;
import org.entente.panel.Yearbook;
import org.entente.part.DyadFigure;
import org.entente.part.MemberFigure;
import org.entente.part.Mention;
import org.entente.part.capacity.DecisionPower;
import org.entente.part.capacity.EffectiveStrength;
import org.entente.part.ties.Dependence;
import org.entente.situation.Premise;
import org.entente.world.State;
import org.entente.world.States;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The data of an assessment in the published form of `docs/schema/assessment.schema.json`: fixed
/// key order, the same bytes for the same assessment.
public record AssessmentData(States states, String command) {
  private static final JsonMapper MAPPER = JsonMapper.shared();

  /// The data of an assessment, with the command which made it.
  public static JsonNode of(Assessment a, States states, String command) {
    return MAPPER.valueToTree(new AssessmentData(states, command).document(a));
  }

  private Map<String, Object> document(Assessment a) {
    Map<String, Object> o = new LinkedHashMap<>();
    o.put("format", "entente-assessment-1");
    o.put("command", command);
    o.put("coalition", a.coalition());
    o.put("name", a.name());
    o.put("asOf", a.asOf().toString());
    o.put("year", a.year());
    o.put("members", a.members().stream().map(this::state).toList());
    o.put("absent", a.absent().stream().map(this::state).toList());
    o.put("finding", finding(a.finding()));
    o.put("parts", a.parts().stream().map(this::part).toList());
    o.put("nominalStrength", FigureJson.of(a.nominalStrength()));
    o.put("effectiveStrength", strength(a.effectiveStrength()));
    o.put("decision", decision(a.decision()));
    o.put("weakestDyads", a.weakest().stream().map(this::weak).toList());
    o.put("faultLine", faultLine(a.faultLine()));
    o.put("dependences", a.dependences().stream().map(AssessmentData::dependence).toList());
    o.put("coverage", coverage(a.coverage()));
    o.put("datasets", a.datasets().stream().map(AssessmentData::dataset).toList());
    a.total().ifPresent(t -> o.put("total", total(t)));
    if (!a.premise().isReal()) {
      o.put("supposed", supposed(a.premise()));
    }
    return o;
  }

  private static Map<String, Object> supposed(Premise premise) {
    Map<String, Object> o = new LinkedHashMap<>();
    o.put("premise", premise.words());
    o.put("assumptions", premise.assumptions().stream().map(AssessmentData::assumption).toList());
    return o;
  }

  private static Map<String, Object> assumption(Premise.Assumption assumption) {
    Map<String, Object> o = new LinkedHashMap<>();
    o.put("words", assumption.words());
    o.put("source", assumption.source());
    return o;
  }

  private Map<String, Object> state(int code) {
    Map<String, Object> o = new LinkedHashMap<>();
    o.put("code", code);
    o.put("id", states.find(code).map(State::shortCode).orElse(String.valueOf(code)));
    o.put("name", states.find(code).map(State::name).orElse(String.valueOf(code)));
    return o;
  }

  private static Map<String, Object> finding(Finding f) {
    Map<String, Object> o = new LinkedHashMap<>();
    o.put("kind", f.kind().name().toLowerCase(Locale.ROOT));
    o.put("sentence", f.sentence());
    return o;
  }

  private Map<String, Object> part(PartAssessment p) {
    Map<String, Object> o = new LinkedHashMap<>();
    o.put("part", p.part().key());
    o.put("title", p.part().title());
    o.put("question", p.part().question());
    o.put("moreIsStronger", p.part().moreIsStronger());
    o.put("definition", p.definition());
    o.put("share", p.share());
    o.put("figure", FigureJson.of(p.figure()));
    o.put("others", FigureJson.of(p.others()));
    o.put("standing", FigureJson.of(p.standing()));
    o.put("random", FigureJson.of(p.random()));
    o.put("percentile", FigureJson.of(p.percentile()));
    Map<String, Object> details = new LinkedHashMap<>();
    p.details().forEach((detail, f) -> details.put(detail.words(), FigureJson.of(f)));
    o.put("details", details);
    o.put("dyads", p.dyads().stream().map(this::dyad).toList());
    o.put("members", p.members().stream().map(this::member).toList());
    return o;
  }

  private Map<String, Object> dyad(DyadFigure d) {
    Map<String, Object> o = new LinkedHashMap<>();
    o.put("states", List.of(d.first(), d.second()));
    o.put("figure", FigureJson.of(d.figure()));
    o.put("why", Mention.resolve(d.why(), states));
    return o;
  }

  private Map<String, Object> member(MemberFigure m) {
    Map<String, Object> o = new LinkedHashMap<>();
    o.put("state", m.state());
    o.put("figure", FigureJson.of(m.figure()));
    o.put("why", Mention.resolve(m.why(), states));
    return o;
  }

  private Map<String, Object> strength(EffectiveStrength s) {
    Map<String, Object> o = new LinkedHashMap<>();
    o.put("effective", FigureJson.of(s.effective()));
    o.put("willingness", FigureJson.of(s.willingness()));
    o.put("members", s.members().stream().map(this::member).toList());
    return o;
  }

  private Map<String, Object> decision(DecisionPower d) {
    Map<String, Object> o = new LinkedHashMap<>();
    o.put("rule", d.rule());
    o.put("powerToAct", FigureJson.of(d.powerToAct()));
    o.put("shapleyShubik", d.members().stream().map(this::member).toList());
    o.put("banzhaf", d.banzhaf().stream().map(this::member).toList());
    o.put("toPrevent", d.toPrevent().stream().map(this::member).toList());
    o.put("toInitiate", d.toInitiate().stream().map(this::member).toList());
    return o;
  }

  private Map<String, Object> weak(WeakDyad w) {
    Map<String, Object> o = new LinkedHashMap<>();
    o.put("states", List.of(state(w.first()), state(w.second())));
    o.put("interests", FigureJson.of(w.interests()));
    o.put("trust", FigureJson.of(w.trust()));
    o.put("bond", FigureJson.of(w.bond()));
    if (w.votes().joint() > 0) {
      o.put("votes", w.votes().words());
    }
    o.put("why", Mention.resolve(w.why(), states));
    return o;
  }

  private Map<String, Object> faultLine(FaultLine faultLine) {
    Map<String, Object> o = new LinkedHashMap<>();
    switch (faultLine) {
      case FaultLine.None(String reason) -> o.put("missing", reason);
      case FaultLine.Line line -> {
        o.put("holds", line.holds());
        line.whyNone().ifPresent(why -> o.put("whyNone", why));
        o.put("camps", List.of(line.first(), line.second()));
        o.put("contrast", FigureJson.of(line.contrast()));
        o.put("cost", FigureJson.of(line.cost()));
        o.put("firstCapability", FigureJson.of(line.firstCapability()));
        o.put("stability", FigureJson.of(line.stability()));
        o.put("proved", line.proved());
        o.put("members", line.members().stream().map(AssessmentData::place).toList());
        o.put("across", line.across().stream().map(this::dyad).toList());
      }
    }
    return o;
  }

  private static Map<String, Object> place(FaultLine.Place p) {
    Map<String, Object> o = new LinkedHashMap<>();
    o.put("state", p.state());
    o.put("camp", p.camp());
    o.put("margin", FigureJson.of(p.margin()));
    o.put("certainty", FigureJson.of(p.certainty()));
    return o;
  }

  private static Map<String, Object> dependence(Dependence d) {
    Map<String, Object> o = new LinkedHashMap<>();
    o.put("state", d.state());
    o.put("on", d.on());
    o.put("trade", FigureJson.of(d.trade()));
    o.put("remittances", FigureJson.of(d.remittances()));
    o.put("arms", FigureJson.of(d.arms()));
    o.put("asymmetry", FigureJson.of(d.asymmetry()));
    return o;
  }

  private Map<String, Object> coverage(Assessment.Coverage c) {
    Map<String, Object> o = new LinkedHashMap<>();
    o.put("rollCalls", c.rollCalls());
    o.put("rollCallYear", c.rollCallYear());
    o.put("dyads", c.dyads());
    o.put("dyadsWithVotes", c.dyadsWithVotes());
    o.put("gaps", c.gaps().stream().map(gap -> Mention.resolve(gap, states)).toList());
    return o;
  }

  private static Map<String, Object> dataset(Yearbook.Dataset d) {
    Map<String, Object> o = new LinkedHashMap<>();
    o.put("key", d.key());
    o.put("title", d.title());
    o.put("version", d.version());
    o.put("citation", d.citation());
    o.put("licence", d.licence());
    return o;
  }

  private static Map<String, Object> total(Total t) {
    Map<String, Object> o = new LinkedHashMap<>();
    o.put("figure", FigureJson.of(t.figure()));
    Map<String, Object> weights = new LinkedHashMap<>();
    t.weights().byPart().forEach((p, w) -> weights.put(p.key(), w));
    o.put("weights", weights);
    Map<String, Object> byWeight = new LinkedHashMap<>();
    t.byWeight().forEach((p, f) -> byWeight.put(p.key(), FigureJson.of(f)));
    o.put("byWeight", byWeight);
    return o;
  }
}

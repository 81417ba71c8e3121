package org.entente.app;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.entente.coalition.Assessment;
import org.entente.coalition.DyadFigure;
import org.entente.coalition.FaultLine;
import org.entente.coalition.MemberFigure;
import org.entente.coalition.PartAssessment;
import org.entente.coalition.Total;
import org.entente.coalition.WeakDyad;
import org.entente.evidence.Figure;
import org.entente.panel.Yearbook;
import org.entente.world.State;
import org.entente.world.States;
import tools.jackson.databind.json.JsonMapper;

/// An assessment as JSON in the form of `docs/schema/assessment.schema.json`: fixed key order, the
/// same bytes for the same assessment.
final class AssessmentJson {
  private final States states;

  AssessmentJson(States states) {
    this.states = states;
  }

  /// The JSON text, ending in a line feed.
  String write(Assessment a) {
    return JsonMapper.builder()
            .build()
            .writerWithDefaultPrettyPrinter()
            .writeValueAsString(document(a))
            .replace("\r\n", "\n")
        + "\n";
  }

  private Map<String, Object> document(Assessment a) {
    Map<String, Object> o = new LinkedHashMap<>();
    o.put("format", "entente-assessment-1");
    o.put("coalition", a.coalition());
    o.put("name", a.name());
    o.put("asOf", a.asOf().toString());
    o.put("year", a.year());
    o.put("members", a.members().stream().map(this::state).toList());
    o.put("absent", a.absent().stream().map(this::state).toList());
    o.put("parts", a.parts().stream().map(this::part).toList());
    o.put("nominalStrength", figure(a.nominalStrength()));
    o.put("decision", decision(a));
    o.put("weakestDyads", a.weakest().stream().map(this::weak).toList());
    o.put("faultLine", faultLine(a.faultLine()));
    o.put("coverage", coverage(a));
    o.put("datasets", a.datasets().stream().map(AssessmentJson::dataset).toList());
    a.total().ifPresent(t -> o.put("total", total(t)));
    return o;
  }

  private Map<String, Object> state(int code) {
    Map<String, Object> o = new LinkedHashMap<>();
    o.put("code", code);
    o.put("id", states.find(code).map(State::shortCode).orElse(String.valueOf(code)));
    o.put("name", states.find(code).map(State::name).orElse(String.valueOf(code)));
    return o;
  }

  private Map<String, Object> part(PartAssessment p) {
    Map<String, Object> o = new LinkedHashMap<>();
    o.put("part", p.part().key());
    o.put("definition", p.definition());
    o.put("figure", figure(p.figure()));
    o.put("percentile", figure(p.percentile()));
    Map<String, Object> details = new LinkedHashMap<>();
    p.details().forEach((name, f) -> details.put(name, figure(f)));
    o.put("details", details);
    o.put("dyads", p.dyads().stream().map(AssessmentJson::dyad).toList());
    o.put("members", p.members().stream().map(AssessmentJson::member).toList());
    return o;
  }

  /// A figure as JSON: either value, interval and provenance, or the reason why it is missing.
  static Map<String, Object> figure(Figure figure) {
    Map<String, Object> o = new LinkedHashMap<>();
    switch (figure) {
      case Figure.Missing(String reason) -> o.put("missing", reason);
      case Figure.Known(var value, var in, var provenance) -> {
        o.put("value", value);
        Map<String, Object> interval = new LinkedHashMap<>();
        interval.put("low", in.low());
        interval.put("high", in.high());
        interval.put("level", in.level());
        interval.put("basis", in.basis().name().toLowerCase(java.util.Locale.ROOT));
        o.put("interval", interval);
        Map<String, Object> from = new LinkedHashMap<>();
        from.put("datasets", provenance.datasets());
        from.put("observations", provenance.observations());
        from.put("unit", provenance.unit());
        from.put("method", provenance.method());
        from.put("parameters", new TreeMap<>(provenance.parameters()));
        o.put("provenance", from);
      }
    }
    return o;
  }

  private static Map<String, Object> dyad(DyadFigure d) {
    Map<String, Object> o = new LinkedHashMap<>();
    o.put("states", List.of(d.first(), d.second()));
    o.put("figure", figure(d.figure()));
    o.put("why", d.why());
    return o;
  }

  private static Map<String, Object> member(MemberFigure m) {
    Map<String, Object> o = new LinkedHashMap<>();
    o.put("state", m.state());
    o.put("figure", figure(m.figure()));
    o.put("why", m.why());
    return o;
  }

  private static Map<String, Object> decision(Assessment a) {
    Map<String, Object> o = new LinkedHashMap<>();
    o.put("rule", a.decision().rule());
    o.put("powerToAct", figure(a.decision().powerToAct()));
    o.put("shapleyShubik", a.decision().members().stream().map(AssessmentJson::member).toList());
    o.put("banzhaf", a.decision().banzhaf().stream().map(AssessmentJson::member).toList());
    return o;
  }

  private Map<String, Object> weak(WeakDyad w) {
    Map<String, Object> o = new LinkedHashMap<>();
    o.put("states", List.of(state(w.first()), state(w.second())));
    o.put("interests", figure(w.interests()));
    o.put("trust", figure(w.trust()));
    o.put("bond", figure(w.bond()));
    o.put("why", w.why());
    return o;
  }

  private static Map<String, Object> faultLine(FaultLine faultLine) {
    Map<String, Object> o = new LinkedHashMap<>();
    switch (faultLine) {
      case FaultLine.None(String reason) -> o.put("missing", reason);
      case FaultLine.Line line -> {
        o.put("camps", List.of(line.first(), line.second()));
        o.put("contrast", figure(line.contrast()));
        o.put("cost", figure(line.cost()));
        o.put("firstCapability", figure(line.firstCapability()));
        o.put("stability", figure(line.stability()));
        o.put("proved", line.proved());
        o.put("members", line.members().stream().map(AssessmentJson::place).toList());
        o.put("across", line.across().stream().map(AssessmentJson::dyad).toList());
      }
    }
    return o;
  }

  private static Map<String, Object> place(FaultLine.Place p) {
    Map<String, Object> o = new LinkedHashMap<>();
    o.put("state", p.state());
    o.put("camp", p.camp());
    o.put("margin", figure(p.margin()));
    o.put("certainty", figure(p.certainty()));
    return o;
  }

  private static Map<String, Object> coverage(Assessment a) {
    Map<String, Object> o = new LinkedHashMap<>();
    o.put("rollCalls", a.coverage().rollCalls());
    o.put("dyads", a.coverage().dyads());
    o.put("dyadsWithVotes", a.coverage().dyadsWithVotes());
    o.put("gaps", a.coverage().gaps());
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
    o.put("figure", figure(t.figure()));
    Map<String, Object> weights = new LinkedHashMap<>();
    t.weights().byPart().forEach((p, w) -> weights.put(p.key(), w));
    o.put("weights", weights);
    return o;
  }
}

package org.entente.sources.dossier;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.dossier.Claim;
import org.entente.dossier.Contested;
import org.entente.dossier.Dependence;
import org.entente.dossier.Dossier;
import org.entente.dossier.Fact;
import org.entente.dossier.Grounds;
import org.entente.dossier.RedLine;
import org.entente.dossier.Reference;
import org.entente.dossier.Stake;
import org.entente.dossier.Trigger;
import org.entente.evidence.Range;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.Dump;
import org.snakeyaml.engine.v2.api.DumpSettings;
import org.snakeyaml.engine.v2.common.FlowStyle;

/// Writes a dossier as YAML: what [DossierFile] reads back to an equal dossier.
public final class DossierYaml {
  private static final int WIDTH = 100;

  private DossierYaml() {}

  /// The YAML; the same dossier gives the same text.
  public static String write(Dossier dossier) {
    Map<String, Object> root = new LinkedHashMap<>();
    root.put("title", dossier.title());
    text(root, "coalition", dossier.coalition());
    if (dossier.asOf() != null) {
      root.put("as-of", dossier.asOf().toString());
    }
    list(root, "sources", dossier.sources().stream().map(DossierYaml::reference).toList());
    list(root, "issues", dossier.issues().stream().map(DossierYaml::issue).toList());
    list(root, "red-lines", dossier.redLines().stream().map(DossierYaml::redLine).toList());
    list(root, "dependences", dossier.dependences().stream().map(DossierYaml::dependence).toList());
    list(root, "facts", dossier.facts().stream().map(DossierYaml::fact).toList());
    list(root, "claims", dossier.claims().stream().map(DossierYaml::claim).toList());
    DumpSettings settings =
        DumpSettings.builder().setDefaultFlowStyle(FlowStyle.BLOCK).setWidth(WIDTH).build();
    return new Dump(settings).dumpToString(root);
  }

  private static Map<String, Object> reference(Reference r) {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("id", r.id());
    map.put("title", r.title());
    text(map, "publisher", r.publisher());
    text(map, "date", r.date());
    text(map, "url", r.url());
    map.put("read", r.read());
    return map;
  }

  private static Map<String, Object> issue(Contested issue) {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("id", issue.id());
    map.put("title", issue.title());
    map.put("low", issue.low());
    map.put("high", issue.high());
    map.put("positions", issue.stakes().stream().map(DossierYaml::stake).toList());
    return map;
  }

  private static Map<String, Object> stake(Stake s) {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("actor", s.actor());
    range(map, "position", s.position());
    range(map, "salience", s.salience());
    range(map, "capability", s.capability());
    grounds(map, s.grounds());
    return map;
  }

  private static Map<String, Object> redLine(RedLine r) {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("id", r.id());
    map.put("state", r.state().shortCode());
    map.put("coalition", r.coalition());
    map.put("if", r.triggers().stream().map(DossierYaml::trigger).toList());
    map.put("then", r.response().word());
    range(map, "likelihood", r.likelihood());
    grounds(map, r.grounds());
    return map;
  }

  private static Map<String, String> trigger(Trigger trigger) {
    return switch (trigger) {
      case Trigger.Undertakes t -> Map.of("undertakes", t.undertaking().key());
      case Trigger.Joins t -> Map.of("joins", t.state() == null ? "any" : t.state().shortCode());
      case Trigger.Leaves t -> Map.of("leaves", t.state() == null ? "any" : t.state().shortCode());
      case Trigger.Decides t -> Map.of("decides", RedLineReader.word(t.kind()));
      case Trigger.Other t -> Map.of("other", t.words());
    };
  }

  private static Map<String, Object> dependence(Dependence d) {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("of", d.of().shortCode());
    if (d.on() != null) {
      map.put("on", d.on().shortCode());
    }
    map.put("matter", d.matter());
    map.put("year", d.year());
    range(map, "value", d.value());
    text(map, "unit", d.unit());
    grounds(map, d.grounds());
    return map;
  }

  private static Map<String, Object> fact(Fact f) {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("id", f.id());
    map.put("statement", f.statement());
    texts(map, "about", f.about());
    texts(map, "supports", f.supports());
    grounds(map, f.grounds());
    return map;
  }

  private static Map<String, Object> claim(Claim c) {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("id", c.id());
    map.put("from", c.from());
    map.put("to", c.to());
    map.put("kind", c.kind());
    map.put("sign", c.sign());
    map.put("strength", c.strength());
    map.put("mutual", c.mutual());
    map.put("modality", c.modality());
    text(map, "speaker", c.speaker());
    text(map, "time", c.time());
    text(map, "detail", c.detail());
    map.put("source", c.quote().source());
    map.put("sentence", c.quote().sentence());
    text(map, "words", c.quote().words());
    place(map, "paragraph", c.quote().paragraph());
    place(map, "begin", c.quote().begin());
    number(map, "confidence", c.confidence());
    map.put("status", c.status().word());
    text(map, "note", c.note());
    return map;
  }

  private static void grounds(Map<String, Object> map, Grounds g) {
    if (g.sources().size() == 1) {
      map.put("source", g.sources().getFirst());
    } else {
      texts(map, "source", g.sources());
    }
    text(map, "quote", g.quote());
    text(map, "date", g.date());
    number(map, "confidence", g.confidence());
    text(map, "note", g.note());
  }

  private static void list(Map<String, Object> map, String key, List<?> entries) {
    if (!entries.isEmpty()) {
      map.put(key, new ArrayList<>(entries));
    }
  }

  private static void texts(Map<String, Object> map, String key, List<String> texts) {
    list(map, key, texts);
  }

  private static void text(Map<String, Object> map, String key, String text) {
    if (!text.isEmpty()) {
      map.put(key, text);
    }
  }

  private static void number(Map<String, Object> map, String key, @Nullable Double value) {
    if (value != null) {
      map.put(key, value);
    }
  }

  private static void place(Map<String, Object> map, String key, int place) {
    if (place >= 0) {
      map.put(key, place);
    }
  }

  private static void range(Map<String, Object> map, String key, @Nullable Range range) {
    if (range == null) {
      return;
    }
    if (range.isPoint()) {
      map.put(key, range.value());
    } else if (range.equals(Range.between(range.low(), range.high()))) {
      map.put(key, range.low() + ".." + range.high());
    } else {
      map.put(key, range.low() + ".." + range.value() + ".." + range.high());
    }
  }
}

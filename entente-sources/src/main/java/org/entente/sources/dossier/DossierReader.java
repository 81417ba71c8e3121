package org.entente.sources.dossier;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.entente.dossier.Contested;
import org.entente.dossier.Dependence;
import org.entente.dossier.Dossier;
import org.entente.dossier.Fact;
import org.entente.dossier.Reference;
import org.entente.dossier.Stake;
import org.entente.evidence.Range;
import org.entente.sources.bargaining.ActorTable;
import org.entente.sources.registry.YamlNode;
import org.entente.world.State;
import org.entente.world.World;
import org.jspecify.annotations.Nullable;

/// Reads the nodes of a dossier.
final class DossierReader {
  private static final List<String> KEYS =
      List.of(
          "title",
          "coalition",
          "as-of",
          "sources",
          "issues",
          "red-lines",
          "dependences",
          "facts",
          "claims");
  private static final List<String> MATTERS =
      List.of("remittances", "trade", "arms", "energy", "finance", "protection");
  private static final double PERCENT = 100;

  private final World world;
  private final Set<String> sources = new LinkedHashSet<>();
  private String coalition = "";

  DossierReader(World world) {
    this.world = world;
  }

  Dossier read(YamlNode root) {
    root.requireKeys(KEYS);
    coalition =
        root.find("coalition")
            .map(n -> Entry.at(n, () -> world.getCoalition(n.text()).id()))
            .orElse("");
    List<Reference> references = entries(root, "sources", this::reference, Reference::id);
    references.forEach(r -> sources.add(r.id()));
    RedLineReader redLines = new RedLineReader(coalition);
    return new Dossier(
        root.get("title").text(),
        coalition,
        date(root),
        references,
        entries(root, "issues", this::issue, Contested::id),
        entries(root, "red-lines", redLines::read, r -> r.id()),
        entries(root, "dependences", this::dependence, _ -> ""),
        entries(root, "facts", DossierReader::fact, Fact::id),
        entries(root, "claims", ClaimReader::read, c -> c.id()));
  }

  private static @Nullable LocalDate date(YamlNode root) {
    String text = root.textOr("as-of");
    try {
      return text.isEmpty() ? null : LocalDate.parse(text);
    } catch (DateTimeParseException _) {
      throw root.get("as-of").problem("(" + text + ") is no day", "Write it as 2015-07-10.");
    }
  }

  /* The entries under a key; two of one id are refused at the second. */
  private <T> List<T> entries(
      YamlNode root, String key, Function<Entry, T> read, Function<T, String> id) {
    List<T> all = new ArrayList<>();
    Map<String, Integer> places = new HashMap<>();
    for (YamlNode node : root.find(key).map(YamlNode::items).orElse(List.of())) {
      T entry = read.apply(new Entry(node, world, sources));
      String name = id.apply(entry);
      Integer before = name.isEmpty() ? null : places.putIfAbsent(name, all.size() + 1);
      if (before != null) {
        throw node.problem(
            "the id (" + name + ") is that of entry " + before, "Give each its own id.");
      }
      all.add(entry);
    }
    return all;
  }

  private Reference reference(Entry entry) {
    entry.node().requireKeys(List.of("id", "title", "publisher", "date", "url", "read"));
    return new Reference(
        entry.id(),
        entry.node().get("title").text(),
        entry.node().textOr("publisher"),
        entry.date("date"),
        entry.node().textOr("url"),
        entry.isSet("read"));
  }

  private Contested issue(Entry entry) {
    YamlNode node = entry.node();
    node.requireKeys(List.of("id", "title", "low", "high", "positions"));
    List<YamlNode> positions = node.get("positions").items();
    if (positions.isEmpty()) {
      throw node.get("positions").problem("has no actor: the issue is empty", "Add an actor.");
    }
    return new Contested(
        entry.id(),
        node.get("title").text(),
        node.get("low").text(),
        node.get("high").text(),
        positions.stream().map(n -> stake(new Entry(n, world, sources))).toList());
  }

  private static Stake stake(Entry entry) {
    entry.requireKeys("actor", "position", "salience", "capability");
    return new Stake(
        entry.actor(entry.node().get("actor")),
        entry.needed("position", 0, PERCENT),
        entry.needed("salience", 0, PERCENT),
        entry.range("capability", 0, ActorTable.MOST_CAPABILITY),
        entry.grounds());
  }

  private Dependence dependence(Entry entry) {
    YamlNode node = entry.node();
    entry.requireKeys("of", "on", "matter", "year", "value", "unit");
    State of = entry.state("of");
    State on = node.find("on").map(entry::state).orElse(null);
    if (on != null && on.code() == of.code()) {
      throw node.get("on").problem(of.name() + " cannot depend on itself", "Name another state.");
    }
    Range value = entry.range("value", 0, Double.MAX_VALUE);
    if (value != null && node.find("unit").isEmpty()) {
      throw node.problem("has a value without a unit", "Add unit: \"% of GDP\".");
    }
    return new Dependence(
        of,
        on,
        node.get("matter").oneOf("matter", MATTERS),
        node.get("year").count(),
        value,
        node.textOr("unit"),
        entry.grounds());
  }

  private static Fact fact(Entry entry) {
    YamlNode node = entry.node();
    entry.requireKeys("id", "statement", "about", "supports");
    return new Fact(
        entry.id(),
        node.get("statement").text(),
        node.find("about").map(YamlNode::items).orElse(List.of()).stream()
            .map(entry::actor)
            .toList(),
        node.texts("supports"),
        entry.grounds());
  }
}

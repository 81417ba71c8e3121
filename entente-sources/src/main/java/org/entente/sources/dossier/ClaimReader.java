package org.entente.sources.dossier;

import java.util.List;
import java.util.TreeSet;
import org.entente.dossier.Claim;
import org.entente.evidence.Range;
import org.entente.sources.registry.YamlNode;

/// Reads claims.
final class ClaimReader {
  private static final List<String> KEYS =
      List.of(
          "id",
          "from",
          "to",
          "kind",
          "sign",
          "strength",
          "mutual",
          "modality",
          "speaker",
          "time",
          "detail",
          "source",
          "sentence",
          "words",
          "paragraph",
          "begin",
          "confidence",
          "status",
          "note");

  private ClaimReader() {}

  static Claim read(Entry entry) {
    YamlNode node = entry.node();
    node.requireKeys(KEYS);
    Range strength = entry.range("strength", 0, 1);
    return new Claim(
        entry.id(),
        entry.actor(node.get("from")),
        entry.actor(node.get("to")),
        node.get("kind").oneOf("kind of claim", new TreeSet<>(Claim.KINDS)),
        Integer.parseInt(node.get("sign").oneOf("sign", List.of("1", "-1"))),
        strength == null ? 1 : strength.value(),
        entry.isSet("mutual"),
        node.find("modality")
            .map(n -> n.oneOf("modality", new TreeSet<>(Claim.MODALITIES)))
            .orElse("asserted"),
        node.textOr("speaker"),
        node.textOr("time"),
        node.textOr("detail"),
        passage(entry),
        entry.confidence(),
        node.find("status")
            .map(n -> Entry.of(n, "status", Claim.Status.values(), Claim.Status::word))
            .orElse(Claim.Status.DRAFT),
        node.textOr("note"));
  }

  private static Claim.Passage passage(Entry entry) {
    YamlNode node = entry.node();
    return new Claim.Passage(
        node.get("source").oneOf("source", entry.sources()),
        node.get("sentence").text(),
        node.textOr("words"),
        node.find("paragraph").map(YamlNode::count).orElse(-1),
        node.find("begin").map(YamlNode::count).orElse(-1));
  }
}

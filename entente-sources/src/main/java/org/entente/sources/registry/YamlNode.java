package org.entente.sources.registry;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.entente.run.Phrase;
import org.entente.run.PlainNumber;
import org.entente.run.UserProblem;
import org.entente.sources.file.YamlText;
import org.entente.world.NearMiss;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/// A place in a YAML file of the registry, which knows its file, line and key.
public final class YamlNode {
  private final String file;
  private final String form;
  private final String key;
  private final Node node;

  private YamlNode(String file, String form, String key, Node node) {
    this.file = file;
    this.form = form;
    this.key = key;
    this.node = node;
  }

  /// The root of a file whose form the document `page` describes. Throws [UserProblem] with file
  /// and line if the text is no YAML mapping.
  public static YamlNode parse(String file, String text, String page) {
    String form = "See " + page + " for the form.";
    YamlText.requireModest(file, text, form);
    try {
      Node root =
          new Compose(LoadSettings.builder().setLabel(file).build())
              .composeString(text)
              .orElseThrow(() -> UserProblem.input(file + " is empty", form));
      YamlNode top = new YamlNode(file, form, "", root);
      top.entries();
      return top;
    } catch (MarkedYamlEngineException e) {
      String line = e.getProblemMark().map(m -> ", line " + (m.getLine() + 1)).orElse("");
      throw UserProblem.input(file + line + ": " + e.getProblem(), form);
    } catch (YamlEngineException e) {
      throw UserProblem.input(file + ": " + e.getMessage(), form);
    }
  }

  /// A problem at this place: `FILE, line 12, members 3, to: what`.
  public UserProblem problem(String what, String advice) {
    String at = node.getStartMark().map(m -> ", line " + (m.getLine() + 1)).orElse("");
    return UserProblem.input(file + at + (key.isEmpty() ? "" : ", " + key) + ": " + what, advice);
  }

  /// The values of a mapping by key, in the order of the file. Throws [UserProblem] if this is no
  /// mapping or a key stands twice.
  public Map<String, YamlNode> entries() {
    if (!(node instanceof MappingNode mapping)) {
      throw problem("is not a mapping of keys to values", form);
    }
    Map<String, YamlNode> entries = new LinkedHashMap<>();
    for (NodeTuple tuple : mapping.getValue()) {
      YamlNode name = new YamlNode(file, form, key, tuple.getKeyNode());
      String text = name.text();
      YamlNode value = new YamlNode(file, form, below(text), tuple.getValueNode());
      if (entries.put(text, value) != null) {
        throw name.problem("the key " + text + " stands twice", "Keep one of them.");
      }
    }
    return entries;
  }

  private String below(String name) {
    return key.isEmpty() ? name : key + ", " + name;
  }

  /// The place of a key of this mapping, for messages about the key itself.
  public YamlNode keyNode(String name) {
    if (node instanceof MappingNode mapping) {
      for (NodeTuple tuple : mapping.getValue()) {
        if (tuple.getKeyNode() instanceof ScalarNode scalar && scalar.getValue().equals(name)) {
          return new YamlNode(file, form, key, scalar);
        }
      }
    }
    throw problem("the key " + name + " is missing", form);
  }

  /// Whether this is a list.
  public boolean isList() {
    return node instanceof SequenceNode;
  }

  /// The items of a list. Throws [UserProblem] if this is no list.
  public List<YamlNode> items() {
    if (!(node instanceof SequenceNode sequence)) {
      throw problem("is not a list", form);
    }
    List<YamlNode> items = new ArrayList<>();
    for (Node item : sequence.getValue()) {
      String name = Phrase.of("%s %d", key, items.size() + 1);
      items.add(new YamlNode(file, form, name, item));
    }
    return items;
  }

  /// Refuses keys of this mapping that are not allowed.
  public void requireKeys(List<String> allowed) {
    entries()
        .forEach((name, value) -> {
          if (!allowed.contains(name)) {
            String near = NearMiss.advice(name, allowed);
            throw value.problem(
                "unknown key (" + name + ")",
                near.isEmpty() ? "The keys are " + String.join(", ", allowed) + "." : near);
          }
        });
  }

  /// The value of a key, if it is there.
  public Optional<YamlNode> find(String name) {
    return Optional.ofNullable(entries().get(name));
  }

  /// The value of a key. Throws [UserProblem] if it is not there.
  public YamlNode get(String name) {
    return find(name).orElseThrow(() -> problem("the key " + name + " is missing", form));
  }

  /// The text of a value that is neither empty nor a list or mapping.
  public String text() {
    if (!(node instanceof ScalarNode scalar)) {
      throw problem("is not a single value", form);
    }
    if (scalar.getValue().isBlank()) {
      throw problem("is empty", form);
    }
    return scalar.getValue().strip();
  }

  /// The text of a key, empty if it is not there.
  public String textOr(String name) {
    return find(name).map(YamlNode::text).orElse("");
  }

  /// The list of texts of a key, empty if it is not there.
  public List<String> texts(String name) {
    return find(name).stream().flatMap(n -> n.items().stream()).map(YamlNode::text).toList();
  }

  /// The text, which must be one of those known; `what` names the kind of thing.
  public String oneOf(String what, Collection<String> known) {
    String text = text();
    if (!known.contains(text)) {
      String near = NearMiss.advice(text, known);
      throw problem(
          "unknown " + what + " (" + text + ")",
          near.isEmpty() ? "Known are " + String.join(", ", known) + "." : near);
    }
    return text;
  }

  /// A whole number, 0 or more.
  public int count() {
    long count = PlainNumber.findWhole(text()).orElse(-1);
    if (count >= 0 && count <= Integer.MAX_VALUE) {
      return (int) count;
    }
    throw problem("(" + text() + ") is not a whole number, 0 or more", "Write it as 12.");
  }

  /// A share in (0, 1] that a text is, as a number or a fraction such as `2/3`; empty for others.
  public static OptionalDouble findShare(String text) {
    int slash = text.indexOf('/');
    double share =
        slash < 0
            ? number(text)
            : number(text.substring(0, slash)) / number(text.substring(slash + 1));
    return share > 0 && share <= 1 ? OptionalDouble.of(share) : OptionalDouble.empty();
  }

  /// A share in (0, 1], as a number or a fraction such as `2/3`.
  public double share() {
    String text = text();
    OptionalDouble share = findShare(text);
    if (share.isPresent()) {
      return share.getAsDouble();
    }
    throw problem("(" + text + ") is not a share above 0 and up to 1", "Write it as 0.55 or 2/3.");
  }

  private static double number(String text) {
    return PlainNumber.find(text.strip()).orElse(Double.NaN);
  }
}

package org.entente.sources.scenario;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.entente.run.UserProblem;
import org.entente.scenario.Change;
import org.entente.scenario.Scenario;
import org.entente.sources.file.ModestText;
import org.entente.sources.file.Reason;
import org.entente.sources.registry.YamlNode;
import org.entente.world.State;
import org.entente.world.World;

/// A scenario as a YAML file, in the form of `docs/schema/scenario.schema.json`.
public final class ScenarioFile {
  private static final String FORM = "docs/methods/scenario.md";
  private static final List<String> KINDS =
      List.of("join", "leave", "replace", "shock", "tie", "undertake", "rule");

  private final World world;

  private ScenarioFile(World world) {
    this.world = world;
  }

  /// The scenario of a file. Throws [UserProblem] with file, line and value for what does not fit.
  public static Scenario read(Path file, World world) {
    try {
      return read(file.toString(), ModestText.read(file), world);
    } catch (NoSuchFileException e) {
      throw UserProblem.input("no file " + file, "Check the path of --file.");
    } catch (IOException e) {
      throw UserProblem.input(
          "cannot read " + file + " (" + Reason.of(e) + ")", "Is it a text file in UTF-8?");
    }
  }

  /// The scenario of a text; `name` stands for the file in messages.
  static Scenario read(String name, String text, World world) {
    YamlNode root = YamlNode.parse(name, text, FORM);
    root.requireKeys(List.of("title", "changes"));
    List<Change> changes = new ArrayList<>();
    for (YamlNode node : root.get("changes").items()) {
      changes.addAll(new ScenarioFile(world).changes(node));
    }
    return new Scenario(changes);
  }

  private List<Change> changes(YamlNode node) {
    List<String> kinds = KINDS.stream().filter(k -> node.find(k).isPresent()).toList();
    if (kinds.size() != 1) {
      throw node.problem(
          kinds.isEmpty() ? "names no change" : "names several changes " + kinds,
          "Write one of " + String.join(", ", KINDS) + " in each item.");
    }
    String source = node.find("source").map(YamlNode::text).orElse(Change.ASSUMED);
    return switch (kinds.getFirst()) {
      case "join" -> joins(node, source);
      case "leave" -> leaves(node, source);
      case "replace" -> List.of(replace(node, source));
      case "shock" -> shocks(node, source);
      case "tie" -> List.of(tie(node, source));
      case "undertake" -> List.of(undertake(node, source));
      default -> List.of(rule(node, source));
    };
  }

  private List<Change> joins(YamlNode node, String source) {
    node.requireKeys(List.of("join", "source"));
    return states(node.get("join")).stream().map(s -> (Change) new Change.Join(s, source)).toList();
  }

  private List<Change> leaves(YamlNode node, String source) {
    node.requireKeys(List.of("leave", "source"));
    return states(node.get("leave")).stream()
        .map(s -> (Change) new Change.Leave(s, source))
        .toList();
  }

  private Change replace(YamlNode node, String source) {
    node.requireKeys(List.of("replace", "by", "source"));
    return new Change.Replace(state(node.get("replace")), state(node.get("by")), source);
  }

  private List<Change> shocks(YamlNode node, String source) {
    node.requireKeys(List.of("shock", "gdp", "capabilities", "source"));
    State state = state(node.get("shock"));
    List<Change> shocks = new ArrayList<>();
    for (String quantity : List.of("gdp", "capabilities")) {
      node.find(quantity)
          .ifPresent(
              n -> shocks.add(at(n, () -> ChangeText.shock(state, quantity, n.text(), source))));
    }
    if (shocks.isEmpty()) {
      throw node.problem("changes nothing", "Add gdp: -3.7% or capabilities: -10%.");
    }
    return shocks;
  }

  private Change tie(YamlNode node, String source) {
    YamlNode kind = node.get("tie");
    String flow = kind.oneOf("flow", List.of("trade", "remittances", "arms"));
    node.requireKeys(
        List.of("tie", "of", flow.equals("trade") ? "with" : "from", "change", "source"));
    State state = state(node.get("of"));
    State other = state(node.get(flow.equals("trade") ? "with" : "from"));
    if (state.code() == other.code()) {
      throw node.get("of").problem(state.name() + " has no ties with itself", "Name two states.");
    }
    YamlNode change = node.get("change");
    double factor = at(change, () -> ChangeText.factor(change.text()));
    return new Change.Tie(
        state, other, Change.Flow.valueOf(flow.toUpperCase(Locale.ROOT)), factor, source);
  }

  private static Change undertake(YamlNode node, String source) {
    node.requireKeys(List.of("undertake", "source"));
    YamlNode what = node.get("undertake");
    return new Change.Undertake(at(what, () -> ChangeText.undertaking(what.text())), source);
  }

  private static Change rule(YamlNode node, String source) {
    node.requireKeys(List.of("rule", "quota", "source"));
    YamlNode kind = node.get("rule");
    return at(kind, () -> ChangeText.rule(kind.text(), node.textOr("quota"), source));
  }

  private List<State> states(YamlNode node) {
    return node.isList() ? node.items().stream().map(this::state).toList() : List.of(state(node));
  }

  private State state(YamlNode node) {
    return at(node, () -> world.getState(node.text()));
  }

  /* What is wrong with a value, said with its place in the file. */
  private static <T> T at(YamlNode node, Supplier<T> read) {
    try {
      return read.get();
    } catch (UserProblem e) {
      if (e.kind() == UserProblem.Kind.INPUT) {
        throw e;
      }
      throw node.problem(String.valueOf(e.getMessage()), e.advice());
    }
  }
}

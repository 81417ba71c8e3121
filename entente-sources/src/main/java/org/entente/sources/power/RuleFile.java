package org.entente.sources.power;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.entente.power.DecisionRule;
import org.entente.power.Share;
import org.entente.power.VotingBody;
import org.entente.run.UserProblem;
import org.entente.sources.file.ModestText;
import org.entente.sources.file.Reason;
import org.entente.sources.registry.YamlNode;
import org.entente.world.NearMiss;

/// A body that votes as a YAML file, in the form of `docs/schema/rule.schema.json`.
public final class RuleFile {
  private static final String FORM = "docs/methods/voting-power.md";
  private static final List<String> KINDS =
      List.of("all", "any", "majority", "weights", "veto", "consensus");
  private static final int MOST_DIMENSIONS = 2;

  private final Map<String, Integer> places = new LinkedHashMap<>();

  private RuleFile() {}

  /// The body of a file. Throws [UserProblem] with file, line and value for what does not fit.
  public static VotingBody read(Path file) {
    try {
      return read(file.toString(), ModestText.read(file));
    } catch (NoSuchFileException e) {
      throw UserProblem.input("no file " + file, "Check the path of --rule.");
    } catch (IOException e) {
      throw UserProblem.input(
          "cannot read " + file + " (" + Reason.of(e) + ")", "Is it a text file in UTF-8?");
    }
  }

  /// The body of a text; `name` stands for the file in messages.
  static VotingBody read(String name, String text) {
    YamlNode root = YamlNode.parse(name, text, FORM);
    root.requireKeys(
        List.of("title", "members", "rule", "blocking-minority", "unions", "positions"));
    return new RuleFile().body(root);
  }

  private VotingBody body(YamlNode root) {
    List<YamlNode> named = root.get("members").items();
    if (named.isEmpty()) {
      throw root.get("members").problem("names nobody", "Write members: [A, B, C].");
    }
    for (YamlNode node : named) {
      if (places.putIfAbsent(node.text(), places.size()) != null) {
        throw node.problem("the member (" + node.text() + ") is named twice", "Name it once.");
      }
    }
    DecisionRule rule = rule(root.get("rule"));
    String words = words(rule);
    if (root.find("blocking-minority").isPresent()) {
      YamlNode node = root.get("blocking-minority");
      int blockers = node.count();
      DecisionRule plain = rule;
      rule = fitting(node, () -> DecisionRule.withBlockingMinority(plain, blockers));
      words += "; at least " + blockers + " must oppose";
    }
    return new VotingBody(
        root.get("title").text(),
        named.stream().map(YamlNode::text).toList(),
        rule,
        words,
        root.find("unions").map(this::unions).orElse(List.of()),
        root.find("positions").map(this::positions).orElse(List.of()));
  }

  private DecisionRule rule(YamlNode node) {
    node.requireKeys(List.of("all", "any", "majority", "weights", "quota", "veto", "consensus"));
    List<String> kinds = KINDS.stream().filter(k -> node.find(k).isPresent()).toList();
    if (kinds.size() != 1) {
      throw node.problem(
          kinds.isEmpty() ? "names no rule" : "names several rules " + kinds,
          "Write one of " + String.join(", ", KINDS) + "; join several under all or any.");
    }
    YamlNode value = node.get(kinds.getFirst());
    int n = places.size();
    return switch (kinds.getFirst()) {
      case "all" -> fitting(value, () -> new DecisionRule.Conjunction(rules(value)));
      case "any" -> fitting(value, () -> new DecisionRule.Disjunction(rules(value)));
      case "majority" -> majority(value, n);
      case "weights" -> weighted(node);
      case "veto" -> veto(value);
      default -> {
        value.oneOf("consensus", List.of("true"));
        yield new DecisionRule.Consensus(n);
      }
    };
  }

  private List<DecisionRule> rules(YamlNode list) {
    return list.items().stream().map(this::rule).toList();
  }

  /* "more than half", a number of members, or a share of them. */
  private static DecisionRule majority(YamlNode value, int n) {
    String text = value.text();
    if (text.equals("simple")) {
      return DecisionRule.Majority.simple(n);
    }
    int quota =
        text.matches("[0-9]+")
            ? value.count()
            : (int) Math.max(1, at(value, () -> Share.parse(text)).leastOf(n));
    return fitting(value, () -> new DecisionRule.Majority(n, quota));
  }

  private DecisionRule weighted(YamlNode node) {
    YamlNode given = node.get("weights");
    BigDecimal[] weights = new BigDecimal[places.size()];
    given
        .entries()
        .forEach((name, value) -> weights[place(given.keyNode(name), name)] = decimal(value));
    for (Map.Entry<String, Integer> member : places.entrySet()) {
      if (weights[member.getValue()] == null) {
        throw given.problem("has no weight of " + member.getKey(), "Write 0 for none.");
      }
    }
    List<BigDecimal> list = List.of(weights);
    YamlNode quota = node.get("quota");
    return fitting(quota, () -> DecisionRule.Weighted.ofDecimals(quota(quota, list), list));
  }

  /* A share of the sum, or the sum itself. */
  private static BigDecimal quota(YamlNode node, List<BigDecimal> weights) {
    String text = node.text();
    if (!text.endsWith("%") && !text.contains("/")) {
      return decimal(node);
    }
    Share share = at(node, () -> Share.parse(text));
    int scale = weights.stream().mapToInt(BigDecimal::scale).max().orElse(0);
    BigInteger sum =
        weights.stream()
            .map(w -> w.movePointRight(Math.max(0, scale)).toBigInteger())
            .reduce(BigInteger.ZERO, BigInteger::add);
    return BigDecimal.valueOf(share.leastOf(sum.longValueExact()))
        .movePointLeft(Math.max(0, scale));
  }

  private static BigDecimal decimal(YamlNode node) {
    try {
      BigDecimal value = new BigDecimal(node.text());
      if (value.signum() >= 0) {
        return value;
      }
    } catch (NumberFormatException _) {
      // Falls through to the one message for all that is no weight.
    }
    throw node.problem("(" + node.text() + ") is no number of 0 or more", "Write it as 4 or 1.5.");
  }

  private DecisionRule veto(YamlNode list) {
    int[] vetoers = list.items().stream().mapToInt(v -> place(v, v.text())).toArray();
    if (vetoers.length == 0) {
      throw list.problem("names nobody", "Name those who can block alone.");
    }
    int n = places.size();
    // Whoever carries needs somebody for it; the vetoes are the rest of the rule.
    return DecisionRule.withVetoes(new DecisionRule.Majority(n, 1), vetoers);
  }

  private int place(YamlNode node, String name) {
    Integer place = places.get(name);
    if (place == null) {
      String near = NearMiss.advice(name, places.keySet());
      throw node.problem(
          "(" + name + ") is no member", near.isEmpty() ? "Name it under members." : near);
    }
    return place;
  }

  private List<List<Integer>> unions(YamlNode node) {
    List<List<Integer>> unions = new ArrayList<>();
    Set<Integer> seen = new HashSet<>();
    for (YamlNode union : node.items()) {
      List<Integer> members = new ArrayList<>();
      for (YamlNode member : union.items()) {
        int place = place(member, member.text());
        if (!seen.add(place)) {
          throw member.problem(member.text() + " stands in two unions", "Keep one of them.");
        }
        members.add(place);
      }
      if (members.isEmpty()) {
        throw union.problem("is empty", "Name its members.");
      }
      unions.add(members);
    }
    IntStream.range(0, places.size())
        .filter(i -> !seen.contains(i))
        .forEach(i -> unions.add(List.of(i)));
    return unions;
  }

  private List<List<Double>> positions(YamlNode node) {
    List<List<Double>> positions = new ArrayList<>();
    Map<String, YamlNode> given = node.entries();
    given.keySet().forEach(name -> place(node.keyNode(name), name));
    places.entrySet().stream()
        .sorted(Map.Entry.comparingByValue())
        .forEach(member -> {
          YamlNode value = given.get(member.getKey());
          if (value == null) {
            throw node.problem("has no position of " + member.getKey(), "Give every member one.");
          }
          positions.add(position(value));
        });
    long dimensions = positions.stream().map(List::size).distinct().count();
    if (dimensions != 1 || positions.getFirst().size() > MOST_DIMENSIONS) {
      throw node.problem("are not all of one or all of two numbers", "Write 0.5 or [0.5, -1].");
    }
    return positions;
  }

  private static List<Double> position(YamlNode node) {
    List<YamlNode> numbers = node.isList() ? node.items() : List.of(node);
    return numbers.stream()
        .map(n -> {
          try {
            return new BigDecimal(n.text()).doubleValue();
          } catch (NumberFormatException _) {
            throw n.problem("(" + n.text() + ") is no number", "Write it as 0.5.");
          }
        })
        .toList();
  }

  private static String words(DecisionRule rule) {
    return switch (rule) {
      case DecisionRule.Consensus _ -> "consensus";
      case DecisionRule.Majority(int members, int quota) -> quota + " of " + members + " members";
      case DecisionRule.Weighted one -> weightWords(one);
      case DecisionRule.Conjunction(List<DecisionRule> rules) -> joined(rules, " and ");
      case DecisionRule.Disjunction(List<DecisionRule> rules) -> joined(rules, " or ");
    };
  }

  private static String weightWords(DecisionRule.Weighted one) {
    long sum = one.weights().stream().mapToLong(Long::longValue).sum();
    boolean vetoes = one.weights().stream().allMatch(w -> w <= 1) && one.quota() == sum;
    return vetoes ? "the assent of each of " + sum : "a weight of " + one.quota() + " of " + sum;
  }

  private static String joined(List<DecisionRule> rules, String word) {
    return String.join(
        word,
        rules.stream()
            .filter(r -> !(r instanceof DecisionRule.Majority m && m.quota() == 1))
            .map(RuleFile::words)
            .toList());
  }

  /* What does not fit together, said at its place. */
  private static <T> T fitting(YamlNode node, Supplier<T> made) {
    try {
      return made.get();
    } catch (IllegalArgumentException e) {
      throw node.problem(String.valueOf(e.getMessage()), "See docs/methods/voting-power.md.");
    }
  }

  private static <T> T at(YamlNode node, Supplier<T> read) {
    try {
      return read.get();
    } catch (UserProblem e) {
      throw node.problem(String.valueOf(e.getMessage()), e.advice());
    }
  }
}

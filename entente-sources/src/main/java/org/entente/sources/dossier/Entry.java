package org.entente.sources.dossier;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.entente.dossier.Grounds;
import org.entente.evidence.Range;
import org.entente.run.UserProblem;
import org.entente.sources.registry.YamlNode;
import org.entente.sources.table.RangeCell;
import org.entente.world.State;
import org.entente.world.World;
import org.jspecify.annotations.Nullable;

/// One entry of a dossier while it is read: its values by key, in their kinds.
///
/// @param node the mapping of the entry
/// @param world by which states are found
/// @param sources the ids that an entry can name
record Entry(YamlNode node, World world, Set<String> sources) {
  private static final Pattern ID = Pattern.compile("[a-z0-9][a-z0-9-]*");
  private static final Pattern DATE = Pattern.compile("\\d{4}(-\\d{2}(-\\d{2})?)?");
  private static final List<String> GROUNDS =
      List.of("source", "quote", "date", "confidence", "note");

  /// Refuses keys other than these, those of the grounds included.
  void requireKeys(String... own) {
    List<String> keys = new ArrayList<>(Arrays.asList(own));
    keys.addAll(GROUNDS);
    node.requireKeys(keys);
  }

  String id() {
    YamlNode id = node.get("id");
    if (!ID.matcher(id.text()).matches()) {
      throw id.problem(
          "(" + id.text() + ") is no id", "Use lower case, digits and -: karimov-ufa.");
    }
    return id.text();
  }

  Grounds grounds() {
    return new Grounds(
        named(), node.textOr("quote"), date("date"), confidence(), node.textOr("note"));
  }

  private List<String> named() {
    List<YamlNode> named =
        node.find("source").map(n -> n.isList() ? n.items() : List.of(n)).orElse(List.of());
    return named.stream().map(n -> n.oneOf("source", sources)).toList();
  }

  @Nullable Double confidence() {
    Range range = range("confidence", 0, 1);
    if (range != null && !(range.isPoint() && range.value() > 0)) {
      throw node.get("confidence")
          .problem(
              "(" + node.textOr("confidence") + ") is no probability",
              "Write one number above 0 and up to 1, such as 0.8.");
    }
    return range == null ? null : range.value();
  }

  /// A date as precisely as it is known; empty if not there.
  String date(String key) {
    String text = node.textOr(key);
    if (!text.isEmpty() && !isDate(text)) {
      throw node.get(key)
          .problem("(" + text + ") is no date", "Write 2015-07-10, 2015-07 or 2015.");
    }
    return text;
  }

  private static boolean isDate(String text) {
    if (!DATE.matcher(text).matches()) {
      return false;
    }
    try {
      return LocalDate.parse(text + "-01-01".substring(0, 10 - text.length())).getYear() > 0;
    } catch (DateTimeParseException _) {
      return false;
    }
  }

  /// A number or range between two ends; null if not there.
  @Nullable Range range(String key, double least, double most) {
    if (node.find(key).isEmpty()) {
      return null;
    }
    YamlNode value = node.get(key);
    Range range =
        RangeCell.read(value.text())
            .orElseThrow(() ->
                value.problem(
                    "(" + value.text() + ") is neither a number nor a range", RangeCell.FORMS));
    if (range.low() < least || range.high() > most) {
      throw value.problem(
          "("
              + value.text()
              + ") is "
              + (range.low() < least
                  ? "below " + Limit.words(least)
                  : "above " + Limit.words(most)),
          "It lies " + Limit.between(least, most) + ".");
    }
    return range;
  }

  /// A number or range that must be there.
  Range needed(String key, double least, double most) {
    Range range = range(key, least, most);
    if (range == null) {
      throw node.problem("has no " + key, "Write a number or a range: 40 or 30..50.");
    }
    return range;
  }

  State state(String key) {
    return state(node.get(key));
  }

  State state(YamlNode value) {
    return at(value, () -> world.getState(value.text()));
  }

  /// An actor: a state by its ISO code, a coalition by its identifier, another by its name.
  String actor(YamlNode value) {
    String text = value.text();
    return world
        .findState(text)
        .map(State::shortCode)
        .or(() -> world.findCoalition(text).map(c -> c.id()))
        .orElse(text);
  }

  /// A truth value; false if not there.
  boolean isSet(String key) {
    return node.find(key).map(n -> n.oneOf("truth value", List.of("true", "false"))).stream()
        .anyMatch(t -> t.equals("true"));
  }

  /// A value of an enumeration by its word.
  static <E extends Enum<E>> E of(YamlNode value, String what, E[] all, Function<E, String> word) {
    String text = value.oneOf(what, Arrays.stream(all).map(word).toList());
    return Arrays.stream(all).filter(e -> word.apply(e).equals(text)).findFirst().orElseThrow();
  }

  /// What is wrong with a value, said with its place in the file.
  static <T> T at(YamlNode value, Supplier<T> read) {
    try {
      return read.get();
    } catch (UserProblem e) {
      if (e.kind() == UserProblem.Kind.INPUT) {
        throw e;
      }
      throw value.problem(String.valueOf(e.getMessage()), e.advice());
    }
  }

  /// Ends of ranges in words.
  private static final class Limit {
    static String words(double limit) {
      return limit == Math.rint(limit) ? Long.toString((long) limit) : Double.toString(limit);
    }

    static String between(double least, double most) {
      return most == Double.MAX_VALUE
          ? "at " + words(least) + " or above"
          : "between " + words(least) + " and " + words(most);
    }
  }
}

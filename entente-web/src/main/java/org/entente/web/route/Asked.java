package org.entente.web.route;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.entente.answer.question.PartNames;
import org.entente.answer.question.Question;
import org.entente.answer.question.ShellWord;
import org.entente.answer.question.SpokenDate;
import org.entente.panel.Panel;
import org.entente.part.Part;
import org.entente.run.PlainNumber;
import org.entente.run.UserProblem;
import org.entente.world.NearMiss;

/// What was asked of a route: its parameters with the texts given for them, in the route's order.
///
/// A parameter that the route does not know, one given twice, and a required one that is missing
/// are a [UserProblem]. The date is always there: where none was given it is today's, so that what
/// was asked names its answer for good.
public final class Asked {
  /// The name of the parameter that says as of when.
  static final String AS_OF = "as-of";

  /// The name of the parameter that names a coalition.
  static final String COALITION = "coalition";

  /// Another name of it, for a set of states named one by one.
  static final String MEMBERS = "members";

  /// The most characters of a passage.
  public static final int LONGEST_PASSAGE = 1_000_000;

  private static final int LONGEST = 1_000;
  private static final String TRUE = "true";
  private static final String FALSE = "false";

  private final Route route;
  private final Map<String, List<String>> values;
  private final boolean dated;

  private Asked(Route route, Map<String, List<String>> values, boolean dated) {
    this.route = route;
    this.values = values;
    this.dated = dated;
  }

  /// What was asked of a route by texts.
  ///
  /// @param asGiven the texts by parameter
  /// @param today the date where none is given
  static Asked of(Route route, Map<String, List<String>> asGiven, LocalDate today) {
    Map<String, List<String>> given = withCoalition(route, asGiven);
    List<String> known = route.parameters().stream().map(Parameter::name).toList();
    for (String name : given.keySet()) {
      if (!known.contains(name)) {
        throw UserProblem.usage(
            route.name() + " has no parameter \"" + name + "\"",
            (NearMiss.advice(name, known) + " It has " + String.join(", ", known) + ".").strip());
      }
    }
    Map<String, List<String>> values = new LinkedHashMap<>();
    for (Parameter p : route.parameters()) {
      List<String> texts = texts(p, given.getOrDefault(p.name(), List.of()));
      if (p.kind() == Parameter.Kind.DATE && (!texts.isEmpty() || p.name().equals(AS_OF))) {
        String text = texts.isEmpty() ? SpokenDate.TODAY : texts.getFirst();
        texts = List.of(SpokenDate.of(text, today).toString());
      }
      if (p.required() && texts.isEmpty()) {
        throw UserProblem.usage(
            route.name() + " needs the parameter " + p.name(), "Example: " + p.example() + ".");
      }
      if (!texts.isEmpty()) {
        values.put(p.name(), texts);
      }
    }
    return new Asked(route, values, given.containsKey(AS_OF));
  }

  /* The members of a set named one by one are the coalition. */
  private static Map<String, List<String>> withCoalition(
      Route route, Map<String, List<String>> given) {
    if (!given.containsKey(MEMBERS)
        || route.parameters().stream().noneMatch(p -> p.name().equals(COALITION))) {
      return given;
    }
    if (given.containsKey(COALITION)) {
      throw UserProblem.usage("coalition and members were given", "Give one of them.");
    }
    Map<String, List<String>> named = new LinkedHashMap<>(given);
    String members = String.join(",", Objects.requireNonNull(named.remove(MEMBERS)));
    if (members.indexOf(',') < 0 && members.indexOf('+') < 0) {
      throw UserProblem.usage(
          "members (" + members + ") names one state", "Name two or more: members=CHN,RUS.");
    }
    named.put(COALITION, List.of(members));
    return named;
  }

  private static List<String> texts(Parameter p, List<String> given) {
    int longest = p.kind() == Parameter.Kind.PASSAGE ? LONGEST_PASSAGE : LONGEST;
    for (String text : given) {
      if (text.length() > longest) {
        throw UserProblem.usage(
            p.name() + " is " + text.length() + " characters long",
            "At most " + longest + " are taken.");
      }
      if (p.kind() != Parameter.Kind.PASSAGE && text.chars().anyMatch(Character::isISOControl)) {
        throw UserProblem.usage(
            p.name() + " has a control character in it", "Leave it out: " + p.example() + ".");
      }
    }
    if (p.kind() == Parameter.Kind.LIST) {
      return given.stream()
          .flatMap(text -> Arrays.stream(text.split(",")))
          .map(String::strip)
          .filter(text -> !text.isEmpty())
          .toList();
    }
    List<String> texts = given.stream().map(String::strip).filter(t -> !t.isEmpty()).toList();
    if (p.kind() == Parameter.Kind.FLAG) {
      texts.forEach(text -> requireFlag(p, text));
      texts = texts.stream().filter(TRUE::equals).toList();
    }
    if (texts.size() > 1) {
      throw UserProblem.usage(p.name() + " is given " + texts.size() + " times", "Give it once.");
    }
    return texts;
  }

  private static void requireFlag(Parameter p, String text) {
    if (!text.equals(TRUE) && !text.equals(FALSE)) {
      throw UserProblem.usage(
          p.name() + " (" + text + ") is neither true nor false", "Say " + p.name() + "=true.");
    }
  }

  /// The route that was asked.
  public Route route() {
    return route;
  }

  /// The command that asks the same, ready for a shell.
  public String command() {
    StringBuilder text = new StringBuilder("entente ").append(route.name());
    for (Parameter p : route.parameters()) {
      List<String> given = list(p.name());
      if (p.positional() && p.kind() == Parameter.Kind.PASSAGE) {
        text.append(" -");
      } else if (p.positional()) {
        given.forEach(value -> text.append(' ').append(ShellWord.of(value)));
      }
    }
    for (Parameter p : route.parameters()) {
      if (!p.positional() && values.containsKey(p.name())) {
        text.append(" --").append(p.name());
        if (p.kind() != Parameter.Kind.FLAG) {
          text.append(' ').append(ShellWord.of(joined(p.name())));
        }
      }
    }
    return text.toString();
  }

  private String joined(String name) {
    return String.join(",", list(name));
  }

  /// The texts of a parameter by name, lists joined by commas: with the route they name the answer.
  public Map<String, String> texts() {
    Map<String, String> texts = new LinkedHashMap<>();
    values.keySet().forEach(name -> texts.put(name, joined(name)));
    return texts;
  }

  List<String> list(String name) {
    return values.getOrDefault(name, List.of());
  }

  Optional<String> find(String name) {
    return list(name).stream().findFirst();
  }

  String text(String name) {
    return list(name).getFirst();
  }

  /// The coalition asked for, which the route needs.
  String coalition() {
    return text(COALITION);
  }

  boolean flag(String name) {
    return !list(name).isEmpty();
  }

  /// Whether a date was given.
  boolean isDated() {
    return dated;
  }

  Optional<LocalDate> findDate(String name) {
    return find(name).map(LocalDate::parse);
  }

  Optional<Integer> findInteger(String name) {
    return find(name)
        .map(text ->
            (int)
                PlainNumber.findWhole(text).stream()
                    .filter(n -> n == (int) n)
                    .findFirst()
                    .orElseThrow(() ->
                        UserProblem.usage(
                            name + " (" + text + ") is not a whole number",
                            "Write 0, 1, 2 and so on.")));
  }

  Question.Moment moment() {
    return moment(LocalDate.parse(text(AS_OF)));
  }

  static Question.Moment moment(LocalDate date) {
    return new Question.Moment(date, Panel.YearRule.COMPLETED);
  }

  /// The definitions asked for, written `interests=votes-pi`.
  Map<Part, String> definitions() {
    Map<Part, String> keyByPart = new EnumMap<>(Part.class);
    pairs("define").forEach((part, key) -> keyByPart.put(PartNames.get(part), key));
    return keyByPart;
  }

  /// The weights asked for, written `interests=2`.
  Map<String, Double> weights() {
    Map<String, Double> weights = new LinkedHashMap<>();
    pairs("weights").forEach((part, text) -> weights.put(part, number(text)));
    return weights;
  }

  private static double number(String text) {
    return PlainNumber.find(text)
        .orElseThrow(() ->
            UserProblem.usage(
                "the weight (" + text + ") is not a number", "Example: interests=2,trust=1."));
  }

  private Map<String, String> pairs(String name) {
    Map<String, String> pairs = new LinkedHashMap<>();
    for (String text : list(name)) {
      List<String> sides = new ArrayList<>(List.of(text.split("=", 2)));
      if (sides.size() != 2) {
        throw UserProblem.usage(
            name + " (" + text + ") is not written PART=VALUE",
            "Example: " + route.parameter(name).example() + ".");
      }
      pairs.put(sides.getFirst().strip(), sides.getLast().strip());
    }
    return pairs;
  }
}

package org.entente.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.entente.app.terminal.UsageMessage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/// Laws of every option of every command: what a slip of the fingers is answered with. Nothing is
/// run: command lines are read, and what cannot be read is answered as the program does.
@Tag("slow")
class OptionLawsTest {
  /* Describing all commands takes longer than reading a line. */
  private static final CommandLine LINE = Main.commandLine();

  /* What a command line is answered with; empty where it is understood. */
  private static String answer(List<String> words) {
    String[] arguments = words.toArray(String[]::new);
    StringWriter err = new StringWriter();
    LINE.setErr(new PrintWriter(err, true));
    try {
      LINE.parseArgs(arguments);
      return "";
    } catch (CommandLine.ParameterException e) {
      assertThat(new UsageMessage().handleParseException(e, arguments)).isEqualTo(2);
      return err.toString();
    }
  }

  /* Commands that do something themselves, by their words. */
  private static Map<List<String>, CommandSpec> commands() {
    Map<List<String>, CommandSpec> found =
        new TreeMap<>(java.util.Comparator.comparing(w -> String.join(" ", w)));
    for (CommandLine c : LINE.getSubcommands().values()) {
      collect(List.of(c.getCommandName()), c, found);
    }
    return found;
  }

  private static void collect(
      List<String> words, CommandLine command, Map<List<String>, CommandSpec> found) {
    found.put(words, command.getCommandSpec());
    command
        .getSubcommands()
        .forEach((name, sub) -> {
          List<String> longer = new ArrayList<>(words);
          longer.add(name);
          collect(longer, sub, found);
        });
  }

  private static Class<?> type(ArgSpec arg) {
    Class<?>[] types = arg.auxiliaryTypes();
    return types.length == 0 ? Objects.requireNonNull(arg.type()) : types[types.length - 1];
  }

  /* A value that an argument takes. */
  private static String sample(ArgSpec arg) {
    Class<?> type = type(arg);
    if (type.isEnum()) {
      return String.valueOf(type.getEnumConstants()[0]).toLowerCase(Locale.ROOT);
    }
    if (arg.isMultiValue() && arg.typeInfo().isMap()) {
      return "interests=1";
    }
    return isWhole(type) || isNumber(type) ? "1" : type == LocalDate.class ? "2015" : "x";
  }

  private static boolean isWhole(Class<?> type) {
    return Stream.of(int.class, Integer.class, long.class, Long.class).anyMatch(type::equals);
  }

  private static boolean isNumber(Class<?> type) {
    return Stream.of(double.class, Double.class).anyMatch(type::equals);
  }

  /* The words of a command with all that it cannot do without but one option. */
  private static List<String> whole(
      List<String> words, CommandSpec command, @Nullable ArgSpec but) {
    List<String> all = new ArrayList<>(words);
    for (PositionalParamSpec p : command.positionalParameters()) {
      for (int k = 0; k < p.arity().min() && p.required(); k++) {
        all.add(sample(p));
      }
    }
    for (OptionSpec o : command.options()) {
      if (o.required() && !o.equals(but)) {
        all.add(o.longestName() + "=" + sample(o));
      }
    }
    return all;
  }

  /* Adds words to each command for each option that it is about, and tells which answers are not as they must be. */
  private static List<String> wrong(
      BiFunction<CommandSpec, OptionSpec, List<String>> added,
      BiFunction<OptionSpec, String, Boolean> right) {
    List<String> wrong = new ArrayList<>();
    int[] tried = {0};
    commands()
        .forEach((words, command) -> {
          for (OptionSpec option : command.options()) {
            List<String> more = added.apply(command, option);
            if (!more.isEmpty()) {
              tried[0]++;
              List<String> line = whole(words, command, option);
              line.addAll(more);
              String answer = answer(line);
              if (!isShort(answer, words) || !right.apply(option, answer)) {
                wrong.add(String.join(" ", line) + "\n    " + answer);
              }
            }
          }
        });
    assertThat(tried[0]).as("options tried").isGreaterThan(5);
    return wrong;
  }

  /* Three lines at most, the first with the reason, the last with where to read more. */
  private static boolean isShort(String answer, List<String> words) {
    List<String> lines = answer.lines().toList();
    return lines.size() >= 2
        && lines.size() <= 3
        && lines.getFirst().startsWith("entente: ")
        && lines.getLast().equals("  See: entente " + String.join(" ", words) + " --help.")
        && !answer.contains("Exception")
        && !answer.contains("java.");
  }

  private static boolean isHelp(OptionSpec option) {
    return option.usageHelp() || option.versionHelp();
  }

  private static List<String> names(CommandSpec command) {
    return command.options().stream().flatMap(o -> Arrays.stream(o.names())).toList();
  }

  /* A letter left out of a longer name: the name itself is suggested, or another as near. */
  @Test
  void aLetterLeftOut_isAnsweredWithTheNearestOption() {
    assertThat(
            wrong(
                (command, option) -> {
                  String name = option.longestName();
                  String slip =
                      name.length() < 8
                          ? name
                          : name.substring(0, name.length() / 2)
                              + name.substring(name.length() / 2 + 1);
                  return names(command).contains(slip) ? List.of() : List.of(slip + "=1");
                },
                (option, answer) ->
                    answer.startsWith("entente: there is no option --")
                        && answer.contains("Did you mean --")))
        .isEmpty();
  }

  @Test
  void twoLettersExchanged_areAnsweredWithThatOption() {
    assertThat(
            wrong(
                (command, option) -> {
                  String name = option.longestName();
                  int at = name.length() / 2;
                  boolean same =
                      name.charAt(at) == name.charAt(at + 1 < name.length() ? at + 1 : at);
                  if (name.length() < 9
                      || same
                      || name.charAt(at) == '-'
                      || name.charAt(at + 1) == '-') {
                    return List.of();
                  }
                  return List.of(
                      name.substring(0, at)
                          + name.charAt(at + 1)
                          + name.charAt(at)
                          + name.substring(at + 2));
                },
                (option, answer) -> answer.contains(option.longestName())))
        .isEmpty();
  }

  @Test
  void aNumberThatIsNone_isSaid() {
    assertThat(
            wrong(
                (_, option) ->
                    isWhole(type(option)) || isNumber(type(option))
                        ? option.typeInfo().isMap()
                            ? List.of(option.longestName() + "=interests=1x")
                            : List.of(option.longestName() + "=1x")
                        : List.of(),
                (option, answer) ->
                    answer.contains(option.longestName())
                        && answer.contains("1x")
                        && answer.contains(isWhole(type(option)) ? "whole number" : "number")))
        .isEmpty();
  }

  /* Digits of another script, signs of a formula, and numbers too large for whole ones. */
  @Test
  void aWholeNumberIsOfDigitsAndFits() {
    for (String bad : List.of("٣", "1e3", "0x10", "1.5", "99999999999999999999", "1_000", "")) {
      assertThat(
              wrong(
                  (_, option) ->
                      isWhole(type(option)) && !option.typeInfo().isMap()
                          ? List.of(option.longestName() + "=" + bad)
                          : List.of(),
                  (option, answer) -> answer.contains(option.longestName())))
          .as(bad)
          .isEmpty();
    }
  }

  @Test
  void aDateThatIsNone_isSaid() {
    assertThat(
            wrong(
                (_, option) ->
                    type(option) == LocalDate.class
                        ? List.of(option.longestName() + "=2015-02-30")
                        : List.of(),
                (option, answer) ->
                    answer.contains("2015-02-30") && answer.contains("February 2015 has 28 days")))
        .isEmpty();
  }

  @Test
  void aWordThatIsNoneOfAList_isAnsweredWithTheList() {
    assertThat(
            wrong(
                (_, option) ->
                    type(option).isEnum() && !option.typeInfo().isMap()
                        ? List.of(option.longestName() + "=" + sample(option) + "zz")
                        : List.of(),
                (option, answer) ->
                    answer.contains("is none of") && answer.contains(sample(option))))
        .isEmpty();
  }

  @Test
  void anEmptyPath_isRefused() {
    assertThat(
            wrong(
                (_, option) ->
                    type(option) == Path.class ? List.of(option.longestName(), "") : List.of(),
                (_, answer) -> answer.contains("a file or folder has an empty name")))
        .isEmpty();
  }

  @Test
  void aValueThatIsMissing_isAskedFor() {
    assertThat(
            wrong(
                (_, option) ->
                    option.arity().min() > 0 && !isHelp(option)
                        ? List.of(option.longestName())
                        : List.of(),
                (option, answer) ->
                    answer.contains("a value of " + option.longestName() + " is missing")))
        .isEmpty();
  }

  @Test
  void anOptionGivenTwice_isRefused_unlessItTakesMany() {
    assertThat(
            wrong(
                (_, option) -> {
                  boolean once = !option.isMultiValue() && !isHelp(option);
                  String value = option.arity().max() == 0 ? "" : "=" + sample(option);
                  String word = option.longestName() + value;
                  return once ? List.of(word, word) : List.of();
                },
                (option, answer) ->
                    answer.contains(option.longestName()) && answer.contains("twice")))
        .isEmpty();
  }

  @Test
  void aFlagWithAValue_isRefused() {
    assertThat(
            wrong(
                (_, option) ->
                    option.arity().max() == 0 && !isHelp(option) && !option.negatable()
                        ? List.of(option.longestName() + "=x")
                        : List.of(),
                (option, answer) -> answer.contains(option.longestName())))
        .isEmpty();
  }

  /* A word more than a command takes, and a subcommand that is none. */
  @Test
  void aWordTooMany_isSaid() {
    List<String> wrong = new ArrayList<>();
    commands()
        .forEach((words, command) -> {
          boolean open =
              command.positionalParameters().stream()
                  .anyMatch(p -> p.isMultiValue() || !p.required());
          List<String> line = whole(words, command, null);
          line.add("onetoomany");
          String answer = open ? "" : answer(line);
          boolean right =
              open
                  || (isShort(answer, words)
                      && answer.contains(
                          command.subcommands().isEmpty()
                              ? "one word too many (onetoomany)"
                              : "there is no command \"onetoomany\""));
          if (!right) {
            wrong.add(String.join(" ", line) + "\n    " + answer);
          }
        });
    assertThat(wrong).isEmpty();
  }

  /* Names are of one form, and mean one thing: an option of a name has the same type wherever it stands. */
  @Test
  void oneName_isOneThing() {
    Map<String, TreeSet<String>> types = new TreeMap<>();
    commands()
        .forEach((words, command) -> {
          assertThat(names(command)).as(words.toString()).doesNotHaveDuplicates();
          for (OptionSpec option : command.options()) {
            assertThat(option.longestName()).matches("--[a-z0-9]+(-[a-z0-9]+)*");
            types
                .computeIfAbsent(option.longestName(), _ -> new TreeSet<>())
                .add(option.arity().max() == 0 ? "flag" : "value");
          }
        });
    assertThat(types).allSatisfy((name, kinds) -> assertThat(kinds).as(name).hasSize(1));
  }
}

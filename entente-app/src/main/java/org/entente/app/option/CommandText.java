package org.entente.app.option;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.entente.answer.question.ShellWord;
import org.entente.answer.question.SpokenDate;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/// The command line that made an answer, ready to be pasted into a shell. Where the date was left
/// to the clock, the date it was.
final class CommandText {
  private static final String AS_OF = "--as-of";
  private static final Set<String> WHERE_TO =
      Set.of(
          "--json",
          "--html",
          "--briefing",
          "--crate",
          "--csv",
          "--jsonl",
          "--parquet",
          "--quiet",
          "--verbose",
          "--width");

  private static final Pattern PATH = Pattern.compile("^(?:[/~]|\\.{1,2}[/\\\\]|[A-Za-z]:[/\\\\])");

  private CommandText() {}

  /// What was asked, as [#repeating] has it, for a page that others will read: of a file only its
  /// name, for where it lies on this machine is nobody else's business.
  static String cited(CommandSpec command) {
    return repeating(command, CommandText::nameOnly);
  }

  /// What was asked, in a fixed order, without the options that only say where the answer goes: the
  /// same for the same answer.
  static String repeating(CommandSpec command) {
    return repeating(command, UnaryOperator.identity());
  }

  private static String repeating(CommandSpec command, UnaryOperator<String> shown) {
    ParseResult parsed = command.commandLine().getParseResult();
    String date = dateByClock(command);
    String names =
        parsed.matchedPositionals().stream()
            .flatMap(p -> p.originalStringValues().stream())
            .map(value -> " " + ShellWord.of(shown.apply(value)))
            .collect(Collectors.joining());
    String options =
        parsed.matchedOptions().stream()
            .filter(o -> !WHERE_TO.contains(o.longestName()))
            .filter(o -> date.isEmpty() || !o.longestName().equals(AS_OF))
            .sorted(Comparator.comparing(OptionSpec::longestName))
            .distinct()
            .map(option -> words(option, shown))
            .collect(Collectors.joining());
    return command.qualifiedName() + names + date + options;
  }

  private static String words(OptionSpec option, UnaryOperator<String> shown) {
    List<String> values = option.originalStringValues();
    return values.stream()
        .map(value -> " " + option.longestName() + " " + ShellWord.of(shown.apply(value)))
        .collect(Collectors.joining());
  }

  /* A value that begins like a path, cut to its last name. */
  private static String nameOnly(String value) {
    return PATH.matcher(value).find() ? value.replaceFirst("^.*[/\\\\](?=[^/\\\\])", "") : value;
  }

  /* The option with the date that was read from the clock, empty where a date was given or none is known. */
  private static String dateByClock(CommandSpec command) {
    OptionSpec option = command.findOption(AS_OF);
    if (option == null || option.getValue() == null) {
      return "";
    }
    List<String> given = option.originalStringValues();
    return given.isEmpty() || given.getLast().strip().equalsIgnoreCase(SpokenDate.TODAY)
        ? " " + AS_OF + " " + option.getValue()
        : "";
  }
}

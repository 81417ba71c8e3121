package org.entente.app.option;

import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
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
      Set.of("--json", "--html", "--csv", "--parquet", "--quiet", "--verbose", "--width");

  private CommandText() {}

  /// As the user gave it.
  static String given(CommandSpec command) {
    StringBuilder text = new StringBuilder(command.root().name());
    Iterator<String> arguments =
        command.root().commandLine().getParseResult().originalArgs().iterator();
    String date = dateByClock(command);
    while (arguments.hasNext()) {
      String argument = arguments.next();
      if (!date.isEmpty() && argument.equals(AS_OF)) {
        arguments.next();
      } else if (date.isEmpty() || !argument.startsWith(AS_OF + "=")) {
        text.append(' ').append(ShellWord.of(argument));
      }
    }
    return text.append(date).toString();
  }

  /// What was asked, in a fixed order, without the options that only say where the answer goes: the
  /// same for the same answer.
  static String repeating(CommandSpec command) {
    ParseResult parsed = command.commandLine().getParseResult();
    String date = dateByClock(command);
    String names =
        parsed.matchedPositionals().stream()
            .flatMap(p -> p.originalStringValues().stream())
            .map(value -> " " + ShellWord.of(value))
            .collect(Collectors.joining());
    String options =
        parsed.matchedOptions().stream()
            .filter(o -> !WHERE_TO.contains(o.longestName()))
            .filter(o -> date.isEmpty() || !o.longestName().equals(AS_OF))
            .sorted(Comparator.comparing(OptionSpec::longestName))
            .distinct()
            .map(CommandText::words)
            .collect(Collectors.joining());
    return command.qualifiedName() + names + date + options;
  }

  private static String words(OptionSpec option) {
    List<String> values = option.originalStringValues();
    return values.stream()
        .map(value -> " " + option.longestName() + " " + ShellWord.of(value))
        .collect(Collectors.joining());
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

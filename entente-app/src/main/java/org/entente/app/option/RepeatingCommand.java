package org.entente.app.option;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/// The command that makes the same answer again: what was asked, in a fixed order, without the
/// options that only say where the answer goes.
final class RepeatingCommand {
  private static final Set<String> WHERE_TO =
      Set.of(
          "--json", "--html", "--csv", "--parquet", "--quiet", "--verbose", "--width", "--ascii");
  private static final Pattern PLAIN = Pattern.compile("[\\p{L}\\p{N}_./,:=+@%-]+");

  private RepeatingCommand() {}

  /// The command line of a command that has been parsed, quoted for a shell.
  static String of(CommandSpec command) {
    ParseResult parsed = command.commandLine().getParseResult();
    String names =
        parsed.matchedPositionals().stream()
            .flatMap(p -> p.originalStringValues().stream())
            .map(value -> " " + quoted(value))
            .collect(Collectors.joining());
    String options =
        parsed.matchedOptions().stream()
            .filter(o -> !WHERE_TO.contains(o.longestName()))
            .sorted(Comparator.comparing(OptionSpec::longestName))
            .distinct()
            .map(RepeatingCommand::words)
            .collect(Collectors.joining());
    return command.qualifiedName() + names + options;
  }

  private static String words(OptionSpec option) {
    List<String> values = option.originalStringValues();
    return values.stream()
        .map(value -> " " + option.longestName() + " " + quoted(value))
        .collect(Collectors.joining());
  }

  private static String quoted(String argument) {
    return PLAIN.matcher(argument).matches()
        ? argument
        : "'" + argument.replace("'", "'\\''") + "'";
  }
}

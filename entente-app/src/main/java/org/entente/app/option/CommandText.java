package org.entente.app.option;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import picocli.CommandLine.Model.CommandSpec;

/// The command line that made an answer, ready to be pasted into a shell.
final class CommandText {
  private static final Pattern PLAIN = Pattern.compile("[\\p{L}\\p{N}_./,:=+@%-]+");

  private CommandText() {}

  static String of(CommandSpec command) {
    List<String> arguments = command.root().commandLine().getParseResult().originalArgs();
    return command.root().name()
        + arguments.stream().map(a -> " " + quoted(a)).collect(Collectors.joining());
  }

  private static String quoted(String argument) {
    return PLAIN.matcher(argument).matches()
        ? argument
        : "'" + argument.replace("'", "'\\''") + "'";
  }
}

package org.entente.app.manual;

import java.util.ArrayList;
import java.util.List;
import org.entente.run.Phrase;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/// A completion script for the fish shell.
final class FishCompletion {
  private final CommandSpec root;
  private final List<String> lines = new ArrayList<>();

  FishCompletion(CommandSpec root) {
    this.root = root;
  }

  /// The script's text.
  String text() {
    lines.add(
        Phrase.of(
            "# Completion of %s for fish; made by: %s completion fish", root.name(), root.name()));
    lines.add("complete -c " + root.name() + " -e");
    command(root, "__fish_use_subcommand");
    return String.join("\n", lines) + "\n";
  }

  private void command(CommandSpec command, String condition) {
    for (CommandLine line : command.subcommands().values()) {
      CommandSpec sub = line.getCommandSpec();
      String words = String.join(" ", sub.usageMessage().description());
      lines.add(start(condition) + " -f -a " + sub.name() + " -d " + quoted(words));
      command(sub, "\"__fish_seen_subcommand_from " + sub.name() + "\"");
    }
    for (OptionSpec option : command.options()) {
      if (!option.hidden()) {
        lines.add(option(option, condition));
        values(option, condition);
      }
    }
    for (PositionalParamSpec operand : command.positionalParameters()) {
      Iterable<String> candidates = operand.completionCandidates();
      if (candidates != null) {
        lines.add(start(condition) + " -f -a " + quoted(String.join(" ", candidates)));
      }
    }
  }

  private String option(OptionSpec option, String condition) {
    StringBuilder line = new StringBuilder(start(condition));
    for (String name : option.names()) {
      line.append(name.startsWith("--") ? " -l " : " -s ").append(name.replaceFirst("^-+", ""));
    }
    if (option.arity().max() > 0) {
      line.append(" -r");
    }
    return line + " -d " + quoted(String.join(" ", option.description()).split("\\. ", 2)[0]);
  }

  /* The values of an option, on a line of their own: they would bear the option's description. */
  private void values(OptionSpec option, String condition) {
    if (option.completionCandidates() != null && option.longestName().startsWith("--")) {
      lines.add(
          start(condition)
              + " -l "
              + option.longestName().substring(2)
              + " -r -f -a "
              + quoted(String.join(" ", option.completionCandidates())));
    }
  }

  private String start(String condition) {
    return "complete -c " + root.name() + " -n " + condition;
  }

  private static String quoted(String text) {
    return "'" + text.replace("\\", "\\\\").replace("'", "\\'") + "'";
  }
}

package org.entente.app.manual;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/// The manual page of a command in the `man` macros of troff, section 1.
final class ManualPage {
  private static final String EXIT_CODES =
      "0 done, 1 defect of the program, 2 usage, 3 input (a file or dataset), 4 outcome (no"
          + " result), 5 machine (space, permissions), 130 interrupted.";

  private final CommandSpec command;
  private final List<String> lines = new ArrayList<>();

  ManualPage(CommandSpec command) {
    this.command = command;
  }

  /// The name of the page: `entente-assess`.
  static String name(CommandSpec command) {
    return command.qualifiedName("-");
  }

  /// The page's text.
  String text() {
    lines.add(
        ".TH \""
            + name(command).toUpperCase(Locale.ROOT)
            + "\" \"1\" \"\" \""
            + escape(String.join(" ", command.root().version()))
            + "\" \"Entente\"");
    section("NAME");
    lines.add(escape(name(command)) + " \\- " + escape(description()));
    section("SYNOPSIS");
    lines.add(".B " + escape(command.qualifiedName(" ")));
    lines.add(escape(synopsis()));
    section("DESCRIPTION");
    lines.add(escape(description()));
    operands();
    options();
    subcommands();
    examples();
    section("EXIT STATUS");
    lines.add(escape(EXIT_CODES));
    environment();
    return String.join("\n", lines) + "\n";
  }

  private void section(String title) {
    lines.add(".SH " + title);
  }

  private String description() {
    return String.join(" ", command.usageMessage().description()).strip();
  }

  private String synopsis() {
    String operands =
        command.positionalParameters().stream()
            .map(PositionalParamSpec::paramLabel)
            .collect(Collectors.joining(" "));
    return (command.subcommands().isEmpty() ? "[OPTIONS] " : "[OPTIONS] COMMAND ") + operands;
  }

  private void operands() {
    if (!command.positionalParameters().isEmpty()) {
      section("OPERANDS");
      command.positionalParameters().forEach(p -> item(p.paramLabel(), p));
    }
  }

  private void options() {
    section("OPTIONS");
    for (OptionSpec option : command.options()) {
      if (!option.hidden()) {
        String names = String.join(", ", option.names());
        item(option.arity().max() == 0 ? names : names + " " + option.paramLabel(), option);
      }
    }
  }

  private void item(String heading, ArgSpec argument) {
    lines.add(".TP");
    lines.add(".B " + escape(heading));
    lines.add(escape(words(argument)));
  }

  private static String words(ArgSpec argument) {
    String text = String.join(" ", argument.description());
    List<String> candidates = new ArrayList<>();
    if (argument.completionCandidates() != null) {
      argument.completionCandidates().forEach(candidates::add);
    }
    return Ansi.OFF
        .string(text)
        .replace("${COMPLETION-CANDIDATES}", String.join(", ", candidates))
        .replace("${DEFAULT-VALUE}", String.valueOf(argument.defaultValueString()))
        .strip();
  }

  private void subcommands() {
    if (!command.subcommands().isEmpty()) {
      section("COMMANDS");
      command
          .subcommands()
          .forEach((name, line) -> {
            lines.add(".TP");
            lines.add(".B " + escape(name));
            lines.add(escape(String.join(" ", line.getCommandSpec().usageMessage().description())));
          });
    }
  }

  private void examples() {
    List<String> examples = new ArrayList<>();
    for (String line : command.usageMessage().footer()) {
      if (line.startsWith("  ")) {
        examples.add(line.strip());
      }
    }
    if (!examples.isEmpty()) {
      section("EXAMPLES");
      lines.add(".nf");
      examples.forEach(e -> lines.add(escape(e)));
      lines.add(".fi");
    }
  }

  private void environment() {
    section("ENVIRONMENT");
    for (String[] variable :
        new String[][] {
          {"ENTENTE_HOME", "The folder of the evidence store and of your own yearbook."},
          {"ENTENTE_JAVA_OPTS", "Further options of the Java machine, such as -Xmx4g."},
          {"NO_COLOR", "If set, nothing is printed in bold or colour."}
        }) {
      lines.add(".TP");
      lines.add(".B " + variable[0]);
      lines.add(escape(variable[1]));
    }
  }

  /* A backslash, a hyphen and a point or quote at the begin of a line mean something to troff. */
  private static String escape(String text) {
    String safe = text.replace("\\", "\\e").replace("-", "\\-");
    return safe.startsWith(".") || safe.startsWith("'") ? "\\&" + safe : safe;
  }
}

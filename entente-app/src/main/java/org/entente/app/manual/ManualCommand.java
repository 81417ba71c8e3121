package org.entente.app.manual;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.entente.answer.file.SafeFile;
import org.entente.run.UserProblem;
import org.entente.world.NearMiss;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `entente manual`: the manual page of a command, or all of them as files for `man`.
@Command(
    name = "manual",
    description = "Prints the manual page of a command, or writes all of them to a folder.",
    footer = {
      "",
      "Examples:",
      "  entente manual assess | man -l -",
      "  entente manual --to ~/.local/share/man/man1"
    })
public final class ManualCommand implements Callable<Integer> {
  @Parameters(
      arity = "0..*",
      paramLabel = "COMMAND",
      description = "The command, such as assess or data import; default: the program itself.")
  private List<String> names = new ArrayList<>();

  @Option(names = "--to", paramLabel = "DIR", description = "Write every page to this folder.")
  private @Nullable Path to;

  @Spec private @Nullable CommandSpec spec;

  @Override
  public Integer call() {
    CommandSpec root = Objects.requireNonNull(spec).root();
    if (to != null) {
      SafeFile.folder(to);
      writeAll(root, to);
      return 0;
    }
    CommandSpec command = root;
    for (String name : names) {
      CommandLine sub = command.subcommands().get(name);
      if (sub == null) {
        throw UserProblem.usage(
            "no command \"" + name + "\"", NearMiss.advice(name, command.subcommands().keySet()));
      }
      command = sub.getCommandSpec();
    }
    spec.commandLine().getOut().print(new ManualPage(command).text());
    spec.commandLine().getOut().flush();
    return 0;
  }

  private static void writeAll(CommandSpec command, Path folder) {
    String text = new ManualPage(command).text();
    SafeFile.write(
        folder.resolve(ManualPage.name(command) + ".1"), path -> Files.writeString(path, text));
    for (CommandLine sub : command.subcommands().values()) {
      writeAll(sub.getCommandSpec(), folder);
    }
  }
}

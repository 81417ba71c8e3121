package org.entente.app;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.entente.app.option.NumberText;
import org.entente.app.option.PathText;
import org.entente.app.option.WholeText;
import org.entente.app.terminal.StandardOutput;
import org.entente.app.terminal.Stop;
import org.entente.app.terminal.UsageMessage;
import org.entente.run.Interrupted;
import org.entente.run.UserProblem;
import org.entente.run.Version;
import org.entente.run.Visible;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;

/// The program `entente`.
///
/// Exit codes: 0 done, 1 defect, 2 usage, 3 input, 4 outcome, 5 machine, 130 interrupted.
@Command(
    name = Main.PROGRAM,
    mixinStandardHelpOptions = true,
    description = "Tells how strong a coalition of states really is.",
    footer = {
      "",
      "Examples:",
      "  entente assess SCO --as-of 2015-07-10",
      "  entente explain SCO --as-of 2015-07-10 interests --pair RUS,KAZ",
      "  entente compare NATO SCO --as-of 2014",
      "  entente what-if SCO --as-of 2015-07-10 --join IND,PAK",
      "  entente rank --as-of 2014 --by interests",
      "  entente trend SCO --from 2001 --to 2020",
      "  entente list coalitions",
      "  entente show pair India Pakistan",
      "",
      "Exit codes: 0 done, 1 defect, 2 usage, 3 input, 4 outcome, 5 machine, 130 interrupted."
    })
public final class Main {
  private static final java.util.logging.Logger LIBRARY_LOG =
      java.util.logging.Logger.getLogger("dev.hardwood");
  static final String PROGRAM = "entente";
  private static final int DEFECT = 1;
  private static final int INTERRUPTED = 130;

  /// Runs the program and ends the process with its exit code.
  public static void main(String[] arguments) {
    Stop.onSignal();
    StandardOutput out = StandardOutput.install();
    int code = run(arguments);
    Optional<String> lost = out.findFailure();
    lost.ifPresent(
        reason -> System.err.println("entente: the answer cannot be written (" + reason + ")"));
    Stop.ended();
    System.exit(lost.isPresent() ? UserProblem.Kind.MACHINE.exitCode() : code);
  }

  /// Runs the program and returns its exit code.
  static int run(String... arguments) {
    PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
    PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
    if (List.of(arguments).equals(List.of("--version"))) {
      out.println(version());
      return 0;
    }
    LIBRARY_LOG.setLevel(java.util.logging.Level.SEVERE);
    find(arguments).ifPresent(KnownCommand::prepare);
    try {
      return commandLineFor(arguments).setOut(out).setErr(err).execute(arguments);
    } catch (OutOfMemoryError | LinkageError e) {
      if (isOfMemory(e)) {
        return withoutMemory(err);
      }
      throw e;
    } finally {
      out.flush();
    }
  }

  private static int withoutMemory(PrintWriter err) {
    err.println("entente: the memory does not suffice");
    err.println("  Give more, for example with ENTENTE_JAVA_OPTS=-Xmx8g.");
    return UserProblem.Kind.MACHINE.exitCode();
  }

  /* Memory that ended in another thread, or as a class was made ready, is told by a cause, or by
  the words of one. */
  private static boolean isOfMemory(Throwable e) {
    for (@Nullable Throwable cause = e; cause != null; cause = cause.getCause()) {
      if (cause instanceof OutOfMemoryError
          || String.valueOf(cause.getMessage()).contains("java.lang.OutOfMemoryError")) {
        return true;
      }
    }
    return false;
  }

  /// The command line of the program with all its commands.
  static CommandLine commandLine() {
    CommandLine line = new CommandLine(new Main());
    KnownCommand.ALL.forEach(c -> line.addSubcommand(c.name(), new CommandLine(c.type())));
    return ready(line);
  }

  /// The command line with what these arguments need: describing all commands takes longer than
  /// most of them need to start, so a command that is named first stands alone.
  static CommandLine commandLineFor(String... arguments) {
    return find(arguments)
        .filter(c -> !c.is(KnownCommand.Trait.ABOUT_ALL))
        .map(c -> {
          CommandSpec root = CommandSpec.create().name(PROGRAM);
          return ready(new CommandLine(root.addSubcommand(c.name(), new CommandLine(c.type()))));
        })
        .orElseGet(Main::commandLine);
  }

  /* The command that is named first, as most are. */
  private static Optional<KnownCommand> find(String... arguments) {
    return KnownCommand.find(arguments.length > 0 ? arguments[0] : "");
  }

  /* Every command has --help. */
  private static void addHelp(CommandLine line) {
    line.getCommandSpec().mixinStandardHelpOptions(true);
    line.getSubcommands().values().forEach(Main::addHelp);
  }

  private static CommandLine ready(CommandLine line) {
    line.getSubcommands().values().forEach(Main::addHelp);
    line.getCommandSpec().version(version());
    return line.setCaseInsensitiveEnumValuesAllowed(true)
        .setUsageHelpAutoWidth(true)
        .registerConverter(Path.class, new PathText())
        .registerConverter(Double.class, new NumberText())
        .registerConverter(double.class, new NumberText())
        .registerConverter(Integer.class, WholeText::ofInt)
        .registerConverter(int.class, WholeText::ofInt)
        .registerConverter(Long.class, WholeText::ofLong)
        .registerConverter(long.class, WholeText::ofLong)
        .setParameterExceptionHandler(new UsageMessage())
        .setExecutionExceptionHandler((e, command, _) -> failed(e, command));
  }

  private static String version() {
    return PROGRAM + " " + Version.current();
  }

  private static int failed(Exception e, CommandLine command) throws Exception {
    PrintWriter err = command.getErr();
    return switch (e) {
      case UserProblem problem -> {
        err.println("entente: " + problem.getMessage());
        if (!problem.advice().isEmpty()) {
          err.println("  " + problem.advice());
        }
        yield problem.kind().exitCode();
      }
      case Interrupted _ -> {
        err.println("entente: stopped; nothing was changed");
        yield INTERRUPTED;
      }
      case Exception _ when isOfMemory(e) -> withoutMemory(err);
      default -> {
        err.println("entente: a defect of the program: " + Visible.text(e.toString()));
        for (StackTraceElement at : e.getStackTrace()) {
          if (at.getClassName().startsWith("org.entente")) {
            err.println("  at " + at);
          }
        }
        yield DEFECT;
      }
    };
  }
}

package org.entente.app;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.entente.app.manual.CompletionCommand;
import org.entente.app.manual.ManualCommand;
import org.entente.run.Interrupted;
import org.entente.run.UserProblem;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/// The program `entente`.
///
/// Exit codes: 0 done, 1 defect, 2 usage, 3 input, 4 outcome, 5 machine, 130 interrupted.
@Command(
    name = "entente",
    mixinStandardHelpOptions = true,
    version = "entente 0.1.0",
    description = "Tells how strong a coalition of states really is.",
    subcommands = {
      AssessCommand.class,
      FaultLinesCommand.class,
      BalanceCommand.class,
      LandscapeCommand.class,
      ExplainCommand.class,
      CompareCommand.class,
      RankCommand.class,
      TrendCommand.class,
      ListCommand.class,
      ShowCommand.class,
      DataCommand.class,
      YearbookCommand.class,
      IdealPointsCommand.class,
      CompletionCommand.class,
      ManualCommand.class
    },
    footer = {
      "",
      "Examples:",
      "  entente assess SCO --as-of 2015-07-10",
      "  entente explain SCO --as-of 2015-07-10 interests --pair RUS,KAZ",
      "  entente compare NATO SCO --as-of 2014",
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
  private static final int DEFECT = 1;
  private static final int INTERRUPTED = 130;

  /// Runs the program and ends the process with its exit code.
  public static void main(String[] arguments) {
    System.exit(run(arguments));
  }

  /// Runs the program and returns its exit code.
  static int run(String... arguments) {
    PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
    PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
    LIBRARY_LOG.setLevel(java.util.logging.Level.SEVERE);
    int code = commandLine().setOut(out).setErr(err).execute(arguments);
    out.flush();
    return code;
  }

  /// The command line of the program with all its commands.
  static CommandLine commandLine() {
    return new CommandLine(new Main())
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setUsageHelpAutoWidth(true)
        .setExecutionExceptionHandler((e, command, _) -> failed(e, command));
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
      default -> {
        err.println("entente: a defect of the program: " + e);
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

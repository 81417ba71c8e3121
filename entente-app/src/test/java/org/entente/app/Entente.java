package org.entente.app;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// The program as tests run it, within this process.
public final class Entente {
  private Entente() {}

  /// The words that call the commands.
  public static Set<String> commands() {
    return KnownCommand.ALL.stream()
        .map(KnownCommand::name)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /// What a run said.
  public record Answer(int code, String out, String err) {}

  /// Runs the program and returns its exit code.
  public static int run(String... arguments) {
    return Main.run(arguments);
  }

  /// Runs the program with its streams caught.
  public static Answer entente(String... arguments) {
    PrintStream out = System.out;
    PrintStream err = System.err;
    ByteArrayOutputStream caughtOut = new ByteArrayOutputStream();
    ByteArrayOutputStream caughtErr = new ByteArrayOutputStream();
    try {
      System.setOut(new PrintStream(caughtOut, true, StandardCharsets.UTF_8));
      System.setErr(new PrintStream(caughtErr, true, StandardCharsets.UTF_8));
      int code = Main.run(arguments);
      return new Answer(
          code,
          caughtOut.toString(StandardCharsets.UTF_8),
          caughtErr.toString(StandardCharsets.UTF_8));
    } finally {
      System.setOut(out);
      System.setErr(err);
    }
  }
}

package org.entente.app;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.entente.app.door.ServedRehearsal;

/// Runs the commands of an ordinary day in one process and throws their answers away: what the
/// launcher lets the Java machine watch when it makes the AOT cache, so that later starts find the
/// classes of every such command loaded and linked.
final class Rehearsal {
  private Rehearsal() {}

  /// Runs them; the one argument is a folder for files that are made and removed.
  public static void main(String[] arguments) throws IOException {
    Path page = Path.of(arguments[0]).resolve("rehearsal.html");
    PrintStream nowhere =
        new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
    System.setOut(nowhere);
    System.setErr(nowhere);
    Main.run("--version");
    for (KnownCommand command : KnownCommand.ALL) {
      for (String line : command.rehearsed()) {
        Main.run(line.replace("%s", page.toString()).split(" "));
      }
    }
    ServedRehearsal.run();
    Files.deleteIfExists(page);
  }
}

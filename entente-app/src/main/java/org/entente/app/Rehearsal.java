package org.entente.app;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// Runs the commands of an ordinary day in one process and throws their answers away: what the
/// launcher lets the Java machine watch when it makes the AOT cache, so that later starts find the
/// classes of every such command loaded and linked.
final class Rehearsal {
  private static final List<String> COMMANDS =
      List.of(
          "--version",
          "assess SCO --as-of 2015-07-10",
          "assess SCO --as-of 2015-07-10 --html %s",
          "assess NATO --as-of 2014 --json -",
          "explain SCO --as-of 2015-07-10 interests",
          "explain SCO --as-of 2015-07-10 trust --pair CHN,RUS",
          "compare NATO SCO CSTO EU --as-of 2014",
          "rank --as-of 2014",
          "trend SCO --from 2011 --to 2014",
          "fault-lines SCO --as-of 2015",
          "ideal-points --year 2014",
          "list coalitions",
          "show SCO",
          "show pair India Pakistan");

  private Rehearsal() {}

  /// Runs them; the one argument is a folder for files that are made and removed.
  public static void main(String[] arguments) throws IOException {
    Path page = Path.of(arguments[0]).resolve("rehearsal.html");
    PrintStream nowhere =
        new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
    System.setOut(nowhere);
    System.setErr(nowhere);
    for (String command : COMMANDS) {
      Main.run(command.replace("%s", page.toString()).split(" "));
    }
    Files.deleteIfExists(page);
  }
}

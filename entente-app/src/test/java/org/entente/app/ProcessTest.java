package org.entente.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The program as a process of its own: what a full disk, a signal and a folder that cannot be
/// written come to.
@Tag("slow")
class ProcessTest {
  /* Ctrl-C is another signal on the same way; a shell may have its children ignore that one. */
  private static final int SIGTERM = 15;

  @TempDir Path folder;

  private ProcessBuilder program(List<String> options, String... arguments) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"));
    command.addAll(options);
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), "org.entente.app.Main"));
    command.addAll(List.of(arguments));
    ProcessBuilder program = new ProcessBuilder(command);
    program.environment().put("ENTENTE_HOME", folder.toString());
    return program;
  }

  private static String errors(Process program) throws IOException {
    return new String(program.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
  }

  @Test
  void anAnswerLostToAFullDisk_isAFailureOfTheMachine() throws Exception {
    Path full = Path.of("/dev/full");
    Assumptions.assumeTrue(Files.exists(full), "no /dev/full on this system");
    Process program =
        program(List.of(), "list", "coalitions").redirectOutput(full.toFile()).start();
    assertThat(errors(program)).contains("entente: the answer cannot be written (");
    assertThat(program.waitFor()).isEqualTo(5);
  }

  /* As after an installation: a home is made by what is first kept in it. */
  @Test
  void aForecastOfANewUser_makesTheHome() throws Exception {
    Path home = folder.resolve("new").resolve(".entente");
    ProcessBuilder forecast = program(List.of(), "forecast", "SCO", "--as-of", "2015-07-10");
    forecast.environment().put("ENTENTE_HOME", home.toString());
    Process program = forecast.redirectOutput(folder.resolve("out").toFile()).start();
    assertThat(errors(program)).contains("kept ").contains(" new statements in ");
    assertThat(program.waitFor()).isZero();
    assertThat(home.resolve("forecasts.jsonl")).isNotEmptyFile();
  }

  @Test
  void aSignal_stopsAnImport_whichSaysSo_andLeavesNothing() throws Exception {
    Path votes = folder.resolve("votes.csv");
    writeManyVotes(votes);
    Process program =
        program(List.of(), "data", "import", "--dataset", "un-votes", votes.toString()).start();
    /* The store's file is made when the import has begun. */
    while (program.isAlive() && !Files.exists(folder.resolve("evidence.duckdb"))) {
      Thread.sleep(2);
    }
    assertThat(program.toHandle().destroy()).isTrue();
    String said = errors(program);
    assertThat(program.waitFor(60, TimeUnit.SECONDS)).isTrue();
    assertThat(program.exitValue()).isEqualTo(128 + SIGTERM);
    assertThat(said).contains("entente: stopped; nothing was changed");
    Process list = program(List.of(), "data", "list").start();
    String answer = new String(list.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(answer).contains("Nothing has been imported");
  }

  private static void writeManyVotes(Path file) throws IOException {
    StringBuilder text = new StringBuilder("rcid,ccode,vote\n");
    for (int rollCall = 1; rollCall <= 40_000; rollCall++) {
      for (int state : new int[] {2, 20, 40, 70, 90, 100, 140, 200, 220, 255}) {
        text.append(rollCall).append(',').append(state).append(",yes\n");
      }
    }
    Files.writeString(file, text);
  }

  @Test
  void aHomeThatIsAFile_isNamed() throws Exception {
    Path file = Files.writeString(folder.resolve("votes.csv"), "rcid,ccode,vote\n1,2,yes\n");
    ProcessBuilder importing = program(List.of(), "data", "import", file.toString());
    importing.environment().put("ENTENTE_HOME", file.toString());
    Process program = importing.start();
    assertThat(errors(program))
        .startsWith("entente: " + file + ", where the program keeps its files, is no folder")
        .contains("Set ENTENTE_HOME");
    assertThat(program.waitFor()).isEqualTo(5);
  }

  @Test
  void temporaryFolderThatIsNotThere_isNamed() throws Exception {
    Path gone = folder.resolve("gone");
    Path file = Files.writeString(folder.resolve("votes.csv"), "rcid,ccode,vote\n1,2,yes\n");
    Process program =
        program(List.of("-Djava.io.tmpdir=" + gone), "data", "import", file.toString()).start();
    try (Stream<String> said = errors(program).lines()) {
      assertThat(said).anyMatch(l -> l.contains("temporary files") && l.contains(gone.toString()));
    }
    assertThat(program.waitFor()).isEqualTo(5);
  }
}

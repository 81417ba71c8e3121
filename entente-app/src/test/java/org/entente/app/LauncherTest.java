package org.entente.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The launcher alone, in a checkout of its own where Java is a script that prints what it is
/// given.
@Tag("slow")
class LauncherTest {
  /* No process has so high a number. */
  private static final String NOBODY = "4194305";

  private static final List<String> TOOLS =
      List.of(
          "cat",
          "cp",
          "dirname",
          "find",
          "grep",
          "head",
          "ln",
          "locale",
          "mkdir",
          "mv",
          "readlink",
          "rm",
          "rmdir",
          "sed",
          "sleep");

  @TempDir private Path root = Path.of("");

  /// How a run ended and what it said.
  private record Outcome(int code, String out, String err) {}

  @BeforeEach
  void checkout() throws IOException {
    Assumptions.assumeTrue(Files.isExecutable(Path.of("/bin/sh")), "no shell here");
    Path checkout = Path.of(System.getProperty("entente.root", "..")).resolve("entente");
    script("entente", Files.readString(checkout));
    script("java/bin/javac", "#!/bin/sh\n");
    script("java/bin/java", "#!/bin/sh\necho \"locale $LC_ALL\"\n");
    Files.writeString(root.resolve("java/release"), "JAVA_VERSION=\"25\"\n");
  }

  private void script(String name, String text) throws IOException {
    Path file = root.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
  }

  private void built() throws IOException {
    Path quick = Files.createDirectories(root.resolve("entente-app/target/quick"));
    for (String name : new String[] {"built", "compiled", "entente-app.jar", "entente.aot"}) {
      Files.writeString(quick.resolve(name), "");
    }
  }

  private Outcome run(String variable, String value) throws Exception {
    Path out = root.resolve("out");
    Path err = root.resolve("err");
    ProcessBuilder launcher = launcher(out, err);
    launcher.environment().put(variable, value);
    int code = launcher.start().waitFor();
    return new Outcome(
        code,
        Files.readString(out, StandardCharsets.UTF_8),
        Files.readString(err, StandardCharsets.UTF_8));
  }

  private ProcessBuilder launcher(Path out, Path err) {
    ProcessBuilder launcher =
        new ProcessBuilder(root.resolve("entente").toString(), "--version")
            .redirectOutput(out.toFile())
            .redirectError(err.toFile());
    launcher.environment().put("JAVA_HOME", root.resolve("java").toString());
    launcher.environment().remove("MAVEN_USER_HOME");
    return launcher;
  }

  @Test
  void aLocaleOfAscii_isLiftedToUtf8() throws Exception {
    built();

    assertThat(run("LC_ALL", "C")).isEqualTo(new Outcome(0, "locale C.UTF-8\n", ""));
  }

  @Test
  void aHomeThatCannotBeWritten_isNamedWithTheWayOut() throws Exception {
    Outcome outcome = run("HOME", "/dev/null");

    assertThat(outcome.code()).isEqualTo(5);
    assertThat(outcome.out()).isEmpty();
    assertThat(outcome.err())
        .startsWith("entente: the folder /dev/null/.m2")
        .contains("MAVEN_USER_HOME=")
        .hasLineCount(1);
  }

  /* Three runs at once where nothing is built: one builds, the others wait and find it done. The lock
  of one that was killed holds nobody up, and is dropped once, however late its second finder drops it. */
  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void runsAtOnce_buildOnce_withAndWithoutFlock(boolean flock) throws Exception {
    Path log = root.resolve("log");
    script(
        "mvnw",
        """
        #!/bin/sh
        echo begin >>log
        sleep 1
        mkdir -p entente-app/target/quick/lib
        : >entente-app/target/quick/entente-app.jar
        echo end >>log
        """);
    Files.createDirectories(root.resolve("entente-app/target/quick/entente.aot.lock"));
    Files.createSymbolicLink(root.resolve("entente-app/target/quick/building"), Path.of(NOBODY));
    String path = flock ? System.getenv("PATH") : toolsWithoutFlock().toString();
    List<Process> runs = new ArrayList<>();
    for (int k = 0; k < 3; k++) {
      ProcessBuilder launcher = launcher(root.resolve("out " + k), root.resolve("err " + k));
      launcher.environment().put("PATH", path);
      runs.add(launcher.start());
    }
    for (Process run : runs) {
      assertThat(run.waitFor()).isZero();
    }
    assertThat(log).hasContent("begin\nend");
    assertThat(Files.isSymbolicLink(root.resolve("entente-app/target/quick/building"))).isFalse();
  }

  private Path toolsWithoutFlock() throws IOException {
    for (String tool : TOOLS) {
      Path bin = Path.of(Files.exists(Path.of("/bin", tool)) ? "/bin" : "/usr/bin");
      String slowly = tool.equals("rm") ? "sleep .2\n" : "";
      script("tools/" + tool, "#!/bin/sh\n" + slowly + "exec " + bin.resolve(tool) + " \"$@\"\n");
    }
    return root.resolve("tools");
  }

  /* The cache of a release is made once, beside the first answer, and dropped with its libraries; the
  lock of a rehearsal that was killed is taken over. */
  @Test
  void aRelease_rehearsesOnce_andAgainForOtherLibraries() throws Exception {
    Path release = Path.of(System.getProperty("entente.root", ".."));
    script("entente", Files.readString(release.resolve("entente-app/src/main/release/entente")));
    script(
        "java/bin/java",
        """
        #!/bin/sh
        for word; do case $word in
          -XX:AOTCacheOutput=*) : >"${word#*=}" ;;
          -XX:AOT*) echo "$word" ;;
        esac; done
        """);
    Files.createDirectories(root.resolve("lib"));
    Files.createDirectories(root.resolve("entente.aot.lock"));
    Files.writeString(root.resolve("entente.aot.lock/owner"), NOBODY);

    for (String library : new String[] {"one.jar", "other.jar"}) {
      Files.writeString(root.resolve("lib").resolve(library), "");
      assertThat(run("LC_ALL", "C")).isEqualTo(new Outcome(0, "-XX:AOTMode=auto\n", ""));
      awaitRehearsalWith(library);
      assertThat(run("LC_ALL", "C"))
          .isEqualTo(new Outcome(0, "-XX:AOTCache=" + root + "/entente.aot\n", ""));
    }
  }

  private void awaitRehearsalWith(String library) throws Exception {
    Path of = root.resolve("entente.aot.of");
    boolean ended = false;
    for (int tries = 0; !ended && tries < 600; tries++) {
      Thread.sleep(100);
      ended =
          Files.exists(of)
              && Files.readString(of).contains(library)
              && Files.notExists(root.resolve("entente.aot.lock"));
    }
    assertThat(ended).as("the rehearsal ends").isTrue();
  }
}

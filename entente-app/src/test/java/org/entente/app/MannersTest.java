package org.entente.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

/// Every command says what it does, with an example; pages of the manual and completion follow from
/// that; a closed pipe is no error.
class MannersTest {
  @Test
  void everyCommand_describesItselfWithAnExample() {
    commands()
        .forEach((name, command) -> {
          assertThat(command.usageMessage().description()).as(name).isNotEmpty();
          if (command.subcommands().isEmpty()) {
            assertThat(command.usageMessage().footer())
                .as("an example of " + name + " in its help")
                .anyMatch(line -> line.startsWith("  entente") || line.contains("(entente "));
          }
        });
  }

  @Test
  void completion_isTheSameInEveryLocale() {
    Locale own = Locale.getDefault(Locale.Category.FORMAT);
    String plain = said("completion", "bash");
    Locale.setDefault(Locale.Category.FORMAT, Locale.forLanguageTag("ar-EG-u-nu-arab"));
    try {
      assertThat(said("completion", "bash")).isEqualTo(plain).contains("cmds0=");
    } finally {
      Locale.setDefault(Locale.Category.FORMAT, own);
    }
  }

  @Test
  void everyOption_isDescribed() {
    commands()
        .forEach((name, command) ->
            command
                .args()
                .forEach(
                    a -> assertThat(a.description()).as(name + " " + a.paramLabel()).isNotEmpty()));
  }

  @Tag("slow")
  @Test
  void help_isPrinted_forEveryCommand() {
    commands()
        .forEach((name, command) -> {
          String[] words = (name.substring("entente".length()) + " --help").strip().split(" ", -1);
          assertThat(said(words)).as(name).contains("Usage: " + name);
        });
  }

  /// A command that is named first is read without the others; it must not show.
  @Tag("slow")
  @Test
  void aCommandOnItsOwn_saysWhatItSaysAmongTheOthers() {
    commands()
        .forEach((name, command) -> {
          if (!name.equals("entente")) {
            String[] words = (name.substring("entente ".length()) + " --help").split(" ", -1);
            StringWriter alone = new StringWriter();
            Main.commandLineFor(words).setOut(new PrintWriter(alone, true)).execute(words);
            assertThat(alone.toString()).as(name).isEqualTo(said(words));
          }
        });
  }

  @Tag("slow")
  @Test
  void examples_areReadByTheParser() {
    commands()
        .forEach((name, command) -> {
          for (String line : command.usageMessage().footer()) {
            if (line.startsWith("  entente ")) {
              String bare = line.strip().substring("entente ".length()).replaceFirst(" [|>].*", "");
              // Throws with the name of the unknown option or the missing operand.
              Main.commandLine().parseArgs(words(bare));
            }
          }
        });
  }

  /* The words of a command line, those in double quotes together. */
  private static String[] words(String line) {
    return Pattern.compile("\"([^\"]*)\"|\\S+")
        .matcher(line)
        .results()
        .map(r -> r.group(1) == null ? r.group() : r.group(1))
        .toArray(String[]::new);
  }

  @Tag("slow")
  @Test
  void manual_hasAPageForEveryCommand(@TempDir Path folder) throws IOException {
    assertThat(Main.run("manual", "--to", folder.toString())).isZero();
    for (String name : commands().keySet()) {
      assertThat(folder.resolve(name.replace(' ', '-') + ".1"))
          .content()
          .contains(".SH NAME", ".SH SYNOPSIS", ".SH OPTIONS", ".SH EXIT STATUS");
    }
  }

  @Test
  void manual_isReadByGroff(@TempDir Path folder) throws Exception {
    Assumptions.assumeTrue(Files.isExecutable(Path.of("/usr/bin/groff")), "no groff here");
    Path page = Files.writeString(folder.resolve("assess.1"), said("manual", "assess"));
    Process groff =
        new ProcessBuilder("/usr/bin/groff", "-man", "-ww", "-Tascii", page.toString())
            .redirectErrorStream(true)
            .start();
    String text = new String(groff.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(groff.waitFor()).isZero();
    assertThat(text).contains("ENTENTE-ASSESS(1)").doesNotContain("warning");
  }

  @Test
  void completion_knowsCommandsAndOptions() {
    assertThat(said("completion", "bash")).contains("assess", "--as-of").startsWith("#!");
    assertThat(said("completion", "fish"))
        .contains("-a assess")
        .contains("__fish_seen_subcommand_from assess\" -l as-of -r");
  }

  @Test
  void completion_isReadByBash() throws Exception {
    Assumptions.assumeTrue(Files.isExecutable(Path.of("/bin/bash")), "no bash here");
    Process bash = new ProcessBuilder("/bin/bash", "-n").redirectErrorStream(true).start();
    bash.getOutputStream().write(said("completion", "bash").getBytes(StandardCharsets.UTF_8));
    bash.getOutputStream().close();
    assertThat(new String(bash.getInputStream().readAllBytes(), StandardCharsets.UTF_8)).isEmpty();
    assertThat(bash.waitFor()).isZero();
  }

  @Tag("slow")
  @Test
  void closedPipe_isNoError() throws Exception {
    Process program =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                "org.entente.app.Main",
                "list",
                "states")
            .start();
    try (BufferedReader out = program.inputReader(StandardCharsets.UTF_8)) {
      assertThat(out.readLine()).isNotBlank();
    }
    String errors = new String(program.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(program.waitFor(30, TimeUnit.SECONDS)).isTrue();
    assertThat(errors).doesNotContain("Exception").doesNotContain("at org.entente");
    assertThat(program.exitValue()).isZero();
  }

  @Test
  void width_isKept() {
    List<String> lines = said("list", "data", "--width", "60").lines().toList();
    assertThat(lines).hasSizeGreaterThan(10).allMatch(l -> l.codePointCount(0, l.length()) <= 60);
  }

  @Test
  void pipe_isPlainAndUncut() {
    assertThat(said("list", "data"))
        .contains("International Interactions 28: 237-260.")
        .doesNotContain("\u001b")
        .doesNotContain("…");
  }

  private static String said(String... arguments) {
    StringWriter out = new StringWriter();
    int code =
        Main.commandLine()
            .setOut(new PrintWriter(out, true))
            .setErr(new PrintWriter(out, true))
            .execute(arguments);
    assertThat(code).as(out.toString()).isZero();
    return out.toString();
  }

  /// Every command by its full name, the program itself among them.
  private static Map<String, CommandSpec> commands() {
    Map<String, CommandSpec> found = new TreeMap<>();
    collect(Main.commandLine().getCommandSpec(), found);
    return found;
  }

  private static void collect(CommandSpec command, Map<String, CommandSpec> found) {
    found.put(command.qualifiedName(" "), command);
    for (CommandLine sub : command.subcommands().values()) {
      collect(sub.getCommandSpec(), found);
    }
  }
}

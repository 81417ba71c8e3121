package org.entente.app.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The same question gives the same bytes on machines that differ in processors, compiler,
/// collector, locale, time zone and folder. `-Pcampaign` asks every command on every machine.
@Tag("slow")
class SameBytesTest {
  private static final boolean WIDE = Integer.getInteger("entente.kills", 6) > 6;
  private static final long PATIENCE = 900;

  private static final List<String> SHORT =
      List.of("trend ", "rank ", "what-if ", "sensitivity ", "bargain ", "yearbook ");

  @TempDir Path folder;

  /* The first two differ in everything. */
  private Map<String, Program> machines() {
    Map<String, Program> all = new LinkedHashMap<>();
    add(
        all,
        "one processor, C2, Turkish in Kiritimati",
        List.of(
            "-XX:ActiveProcessorCount=1",
            "-XX:TieredStopAtLevel=4",
            "-Duser.language=tr",
            "-Duser.country=TR"),
        Map.of("LC_ALL", "C.UTF-8", "TZ", "Pacific/Kiritimati"));
    add(
        all,
        "four processors, G1, Arabic digits in Los Angeles",
        List.of(
            "-XX:ActiveProcessorCount=4",
            "-XX:-UseSerialGC",
            "-XX:+UseG1GC",
            "-Duser.language=ar",
            "-Duser.country=EG",
            "-Duser.extensions=u-nu-arab"),
        Map.of("LC_ALL", "C.UTF-8", "TZ", "America/Los_Angeles"));
    if (WIDE) {
      add(all, "plain", List.of(), Map.of());
      add(all, "two processors", List.of("-XX:ActiveProcessorCount=2"), Map.of());
      add(all, "C2", List.of("-XX:TieredStopAtLevel=4"), Map.of());
      add(all, "no archive of classes", List.of("-Xshare:off"), Map.of());
      add(all, "locale C", List.of(), Map.of("LC_ALL", "C", "TZ", "Asia/Kathmandu"));
    }
    return all;
  }

  private void add(
      Map<String, Program> all, String name, List<String> options, Map<String, String> variables) {
    all.put(name, new Program(folder.resolve("at " + name), options, variables));
  }

  /* What every command answers, and every file that it leaves, the store and the index aside. */
  private static Map<String, String> answers(Program program, List<String> lines)
      throws IOException, InterruptedException {
    Map<String, String> answers = new TreeMap<>();
    for (String line : lines) {
      Program.Outcome outcome = program.run(line, PATIENCE);
      assertThat(outcome.code()).as(line + "\n" + outcome.err()).isZero();
      answers.put(line, outcome.out() + outcome.err());
    }
    try (Stream<Path> files = Files.walk(program.folder())) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path name = program.folder().relativize(file);
        if (!name.startsWith("home") && !name.startsWith("archive")) {
          answers.put(name.toString(), Files.readString(file, StandardCharsets.ISO_8859_1));
        }
      }
    }
    return answers;
  }

  @Test
  void everyMachine_givesTheSameBytes() throws Exception {
    List<String> lines =
        CommandLines.ALL.stream()
            .filter(l -> WIDE || SHORT.stream().anyMatch(l::startsWith))
            .toList();
    Map<String, Program> machines = machines();
    Map<String, String> first = Map.of();
    List<String> different = new ArrayList<>();
    for (Map.Entry<String, Program> machine : machines.entrySet()) {
      CommandLines.filesIn(Files.createDirectories(machine.getValue().folder()));
      Map<String, String> given = answers(machine.getValue(), lines);
      first = first.isEmpty() ? given : first;
      assertThat(given.keySet()).isEqualTo(first.keySet());
      for (Map.Entry<String, String> one : first.entrySet()) {
        if (!one.getValue().equals(given.get(one.getKey()))) {
          different.add(one.getKey() + " on " + machine.getKey());
        }
      }
    }
    assertThat(different).isEmpty();
    System.out.println(
        first.size() + " answers and files the same on " + machines.size() + " machines");
  }
}

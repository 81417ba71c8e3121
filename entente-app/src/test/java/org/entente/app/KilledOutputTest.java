package org.entente.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A program that is killed (SIGKILL, where there is one) while it writes an answer leaves each
/// file as it was before or as it is after, never half; the next run leaves nothing beside them.
@Tag("slow")
class KilledOutputTest {
  private static final int TIMES = Math.max(3, Integer.getInteger("entente.kills", 6) / 2);
  private static final long SEED = Long.getLong("entente.campaign.seed", 20261128L);
  private static final long AFTER_BEGIN = 300;

  @TempDir Path folder;

  private static List<String> answer(String day) {
    return List.of(
        ("assess SCO --as-of " + day)
            .concat(
                " --html page.html --csv tables --parquet columns"
                    + " --json answer.json --briefing sheet.html -q")
            .split(" ", -1));
  }

  private Process start(Path place, String day) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(
        List.of(
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC",
            "--enable-native-access=ALL-UNNAMED",
            "-cp",
            System.getProperty("java.class.path"),
            "org.entente.app.Main"));
    command.addAll(answer(day));
    return new ProcessBuilder(command)
        .directory(place.toFile())
        .redirectErrorStream(true)
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .start();
  }

  /* Every file below a folder, by its name. */
  private static Map<String, String> files(Path place) throws IOException {
    Map<String, String> held = new TreeMap<>();
    try (Stream<Path> all = Files.walk(place)) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        held.put(
            place.relativize(file).toString(), Files.readString(file, StandardCharsets.ISO_8859_1));
      }
    }
    return held;
  }

  /* The first temporary file says that writing has begun. */
  private static boolean isWriting(Path place) throws IOException {
    try (Stream<Path> all = Files.walk(place)) {
      return all.anyMatch(f -> f.toString().endsWith(".part"));
    } catch (UncheckedIOException _) {
      return true;
    }
  }

  @Test
  void killedAtRandomPoints_leavesEachFileOldOrNew_andTheNextRunNothingElse() throws Exception {
    List<String> days = List.of("2014", "2015-07-10");
    List<Map<String, String>> whole = new ArrayList<>();
    for (String day : days) {
      Path place = Files.createDirectories(folder.resolve(day));
      assertThat(start(place, day).waitFor()).isZero();
      whole.add(files(place));
    }
    assertThat(whole.getFirst().keySet()).isEqualTo(whole.getLast().keySet());
    Path place = Files.createDirectories(folder.resolve("place"));
    assertThat(start(place, days.getFirst()).waitFor()).isZero();
    SplittableRandom random = new SplittableRandom(SEED);
    int killed = 0;
    int between = 0;
    for (int k = 1; k <= TIMES; k++) {
      Process program = start(place, days.get(k % 2));
      while (program.isAlive() && !isWriting(place)) {
        Thread.sleep(2);
      }
      killed += program.waitFor(random.nextLong(AFTER_BEGIN), TimeUnit.MILLISECONDS) ? 0 : 1;
      program.destroyForcibly().waitFor();
      Map<String, String> left = files(place);
      left.keySet().removeIf(name -> name.endsWith(".part"));
      assertThat(left.keySet()).isEqualTo(whole.getFirst().keySet());
      boolean isOld = left.equals(whole.getFirst());
      boolean isNew = left.equals(whole.getLast());
      between += isOld || isNew ? 0 : 1;
      left.forEach((name, text) ->
          assertThat(
                  text.equals(whole.getFirst().get(name)) || text.equals(whole.getLast().get(name)))
              .as("seed %d: %s is old or new", SEED, name)
              .isTrue());
    }
    assertThat(start(place, days.getLast()).waitFor()).isZero();
    assertThat(files(place).keySet()).isEqualTo(whole.getLast().keySet());
    assertThat(files(place).equals(whole.getLast())).isTrue();
    System.out.println(
        "seed " + SEED + ": " + killed + " outputs killed, " + between + " with files of both");
  }
}

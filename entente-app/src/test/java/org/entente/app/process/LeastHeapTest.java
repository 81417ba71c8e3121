package org.entente.app.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.app.Entente;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Every command answers on the heap that docs/reliability.md names for it. `-Pcampaign` asks all
/// of them, otherwise a few; `-Dentente.heap.measure=true` finds the heaps anew and prints the
/// table.
@Tag("slow")
class LeastHeapTest {
  private static final Path PAGE =
      Path.of(System.getProperty("entente.root"), "docs/reliability.md");
  private static final Pattern ROW = Pattern.compile("(?m)^\\| `([a-z][^`]*)` \\| (\\d+) \\|$");
  private static final boolean WIDE = Integer.getInteger("entente.kills", 6) > 6;
  private static final List<Integer> STEPS =
      List.of(8, 16, 24, 32, 48, 64, 96, 128, 192, 256, 384, 512, 768);
  private static final List<String> FEW = List.of("list ", "explain ", "balance ", "show ");
  private static final long PATIENCE = 900;

  @TempDir Path folder;

  /* The megabytes of each line, as the page has them. */
  private static Map<String, Integer> documented() throws IOException {
    return ROW.matcher(Files.readString(PAGE, StandardCharsets.UTF_8))
        .results()
        .collect(
            Collectors.toMap(
                (MatchResult row) -> row.group(1),
                row -> Integer.valueOf(row.group(2)),
                (a, _) -> a,
                LinkedHashMap::new));
  }

  private static List<String> lines() {
    return Stream.concat(CommandLines.ALL.stream(), CommandLines.DOORS.stream()).toList();
  }

  private boolean answers(String line, int megabytes) throws IOException, InterruptedException {
    Program program = new Program(folder, List.of("-Xmx" + megabytes + "m"), Map.of());
    if (CommandLines.DOORS.contains(line)) {
      return OpenDoor.answers(program, line);
    }
    Program.Outcome outcome = program.run(line, PATIENCE);
    assertThat(outcome.err()).as(line).doesNotContain("\tat ", "  at org.", "defect");
    return outcome.code() == 0;
  }

  @Test
  void everyCommand_hasItsLine() throws IOException {
    assertThat(lines())
        .extracting(line -> line.split(" ", 2)[0])
        .containsExactlyInAnyOrderElementsOf(new TreeSet<>(Entente.commands()));
    assertThat(documented().keySet()).containsExactlyElementsOf(lines());
  }

  @Test
  void everyCommand_answersOnTheHeapOfThePage() throws Exception {
    CommandLines.filesIn(folder);
    Map<String, Integer> heaps = documented();
    for (String line : lines()) {
      if (WIDE || FEW.stream().anyMatch(line::startsWith)) {
        int megabytes = heaps.getOrDefault(line, 0);
        assertThat(answers(line, megabytes)).as("%s on %d MB", line, megabytes).isTrue();
      }
    }
  }

  /* The least step on which each command answers, by bisection, and one step above it for luck. */
  @Test
  void measuredAnew() throws Exception {
    Assumptions.assumeTrue(Boolean.getBoolean("entente.heap.measure"), "only on request");
    CommandLines.filesIn(folder);
    for (String line : lines()) {
      int low = -1;
      int high = STEPS.size() - 1;
      while (high - low > 1) {
        int middle = (low + high) / 2;
        if (answers(line, STEPS.get(middle))) {
          high = middle;
        } else {
          low = middle;
        }
      }
      int least = STEPS.get(Math.min(high + 1, STEPS.size() - 1));
      System.out.println("| `" + line + "` | " + least + " |");
      assertThat(answers(line, least)).as(line).isTrue();
    }
  }
}

package org.entente.app.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.entente.app.Entente;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Each command runs with the heap that docs/memory.md says, which `-Dentente.write.docs=true`
/// measures anew: the least step at which it runs, and one more. `-Pcampaign` tries all of them.
@Tag("slow")
class LeastHeapTest {
  private static final boolean WIDE = Integer.getInteger("entente.kills", 6) > 6;
  private static final Path PAGE =
      Path.of(Objects.requireNonNull(System.getProperty("entente.root"))).resolve("docs/memory.md");
  private static final Pattern ROW = Pattern.compile("\\| `([^`]+)` \\| (\\d+) \\|");
  private static final List<Integer> STEPS =
      List.of(8, 16, 24, 32, 48, 64, 96, 128, 192, 256, 384, 512, 768, 1024, 1536, 2048);
  private static final long PATIENCE = 240;
  private static final List<String> SHORT = List.of("assess ", "rank ", "yearbook ");

  @TempDir Path folder;

  private static Map<String, Integer> documented() throws IOException {
    Map<String, Integer> heaps = new LinkedHashMap<>();
    for (MatchResult row : ROW.matcher(Files.readString(PAGE)).results().toList()) {
      heaps.put(row.group(1), Integer.parseInt(row.group(2)));
    }
    return heaps;
  }

  private Program.Outcome run(String line, int megabytes) throws IOException, InterruptedException {
    return new Program(folder, List.of("-Xmx" + megabytes + "m"), Map.of()).run(line, PATIENCE);
  }

  /* Bisection over the steps; what runs on one runs on those above. */
  private int least(String line) throws IOException, InterruptedException {
    int low = 0;
    int high = STEPS.size() - 1;
    while (low < high) {
      int middle = (low + high) / 2;
      if (run(line, STEPS.get(middle)).code() == 0) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    // The files that later lines read are made, whatever the last step came to.
    assertThat(run(line, STEPS.getLast()).code()).as(line).isZero();
    return STEPS.get(Math.min(low + 1, STEPS.size() - 1));
  }

  private void measure() throws IOException, InterruptedException {
    String page = Files.readString(PAGE);
    StringBuilder rows = new StringBuilder();
    for (String line : CommandLines.ALL) {
      int heap = least(line);
      rows.append("| `").append(line).append("` | ").append(heap).append(" |\n");
      System.out.println(line + " " + heap);
    }
    int head = page.indexOf("| --- | --: |\n") + "| --- | --: |\n".length();
    Files.writeString(PAGE, page.substring(0, head) + rows);
  }

  @Test
  void everyCommand_hasItsLine() {
    Set<String> listed =
        CommandLines.ALL.stream()
            .map(l -> l.split(" ", 2)[0])
            .collect(Collectors.toCollection(TreeSet::new));
    listed.addAll(CommandLines.DOORS);
    assertThat(listed).isEqualTo(Entente.commands());
  }

  @Test
  void commands_runWithTheHeapThatIsDocumented() throws Exception {
    CommandLines.filesIn(folder);
    if (Boolean.getBoolean("entente.write.docs")) {
      measure();
    }
    Map<String, Integer> heaps = documented();
    assertThat(heaps.keySet()).containsExactlyElementsOf(CommandLines.ALL);
    for (Map.Entry<String, Integer> line : heaps.entrySet()) {
      if (WIDE || SHORT.stream().anyMatch(line.getKey()::startsWith)) {
        Program.Outcome outcome = run(line.getKey(), line.getValue());
        assertThat(outcome.code())
            .as(line.getKey() + " with " + line.getValue() + " MB\n" + outcome.err())
            .isZero();
      }
    }
  }
}

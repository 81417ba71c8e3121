package org.entente.app.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.entente.run.UserProblem;
import org.entente.sources.RandomKill;
import org.entente.text.archive.Archive;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `archive add` that is killed (SIGKILL, where there is one) adds all pages or none; the next
/// adding succeeds and leaves the files of its archive alone.
@Tag("slow")
class KilledArchiveTest {
  private static final int TIMES = Math.max(4, RandomKill.TIMES / 4);
  private static final long SEED = Long.getLong("entente.campaign.seed", 20261128L);
  private static final int PAGES = 200;
  private static final long PATIENCE = 300;
  private static final long AFTER_BEGIN = 60;

  @TempDir Path folder;

  private Path archive(int k) {
    return folder.resolve("archive " + k % 2);
  }

  /* One line of the command and its file of pages, no two alike. */
  private Process start(int k) throws IOException {
    List<String> rows = new ArrayList<>();
    for (int i = 0; i < PAGES; i++) {
      rows.add(
          "{\"date\": \"2014-03-02\", \"text\": \"Russia criticised Ukraine over gas, item "
              + (k * PAGES + i)
              + ".\"}");
    }
    Path file = Files.write(folder.resolve(k + ".jsonl"), rows);
    ProcessBuilder builder = new Program(folder, List.of(), Map.of()).builder("archive add");
    builder.command().addAll(List.of(archive(k).toString(), file.toString()));
    return builder
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .redirectError(ProcessBuilder.Redirect.DISCARD)
        .start();
  }

  private static Set<String> names(Path place) throws IOException {
    return Files.isDirectory(place) ? new HashSet<>(RandomKill.names(place)) : Set.of();
  }

  private static int size(Path place) {
    try {
      return new Archive(place).size();
    } catch (UserProblem e) {
      assertThat(e).hasMessageContaining("is no archive");
      return 0;
    }
  }

  private static boolean hasBegun(Path place, Set<String> before) throws IOException {
    return names(place).stream()
        .anyMatch(f -> !f.equals(IndexWriter.WRITE_LOCK_NAME) && !before.contains(f));
  }

  /* Half are killed at any time, half soon after the first page or claim was written. */
  private boolean killed(int k, long whole, SplittableRandom random) throws Exception {
    Path place = archive(k);
    Set<String> before = names(place);
    Process program = start(k);
    boolean ended;
    if (random.nextBoolean()) {
      ended = program.waitFor(random.nextLong(whole / 4, whole), TimeUnit.MILLISECONDS);
    } else {
      while (program.isAlive() && !hasBegun(place, before)) {
        Thread.sleep(2);
      }
      ended = program.waitFor(random.nextLong(AFTER_BEGIN), TimeUnit.MILLISECONDS);
    }
    program.destroyForcibly().waitFor();
    return !ended;
  }

  /* The first additions of new archives among them: the folder is made anew for every third. */
  @Test
  void killedAtRandomPoints_addsAllOrNothing_andTheNextRunLeavesNothing() throws Exception {
    SplittableRandom random = new SplittableRandom(SEED);
    long begin = System.nanoTime();
    assertThat(start(0).waitFor(PATIENCE, TimeUnit.SECONDS)).isTrue();
    long whole = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begin);
    int killed = 0;
    int none = 0;
    for (int k = 1; k <= TIMES; k++) {
      Path place = archive(k);
      if (k % 3 == 1 && Files.exists(place)) {
        for (String name : names(place)) {
          Files.delete(place.resolve(name));
        }
      }
      int before = size(place);
      killed += killed(k, whole, random) ? 1 : 0;
      assertThat(size(place) - before).as("seed %d, kill %d", SEED, k).isIn(0, PAGES);
      none += size(place) == before ? 1 : 0;
      Process next = start(k);
      assertThat(next.waitFor(PATIENCE, TimeUnit.SECONDS)).isTrue();
      assertThat(next.exitValue()).as("seed %d, run after kill %d", SEED, k).isZero();
      assertThat(size(place)).isEqualTo(before + PAGES);
      assertThat(names(place)).as("files, seed %d, kill %d", SEED, k).isEqualTo(committed(place));
    }
    System.out.println(
        "seed " + SEED + ": " + killed + " of " + TIMES + " additions killed, " + none + " before");
  }

  private static Set<String> committed(Path place) throws IOException {
    try (Directory directory = FSDirectory.open(place)) {
      Set<String> files =
          new HashSet<>(DirectoryReader.listCommits(directory).getLast().getFileNames());
      files.add(IndexWriter.WRITE_LOCK_NAME);
      return files;
    }
  }
}

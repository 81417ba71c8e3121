package org.entente.sources.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.entente.run.Interrupted;
import org.entente.run.Progress;
import org.entente.run.Run;
import org.entente.run.UserProblem;
import org.entente.sources.RandomKill;
import org.entente.sources.Sample;
import org.entente.sources.SampleStates;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A process that is killed, interrupted or out of space leaves the store as it was.
@Tag("slow")
class KilledImportTest {
  private static final int YEARS = 140;
  private static final int STATES = 8;

  @TempDir Path directory;
  private Path store;
  private Path large;

  @BeforeEach
  void importSmallFile() {
    Sample sample = new Sample(directory);
    try (EvidenceStore made = sample.store()) {
      sample.load(made, "small.csv", "rcid,ccode,vote\n3,2,yes\n3,20,no\n");
    }
    store = directory.resolve("evidence.duckdb");
    StringBuilder text = new StringBuilder("rcid,ccode,vote\n");
    int[] codes = {2, 20, 200, 220, 255, 365, 705, 710};
    for (int rcid = 1; rcid <= YEARS * 1000; rcid++) {
      for (int s = 0; s < STATES && rcid < 99_999; s++) {
        text.append(rcid)
            .append(',')
            .append(codes[s])
            .append(',')
            .append(1 + (rcid + s) % 3)
            .append('\n');
      }
    }
    large = sample.file("large.csv", text.toString());
  }

  private static List<String> java(String... args) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("--enable-native-access=ALL-UNNAMED");
    command.add("-Xmx512m");
    command.add("-XX:-UsePerfData");
    command.add("-cp");
    command.add(System.getProperty("java.class.path"));
    command.add(ImportingProgram.class.getName());
    command.addAll(List.of(args));
    return command;
  }

  private void requireUnchanged() {
    try (EvidenceStore opened = EvidenceStore.open(store, SampleStates.states())) {
      assertThat(opened.datasets()).extracting(DatasetRecord::rowsKept).containsExactly(2L);
      assertThat(opened.datasets()).extracting(DatasetRecord::file).containsExactly("small.csv");
    }
  }

  @Test
  void killedHalfWay_leavesTheStoreAsItWas() throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(java(store.toString(), large.toString(), "wait"))
            .redirectErrorStream(true)
            .start();
    try (BufferedReader out =
        new BufferedReader(
            new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
      assertThat(out.readLine()).isEqualTo("half");
      assertThatThrownBy(() -> EvidenceStore.open(store, SampleStates.states()))
          .isInstanceOf(UserProblem.class)
          .hasMessageContaining("in use");
      process.destroyForcibly().waitFor();
    }
    requireUnchanged();
  }

  @Test
  void interrupted_leavesTheStoreAsItWas() {
    try (EvidenceStore opened = EvidenceStore.open(store, SampleStates.states())) {
      boolean[] stop = new boolean[1];
      Progress halfWay = (_, done, total) -> stop[0] = done * 2 > total;
      Run run = new Run(1, 1, halfWay, () -> stop[0], System::nanoTime);
      assertThatThrownBy(() -> opened.importFile(large, ImportOptions.STRICT, run))
          .isInstanceOf(Interrupted.class);
    }
    requireUnchanged();
  }

  @Test
  void noSpace_isOneMessageAndLeavesTheStoreAsItWas() throws IOException, InterruptedException {
    Path limiter = Path.of("/usr/bin/prlimit");
    assumeTrue(Files.isExecutable(limiter), "needs prlimit to make writes fail");
    Process process =
        new ProcessBuilder(java(store.toString(), large.toString(), "wait"))
            .redirectErrorStream(true)
            .start();
    try (BufferedReader out =
        new BufferedReader(
            new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
      assertThat(out.readLine()).isEqualTo("half");
      // A limit on the size of files makes the next writes fail as a full disk does.
      long limit = Files.size(store) + (64 << 10);
      Process limiting =
          new ProcessBuilder(
                  limiter.toString(), "--pid", String.valueOf(process.pid()), "--fsize=" + limit)
              .start();
      assertThat(limiting.waitFor()).isZero();
      process.getOutputStream().close();
      String said = String.join("\n", out.lines().toList());
      assertThat(said).contains("problem MACHINE: no space left for the evidence store");
      assertThat(said).doesNotContain("at org.", "imported");
    }
    process.waitFor();
    requireUnchanged();
  }

  /* One file replaces another again and again, killed at a random point; whatever the store says it
  holds it holds, and opening it leaves one file. */
  @Test
  void killedAtRandomPoints_holdsOneOfTwoFiles() throws IOException, InterruptedException {
    long seed = Long.getLong("entente.campaign.seed", 20261128L);
    Path place = Files.createDirectories(directory.resolve("place"));
    Path file = place.resolve("evidence.duckdb");
    List<Path> votes = new ArrayList<>();
    for (int rows : new int[] {3000, 4000}) {
      StringBuilder text = new StringBuilder("rcid,ccode,vote\n");
      for (int rcid = 1; rcid <= rows; rcid++) {
        text.append(rcid).append(",2,yes\n");
      }
      votes.add(Files.writeString(directory.resolve(rows + ".csv"), text));
    }
    RandomKill.whole(ImportingProgram.class, file, votes.getFirst());
    long whole = RandomKill.whole(ImportingProgram.class, file, votes.getLast());
    SplittableRandom random = new SplittableRandom(seed);
    int killed = 0;
    for (int k = 0; k < RandomKill.TIMES; k++) {
      long millis = random.nextLong(whole / 4, whole + 50);
      killed += RandomKill.after(millis, ImportingProgram.class, file, votes.get(k % 2)) ? 1 : 0;
      try (EvidenceStore read = EvidenceStore.openToRead(file, SampleStates.states())) {
        assertThat(read.datasets()).as("as data list reads it").hasSize(1);
      }
      long kept;
      try (EvidenceStore opened = EvidenceStore.open(file, SampleStates.states())) {
        assertThat(opened.datasets()).as("seed %d, kill %d", seed, k).hasSize(1);
        DatasetRecord held = opened.datasets().getFirst();
        assertThat(held.rowsKept()).isIn(3000L, 4000L);
        assertThat(held.file()).isEqualTo(held.rowsKept() + ".csv");
        kept = held.rowsKept();
      }
      assertThat(rowsIn(file)).isEqualTo(kept);
      assertThat(RandomKill.names(place)).containsExactly("evidence.duckdb", "temporary");
    }
    RandomKill.makeOlder(place.resolve("temporary"));
    RandomKill.whole(ImportingProgram.class, file, votes.getFirst());
    assertThat(RandomKill.names(place.resolve("temporary"))).as("temporary files").isEmpty();
    System.out.println("seed " + seed + ": " + killed + " imports killed");
  }

  /* The first import of a store: nothing of it, all of it, or a file that says that it is empty. */
  @Test
  void firstImportKilledAtRandomPoints_readsTrue_andIsMendedByTheNext() throws Exception {
    long seed = Long.getLong("entente.campaign.seed", 20261128L);
    Path votes = Files.writeString(directory.resolve("v.csv"), "rcid,ccode,vote\n1,2,yes\n");
    Path first = Files.createDirectories(directory.resolve("first")).resolve("evidence.duckdb");
    long whole = RandomKill.whole(ImportingProgram.class, first, votes);
    SplittableRandom random = new SplittableRandom(seed);
    for (int k = 0; k < Math.max(3, RandomKill.TIMES / 10); k++) {
      Path place = Files.createDirectories(directory.resolve("first " + k));
      Path file = place.resolve("evidence.duckdb");
      RandomKill.after(random.nextLong(whole / 2, whole), ImportingProgram.class, file, votes);
      try (EvidenceStore read = EvidenceStore.openToRead(file, SampleStates.states())) {
        assertThat(read.datasets()).hasSizeLessThan(2);
      } catch (UserProblem e) {
        assertThat(e)
            .hasMessageMatching("(there is no evidence store|the evidence store .* is empty).*");
      }
      RandomKill.whole(ImportingProgram.class, file, votes);
      assertThat(rowsIn(file)).isEqualTo(1);
      assertThat(RandomKill.names(place)).containsExactly("evidence.duckdb", "temporary");
    }
  }

  /* What a program leaves that is killed between making the file and its tables. */
  @Test
  void aStoreWithoutTables_saysThatItIsEmpty() throws Exception {
    Path file = directory.resolve("empty.duckdb");
    try (Connection made = DriverManager.getConnection("jdbc:duckdb:" + file)) {
      assertThat(made.isClosed()).isFalse();
    }
    assertThatThrownBy(() -> EvidenceStore.openToRead(file, SampleStates.states()))
        .isInstanceOf(UserProblem.class)
        .hasMessageContaining("is empty: its first import was stopped");
  }

  private static long rowsIn(Path file) {
    try (StoreConnection connection = StoreConnection.open(file, true)) {
      return connection.read(c -> {
        try (Statement sql = c.createStatement();
            ResultSet rows = sql.executeQuery("SELECT count(*) FROM un_vote")) {
          rows.next();
          return rows.getLong(1);
        }
      });
    }
  }
}

package org.entente.sources.yearbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.SplittableRandom;
import org.entente.run.UserProblem;
import org.entente.sources.RandomKill;
import org.entente.sources.SampleStates;
import org.entente.sources.file.BuildLock;
import org.entente.sources.file.FolderSwap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A build that is killed leaves the yearbook that was there or the one it built, whole; the next
/// build leaves nothing of it.
@Tag("slow")
class KilledBuildTest {
  private static final List<Integer> CODES = List.of(2, 20, 200, 220, 255, 365, 705, 710);
  private static final long SEED = Long.getLong("entente.campaign.seed", 20261128L);

  @TempDir Path directory;

  private String seedOf(Path book) throws IOException {
    String manifest = Files.readString(FolderSwap.current(book).resolve("yearbook.json"));
    YearbookFolder folder = YearbookFolder.in(book);
    assertThat(folder.years()).contains(2015, 2016);
    assertThat(folder.year(2015).dyads().states()).isPositive();
    assertThat(folder.year(2016).dyads().states()).isPositive();
    return manifest.replaceAll("(?s).*\"seed\" : (\\d+).*", "$1");
  }

  @Test
  void killedAtRandomPoints_leavesOneOfTwo_andTheNextLeavesNothing() throws Exception {
    Path data = Files.createDirectories(directory.resolve("data"));
    Path store = new MadeData(CODES, LocalDate.of(2016, 12, 31)).into(data, SampleStates.states());
    Path place = Files.createDirectories(directory.resolve("place"));
    Path book = place.resolve("book");
    RandomKill.whole(BuildingProgram.class, book, store, Path.of("1"));
    long whole = RandomKill.whole(BuildingProgram.class, book, store, Path.of("1"));
    SplittableRandom random = new SplittableRandom(SEED);
    int killed = 0;
    int kept = 0;
    String last = "1";
    for (int k = 0; k < Math.max(2, RandomKill.TIMES / 4); k++) {
      String next = String.valueOf(k + 2);
      killed +=
          RandomKill.after(
                  random.nextLong(whole / 4, whole + 50),
                  BuildingProgram.class,
                  book,
                  store,
                  Path.of(next))
              ? 1
              : 0;
      String found = seedOf(book);
      assertThat(found).as("seed %d, kill %d", SEED, k).isIn(last, next);
      kept += found.equals(last) ? 1 : 0;
      last = found;
    }
    RandomKill.makeOlder(place.resolve("temporary"));
    RandomKill.whole(BuildingProgram.class, book, store, Path.of("1"));
    assertThat(seedOf(book)).isEqualTo("1");
    assertThat(RandomKill.names(place)).containsExactly("book", "temporary");
    assertThat(RandomKill.names(place.resolve("temporary"))).as("temporary files").isEmpty();
    System.out.println("seed " + SEED + ": " + killed + " builds killed, " + kept + " before");
  }

  /* The steps of a swap as a killed program leaves them, each of them made by hand. */
  @Test
  void everyStepOfTheSwap_readsWhole_andIsEndedByTheNext() throws IOException {
    for (String left : List.of("", "old", "old replaced", "replaced")) {
      Path place = Files.createDirectories(directory.resolve("steps " + left));
      Path book = place.resolve("book");
      boolean waiting = !left.isEmpty();
      if (waiting) {
        made(place.resolve("book.finished"), "new");
      }
      if (left.contains("old") || !waiting) {
        made(book, "old");
      }
      if (left.contains("replaced")) {
        made(place.resolve("book.replaced"), "older");
      }
      made(place.resolve("book.unfinished"), "half");
      assertThat(Files.readString(FolderSwap.current(book).resolve("f")))
          .as(left)
          .isEqualTo(left.contains("old") || !waiting ? "old" : "new");
      FolderSwap swap = new FolderSwap(book);
      assertThat(RandomKill.names(swap.begin())).isEmpty();
      assertThat(Files.readString(book.resolve("f"))).isEqualTo(waiting ? "new" : "old");
      swap.discard();
      assertThat(RandomKill.names(place)).containsExactly("book");
    }
  }

  private static void made(Path folder, String text) throws IOException {
    Files.writeString(Files.createDirectories(folder).resolve("f"), text);
  }

  @Test
  void aFolderWithOtherFiles_isNotReplaced() throws IOException {
    Path data = Files.createDirectories(directory.resolve("data"));
    Path store = new MadeData(CODES, LocalDate.of(2016, 12, 31)).into(data, SampleStates.states());
    Path thesis = Files.createDirectories(directory.resolve("thesis"));
    Files.writeString(thesis.resolve("chapter.tex"), "years of work");
    assertThatThrownBy(
            () -> BuildingProgram.main(new String[] {thesis.toString(), store.toString(), "1"}))
        .isInstanceOf(UserProblem.class)
        .hasMessageContaining("chapter.tex");
    assertThat(RandomKill.names(thesis)).containsExactly("chapter.tex");
  }

  @Test
  void aSecondBuild_isToldThatOneIsRunning() throws Exception {
    Path data = Files.createDirectories(directory.resolve("data"));
    Path store = new MadeData(CODES, LocalDate.of(2016, 12, 31)).into(data, SampleStates.states());
    Path book = directory.resolve("place/book");
    String[] arguments = {book.toString(), store.toString(), "1"};
    try (BuildLock mine = BuildLock.take(book)) {
      assertThatThrownBy(() -> BuildingProgram.main(arguments))
          .isInstanceOf(UserProblem.class)
          .hasMessageContaining("another build of the yearbook " + book + " is running");
      assertThat(mine).isNotNull();
    }
    BuildingProgram.main(arguments);
    assertThat(seedOf(book)).isEqualTo("1");
    assertThat(RandomKill.names(directory.resolve("place"))).containsExactly("book");
  }

  @Test
  void aLinkToAFolder_staysALink() throws IOException {
    Path real = Files.createDirectories(directory.resolve("disk/real"));
    Path link = Files.createSymbolicLink(directory.resolve("book"), real);
    FolderSwap swap = new FolderSwap(link);
    made(swap.begin(), "new");
    swap.commit();
    assertThat(link).isSymbolicLink();
    assertThat(link.resolve("f")).hasContent("new");
    assertThat(RandomKill.names(directory.resolve("disk"))).containsExactly("real");
  }
}

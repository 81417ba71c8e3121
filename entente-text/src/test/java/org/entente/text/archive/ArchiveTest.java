package org.entente.text.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.entente.run.Run;
import org.entente.run.UserProblem;
import org.entente.sources.world.WorldFiles;
import org.entente.text.claim.ClaimKind;
import org.entente.world.World;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// An archive of made-up rows; what is expected follows from how they were made.
@Tag("slow")
class ArchiveTest {
  private static final World WORLD = WorldFiles.load(List.of());
  private static final LocalDate DATE = LocalDate.of(2015, 7, 10);
  private static final ArchiveQuery ALL = new ArchiveQuery("", "", "", "", null, null);
  private static final String LONG =
      "Iran threatened Israel on Monday after a week of rising tension along the border, and"
          + " officials in several capitals called for calm while markets fell and oil rose"
          + " sharply";
  private static final String ROWS =
      String.join(
          "\n",
          "{\"date\": \"2014-03-02\", \"text\": \"Russia invaded Ukraine.\"}",
          "{\"date\": \"2014-03-05\", \"text\": \"Japan criticised China over the island.\"}",
          "{\"date\": \"2014-03-09\", \"text\": \"Russia attacked Ukraine again.\"}",
          "{\"date\": \"2014-04-01\", \"text\": \"" + LONG + ".\"}",
          "{\"date\": \"2014-04-02\", \"text\": \"" + LONG + " today.\"}",
          "not json",
          "{\"date\": \"2014-13-40\", \"text\": \"Russia attacked Ukraine.\"}",
          "{\"title\": \"no text\"}");

  @TempDir private Path folder;

  private Adding.Outcome add(String name, int threads) throws IOException {
    Path rows = Files.writeString(folder.resolve("rows.jsonl"), ROWS);
    return Adding.add(
        folder.resolve(name), PageFiles.of(List.of(rows)), WORLD, DATE, Run.quiet(1, threads));
  }

  @Test
  void rows_areAddedOnce_andWhatIsNoRowIsNamed() throws IOException {
    Adding.Outcome first = add("press", 1);
    Adding.Outcome again = add("press", 1);

    assertThat(first.added()).isEqualTo(5);
    assertThat(first.repeats()).isEqualTo(1);
    assertThat(first.unread())
        .hasSize(3)
        .anySatisfy(u -> assertThat(u).contains("line 6").contains("not JSON"))
        .anySatisfy(u -> assertThat(u).contains("line 7").contains("2014-13-40"))
        .anySatisfy(u -> assertThat(u).contains("line 8").contains("no text"));
    assertThat(again.added()).isZero();
    assertThat(again.known()).isEqualTo(5);
    assertThat(new Archive(folder.resolve("press")).size()).isEqualTo(5);
  }

  @Test
  void search_findsWordsInAnyForm_andClaimsByActors() throws IOException {
    add("press", 1);
    Archive archive = new Archive(folder.resolve("press"));

    assertThat(archive.pages(new ArchiveQuery("criticise islands", "", "", "", null, null), 9))
        .singleElement()
        .satisfies(p -> assertThat(p.date()).isEqualTo("2014-03-05"));
    assertThat(archive.claims(new ArchiveQuery("", "RUS", "UKR", "assault", null, null), 9))
        .hasSize(2)
        .allSatisfy(c -> {
          assertThat(c.kind()).isEqualTo(ClaimKind.ASSAULT);
          assertThat(c.sign()).isEqualTo(-1);
        });
    assertThat(
            archive.claims(new ArchiveQuery("", "RUS", "", "", LocalDate.of(2014, 3, 3), null), 9))
        .singleElement()
        .satisfies(c -> assertThat(c.sentence()).contains("again"));
    assertThatThrownBy(() -> archive.pages(new ArchiveQuery("the", "", "", "", null, null), 9))
        .isInstanceOf(UserProblem.class);
  }

  @Test
  void nearDuplicates_areLinked_andCountedOnceByMonth() throws IOException {
    add("press", 1);
    Archive archive = new Archive(folder.resolve("press"));
    List<ArchivedPage> april =
        archive.pages(new ArchiveQuery("", "", "", "", LocalDate.of(2014, 4, 1), null), 9);
    assertThat(april).hasSize(2);
    assertThat(april.get(1).repeats()).isEqualTo(april.get(0).id());

    List<PairMonth> months = PairMonth.of(archive.claims(ALL, 99));
    assertThat(months)
        .anySatisfy(m -> {
          assertThat(m.month()).isEqualTo(YearMonth.of(2014, 3));
          assertThat(m.first() + m.second()).isEqualTo("RUSUKR");
          assertThat(m.conflict()).isEqualTo(2);
        })
        .anySatisfy(m -> {
          assertThat(m.month()).isEqualTo(YearMonth.of(2014, 4));
          assertThat(m.conflict()).isEqualTo(1);
        });
  }

  @Test
  void threads_changeNothing() throws IOException {
    add("one", 1);
    add("four", 4);
    assertThat(new Archive(folder.resolve("four")).claims(ALL, 99))
        .isEqualTo(new Archive(folder.resolve("one")).claims(ALL, 99));
  }

  /* Texts of runs by hand: one word of thirteen changed touches four of ten runs. */
  @Test
  void likeness_isNearTheShareOfCommonRuns() {
    String text = "a b c d e f g h i j k l m";
    int[] one = Shingles.of(text);
    assertThat(Shingles.likeness(one, Shingles.of(text))).isEqualTo(1);
    assertThat(Shingles.likeness(one, Shingles.of(text.replace("g", "x"))))
        .isCloseTo(6 / 14., within(.2));
    assertThat(Shingles.likeness(one, Shingles.of("n o p q r s t u v w"))).isLessThan(.1);
  }

  @Tag("slow")
  @Test
  void aPackedBomb_andALineWithoutAnEnd_areRefused() throws IOException {
    Path bomb = folder.resolve("bomb.jsonl.gz");
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(bomb))) {
      byte[] lines = "\n".repeat(1 << 20).getBytes(StandardCharsets.UTF_8);
      for (int k = 0; k < 130; k++) {
        out.write(lines);
      }
    }
    assertThatThrownBy(() -> PageFiles.of(List.of(bomb)))
        .isInstanceOf(UserProblem.class)
        .hasMessageContaining("bomb.jsonl.gz is refused: it unpacks to more than 200 times");

    Path line = Files.writeString(folder.resolve("line.jsonl"), "\"".repeat(16_000_001) + "\n{}");
    assertThat(PageFiles.of(List.of(line)).unread())
        .containsExactly(line + ", line 1: longer than a page may be", line + ", line 2: no text");
  }

  @Test
  void whatIsNoArchive_isSaid() throws IOException {
    Path other = Files.createDirectory(folder.resolve("other"));
    Files.writeString(other.resolve("thesis.txt"), "mine");
    Path page = Files.writeString(folder.resolve("a.jsonl"), "{\"text\": \"x\"}");

    assertThatThrownBy(() -> new Archive(folder.resolve("none")))
        .isInstanceOf(UserProblem.class)
        .hasMessageContaining("no archive");
    assertThatThrownBy(
            () -> Adding.add(other, PageFiles.of(List.of(page)), WORLD, DATE, Run.quiet()))
        .isInstanceOf(UserProblem.class)
        .hasMessageContaining("something else");
    assertThatThrownBy(() -> PageFiles.of(List.of(folder.resolve("nothing"))))
        .isInstanceOf(UserProblem.class)
        .hasMessageContaining("not there");
    assertThat(Files.readString(other.resolve("thesis.txt"))).isEqualTo("mine");
  }

  /* Reading and adding say the same, and the folder stays as it is. */
  @Test
  void aDamagedArchive_isSaidToBe_andLeftAlone() throws IOException {
    add("press", 1);
    Path press = folder.resolve("press");
    Path segments;
    try (var files = Files.list(press)) {
      segments = files.filter(f -> f.toString().contains("segments_")).findFirst().orElseThrow();
    }
    Files.writeString(segments, "garbage");
    assertThatThrownBy(() -> new Archive(press).size())
        .isInstanceOf(UserProblem.class)
        .hasMessageEndingWith("is damaged or of another version");
    assertThatThrownBy(() -> add("press", 1))
        .isInstanceOf(UserProblem.class)
        .hasMessageEndingWith("is damaged or of another version");
    assertThat(Files.readString(segments)).isEqualTo("garbage");
  }
}

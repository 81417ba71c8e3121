package org.entente.text.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.entente.run.Run;
import org.entente.run.UserProblem;
import org.entente.sources.world.WorldFiles;
import org.entente.world.World;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What is found in an archive of seven made-up pages, counted by hand; and what an adding that
/// fails or stops leaves behind.
@Tag("slow")
class ArchiveQueryTest {
  private static final World WORLD = WorldFiles.load(List.of());
  private static final LocalDate DAY = LocalDate.of(2015, 7, 10);
  private static final List<String> ROWS =
      List.of(
          "{\"date\": \"2014-01-31\", \"title\": \"Fear\", \"text\": \"Norway fears Chile.\"}",
          "{\"date\": \"2014-02-01\", \"text\": \"Chile attacked Norway. Peru condemned Chile.\"}",
          "{\"date\": \"2014-02-28\", \"text\": \"The harvests of Ruritania failed.\"}",
          "{\"text\": \"Norway supports Peru.\"}",
          "{\"date\": \"2014-03-01\", \"text\": \"Norway does not fear Chile.\"}",
          "{\"date\": \"2014-03-01\", \"text\": \"Norway and Chile are rivals.\"}",
          "{\"date\": \"2014-03-02\", \"text\": \"Правительство Норвегии открыло границу.\"}");

  @TempDir private static Path folder;

  @BeforeAll
  static void add() throws IOException {
    Adding.Outcome outcome = add(folder.resolve("press"), ROWS, Run.quiet(1, 1));
    assertThat(outcome.added()).isEqualTo(7);
    assertThat(outcome.claims()).isEqualTo(6);
    assertThat(outcome.unread()).singleElement().asString().contains("is in Cyrillic script");
  }

  private static Adding.Outcome add(Path press, List<String> rows, Run run) throws IOException {
    Path file = Files.createTempFile(folder, "rows", ".jsonl");
    Files.write(file, rows);
    return Adding.add(press, PageFiles.of(List.of(file)), WORLD, DAY, run);
  }

  private static ArchiveQuery query(
      @Nullable String words,
      @Nullable String from,
      @Nullable String to,
      @Nullable String kind,
      @Nullable LocalDate since,
      @Nullable LocalDate until) {
    return new ArchiveQuery(
        words == null ? "" : words,
        from == null ? "" : from,
        to == null ? "" : to,
        kind == null ? "" : kind,
        since,
        until);
  }

  private static Archive press() {
    return new Archive(folder.resolve("press"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        " | | | | | | 6",
        " | NOR | | | | | 4",
        " | NOR | CHL | | | | 3",
        " | CHL | NOR | | | | 1",
        " | | CHL | fear | | | 2",
        " | | | assault | | | 1",
        " | | | aid | | | 0",
        " | USA | | | | | 0",
        " | | | | 2014-02-01 | | 4",
        " | | | | | 2014-02-01 | 3",
        " | | | | 2014-02-01 | 2014-02-01 | 2",
        " | | | | 2015-01-01 | | 0",
        " | | | | 2014-03-01 | 2014-02-01 | 0",
        "rival | | | | | | 1",
        "fearing | | | | | | 2",
        "fear chile | | | | | | 2",
        "fear | | | fear | 2014-03-01 | | 1",
      })
  void claimsAreThoseThatFit(
      String words,
      String from,
      String to,
      String kind,
      LocalDate since,
      LocalDate until,
      int count) {
    assertThat(press().claims(query(words, from, to, kind, since, until), 99)).hasSize(count);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        " | | | 7",
        "harvest | | | 1",
        "HARVESTING | | | 1",
        "norway | | | 5",
        "норвегии | | | 1",
        "nothing | | | 0",
        " | 2014-02-01 | 2014-02-28 | 2",
        "norway | 2014-03-01 | | 2",
      })
  void pagesAreThoseThatFit(String words, LocalDate since, LocalDate until, int count) {
    assertThat(press().pages(query(words, null, null, null, since, until), 99)).hasSize(count);
  }

  @Test
  void noMoreThanAskedForAreFound_theEarlierAddedFirst() {
    ArchiveQuery all = query(null, null, null, null, null, null);
    List<ArchivedPage> pages = press().pages(all, 99);
    for (int most = 1; most <= 9; most++) {
      assertThat(press().pages(all, most)).isEqualTo(pages.subList(0, Math.min(7, most)));
    }
    assertThat(pages).extracting(ArchivedPage::text).first().isEqualTo("Norway fears Chile.");
    assertThat(pages.getFirst().title()).isEqualTo("Fear");
    assertThat(pages).extracting(ArchivedPage::claims).containsExactly(1, 2, 0, 1, 1, 1, 0);
    assertThat(pages).extracting(ArchivedPage::id).doesNotHaveDuplicates();
  }

  @Test
  void aClaim_isThatOfItsPage() {
    ArchivedClaim claim =
        press()
            .claims(query(null, "NOR", null, null, LocalDate.of(2014, 3, 1), null), 9)
            .getFirst();
    assertThat(claim.sentence()).isEqualTo("Norway does not fear Chile.");
    assertThat(claim.modality()).isEqualTo("negated");
    assertThat(claim.sign()).isEqualTo(1);
    assertThat(claim.mutual()).isFalse();
    assertThat(claim.date()).isEqualTo("2014-03-01");
    assertThat(press().pages(query("fear", null, null, null, claim.date(), null), 9))
        .extracting(ArchivedPage::id)
        .contains(claim.page());
  }

  /* The same text on another day is another page, and a repeat of the first. */
  @Test
  void theSameTextAnotherDay_isARepeat() throws IOException {
    Path press = folder.resolve("repeats");
    String text =
        "Norway condemned Chile on Monday for its attack on Peru, officials in Oslo said.";
    Adding.Outcome outcome =
        add(
            press,
            List.of(
                "{\"date\": \"2014-01-01\", \"text\": \"" + text + "\"}",
                "{\"date\": \"2014-01-02\", \"text\": \"" + text + "\"}",
                "{\"date\": \"2014-01-01\", \"text\": \"" + text + "\"}"),
            Run.quiet(1, 1));
    assertThat(outcome.added()).isEqualTo(2);
    assertThat(outcome.known()).isEqualTo(1);
    assertThat(outcome.repeats()).isEqualTo(1);
    List<ArchivedPage> pages =
        new Archive(press).pages(query(null, null, null, null, null, null), 9);
    assertThat(pages.get(1).repeats()).isEqualTo(pages.get(0).id());
    assertThat(pages.get(0).repeats()).isEmpty();
  }

  /* In one go or page by page: the same archive. */
  @Test
  void pagesAddedOneByOne_areAsThoseAddedAtOnce() throws IOException {
    Path one = folder.resolve("one-by-one");
    for (String row : ROWS) {
      add(one, List.of(row), Run.quiet(1, 1));
    }
    ArchiveQuery all = query(null, null, null, null, null, null);
    assertThat(new Archive(one).claims(all, 99)).isEqualTo(press().claims(all, 99));
    assertThat(new Archive(one).pages(all, 99))
        .extracting(ArchivedPage::id)
        .isEqualTo(press().pages(all, 99).stream().map(ArchivedPage::id).toList());
  }

  /* A stop within an adding leaves what was there, and the next adding finds the place free. */
  @Test
  void anAddingThatFails_leavesWhatWasThere() throws IOException {
    Path press = folder.resolve("stopped");
    add(press, ROWS.subList(0, 2), Run.quiet(1, 1));
    List<RawPage> pages = new ArrayList<>();
    pages.add(new RawPage.Row("new", "", null, "Peru fears Chile."));
    pages.add(
        new RawPage.Saved(
            "broken",
            () -> {
              throw new IllegalStateException("the disk went away");
            }));
    assertThatThrownBy(
            () -> Adding.add(press, new PageFiles(pages, List.of()), WORLD, DAY, Run.quiet(1, 1)))
        .isInstanceOf(IllegalStateException.class);
    assertThat(new Archive(press).size()).isEqualTo(2);
    assertThat(add(press, ROWS.subList(2, 3), Run.quiet(1, 1)).added()).isEqualTo(1);
    assertThat(new Archive(press).size()).isEqualTo(3);
  }

  @Test
  void aPageThatCannotBeRead_isNamed_andTheOthersAreAdded() throws IOException {
    Path press = folder.resolve("mixed");
    List<RawPage> pages =
        List.of(
            new RawPage.Saved("empty.html", () -> new byte[0]),
            new RawPage.Row("row", "", null, "Peru fears Chile."),
            new RawPage.Saved(
                "list.html", () -> "<html><nav>a</nav></html>".getBytes(StandardCharsets.UTF_8)));
    Adding.Outcome outcome =
        Adding.add(press, new PageFiles(pages, List.of("x: no text")), WORLD, DAY, Run.quiet(1, 1));
    assertThat(outcome.added()).isEqualTo(1);
    assertThat(outcome.unread()).hasSize(3);
    assertThat(outcome.unread().getFirst()).isEqualTo("x: no text");
    assertThat(outcome.unread().get(1)).startsWith("empty.html is empty");
    assertThat(outcome.unread().get(2)).startsWith("list.html has no article");
  }

  @Test
  void anEmptyArchive_holdsNothing() throws IOException {
    Path press = folder.resolve("nothing");
    Adding.Outcome outcome =
        Adding.add(press, new PageFiles(List.of(), List.of()), WORLD, DAY, Run.quiet(1, 1));
    assertThat(outcome.added()).isZero();
    assertThat(new Archive(press).size()).isZero();
    assertThat(new Archive(press).claims(query(null, null, null, null, null, null), 9)).isEmpty();
  }

  /* A file of the index that is gone or cut short, one after the other: each is said, none is a crash. */
  @Test
  void everyDamage_isSaidOrHarmless() throws IOException {
    Path press = folder.resolve("damaged");
    add(press, ROWS, Run.quiet(1, 1));
    List<Path> files;
    try (Stream<Path> all = Files.list(press)) {
      files = all.filter(f -> !f.endsWith("write.lock")).sorted().toList();
    }
    for (Path file : files) {
      byte[] bytes = Files.readAllBytes(file);
      for (int length : new int[] {0, bytes.length / 2, Math.max(0, bytes.length - 1)}) {
        Files.write(file, java.util.Arrays.copyOf(bytes, length));
        try {
          assertThat(new Archive(press).size()).isEqualTo(7);
        } catch (UserProblem e) {
          assertThat(e.getMessage())
              .as("%s of %d bytes", file.getFileName(), length)
              .matches("(?s).*(?:is damaged or of another version|is no archive).*");
        }
      }
      Files.write(file, bytes);
    }
    assertThat(new Archive(press).size()).isEqualTo(7);
  }
}

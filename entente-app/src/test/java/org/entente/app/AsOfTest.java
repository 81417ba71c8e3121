package org.entente.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.entente.answer.assessment.AssessmentData;
import org.entente.coalition.Assessor;
import org.entente.panel.Panel;
import org.entente.run.Run;
import org.entente.situation.Situation;
import org.entente.sources.store.EvidenceStore;
import org.entente.sources.world.WorldFiles;
import org.entente.sources.yearbook.MadeData;
import org.entente.sources.yearbook.YearbookBuilder;
import org.entente.sources.yearbook.YearbookFolder;
import org.entente.sources.yearbook.YearbookWriter;
import org.entente.world.States;
import org.entente.world.World;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/// An assessment as of a date is the same, byte for byte, whether or not later data are in the
/// store.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Tag("slow")
class AsOfTest {
  private static final List<Integer> CODES =
      List.of(2, 200, 220, 365, 640, 701, 702, 703, 704, 705, 710, 740, 750, 770);
  private static final LocalDate DAY = LocalDate.of(2015, 7, 10);

  @TempDir static Path directory;

  private final World world = world();
  private Path before = directory;
  private Path after = directory;

  private static World world() {
    World whole = WorldFiles.load(List.of());
    return new World(
        new States(whole.states().list().stream().filter(s -> CODES.contains(s.code())).toList()),
        List.of(whole.getCoalition("SCO")));
  }

  @BeforeAll
  void build() throws IOException {
    before = yearbook("before", DAY);
    after = yearbook("after", LocalDate.of(2023, 12, 31));
  }

  private Path yearbook(String name, LocalDate known) throws IOException {
    Path folder = Files.createDirectory(directory.resolve(name));
    Path file = new MadeData(CODES, known).into(folder, world.states());
    Path book = folder.resolve("book");
    try (EvidenceStore store = EvidenceStore.openToRead(file, world.states())) {
      YearbookWriter.write(
          new YearbookBuilder(store, world.states()), 2008, book, "made", Run.quiet(1, 1));
    }
    return book;
  }

  private String json(Path book, LocalDate day) {
    Panel panel = Panel.asOf(YearbookFolder.in(book), day, Panel.YearRule.COMPLETED);
    return AssessmentData.of(
            Assessor.withDefaults()
                .assess(
                    Situation.of(world.getCoalition("SCO"), panel),
                    Optional.empty(),
                    Run.quiet(1, 1)),
            world.states(),
            "entente assess SCO")
        .toString();
  }

  @Test
  void assessment_withAndWithoutLaterData_isByteIdentical() {
    assertThat(json(after, DAY)).isEqualTo(json(before, DAY));
  }

  @Test
  void assessment_ofALaterDate_isAnother() {
    assertThat(json(after, LocalDate.of(2017, 1, 1))).isNotEqualTo(json(after, DAY));
  }

  @Test
  void everyYearUpToTheDate_hasTheSameFiles() throws IOException {
    for (int year = 2008; year <= 2014; year++) {
      List<String> names = files(before, year);
      assertThat(names).contains("states-" + year + ".parquet");
      assertThat(files(after, year)).isEqualTo(names);
      for (String name : names) {
        assertThat(Files.mismatch(after.resolve(name), before.resolve(name)))
            .as(name)
            .isEqualTo(-1);
      }
    }
    assertThat(files(before, 2015)).doesNotContain("votes-2015.parquet");
    assertThat(files(after, 2015)).contains("votes-2015.parquet");
  }

  /* The files of a year, a kind of figures each. */
  private static List<String> files(Path book, int year) throws IOException {
    try (Stream<Path> files = Files.list(book)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith("-" + year + ".parquet"))
          .sorted()
          .toList();
    }
  }
}

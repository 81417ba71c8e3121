package org.entente.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import org.entente.answer.assessment.AssessmentData;
import org.entente.coalition.Assessor;
import org.entente.panel.Column;
import org.entente.panel.DyadColumn;
import org.entente.panel.Panel;
import org.entente.panel.StateColumn;
import org.entente.panel.YearSlice;
import org.entente.panel.Yearbook;
import org.entente.run.Run;
import org.entente.situation.Situation;
import org.entente.sources.store.EvidenceStore;
import org.entente.sources.store.ImportOptions;
import org.entente.sources.world.WorldFiles;
import org.entente.sources.yearbook.YearbookBuilder;
import org.entente.world.World;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/// On the public datasets, every figure as of a day is the same whether or not later rows are in
/// the store. `AsOfTest` holds it on invented rows, bytes of files included.
///
/// Rows before 2004 are left out of both stores: they are before the day either way, and take most
/// of the time.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Tag("slow")
class AsOfOnRealDataTest {
  private static final Path DATA =
      Path.of(System.getProperty("entente.root", ".")).resolve("../shared/data");
  private static final int FIRST_YEAR = 2004;
  private static final LocalDate DAY = LocalDate.of(2010, 12, 31);
  private static final List<String> COALITIONS = List.of("NATO", "SCO", "EU", "ASEAN", "GCC");

  @TempDir static Path directory;

  private final World world = WorldFiles.load(List.of());
  private final List<Built> books = new ArrayList<>();

  /* A yearbook made from a store when it is asked for a year. */
  private final class Built implements Yearbook, AutoCloseable {
    private final EvidenceStore store;
    private final YearbookBuilder builder;
    private final Map<Integer, YearSlice> slices = new HashMap<>();

    Built(String name, LocalDate lastDay) throws IOException {
      Path folder = Files.createDirectory(directory.resolve(name));
      store = EvidenceStore.open(folder.resolve("evidence.duckdb"), world.states());
      new CutData(DATA, FIRST_YEAR, lastDay)
          .into(folder)
          .forEach((key, file) ->
              store.importFile(file, new ImportOptions(Optional.of(key), true), Run.quiet()));
      builder = new YearbookBuilder(store, world.states());
    }

    @Override
    public NavigableSet<Integer> years() {
      NavigableSet<Integer> years = new TreeSet<>();
      for (int year = FIRST_YEAR; year <= builder.lastCompleteYear(); year++) {
        years.add(year);
      }
      return years;
    }

    @Override
    public synchronized YearSlice year(int year) {
      return slices.computeIfAbsent(year, y -> builder.slice(y, Run.quiet(1, 2)));
    }

    @Override
    public List<Dataset> datasets() {
      return builder.datasets().stream()
          .map(d -> new Dataset(d.key(), d.title(), "", "", ""))
          .toList();
    }

    @Override
    public void close() {
      store.close();
    }
  }

  @BeforeAll
  void build() throws IOException {
    for (String name : CutData.names()) {
      assumeThat(DATA.resolve(name)).as("real data, absent on this machine").exists();
    }
    books.add(new Built("cut", DAY));
    books.add(new Built("whole", LocalDate.of(2024, 12, 31)));
  }

  @AfterAll
  void close() {
    books.forEach(Built::close);
  }

  @Test
  void storesDiffer_inWhatCameLater() {
    assertThat(books.getFirst().years().last()).isEqualTo(DAY.getYear());
    assertThat(books.getLast().years().last()).isGreaterThan(DAY.getYear() + 10);
  }

  @Test
  void everyColumnAndSketchOfTheYear_isTheSame() {
    YearSlice cut = books.getFirst().year(DAY.getYear());
    YearSlice whole = books.getLast().year(DAY.getYear());
    assertThat(whole.rollCalls()).isEqualTo(cut.rollCalls()).isPositive();
    assertThat(whole.lastYearByDataset()).isEqualTo(cut.lastYearByDataset());
    assertThat(whole.dyads().count()).isEqualTo(cut.dyads().count());
    assertThat(whole.sketchBasis()).isEqualTo(cut.sketchBasis()).isNotEmpty();
    for (StateColumn column : StateColumn.list()) {
      for (int i = 0; i < cut.dyads().states(); i++) {
        same(whole.at(column, i), cut.at(column, i), column, i);
      }
    }
    for (int d = 0; d < cut.dyads().count(); d++) {
      for (DyadColumn column : DyadColumn.list()) {
        same(whole.at(column, d), cut.at(column, d), column, d);
      }
      assertThat(whole.sketch(d)).isEqualTo(cut.sketch(d));
    }
  }

  /* Bit for bit, NaN being NaN; words are made only where it fails, for there are millions. */
  private static void same(float whole, float cut, Column column, int number) {
    if (Float.compare(whole, cut) != 0) {
      fail(column + " of " + number + " is " + cut + ", with later rows in the store " + whole);
    }
  }

  @Test
  void everyAssessment_isTheSame() {
    for (String id : COALITIONS) {
      assertThat(json(books.getLast(), id)).as(id).isEqualTo(json(books.getFirst(), id));
    }
  }

  private String json(Built book, String id) {
    Panel panel = Panel.asOf(book, DAY, Panel.YearRule.COMPLETED);
    return AssessmentData.of(
            Assessor.withDefaults()
                .assess(
                    Situation.of(world.getCoalition(id), panel), Optional.empty(), Run.quiet(1, 2)),
            world.states(),
            "entente assess " + id)
        .toString();
  }
}

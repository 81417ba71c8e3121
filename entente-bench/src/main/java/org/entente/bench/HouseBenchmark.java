package org.entente.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.entente.coalition.Assessment;
import org.entente.coalition.Assessor;
import org.entente.panel.Panel;
import org.entente.run.Run;
import org.entente.situation.Situation;
import org.entente.sources.store.EvidenceStore;
import org.entente.sources.world.WorldFiles;
import org.entente.sources.yearbook.YearbookBuilder;
import org.entente.sources.yearbook.YearbookFolder;
import org.entente.sources.yearbook.YearbookWriter;
import org.entente.world.World;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/// What a user waits for: one assessment from the bundled yearbook, and the building of a yearbook.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(3)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class HouseBenchmark {
  private final World world = WorldFiles.load(List.of());
  private final YearbookFolder opened = YearbookFolder.bundled();

  /// The coalition and the date.
  @Param({"SCO 2015-07-10", "EU 2012-12-31", "NATO 1965-12-31"})
  public String subject = "";

  /// A store with the datasets a yearbook needs, for [#yearbookBuild].
  @State(Scope.Benchmark)
  public static class Store {
    /// The path of the evidence store's file.
    @Param({"evidence.duckdb"})
    public String store = "";
  }

  private Assessment assess(YearbookFolder yearbook) {
    int space = subject.indexOf(' ');
    LocalDate day = LocalDate.parse(subject.substring(space + 1));
    Panel panel = Panel.asOf(yearbook, day, Panel.YearRule.COMPLETED);
    return Assessor.withDefaults()
        .assess(
            Situation.of(world.getCoalition(subject.substring(0, space)), panel),
            Optional.empty(),
            Run.quiet());
  }

  /// An assessment from files that have not been read yet.
  @Benchmark
  public Assessment assessmentFromFiles() {
    return assess(YearbookFolder.bundled());
  }

  /// An assessment of years that are in memory.
  @Benchmark
  public Assessment assessmentInMemory() {
    return assess(opened);
  }

  /// The last ten years of a yearbook, from the store to the files.
  @Benchmark
  public Path yearbookBuild(Store of) throws IOException {
    Path target = Files.createTempDirectory("yearbook").resolve("book");
    try (EvidenceStore store = EvidenceStore.openToRead(Path.of(of.store), world.states())) {
      YearbookBuilder builder = new YearbookBuilder(store, world.states());
      YearbookWriter.write(
          builder, builder.lastCompleteYear() - 9, target, "benchmark", Run.quiet(1, 2));
    }
    return target;
  }
}

package org.entente.sources.yearbook;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.entente.panel.Column;
import org.entente.panel.DyadColumn;
import org.entente.panel.Dyads;
import org.entente.panel.StateColumn;
import org.entente.panel.YearSlice;
import org.entente.run.UserProblem;
import org.entente.similarity.SketchBasis;
import org.entente.sources.file.Reason;
import org.jspecify.annotations.Nullable;

/// The files of one year: one for each kind of figures. The columns of a kind are read together,
/// when the first of them is asked for, under a lock of their own, so that several threads read
/// several kinds at once.
final class YearFiles implements YearSlice.Source {
  /// The file of the year's states.
  static final String STATES = "states";

  /// The file of the bootstrap's common part.
  static final String BASIS = "basis";

  /// The file of the dyads' bootstrap.
  static final String SKETCH = "sketch";

  /// Reads one of the yearbook's files by name.
  @FunctionalInterface
  interface Opener {
    /// The whole file.
    byte[] read(String name) throws IOException;
  }

  private final Opener opener;
  private final String where;
  private final int year;
  private final Set<String> kinds;
  private final Dyads dyads;
  private final Map<String, Map<Column, float[]>> read = new ConcurrentHashMap<>();
  private byte @Nullable [] basis;
  private float @Nullable [][] sketches;
  private float @Nullable [][] counts;

  /// The files of a year; reads at once which states it has.
  ///
  /// @param kinds the kinds of which it has a file
  YearFiles(Opener opener, String where, int year, Set<String> kinds) {
    this.opener = opener;
    this.where = where;
    this.year = year;
    this.kinds = Set.copyOf(kinds);
    this.dyads = Dyads.of(codes(read(STATES, List.of("code")).getOrDefault("code", new float[0])));
  }

  private Map<String, float[]> read(String kind, List<String> names) {
    return reading(() -> new ParquetFile(opener.read(name(kind, year))).read(names));
  }

  /// The name of a year's file of a kind.
  static String name(String kind, int year) {
    return kind + "-" + year + ".parquet";
  }

  private static int[] codes(float[] column) {
    int[] codes = new int[column.length];
    for (int i = 0; i < codes.length; i++) {
      codes[i] = (int) column[i];
    }
    return codes;
  }

  Dyads dyads() {
    return dyads;
  }

  @Override
  public Optional<float[]> find(StateColumn column) {
    return findColumn(column);
  }

  @Override
  public Optional<float[]> find(DyadColumn column) {
    return findColumn(column);
  }

  private Optional<float[]> findColumn(Column column) {
    return kinds.contains(column.kind())
        ? Optional.ofNullable(read.computeIfAbsent(column.kind(), this::read).get(column))
        : Optional.empty();
  }

  private Map<Column, float[]> read(String kind) {
    List<Column> wanted =
        Stream.concat(StateColumn.list().stream(), DyadColumn.list().stream())
            .filter(column -> column.kind().equals(kind))
            .toList();
    Map<String, float[]> found = read(kind, wanted.stream().map(VoteColumns::stored).toList());
    for (VoteColumns table : VoteColumns.TABLES) {
      List<float[]> counts =
          table.counts().stream()
              .flatMap(c -> Optional.ofNullable(found.get(VoteColumns.stored(c))).stream())
              .toList();
      if (counts.size() == table.counts().size()) {
        VoteColumns.takeApart(counts);
      }
    }
    Map<Column, float[]> columns = new HashMap<>();
    for (Column column : wanted) {
      float[] values = found.get(VoteColumns.stored(column));
      if (values != null) {
        columns.put(column, values);
      }
    }
    return columns;
  }

  @Override
  public synchronized byte[] sketchBasis() {
    if (basis == null) {
      basis = kinds.contains(BASIS) ? readBasis() : new byte[0];
    }
    return basis;
  }

  private byte[] readBasis() {
    List<String> names = new ArrayList<>(List.of("replicate"));
    for (int r = 1; r <= YearbookFolder.LARGEST_RANK; r++) {
      names.add("component_" + r);
    }
    Map<String, float[]> columns = read(BASIS, names);
    int replicates = columns.getOrDefault("replicate", new float[0]).length;
    double[][] scores = new double[replicates][columns.size() - 1];
    for (int r = 1; r < columns.size(); r++) {
      float[] component = columns.getOrDefault(names.get(r), new float[replicates]);
      for (int b = 0; b < replicates; b++) {
        scores[b][r - 1] = component[b] / YearFileWriter.SCORE_STEPS;
      }
    }
    return SketchBasis.of(scores, columns.size() - 1).toBytes();
  }

  @Override
  public synchronized byte[] sketch(int dyad) {
    if (!kinds.contains(SKETCH)) {
      return new byte[0];
    }
    if (sketches == null) {
      List<String> names = SketchColumns.names(SketchBasis.fromBytes(sketchBasis()).rank());
      sketches = read(SKETCH, names).values().toArray(float[][]::new);
    }
    if (counts == null) {
      counts = DyadColumn.votes().stream().map(c -> find(c).orElseThrow()).toArray(float[][]::new);
    }
    return SketchColumns.fromColumns(sketches, dyad, ObservedPi.of(counts, dyad));
  }

  /// Something that is read from the files.
  @FunctionalInterface
  private interface Reading<T> {
    T get() throws IOException;
  }

  private <T> T reading(Reading<T> what) {
    try {
      return what.get();
    } catch (IOException e) {
      throw UserProblem.input(
          where + " cannot be read at " + year + " (" + Reason.of(e) + ")",
          "Build it again with: entente yearbook build.");
    }
  }
}

package org.entente.sources.yearbook;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.entente.panel.DyadColumn;
import org.entente.panel.Dyads;
import org.entente.panel.StateColumn;
import org.entente.panel.YearSlice;
import org.entente.run.UserProblem;
import org.entente.similarity.SketchBasis;
import org.entente.sources.file.Reason;
import org.jspecify.annotations.Nullable;

/// The files of one year. Columns that are used together are read together, when the first of them
/// is asked for, under a lock of their own, so that several threads read several groups at once;
/// columns that are not stored are computed from those that are.
final class YearFiles implements YearSlice.Source {
  private static final List<Set<DyadColumn>> READ_TOGETHER =
      List.of(
          EnumSet.range(DyadColumn.YY, DyadColumn.NN),
          EnumSet.range(DyadColumn.ME_YY, DyadColumn.EC_NN),
          EnumSet.range(DyadColumn.ALLIED, DyadColumn.ALLIANCE_PI),
          EnumSet.range(DyadColumn.HOSTILITY_5, DyadColumn.LAST_RIVALRY),
          EnumSet.range(DyadColumn.REMITTANCE_GDP_FORWARD, DyadColumn.ARMS_SHARE_BACK),
          EnumSet.copyOf(TradeFigures.SHARES));

  /// Reads one of the yearbook's files by name.
  @FunctionalInterface
  interface Opener {
    /// The whole file.
    byte[] read(String name) throws IOException;
  }

  private final Opener opener;
  private final String where;
  private final int year;
  private final boolean voted;
  private final Map<Set<DyadColumn>, Object> locks = new ConcurrentHashMap<>();
  private final Object opening = new Object();
  private final Dyads dyads;
  private final Map<StateColumn, float[]> states = new EnumMap<>(StateColumn.class);
  private final Map<DyadColumn, Optional<float[]>> pairs = new ConcurrentHashMap<>();
  private @Nullable ParquetFile dyadFile;
  private byte @Nullable [] basis;
  private float @Nullable [][] sketches;

  /// The files of a year; reads the states at once.
  ///
  /// @param voted whether the year has roll calls
  YearFiles(Opener opener, String where, int year, boolean voted) {
    this.opener = opener;
    this.where = where;
    this.year = year;
    this.voted = voted;
    Map<String, float[]> columns =
        reading(() ->
            new ParquetFile(opener.read("states-" + year + ".parquet"))
                .read(
                    Stream.concat(
                            Stream.of("code"),
                            Stream.of(StateColumn.values()).map(StateColumn::column))
                        .toList()));
    this.dyads = Dyads.of(codes(columns.getOrDefault("code", new float[0])));
    for (StateColumn column : StateColumn.values()) {
      float[] values = columns.get(column.column());
      if (values != null) {
        states.put(column, values);
      }
    }
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

  /// Whether a column is computed from others rather than stored.
  static boolean isDerived(DyadColumn column) {
    return TradeFigures.SHARES.contains(column) || column == DyadColumn.CAPITAL_DISTANCE;
  }

  @Override
  public Optional<float[]> find(StateColumn column) {
    return Optional.ofNullable(states.get(column));
  }

  @Override
  public Optional<float[]> find(DyadColumn column) {
    Optional<float[]> there = pairs.get(column);
    return there != null ? there : findAnew(column);
  }

  private Optional<float[]> findAnew(DyadColumn column) {
    Set<DyadColumn> together = together(column);
    synchronized (locks.computeIfAbsent(together, _ -> new Object())) {
      if (!pairs.containsKey(column)) {
        if (isDerived(column)) {
          derive(column);
        } else {
          read(together);
        }
      }
    }
    return pairs.getOrDefault(column, Optional.empty());
  }

  private static Set<DyadColumn> together(DyadColumn column) {
    return READ_TOGETHER.stream()
        .filter(group -> group.contains(column))
        .findFirst()
        .orElse(EnumSet.of(column));
  }

  private void derive(DyadColumn column) {
    if (column == DyadColumn.CAPITAL_DISTANCE) {
      float[] latitude = ofStates(StateColumn.CAPITAL_LATITUDE);
      float[] longitude = ofStates(StateColumn.CAPITAL_LONGITUDE);
      pairs.put(column, Optional.of(CapitalDistance.of(dyads, latitude, longitude)));
      return;
    }
    float[] gdp = ofStates(StateColumn.GDP);
    float[] total = ofStates(StateColumn.TRADE);
    Map<DyadColumn, float[]> shares =
        find(DyadColumn.TRADE)
            .map(trade -> TradeFigures.shares(dyads, trade, gdp, total))
            .orElse(Map.of());
    TradeFigures.SHARES.forEach(share -> pairs.put(share, Optional.ofNullable(shares.get(share))));
  }

  private float[] ofStates(StateColumn column) {
    return find(column).orElseGet(() -> new YearDraft(year, dyads).missingStates());
  }

  private void read(Set<DyadColumn> wanted) {
    Map<String, float[]> columns =
        reading(() -> dyadFile().read(wanted.stream().map(YearFiles::stored).toList()));
    for (VoteColumns table : VoteColumns.TABLES) {
      List<float[]> counts =
          table.counts().stream()
              .filter(wanted::contains)
              .flatMap(c -> Optional.ofNullable(columns.get(stored(c))).stream())
              .toList();
      if (counts.size() == table.counts().size()) {
        VoteColumns.takeApart(counts);
      }
    }
    wanted.forEach(read -> pairs.put(read, Optional.ofNullable(columns.get(stored(read)))));
  }

  private static String stored(DyadColumn column) {
    return VoteColumns.find(column).map(t -> t.stored(column)).orElse(column.column());
  }

  /* A lock of its own: the sketches hold that of the whole while they wait for columns. */
  private ParquetFile dyadFile() throws IOException {
    synchronized (opening) {
      if (dyadFile == null) {
        dyadFile = new ParquetFile(opener.read("dyads-" + year + ".parquet"));
      }
      return dyadFile;
    }
  }

  @Override
  public synchronized byte[] sketchBasis() {
    if (basis == null) {
      basis = voted ? readBasis() : new byte[0];
    }
    return basis;
  }

  private byte[] readBasis() {
    List<String> names = new ArrayList<>(List.of("replicate"));
    for (int r = 1; r <= YearbookFolder.LARGEST_RANK; r++) {
      names.add("component_" + r);
    }
    Map<String, float[]> columns =
        reading(() -> new ParquetFile(opener.read("basis-" + year + ".parquet")).read(names));
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
    if (!voted) {
      return new byte[0];
    }
    if (sketches == null) {
      List<String> names = SketchColumns.names(SketchBasis.fromBytes(sketchBasis()).rank());
      sketches = reading(() -> dyadFile().read(names).values().toArray(float[][]::new));
    }
    return SketchColumns.fromColumns(sketches, dyad, ObservedPi.of(counts(), dyad));
  }

  private float[][] counts() {
    return VoteColumns.TABLES.getFirst().counts().stream()
        .map(c -> find(c).orElseThrow())
        .toArray(float[][]::new);
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

package org.entente.sources.yearbook;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.entente.panel.DyadColumn;
import org.entente.panel.Dyads;
import org.entente.panel.StateColumn;
import org.entente.panel.YearSlice;
import org.entente.run.UserProblem;
import org.entente.similarity.SketchBasis;
import org.jspecify.annotations.Nullable;

/// The files of one year, read in groups of columns that are used together, when the first of the
/// group is asked for.
final class YearFiles implements YearSlice.Source {
  private static final List<Set<DyadColumn>> GROUPS =
      List.of(
          EnumSet.range(DyadColumn.YY, DyadColumn.NN),
          EnumSet.range(DyadColumn.ME_YY, DyadColumn.EC_NN),
          EnumSet.range(DyadColumn.ALLIED, DyadColumn.ALLIANCE_PI),
          EnumSet.range(DyadColumn.HOSTILITY_5, DyadColumn.LAST_RIVALRY),
          EnumSet.range(DyadColumn.TRADE_GDP_FORWARD, DyadColumn.REMITTANCE_GDP_BACK));

  /// Reads one of the yearbook's files by name.
  @FunctionalInterface
  interface Opener {
    /// The whole file.
    byte[] read(String name) throws IOException;
  }

  private final Opener opener;
  private final String where;
  private final int year;
  private final Dyads dyads;
  private final Map<StateColumn, float[]> states = new EnumMap<>(StateColumn.class);
  private final Map<DyadColumn, float[]> pairs = new EnumMap<>(DyadColumn.class);
  private @Nullable ParquetFile dyadFile;
  private byte @Nullable [] basis;
  private byte @Nullable [][] sketches;

  /// The files of a year; reads the states at once.
  YearFiles(Opener opener, String where, int year) {
    this.opener = opener;
    this.where = where;
    this.year = year;
    try {
      ParquetFile file = new ParquetFile(opener.read("states-" + year + ".parquet"));
      this.dyads = Dyads.of(file.ints(List.of("code"))[0]);
      List<StateColumn> wanted = List.of(StateColumn.values());
      float[][] values = file.floats(wanted.stream().map(StateColumn::column).toList());
      for (int c = 0; c < values.length; c++) {
        states.put(wanted.get(c), values[c]);
      }
    } catch (IOException e) {
      throw damaged(e);
    }
  }

  Dyads dyads() {
    return dyads;
  }

  @Override
  public Optional<float[]> find(StateColumn column) {
    return Optional.ofNullable(states.get(column));
  }

  @Override
  public synchronized Optional<float[]> find(DyadColumn column) {
    if (!pairs.containsKey(column)) {
      readGroup(column);
    }
    return Optional.ofNullable(pairs.get(column));
  }

  private void readGroup(DyadColumn column) {
    List<DyadColumn> wanted =
        List.copyOf(
            GROUPS.stream().filter(g -> g.contains(column)).findFirst().orElse(EnumSet.of(column)));
    try {
      float[][] values = dyadFile().floats(wanted.stream().map(DyadColumn::column).toList());
      for (int c = 0; c < values.length; c++) {
        pairs.put(wanted.get(c), values[c]);
      }
    } catch (IOException e) {
      throw damaged(e);
    }
  }

  private ParquetFile dyadFile() throws IOException {
    if (dyadFile == null) {
      dyadFile = new ParquetFile(opener.read("dyads-" + year + ".parquet"));
    }
    return dyadFile;
  }

  @Override
  public synchronized byte[] sketchBasis() {
    if (basis == null) {
      try {
        basis = opener.read("basis-" + year + ".bin");
      } catch (IOException e) {
        throw damaged(e);
      }
    }
    return basis;
  }

  @Override
  public synchronized byte[] sketch(int dyad) {
    if (sketches == null) {
      try {
        sketches = readSketches(sketchBasis());
      } catch (IOException e) {
        throw damaged(e);
      }
    }
    return sketches[dyad];
  }

  private byte[][] readSketches(byte[] ofYear) throws IOException {
    byte[][] read = new byte[dyads.count()][0];
    if (ofYear.length == 0) {
      return read;
    }
    int bytes = 4 + SketchBasis.fromBytes(ofYear).rank();
    List<String> names = new ArrayList<>(List.of("sketched"));
    for (int b = 0; b < bytes; b++) {
      names.add("sketch_" + b);
    }
    int[][] planes = dyadFile().ints(names);
    for (int d = 0; d < read.length; d++) {
      if (planes[0][d] == 1) {
        read[d] = new byte[bytes];
        for (int b = 0; b < bytes; b++) {
          read[d][b] = (byte) planes[b + 1][d];
        }
      }
    }
    return read;
  }

  private UserProblem damaged(IOException cause) {
    return UserProblem.input(
        where + " cannot be read at " + year + " (" + cause.getMessage() + ")",
        "Build it again with: entente yearbook build.");
  }
}

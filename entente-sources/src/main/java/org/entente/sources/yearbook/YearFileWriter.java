package org.entente.sources.yearbook;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.entente.panel.Column;
import org.entente.panel.DyadColumn;
import org.entente.panel.StateColumn;
import org.entente.panel.YearSlice;
import org.entente.similarity.SketchBasis;

/// Writes the files of a year, `KIND-Y.parquet`: the states, then each kind of figures that has a
/// value, and for a year with roll calls the bootstrap. What is derived from other columns is not
/// stored.
record YearFileWriter(ParquetOutput output, Path folder) {
  /// The units of the basis' scores in the file.
  static final float SCORE_STEPS = 32;

  /// Writes the year and says of which kinds it has a file, in order of name.
  SortedSet<String> write(YearSlice slice) throws SQLException {
    Map<String, Map<String, float[]>> columnsByKind = new TreeMap<>();
    columnsByKind.put(YearFiles.STATES, codes(slice));
    addStates(columnsByKind, slice);
    addDyads(columnsByKind, slice);
    byte[] basis = slice.sketchBasis();
    if (basis.length > 0) {
      SketchBasis scores = SketchBasis.fromBytes(basis);
      columnsByKind.put(YearFiles.SKETCH, sketches(slice, scores.rank()));
      columnsByKind.put(YearFiles.BASIS, basis(scores));
    }
    SortedSet<String> kinds = new TreeSet<>();
    for (var kind : columnsByKind.entrySet()) {
      Path file = folder.resolve(YearFiles.name(kind.getKey(), slice.year()));
      if (output.write(file, kind.getValue())) {
        kinds.add(kind.getKey());
      }
    }
    return kinds;
  }

  private static Map<String, float[]> codes(YearSlice slice) {
    float[] codes = new float[slice.dyads().states()];
    for (int i = 0; i < codes.length; i++) {
      codes[i] = slice.dyads().stateCode(i);
    }
    Map<String, float[]> columns = new LinkedHashMap<>();
    columns.put("code", codes);
    return columns;
  }

  private static void addStates(Map<String, Map<String, float[]>> columnsByKind, YearSlice slice) {
    for (StateColumn column : StateColumn.list()) {
      float[] values = new float[slice.dyads().states()];
      for (int i = 0; i < values.length; i++) {
        values[i] = slice.at(column, i);
      }
      put(columnsByKind, column, values);
    }
  }

  private static void addDyads(Map<String, Map<String, float[]>> columnsByKind, YearSlice slice) {
    Map<DyadColumn, float[]> values = new LinkedHashMap<>();
    for (DyadColumn column : DyadColumn.list()) {
      if (!column.isDerived()) {
        values.put(column, values(slice, column));
      }
    }
    for (VoteColumns table : VoteColumns.TABLES) {
      VoteColumns.addUp(
          table.counts().stream().map(c -> Objects.requireNonNull(values.get(c))).toList());
    }
    values.forEach((column, numbers) -> put(columnsByKind, column, numbers));
  }

  private static void put(
      Map<String, Map<String, float[]>> columnsByKind, Column column, float[] values) {
    columnsByKind
        .computeIfAbsent(column.kind(), _ -> new LinkedHashMap<>())
        .put(VoteColumns.stored(column), values);
  }

  private static float[] values(YearSlice slice, DyadColumn column) {
    float[] values = new float[slice.dyads().count()];
    for (int d = 0; d < values.length; d++) {
      values[d] = slice.at(column, d);
    }
    return values;
  }

  private static Map<String, float[]> sketches(YearSlice slice, int rank) {
    int count = slice.dyads().count();
    byte[][] sketches = new byte[count][];
    double[] observed = new double[count];
    float[][] counts =
        DyadColumn.votes().stream().map(column -> values(slice, column)).toArray(float[][]::new);
    for (int d = 0; d < count; d++) {
      sketches[d] = slice.sketch(d);
      observed[d] = ObservedPi.of(counts, d);
    }
    return SketchColumns.toColumns(sketches, observed, rank);
  }

  private static Map<String, float[]> basis(SketchBasis basis) {
    Map<String, float[]> columns = new LinkedHashMap<>();
    float[] numbers = new float[basis.replicates()];
    for (int b = 0; b < numbers.length; b++) {
      numbers[b] = b;
    }
    columns.put("replicate", numbers);
    for (int r = 0; r < basis.rank(); r++) {
      float[] scores = new float[basis.replicates()];
      for (int b = 0; b < scores.length; b++) {
        scores[b] = Math.round(SCORE_STEPS * basis.score(b, r));
      }
      columns.put("component_" + (r + 1), scores);
    }
    return columns;
  }
}

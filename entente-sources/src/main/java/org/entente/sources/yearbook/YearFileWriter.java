package org.entente.sources.yearbook;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.panel.DyadColumn;
import org.entente.panel.StateColumn;
import org.entente.panel.YearSlice;
import org.entente.similarity.SketchBasis;

/// Writes the three files of a year: `states-Y.parquet`, `dyads-Y.parquet` and, for a year with
/// roll calls, `basis-Y.parquet`. What can be computed from other columns is not stored.
final class YearFileWriter {
  /// The units of the basis' scores in the file.
  static final float SCORE_STEPS = 32;

  private final ParquetOutput output;
  private final Path folder;

  YearFileWriter(ParquetOutput output, Path folder) {
    this.output = output;
    this.folder = folder;
  }

  void write(YearSlice slice) throws SQLException {
    output.write(file("states", slice), states(slice));
    Map<String, float[]> dyads = new LinkedHashMap<>();
    addVotes(dyads, slice);
    addOthers(dyads, slice);
    byte[] basis = slice.sketchBasis();
    if (basis.length > 0) {
      SketchBasis scores = SketchBasis.fromBytes(basis);
      dyads.putAll(sketches(slice, scores.rank()));
      output.write(file("basis", slice), basis(scores));
    }
    output.write(file("dyads", slice), dyads);
  }

  private Path file(String what, YearSlice slice) {
    return folder.resolve(what + "-" + slice.year() + ".parquet");
  }

  private static Map<String, float[]> states(YearSlice slice) {
    int n = slice.dyads().states();
    Map<String, float[]> columns = new LinkedHashMap<>();
    float[] codes = new float[n];
    for (int i = 0; i < n; i++) {
      codes[i] = slice.dyads().stateCode(i);
    }
    columns.put("code", codes);
    for (StateColumn column : StateColumn.values()) {
      float[] values = new float[n];
      for (int i = 0; i < n; i++) {
        values[i] = slice.at(column, i);
      }
      columns.put(column.column(), values);
    }
    return columns;
  }

  private static float[] values(YearSlice slice, DyadColumn column) {
    float[] values = new float[slice.dyads().count()];
    for (int d = 0; d < values.length; d++) {
      values[d] = slice.at(column, d);
    }
    return values;
  }

  private static void addVotes(Map<String, float[]> columns, YearSlice slice) {
    for (VoteColumns table : VoteColumns.TABLES) {
      List<float[]> counts = new ArrayList<>();
      table.counts().forEach(column -> counts.add(values(slice, column)));
      VoteColumns.addUp(counts);
      for (int c = 0; c < counts.size(); c++) {
        columns.put(table.stored(table.counts().get(c)), counts.get(c));
      }
    }
  }

  private static void addOthers(Map<String, float[]> columns, YearSlice slice) {
    for (DyadColumn column : DyadColumn.values()) {
      if (VoteColumns.find(column).isEmpty() && !YearFiles.isDerived(column)) {
        columns.put(column.column(), values(slice, column));
      }
    }
  }

  private static Map<String, float[]> sketches(YearSlice slice, int rank) {
    int count = slice.dyads().count();
    byte[][] sketches = new byte[count][];
    double[] observed = new double[count];
    float[][] counts =
        VoteColumns.TABLES.getFirst().counts().stream()
            .map(column -> values(slice, column))
            .toArray(float[][]::new);
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

package org.entente.sources.yearbook;

import dev.hardwood.HardwoodContext;
import dev.hardwood.InputFile;
import dev.hardwood.metadata.PhysicalType;
import dev.hardwood.reader.ColumnReader;
import dev.hardwood.reader.ColumnReaders;
import dev.hardwood.reader.ParquetFileReader;
import dev.hardwood.schema.ColumnProjection;
import dev.hardwood.schema.ColumnSchema;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// A Parquet file in memory, of which several columns are read at once.
///
/// One reader for all columns asked for, with a batch as long as the file, costs a tenth of a
/// reader for each column.
final class ParquetFile {
  private static final int ONE_THREAD = 1;

  private final byte[] bytes;

  ParquetFile(byte[] bytes) {
    this.bytes = bytes;
  }

  /// The columns with the given names that the file has, as floating point numbers.
  Map<String, float[]> read(Collection<String> names) throws IOException {
    Map<String, float[]> values = new LinkedHashMap<>();
    try (HardwoodContext context = HardwoodContext.create(ONE_THREAD);
        ParquetFileReader file =
            ParquetFileReader.open(InputFile.of(ByteBuffer.wrap(bytes)), context)) {
      Set<String> there =
          file.getFileSchema().getColumns().stream()
              .map(ColumnSchema::name)
              .collect(Collectors.toSet());
      List<String> found = names.stream().filter(there::contains).toList();
      if (!found.isEmpty()) {
        read(file, found, values);
      }
    } catch (RuntimeException e) {
      throw new IOException("not a readable Parquet file: " + e.getMessage(), e);
    }
    return values;
  }

  private static void read(ParquetFileReader file, List<String> names, Map<String, float[]> values)
      throws IOException {
    int rows = (int) Math.max(1, file.getFileMetaData().numRows());
    try (ColumnReaders columns =
        file.buildColumnReaders(ColumnProjection.columns(names.toArray(String[]::new)))
            .batchSize(rows)
            .build()) {
      if (!columns.nextBatch() || columns.getRecordCount() != rows) {
        throw new IOException("fewer rows than the file claims");
      }
      for (String name : names) {
        values.put(name, floats(columns.getColumnReader(name), rows));
      }
    }
  }

  private static float[] floats(ColumnReader column, int rows) throws IOException {
    float[] values = new float[rows];
    PhysicalType type = column.getColumnSchema().type();
    if (type == PhysicalType.FLOAT) {
      System.arraycopy(column.getFloats(), 0, values, 0, rows);
    } else if (type == PhysicalType.INT32) {
      int[] whole = column.getInts();
      for (int row = 0; row < rows; row++) {
        values[row] = whole[row];
      }
    } else {
      throw new IOException("column " + column.getColumnSchema().name() + " is " + type);
    }
    return values;
  }
}

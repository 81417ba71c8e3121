package org.entente.sources.yearbook;

import dev.hardwood.HardwoodContext;
import dev.hardwood.InputFile;
import dev.hardwood.reader.ColumnReader;
import dev.hardwood.reader.ColumnReaders;
import dev.hardwood.reader.ParquetFileReader;
import dev.hardwood.schema.ColumnProjection;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.function.Function;

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

  /// The columns of 32-bit floating point numbers with the given names, in their order.
  float[][] floats(List<String> names) throws IOException {
    return read(names, ColumnReader::getFloats).toArray(float[][]::new);
  }

  /// The columns of 32-bit whole numbers with the given names, in their order.
  int[][] ints(List<String> names) throws IOException {
    return read(names, ColumnReader::getInts).toArray(int[][]::new);
  }

  private <T> List<T> read(List<String> names, Function<ColumnReader, T> values)
      throws IOException {
    try (HardwoodContext context = HardwoodContext.create(ONE_THREAD);
        ParquetFileReader file =
            ParquetFileReader.open(InputFile.of(ByteBuffer.wrap(bytes)), context);
        ColumnReaders columns =
            file.buildColumnReaders(ColumnProjection.columns(names.toArray(String[]::new)))
                .batchSize(rows(file))
                .build()) {
      if (!columns.nextBatch()) {
        throw new IOException("no rows");
      }
      return names.stream().map(columns::getColumnReader).map(values).toList();
    }
  }

  private static int rows(ParquetFileReader file) {
    return (int) Math.max(1, file.getFileMetaData().numRows());
  }
}

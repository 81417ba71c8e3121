package org.entente.sources.file;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/// How many bytes of a stream have been read so far.
final class ByteCount {
  private long bytes;

  long bytes() {
    return bytes;
  }

  InputStream counting(InputStream in) {
    return new FilterInputStream(in) {
      @Override
      public int read() throws IOException {
        int b = super.read();
        bytes += b < 0 ? 0 : 1;
        return b;
      }

      @Override
      public int read(byte[] into, int from, int length) throws IOException {
        int n = super.read(into, from, length);
        bytes += Math.max(n, 0);
        return n;
      }
    };
  }
}

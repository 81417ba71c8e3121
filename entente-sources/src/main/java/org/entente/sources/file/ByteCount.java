package org.entente.sources.file;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.LongSupplier;

/// How many bytes of a stream have been read so far.
final class ByteCount {
  /// A stream that gives more than it may.
  static final class TooLarge extends IOException {
    private static final long serialVersionUID = 1L;

    TooLarge(String message) {
      super(message);
    }
  }

  private long bytes;

  long bytes() {
    return bytes;
  }

  /// The stream, which fails once it has given more bytes than `limit` then allows.
  static InputStream limited(InputStream in, LongSupplier limit) {
    ByteCount count = new ByteCount();
    return new FilterInputStream(count.counting(in)) {
      @Override
      public int read() throws IOException {
        int b = super.read();
        count.refuseBeyond(limit.getAsLong());
        return b;
      }

      @Override
      public int read(byte[] into, int from, int length) throws IOException {
        int n = super.read(into, from, length);
        count.refuseBeyond(limit.getAsLong());
        return n;
      }
    };
  }

  private void refuseBeyond(long limit) throws IOException {
    if (bytes > limit) {
      throw new TooLarge(
          "it unpacks to far more than its size, " + (limit >> 20) + " MiB and more");
    }
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

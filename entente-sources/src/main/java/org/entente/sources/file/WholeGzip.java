package org.entente.sources.file;

import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/// A packed stream that must be whole: what follows its last member, unless it is padding of zeros,
/// is damage, where the library takes it for the end and the rest of the rows would be lost.
final class WholeGzip extends GZIPInputStream {
  private static final int BUFFER = 1 << 16;
  private static final int TRAILER = 8;

  private final byte[] one = new byte[1];

  WholeGzip(InputStream in) throws IOException {
    super(in, BUFFER);
  }

  @Override
  public int read() throws IOException {
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] into, int from, int length) throws IOException {
    int n = super.read(into, from, length);
    if (n < 0 && !isPadding()) {
      throw new ZipException("something follows its end");
    }
    return n;
  }

  /* What the library has taken of the stream but not used begins with the trailer of the last
  member. */
  private boolean isPadding() throws IOException {
    int left = inf.getRemaining();
    for (int i = len - left + TRAILER; i < len; i++) {
      if (buf[i] != 0) {
        return false;
      }
    }
    for (int b = in.read(); b >= 0; b = in.read()) {
      if (b != 0) {
        return false;
      }
    }
    return true;
  }
}

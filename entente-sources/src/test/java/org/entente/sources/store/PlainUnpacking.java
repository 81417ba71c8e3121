package org.entente.sources.store;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Optional;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.GZIPInputStream;
import java.util.zip.Inflater;

/// A plain reader of gzip (RFC 1952), member by member: what a file holds, or nothing where any
/// byte of it is not as it should be.
final class PlainUnpacking {
  private static final int HEADER = 10;
  private static final int TRAILER = 8;

  /* Flags that put further fields into a header. */
  private static final int FIELDS = 0x1e;

  private PlainUnpacking() {}

  static Optional<byte[]> of(byte[] file) {
    if (file.length < 3 || (file[0] & 0xff) != 0x1f || (file[1] & 0xff) != 0x8b) {
      return Optional.of(file);
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    int at = 0;
    while (at < file.length && !isPadding(file, at)) {
      if (at + 3 < file.length && (file[at + 3] & FIELDS) != 0) {
        return withFields(file);
      }
      int next = member(file, at, out);
      if (next < 0) {
        return Optional.empty();
      }
      at = next;
    }
    return Optional.of(out.toByteArray());
  }

  /* Zeros after the last member, as tapes leave them. */
  private static boolean isPadding(byte[] file, int at) {
    for (int i = at; i < file.length; i++) {
      if (file[i] != 0) {
        return false;
      }
    }
    return at > 0;
  }

  /* Fields of the header that the mutations write by chance are left to the library. */
  private static Optional<byte[]> withFields(byte[] file) {
    try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(file))) {
      return Optional.of(in.readAllBytes());
    } catch (IOException _) {
      return Optional.empty();
    }
  }

  /* Where the member ends; -1 if it is damaged. */
  private static int member(byte[] file, int at, ByteArrayOutputStream out) {
    if (file.length - at < HEADER + TRAILER
        || (file[at] & 0xff) != 0x1f
        || (file[at + 1] & 0xff) != 0x8b
        || file[at + 2] != 8) {
      return -1;
    }
    try (Inflater inflater = new Inflater(true)) {
      inflater.setInput(file, at + HEADER, file.length - at - HEADER);
      CRC32 sum = new CRC32();
      byte[] block = new byte[1 << 12];
      while (!inflater.finished()) {
        int n = inflater.inflate(block);
        if (n == 0 && !inflater.finished()) {
          return -1;
        }
        sum.update(block, 0, n);
        out.write(block, 0, n);
      }
      int end = at + HEADER + (int) inflater.getBytesRead();
      boolean whole =
          file.length - end >= TRAILER
              && number(file, end) == sum.getValue()
              && number(file, end + 4) == inflater.getBytesWritten();
      return whole ? end + TRAILER : -1;
    } catch (DataFormatException _) {
      return -1;
    }
  }

  private static long number(byte[] file, int at) {
    return (file[at] & 0xffL)
        | ((file[at + 1] & 0xffL) << 8)
        | ((file[at + 2] & 0xffL) << 16)
        | ((file[at + 3] & 0xffL) << 24);
  }
}

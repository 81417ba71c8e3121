package org.entente.sources.file;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.entente.run.UserProblem;

/// A file of comma-separated values, plain or gzipped, that exists, can be read and is not
/// something else.
///
/// @param path where it is
/// @param sha256 the hash of its bytes, in hexadecimal
/// @param bytes its size in bytes
/// @param gzipped whether its content is compressed
public record SourceFile(Path path, String sha256, long bytes, boolean gzipped) {
  /// A file that unpacks to more than this many bytes is refused.
  public static final long MAX_UNPACKED = 8L << 30;

  /// A file that unpacks to more than so many times what has been read of it is refused once that
  /// is more than [#SMALL]: tables shrink to a fifth or a fiftieth, a bomb to a thousandth, which
  /// shows long before its end.
  public static final int MAX_RATIO = 200;

  /// What any file may unpack to, in bytes.
  public static final long SMALL = 64L << 20;

  private static final int SNIFFED = 1024;
  private static final int OPENING = 1 << 16;

  /// Opens the file and takes its hash; cost grows with its size. Refuses a file that is missing,
  /// empty, unreadable, or plainly not comma-separated text with a [UserProblem].
  public static SourceFile at(Path path) {
    if (!Files.exists(path)) {
      throw UserProblem.input("there is no file " + path, "Check the path.");
    }
    if (!Files.isRegularFile(path)) {
      throw UserProblem.input(path + " is not a file", "Name a CSV file, or a directory of them.");
    }
    try {
      boolean gzipped = isGzip(head(Files.newInputStream(path)));
      SourceFile file = new SourceFile(path, hash(path), Files.size(path), gzipped);
      refuseForeign(path, gzipped ? file.unpackedHead() : head(Files.newInputStream(path)));
      return file;
    } catch (IOException e) {
      throw unreadable(path, e);
    }
  }

  private static UserProblem unreadable(Path path, IOException e) {
    return UserProblem.input(
        path + " cannot be read (" + Reason.of(e) + ")", "Check its permissions.");
  }

  private static byte[] head(InputStream opened) throws IOException {
    try (InputStream in = opened) {
      return in.readNBytes(SNIFFED);
    }
  }

  /* What cannot be unpacked has no head: the reader of its lines will say where it breaks. */
  private byte[] unpackedHead() {
    try {
      byte[] head = head(open(new ByteCount()));
      return head.length == 0 ? new byte[] {' '} : head;
    } catch (IOException _) {
      return new byte[] {' '};
    }
  }

  /// The beginning of the text, read as Latin-1, at most some 64,000 characters; empty where it
  /// cannot be unpacked.
  public String opening() {
    try (InputStream in = open(new ByteCount())) {
      return new String(in.readNBytes(OPENING), StandardCharsets.ISO_8859_1);
    } catch (IOException _) {
      return "";
    }
  }

  /// The SHA-256 hash of any file's bytes, in hexadecimal.
  public static String sha256(Path path) {
    try {
      return hash(path);
    } catch (IOException e) {
      throw unreadable(path, e);
    }
  }

  /// The SHA-256 hash of the hashes of several files, in hexadecimal.
  public static String sha256(List<String> hashes) {
    return SummedFolder.sha256(String.join("\n", hashes).getBytes(StandardCharsets.US_ASCII));
  }

  private static String hash(Path path) throws IOException {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      try (InputStream in = new DigestInputStream(Files.newInputStream(path), digest)) {
        in.transferTo(OutputStream.nullOutputStream());
      }
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  private static void refuseForeign(Path path, byte[] head) {
    if (head.length == 0) {
      throw UserProblem.input(path + " is empty", "Download or copy it again.");
    }
    Optional<KnownFormat> format = KnownFormat.find(head);
    if (format.isPresent()) {
      throw UserProblem.input(
          path + " is " + format.get().name() + ", not a CSV file", format.get().remedy());
    }
    String start = new String(head, StandardCharsets.ISO_8859_1);
    if (start.startsWith("\u00ff\u00fe") || start.startsWith("\u00fe\u00ff")) {
      throw UserProblem.input(
          path + " is not UTF-8 text: it looks like UTF-16",
          "Convert it, for example with: iconv -f UTF-16 -t UTF-8 IN > OUT");
    }
    if (start.indexOf('\0') >= 0) {
      throw UserProblem.input(
          path + " is not UTF-8 text: it looks like UTF-16 or a binary file",
          "Convert UTF-16 with: iconv -f UTF-16 -t UTF-8 IN > OUT; save others as CSV (UTF-8).");
    }
  }

  private static boolean isGzip(byte[] head) {
    return head.length > 2 && (head[0] & 0xff) == 0x1f && (head[1] & 0xff) == 0x8b;
  }

  /// The file's bytes, unpacked; `counted` counts the packed bytes as they are read.
  InputStream open(ByteCount counted) throws IOException {
    InputStream raw =
        counted.counting(new BufferedInputStream(Files.newInputStream(path), 1 << 16));
    return withoutMark(
        new BufferedInputStream(
            gzipped
                ? ByteCount.limited(new WholeGzip(raw), () -> mostUnpacked(counted.bytes()))
                : raw));
  }

  /// What so many packed bytes may unpack to.
  static long mostUnpacked(long packed) {
    return Math.min(MAX_UNPACKED, Math.max(SMALL, MAX_RATIO * packed));
  }

  private static InputStream withoutMark(InputStream text) throws IOException {
    text.mark(3);
    if (text.read() != 0xef || text.read() != 0xbb || text.read() != 0xbf) {
      text.reset();
    }
    return text;
  }

  /// The file's name without its directories.
  public String name() {
    return String.valueOf(path.getFileName());
  }
}

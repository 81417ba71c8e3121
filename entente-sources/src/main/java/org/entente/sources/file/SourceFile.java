package org.entente.sources.file;

import java.io.BufferedInputStream;
import java.io.FileInputStream;
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
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import org.entente.run.UserProblem;

/// A file of comma-separated values, plain or gzipped, that exists, can be read and is not
/// something else.
///
/// @param path where it is
/// @param sha256 the hash of its bytes, in hexadecimal
/// @param bytes its size in bytes
/// @param gzipped whether its content is compressed
public record SourceFile(Path path, String sha256, long bytes, boolean gzipped) {
  private static final int SNIFFED = 1024;

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
      byte[] head = head(path);
      refuseForeign(path, head);
      return new SourceFile(path, hash(path), Files.size(path), isGzip(head));
    } catch (IOException e) {
      throw unreadable(path, e);
    }
  }

  private static UserProblem unreadable(Path path, IOException e) {
    return UserProblem.input(
        path + " cannot be read (" + Reason.of(e) + ")", "Check its permissions.");
  }

  private static byte[] head(Path path) throws IOException {
    try (InputStream in = new FileInputStream(path.toFile())) {
      return in.readNBytes(SNIFFED);
    }
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
    String start = new String(head, StandardCharsets.ISO_8859_1);
    String text = start.stripLeading().toLowerCase(Locale.ROOT);
    if (head.length == 0) {
      throw UserProblem.input(path + " is empty", "Download or copy it again.");
    }
    if (start.startsWith("PK\u0003\u0004") || start.startsWith("PK\u0005\u0006")) {
      throw UserProblem.input(
          path + " is a zip archive (or a spreadsheet), not a CSV file",
          "Unpack it, or save the sheet as CSV (UTF-8), and import that.");
    }
    if (start.startsWith("\u00ff\u00fe")
        || start.startsWith("\u00fe\u00ff")
        || (!isGzip(head) && start.indexOf('\0') >= 0)) {
      throw UserProblem.input(
          path + " is not UTF-8 text: it looks like UTF-16 or a binary file",
          "Convert it, for example with: iconv -f UTF-16 -t UTF-8 IN > OUT");
    }
    if (text.startsWith("<!doctype") || text.startsWith("<html") || text.startsWith("<?xml")) {
      throw UserProblem.input(
          path + " is a web page, not a CSV file", "The download may have failed; try it again.");
    }
  }

  private static boolean isGzip(byte[] head) {
    return head.length > 2 && (head[0] & 0xff) == 0x1f && (head[1] & 0xff) == 0x8b;
  }

  /// The file's bytes, unpacked; `counted` counts the packed bytes as they are read.
  InputStream open(ByteCount counted) throws IOException {
    InputStream raw =
        counted.counting(new BufferedInputStream(Files.newInputStream(path), 1 << 16));
    return withoutMark(new BufferedInputStream(gzipped ? new GZIPInputStream(raw, 1 << 16) : raw));
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

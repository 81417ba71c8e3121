package org.entente.sources.file;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;

/// The files of a folder, each held to the SHA-256 that a list beside them gives it: one that a
/// disk or a copy has changed by a bit is not read. A folder without the list is read as it is.
///
/// The list has the lines of `sha256sum`: `HASH NAME`.
public final class SummedFolder {
  private final Path folder;
  private final Map<String, String> sumByName;

  /// The folder with its list of this name, which is read now. Throws [IOException] where the list
  /// is there and cannot be read. Cost: one pass over the list.
  public SummedFolder(Path folder, String list) throws IOException {
    this.folder = folder;
    this.sumByName = new HashMap<>();
    Path file = FolderSwap.current(folder).resolve(list);
    if (Files.exists(file)) {
      for (String line : Files.readAllLines(file, StandardCharsets.ISO_8859_1)) {
        String[] words = line.split(" {2}", 2);
        sumByName.put(words[words.length - 1], words[0]);
      }
    }
  }

  /// The whole file. Throws [IOException] where it cannot be read or has another sum.
  public byte[] read(String name) throws IOException {
    byte[] bytes = Files.readAllBytes(FolderSwap.current(folder).resolve(name));
    if (!sumByName.isEmpty() && !sha256(bytes).equals(sumByName.get(name))) {
      throw new IOException(name + " is not as it was built: a bit of it has changed");
    }
    return bytes;
  }

  /// The SHA-256 in hexadecimal digits.
  public static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}

package org.entente.web.door;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// An answer in one form: its bytes, and a tag that is the same for the same bytes.
///
/// Instances do not change; [#bytes] gives the bytes themselves, which are not to be written to.
public final class Told {
  private static final int TAG_BYTES = 12;

  private final Form form;
  private final byte[] bytes;
  private final String tag;

  Told(Form form, byte[] bytes) {
    this.form = form;
    this.bytes = bytes;
    this.tag = '"' + HexFormat.of().formatHex(digest(bytes), 0, TAG_BYTES) + '"';
  }

  private static byte[] digest(byte[] bytes) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(bytes);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  /// The form it is told in.
  public Form form() {
    return form;
  }

  /// The bytes.
  public byte[] bytes() {
    return bytes;
  }

  /// The entity tag, in quotes, as HTTP wants it.
  public String tag() {
    return tag;
  }
}

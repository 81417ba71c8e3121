package org.entente.text.article;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The characters of a page's bytes: by byte order mark, by UTF-8 where the bytes are valid UTF-8
/// or all but a few, by what the page declares, else Windows-1252.
final class PageEncoding {
  private static final int PROLOGUE = 2048;
  private static final int LAST_ASCII = 0x7F;
  private static final char REPLACEMENT = '\uFFFD';
  private static final Pattern DECLARED =
      Pattern.compile(
          "(?i)<(?:meta|\\?xml)[^>]*?(?:charset|encoding)\\s*=\\s*[\"']?\\s*([\\w.:-]+)");

  private PageEncoding() {}

  static String decode(byte[] bytes) {
    Charset marked = byMark(bytes);
    if (marked != null) {
      return new String(bytes, marked);
    }
    String utf8 = strictUtf8(bytes);
    if (utf8 != null) {
      return utf8;
    }
    Charset charset = declared(bytes);
    String mostly = charset.equals(StandardCharsets.UTF_8) ? mostlyUtf8(bytes) : null;
    return mostly == null ? new String(bytes, ofTheWeb(charset)) : mostly;
  }

  private static @Nullable Charset byMark(byte[] b) {
    if (b.length >= 3 && (b[0] & 0xFF) == 0xEF && (b[1] & 0xFF) == 0xBB && (b[2] & 0xFF) == 0xBF) {
      return StandardCharsets.UTF_8;
    }
    if (b.length >= 2 && (b[0] & 0xFF) == 0xFE && (b[1] & 0xFF) == 0xFF) {
      return StandardCharsets.UTF_16BE;
    }
    if (b.length >= 2 && (b[0] & 0xFF) == 0xFF && (b[1] & 0xFF) == 0xFE) {
      return StandardCharsets.UTF_16LE;
    }
    return null;
  }

  private static @Nullable String strictUtf8(byte[] bytes) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      return null;
    }
  }

  /* A letter that was cut in two spoils no more than itself; null where what is no UTF-8 outweighs it. */
  private static @Nullable String mostlyUtf8(byte[] bytes) {
    String text = new String(bytes, StandardCharsets.UTF_8);
    long broken = text.chars().filter(c -> c == REPLACEMENT).count();
    long beyond = text.chars().filter(c -> c > LAST_ASCII).count();
    return beyond > 2 * broken ? text : null;
  }

  /* UTF-8 where nothing is declared that is known. */
  private static Charset declared(byte[] bytes) {
    String prologue =
        new String(bytes, 0, Math.min(bytes.length, PROLOGUE), StandardCharsets.ISO_8859_1);
    Matcher m = DECLARED.matcher(prologue);
    try {
      return m.find() ? Charset.forName(m.group(1)) : StandardCharsets.UTF_8;
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return StandardCharsets.UTF_8;
    }
  }

  /* ISO 8859-1 on the web means Windows-1252; so does what says UTF-8 and is not, or says UTF-16 in bytes of one
  letter each. */
  private static Charset ofTheWeb(Charset charset) {
    boolean latin = charset.equals(StandardCharsets.ISO_8859_1) || charset.name().startsWith("UTF");
    return latin ? Charset.forName("windows-1252") : charset;
  }
}

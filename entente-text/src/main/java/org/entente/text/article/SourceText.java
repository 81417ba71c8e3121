package org.entente.text.article;

import java.util.Arrays;

/// A text that knows where each of its characters stands in the original it was taken from.
///
/// White space is single blanks, soft hyphens and zero-width characters are gone, entities are
/// decoded; so an offset into the text is no offset into the original, and [#originOf] leads back.
public final class SourceText {
  private final String text;
  private final int[] origin;

  private SourceText(String text, int[] origin) {
    this.text = text;
    this.origin = origin;
  }

  /// The text, normalised.
  public String text() {
    return text;
  }

  /// The number of characters.
  public int length() {
    return text.length();
  }

  /// The offset in the original of the character at `index`; for `index` equal to [#length] the
  /// offset just behind the last character.
  public int originOf(int index) {
    return origin[index];
  }

  /// The part from `begin` to before `end`.
  public SourceText part(int begin, int end) {
    return new SourceText(text.substring(begin, end), Arrays.copyOfRange(origin, begin, end + 1));
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof SourceText s && text.equals(s.text) && Arrays.equals(origin, s.origin);
  }

  @Override
  public int hashCode() {
    return text.hashCode();
  }

  @Override
  public String toString() {
    return text;
  }

  /// Collects characters, folding white space and leaving out what cannot be seen.
  static final class Builder {
    private final StringBuilder text = new StringBuilder();
    private int[] origin = new int[64];
    private boolean blankDue;
    private int blankOrigin;
    private int end;

    void append(char c, int at) {
      if (isInvisible(c)) {
        return;
      }
      if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
        blankOrigin = blankDue ? blankOrigin : at;
        blankDue = true;
        return;
      }
      if (blankDue && !text.isEmpty()) {
        put(' ', blankOrigin);
      }
      blankDue = false;
      put(c, at);
      end = at + 1;
    }

    /// A blank that stands for a boundary of the markup at the offset.
    void boundary(int at) {
      append(' ', at);
    }

    private void put(char c, int at) {
      if (text.length() + 1 >= origin.length) {
        origin = Arrays.copyOf(origin, origin.length * 2);
      }
      origin[text.length()] = at;
      text.append(c);
    }

    boolean isEmpty() {
      return text.isEmpty();
    }

    SourceText build() {
      int[] places = Arrays.copyOf(origin, text.length() + 1);
      places[text.length()] = end;
      return new SourceText(text.toString(), places);
    }

    /* Soft hyphen, zero-width characters, marks of direction, byte order mark. */
    private static boolean isInvisible(char c) {
      return c == 0xAD
          || (c >= 0x200B && c <= 0x200F)
          || (c >= 0x202A && c <= 0x202E)
          || (c >= 0x2060 && c <= 0x2069)
          || c == 0xFEFF;
    }
  }
}

package org.entente.answer.file;

import org.entente.run.Phrase;
import org.entente.run.Visible;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.SerializableString;
import tools.jackson.core.io.CharacterEscapes;
import tools.jackson.core.io.SerializedString;

/// What is escaped in JSON beyond what JSON asks for: whatever would steer a terminal, and the
/// halves of characters beyond sixteen bits, of which one alone would be no text. A reader undoes
/// it.
final class SteeringEscapes extends CharacterEscapes {
  private static final long serialVersionUID = 1L;

  @Override
  public int[] getEscapeCodesForAscii() {
    int[] codes = standardAsciiEscapesForJSON();
    codes[0x7f] = ESCAPE_STANDARD;
    return codes;
  }

  @Override
  public @Nullable SerializableString getEscapeSequence(int c) {
    return Visible.steers(c) ? new SerializedString(Phrase.of("\\u%04x", c)) : null;
  }
}

package org.entente.part;

import java.util.regex.Pattern;
import org.entente.world.State;
import org.entente.world.States;

/// A state mentioned in a sentence of an assessment: its COW code in braces, such as `{365}`.
///
/// Measures know states by code only; whoever shows a sentence puts the names in.
public final class Mention {
  private static final Pattern MENTION = Pattern.compile("\\{(\\d{1,3})}");

  private Mention() {}

  /// The mention of a state.
  public static String of(int code) {
    return "{" + code + "}";
  }

  /// The text with every mention replaced by the state's name; codes unknown to the registry stay
  /// as numbers.
  public static String resolve(String text, States states) {
    return MENTION
        .matcher(text)
        .replaceAll(
            m -> states.find(Integer.parseInt(m.group(1))).map(State::name).orElse(m.group(1)));
  }
}

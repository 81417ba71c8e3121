package org.entente.web.door;

/// How far an answer is.
///
/// @param phase what is being done, in words
/// @param done the units of it that are finished
/// @param total all units of it, 0 where that is not known
public record Step(String phase, long done, long total) {
  static final Step WAITING = new Step("waiting for its turn", 0, 0);

  /// In words: "coalitions 12 of 80".
  public String words() {
    return total == 0 ? phase : phase + " " + done + " of " + total;
  }
}

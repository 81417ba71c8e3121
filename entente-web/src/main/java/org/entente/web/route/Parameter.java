package org.entente.web.route;

/// One value that a route takes, under the name that the command line has for it.
///
/// @param name as in `--as-of`, without the dashes
/// @param kind what its text must be
/// @param required whether the question needs it
/// @param positional whether the command line gives it without its name
/// @param description one sentence
/// @param example a value that can be asked with
public record Parameter(
    String name,
    Kind kind,
    boolean required,
    boolean positional,
    String description,
    String example) {

  /// What the text of a value must be.
  public enum Kind {
    /// Any text.
    TEXT,
    /// Several texts, parted by commas or given several times.
    LIST,
    /// A date as people say it.
    DATE,
    /// A whole number.
    INTEGER,
    /// `true` or `false`; the command line gives it without a value.
    FLAG,
    /// A text of any form and up to a million characters, which the command line reads from
    /// standard input.
    PASSAGE
  }

  static Parameter named(String name, Kind kind, String description, String example) {
    return new Parameter(name, kind, false, false, description, example);
  }

  static Parameter positional(String name, Kind kind, String description, String example) {
    return new Parameter(name, kind, true, true, description, example);
  }
}

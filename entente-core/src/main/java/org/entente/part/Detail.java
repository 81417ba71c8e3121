package org.entente.part;

/// A further figure that stands beside a definition's own: the constants stand beside the
/// definition that gives it.
///
/// @param key its key, such as `allied-dyads`
/// @param words its name for the reader, unique within a definition
/// @param share whether it is a share in [0, 1], shown in percent
public record Detail(String key, String words, boolean share) {

  /// A figure shown as a number.
  public static Detail number(String key, String words) {
    return new Detail(key, words, false);
  }

  /// A share, shown in percent.
  public static Detail share(String key, String words) {
    return new Detail(key, words, true);
  }
}

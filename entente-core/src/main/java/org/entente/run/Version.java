package org.entente.run;

/// The version of the program, written once in the build.
public final class Version {
  private static final String CURRENT = ShippedText.beside(Version.class, "version.txt").strip();

  private Version() {}

  /// The version, such as `0.1.0`.
  public static String current() {
    return CURRENT;
  }
}

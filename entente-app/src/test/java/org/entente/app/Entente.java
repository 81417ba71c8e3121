package org.entente.app;

/// The program as tests of other packages run it, within this process.
public final class Entente {
  private Entente() {}

  /// Runs the program and returns its exit code.
  public static int run(String... arguments) {
    return Main.run(arguments);
  }
}

package org.entente.run;

/// Thrown when a computation stops because the user asked for it; nothing half-done is kept.
public final class Interrupted extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /// An interruption without a cause: asking to stop is not an error.
  public Interrupted() {
    super("interrupted", null, false, false);
  }
}

package org.entente.regression;

/// What came of a fit.
public sealed interface LogitOutcome {

  /// The maximum was found.
  ///
  /// @param model what was fitted
  /// @param iterations how many steps it took
  record Fitted(Logit model, int iterations) implements LogitOutcome {}

  /// No maximum was found, or the cases have none.
  ///
  /// @param reason in words for the reader
  /// @param iterations how many steps were tried
  /// @param lastChange the largest change of a coefficient in the last of them
  record Failed(String reason, int iterations, double lastChange) implements LogitOutcome {}

  /// The model.
  ///
  /// @throws IllegalStateException with the reason where there is none
  default Logit getModel() {
    return switch (this) {
      case Fitted fitted -> fitted.model();
      case Failed failed -> throw new IllegalStateException("no fit: " + failed.reason());
    };
  }
}

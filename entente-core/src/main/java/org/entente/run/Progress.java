package org.entente.run;

/// A listener to the progress of a long computation; it must not influence the result.
@FunctionalInterface
public interface Progress {
  /// A listener that says nothing.
  Progress SILENT = (_, _, _) -> {};

  /// Reports that `done` of `total` units of `phase` are finished; `total` is 0 when it is not
  /// known. Called from any thread, cheap calls only.
  void at(String phase, long done, long total);
}

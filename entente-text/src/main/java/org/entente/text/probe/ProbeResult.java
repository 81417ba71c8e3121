package org.entente.text.probe;

import java.util.List;

/// How often a probe held.
///
/// @param probe the probe
/// @param tried in how many sentences it was tried; 0 where it has no meaning for the reader
/// @param failed the sentences in which it did not hold
public record ProbeResult(Probe probe, int tried, List<String> failed) {
  /// Copies the list.
  public ProbeResult {
    failed = List.copyOf(failed);
  }

  /// The number of sentences in which it held.
  public int held() {
    return tried - failed.size();
  }
}

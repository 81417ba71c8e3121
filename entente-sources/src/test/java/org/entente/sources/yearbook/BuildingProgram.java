package org.entente.sources.yearbook;

import java.nio.file.Path;
import org.entente.run.Run;
import org.entente.sources.SampleStates;
import org.entente.sources.store.EvidenceStore;
import org.entente.world.States;

/// Builds a yearbook in a process of its own; a test kills it.
public final class BuildingProgram {
  private BuildingProgram() {}

  /// Builds the yearbook `args[0]` from 2015 on from the store `args[1]`.
  public static void main(String[] args) {
    States states = SampleStates.states();
    try (EvidenceStore store = EvidenceStore.openToRead(Path.of(args[1]), states)) {
      YearbookWriter.write(
          new YearbookBuilder(store, states),
          2015,
          Path.of(args[0]),
          "entente yearbook build --seed " + args[2],
          Run.quiet(Long.parseLong(args[2]), 1));
    }
  }
}

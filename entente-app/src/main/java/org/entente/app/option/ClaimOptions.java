package org.entente.app.option;

import org.entente.dossier.Dossier;
import org.entente.sources.dossier.DossierFile;
import org.entente.world.World;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// The dossier whose claims enter the figures.
public final class ClaimOptions {
  @Option(
      names = "--dossier",
      paramLabel = "FILE",
      description =
          "Let the claims of this dossier (.yaml, sco-2015 or sco-2026) enter trust, interdependence and"
              + " exit pressure: accepted ones as they stand, drafts by their confidence, in"
              + " draws.")
  private @Nullable String dossier;

  /// The dossier; null if none was named.
  public @Nullable Dossier find(World world) {
    return dossier == null ? null : DossierFile.read(dossier, world);
  }
}

package org.entente.distrust;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/// The models that ship with the program, one for each outcome and horizon; `entente study
/// distrust` fits them again to the same bytes.
public final class FittedModels {
  private FittedModels() {}

  /* Read when first asked for, on whichever thread asks; apart from what is made of it, so that a
  program with other features can still fit them anew. */
  private static final class Shipped {
    static final String TEXT = readText();

    private static String readText() {
      try (InputStream in = FittedModels.class.getResourceAsStream("dispute-models.txt")) {
        return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.US_ASCII);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  private static final class Bundled {
    static final List<DisputeModel> MODELS = ModelText.read(Shipped.TEXT);
  }

  /// The models as they ship.
  public static String text() {
    return Shipped.TEXT;
  }

  /// The model of an outcome and a horizon.
  public static DisputeModel of(Outcome outcome, Horizon horizon) {
    return Bundled.MODELS.stream()
        .filter(m -> m.outcome() == outcome && m.horizon() == horizon)
        .findFirst()
        .orElseThrow();
  }
}

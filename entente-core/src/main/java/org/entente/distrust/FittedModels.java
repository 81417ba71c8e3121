package org.entente.distrust;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/// The models that ship with the program, one for each horizon; `entente study distrust` fits them
/// again to the same bytes.
public final class FittedModels {
  private FittedModels() {}

  /* Read when first asked for, on whichever thread asks. */
  private static final class Bundled {
    static final String TEXT = readText();
    static final List<DisputeModel> MODELS = ModelText.read(TEXT);

    private static String readText() {
      try (InputStream in = FittedModels.class.getResourceAsStream("dispute-models.txt")) {
        return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.US_ASCII);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  /// The models as they ship.
  public static String text() {
    return Bundled.TEXT;
  }

  /// The model of a horizon.
  public static DisputeModel of(Horizon horizon) {
    return Bundled.MODELS.stream().filter(m -> m.horizon() == horizon).findFirst().orElseThrow();
  }
}

package org.entente.distrust;

import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.entente.run.ShippedText;

/// The models that ship with the program, one for each outcome and horizon, and one for each
/// outcome that knows place and power alone; `entente study distrust` fits them again to the same
/// bytes.
public final class FittedModels {
  private FittedModels() {}

  /* Read when first asked for, on whichever thread asks; apart from what is made of it, so that a
  program with other features can still fit them anew. */
  private static final class Shipped {
    static final String TEXT = ShippedText.beside(FittedModels.class, "dispute-models.txt");
  }

  private record Key(Outcome outcome, Horizon horizon, boolean full) {}

  private static final class Bundled {
    static final Map<Key, DisputeModel> MODELS =
        ModelText.read(Shipped.TEXT).stream()
            .collect(
                Collectors.toUnmodifiableMap(
                    m -> new Key(m.outcome(), m.horizon(), m.isFull()), m -> m));
  }

  /// The models as they ship.
  public static String text() {
    return Shipped.TEXT;
  }

  /// The model of an outcome and a horizon.
  public static DisputeModel of(Outcome outcome, Horizon horizon) {
    return find(outcome, horizon, true);
  }

  /// The model of an outcome within five years that knows only how near two states are and how
  /// strong: what is to be expected of states as near and as strong, whoever they are.
  public static DisputeModel ofPlaceAndPower(Outcome outcome) {
    return find(outcome, Horizon.FIVE, false);
  }

  private static DisputeModel find(Outcome outcome, Horizon horizon, boolean full) {
    return Objects.requireNonNull(Bundled.MODELS.get(new Key(outcome, horizon, full)));
  }
}

package org.entente.study;

import java.util.Arrays;
import java.util.List;
import org.entente.distrust.Horizon;
import org.entente.distrust.Outcome;

/* What a model is to tell: an outcome within a horizon. */
record Target(Outcome outcome, Horizon horizon) {

  static List<Target> all() {
    return Arrays.stream(Outcome.values())
        .flatMap(o -> Arrays.stream(Horizon.values()).map(h -> new Target(o, h)))
        .toList();
  }
}

package org.entente.sources.store;

import java.util.List;
import org.entente.sources.table.Dataset;
import org.entente.sources.unga.Unga;
import org.entente.sources.unvotes.UnVotes;

/// Every dataset the program can import, in a fixed order.
public final class Catalogue {
  private static final List<Dataset> ALL =
      List.of(
          UnVotes.votes(), UnVotes.rollCalls(), UnVotes.issues(), Unga.votes(), Unga.resolutions());

  private Catalogue() {}

  /// Every dataset.
  public static List<Dataset> list() {
    return ALL;
  }
}

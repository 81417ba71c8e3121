package org.entente.bench.bargaining;

import java.util.Map;

/// Votes in the Council under the Treaty of Nice, by the codes of the data on decisions; Commission
/// and Parliament count as much as the largest member. They stand for capability in every period,
/// for members before 2004 too.
final class CouncilVotes {
  private static final int LARGEST = 29;

  /* Treaty of Nice, Protocol on the Enlargement, and the acts of accession of 2003, 2005 and 2011. */
  private static final Map<String, Integer> VOTES =
      Map.ofEntries(
          Map.entry("DE", LARGEST),
          Map.entry("FR", LARGEST),
          Map.entry("IT", LARGEST),
          Map.entry("UK", LARGEST),
          Map.entry("ES", 27),
          Map.entry("PL", 27),
          Map.entry("RO", 14),
          Map.entry("NL", 13),
          Map.entry("BE", 12),
          Map.entry("CZ", 12),
          Map.entry("EL", 12),
          Map.entry("HU", 12),
          Map.entry("PT", 12),
          Map.entry("AT", 10),
          Map.entry("BU", 10),
          Map.entry("SE", 10),
          Map.entry("CR", 7),
          Map.entry("DK", 7),
          Map.entry("FI", 7),
          Map.entry("IE", 7),
          Map.entry("LT", 7),
          Map.entry("SK", 7),
          Map.entry("CY", 4),
          Map.entry("EE", 4),
          Map.entry("LU", 4),
          Map.entry("LV", 4),
          Map.entry("SI", 4),
          Map.entry("MT", 3),
          Map.entry("COM", LARGEST),
          Map.entry("EP", LARGEST));

  private CouncilVotes() {}

  static double of(String actor) {
    Integer votes = VOTES.get(actor);
    if (votes == null) {
      throw new IllegalArgumentException("no votes for (" + actor + ")");
    }
    return votes;
  }
}

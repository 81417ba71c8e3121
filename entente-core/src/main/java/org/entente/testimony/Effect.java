package org.entente.testimony;

import java.util.Map;
import java.util.Set;
import org.entente.dossier.Claim;
import org.entente.part.Part;

/// How much a claim of each kind says of each part.
///
/// Hostile acts and attitudes have the level that the dispute record gives to the like, in fifths:
/// 1 hostile words, 2 a threat, 3 a show of force, 4 its use; a rivalry counts as one in force.
/// Ties have the share of a state's trade that a claim of full strength adds to the partner.
///
/// References: [PalmerEtAl2022].
final class Effect {
  /// What a claim of full strength adds to a partner's share of a state's trade.
  static final double TIE = .1;

  private static final double WORDS = 1 / 5.;
  private static final double THREAT = 2 / 5.;
  private static final double SHOW_OF_FORCE = 3 / 5.;
  private static final double USE_OF_FORCE = 4 / 5.;
  private static final double RIVALRY = 1;

  private static final Map<String, Double> HOSTILITY =
      Map.ofEntries(
          Map.entry("accuse", WORDS),
          Map.entry("protest", WORDS),
          Map.entry("oppose", WORDS),
          Map.entry("sanction", WORDS),
          Map.entry("exploit", WORDS),
          Map.entry("harm", WORDS),
          Map.entry("threaten", THREAT),
          Map.entry("distrust", THREAT),
          Map.entry("fear", THREAT),
          Map.entry("mobilize", SHOW_OF_FORCE),
          Map.entry("coerce", SHOW_OF_FORCE),
          Map.entry("assault", USE_OF_FORCE),
          Map.entry("rivalry", RIVALRY));

  private static final Set<String> PULLS =
      Set.of("depends", "seek", "cooperate", "aid", "support", "agree");

  private Effect() {}

  /// What a claim that holds adds to the hostility of its dyad, or to a state's share of trade with
  /// the other; 0 where it says nothing of the part.
  static double on(Part part, Claim claim) {
    return switch (part) {
      case TRUST ->
          claim.sign() < 0 ? claim.strength() * HOSTILITY.getOrDefault(claim.kind(), 0.) : 0;
      case INTERDEPENDENCE -> isTie(claim, Set.of("depends")) ? TIE * claim.strength() : 0;
      case EXIT_PRESSURE -> isTie(claim, PULLS) ? TIE * claim.strength() : 0;
      case INTERESTS, CAPACITY -> 0;
    };
  }

  private static boolean isTie(Claim claim, Set<String> kinds) {
    return claim.sign() > 0 && kinds.contains(claim.kind());
  }
}

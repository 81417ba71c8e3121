package org.entente.text.claim;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// The kinds of relation that a claim states: the event classes of PLOVER with their CAMEO roots,
/// and standing relations that event data lack.
public enum ClaimKind {
  /// Agreement to do something, an offer or promise.
  AGREE("03", 1),
  /// Meeting, visiting, negotiating.
  CONSULT("04", 1),
  /// Diplomatic cooperation: praise, recognition, treaties.
  SUPPORT("05", 1),
  /// Material cooperation: trade, exercises, intelligence.
  COOPERATE("06", 1),
  /// Aid of any sort.
  AID("07", 1),
  /// Concession: easing, release, retreat.
  YIELD("08", 1),
  /// Demand or request.
  REQUEST("10", -1),
  /// Accusation, criticism, investigation.
  ACCUSE("11", -1),
  /// Refusal.
  REJECT("12", -1),
  /// Threat.
  THREATEN("13", -1),
  /// Protest.
  PROTEST("14", -1),
  /// Show of force.
  MOBILIZE("15", -1),
  /// Reduction of relations, sanctions.
  SANCTION("16", -1),
  /// Coercion short of violence.
  COERCE("17", -1),
  /// Violence, war, annexation.
  ASSAULT("19", -1),
  /// Acts or stands against; counted among refusals where only event classes are told apart.
  OPPOSE("12", -1),
  /// Has interests in common with.
  SHARED_INTEREST("", 1),
  /// Does not trust.
  DISTRUST("", -1),
  /// Is afraid of.
  FEAR("", -1),
  /// Depends on: remittances, trade, energy, finance, arms, protection.
  DEPENDS("", 1),
  /// Is a rival of.
  RIVALRY("", -1),
  /// Courts, wants closer ties with, wants to join.
  SEEK("", 1),
  /// Takes advantage of.
  EXPLOIT("", -1),
  /// Does harm to, wanted or not.
  HARM("", -1),
  /// Says what must not be done.
  RED_LINE("", -1);

  private final String cameoRoot;
  private final int sign;

  ClaimKind(String cameoRoot, int sign) {
    this.cameoRoot = cameoRoot;
    this.sign = sign;
  }

  /// The root code of CAMEO, empty for standing relations; acts of violence take 19, "fight".
  public String cameoRoot() {
    return cameoRoot;
  }

  /// 1 for what binds, -1 for what divides.
  public int sign() {
    return sign;
  }

  /// Whether it is an event class of PLOVER rather than a standing relation.
  public boolean isEvent() {
    return !cameoRoot.isEmpty();
  }

  /// The event class of PLOVER as its data write it, `ACCUSE`; empty for standing relations. What
  /// stands against somebody is counted among refusals there.
  public String plover() {
    return !isEvent() ? "" : this == OPPOSE ? REJECT.name() : name();
  }

  /// The quad class of event data: 1 verbal and 2 material cooperation, 3 verbal and 4 material
  /// conflict, 0 for standing relations.
  public int quad() {
    return switch (this) {
      case AGREE, CONSULT, SUPPORT -> 1;
      case COOPERATE, AID, YIELD -> 2;
      case REQUEST, ACCUSE, REJECT, THREATEN, OPPOSE -> 3;
      case PROTEST, MOBILIZE, SANCTION, COERCE, ASSAULT -> 4;
      default -> 0;
    };
  }

  /// The word in files: `red-line`.
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /// The kind of a word, whatever its case.
  public static Optional<ClaimKind> find(String word) {
    return Arrays.stream(values())
        .filter(k -> k.word().equals(word.toLowerCase(Locale.ROOT)))
        .findFirst();
  }
}

package org.entente.text.check;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.entente.text.claim.Claim;
import org.entente.text.claim.ClaimKind;
import org.entente.text.claim.Modality;
import org.jspecify.annotations.Nullable;

/// Which figures bear on a kind of claim, and which way each speaks.
///
/// A figure among the upper or lower quarter of all pairs speaks; between them it speaks neither
/// way. Trust speaks by its value, for most pairs have nothing on record: below .9 for hostility,
/// from .95 on against it. What would speak against a claim is asked as well as what would speak
/// for it: allies and votes alike, if there was no dispute of late, and twenty quiet years stand
/// against enmity.
final class Bearing {
  private static final double UPPER = 75;
  private static final double LOWER = 25;

  /// Half of all pairs have next to no ties, so a tie speaks only from here on.
  private static final double OUTSTANDING = 95;

  /// The share of the pairs of two groups that must have had incidents.
  private static final double SHARE_OF_PAIRS = .25;

  private static final double TRUSTED = .95;
  private static final double DISTRUSTED = .9;
  private static final double MUCH_STRONGER = 4;
  private static final double DOUBLE_AS_DEPENDENT = 1;
  private static final double LONG_QUIET = 20;
  private static final Set<ClaimKind> DEEDS =
      EnumSet.of(
          ClaimKind.ASSAULT,
          ClaimKind.COERCE,
          ClaimKind.MOBILIZE,
          ClaimKind.THREATEN,
          ClaimKind.RIVALRY);
  private static final Set<ClaimKind> WORDS =
      EnumSet.of(
          ClaimKind.REQUEST,
          ClaimKind.ACCUSE,
          ClaimKind.REJECT,
          ClaimKind.PROTEST,
          ClaimKind.SANCTION,
          ClaimKind.OPPOSE);

  private final Measures measures;

  Bearing(Measures measures) {
    this.measures = measures;
  }

  /// The figures that bear on the claim; those of a denied claim speak the other way.
  List<Signal> on(Claim claim, List<Pair> pairs) {
    List<Signal> signals = pairs.isEmpty() ? List.of() : of(claim, pairs);
    return claim.sign() == claim.kind().sign()
        ? signals
        : signals.stream().map(Signal::turned).toList();
  }

  private List<Signal> of(Claim claim, List<Pair> pairs) {
    ClaimKind kind = claim.kind();
    if (DEEDS.contains(kind)) {
      return deeds(claim, pairs);
    }
    if (WORDS.contains(kind)) {
      return List.of(hostile(pairs), low(measures.interests(pairs)), incidents(pairs));
    }
    return switch (kind) {
      case DISTRUST, FEAR -> fear(pairs);
      case DEPENDS -> dependences(claim, pairs);
      case HARM -> List.of(outstanding(measures.dependence(turned(pairs), exposure(claim))));
      case EXPLOIT -> exploitation(pairs);
      case SHARED_INTEREST -> List.of(both(measures.interests(pairs)));
      case RED_LINE -> List.of();
      default -> cooperation(pairs);
    };
  }

  private List<Signal> deeds(Claim claim, List<Pair> pairs) {
    List<Signal> signals = new ArrayList<>();
    if (pairs.size() == 1) {
      Pair pair = pairs.getFirst();
      if (isPast(claim)) {
        Signal record = measures.disputes(pair);
        signals.add(speaking(record, record.figure().find().orElse(0) >= 1 ? 1 : -1));
        return signals;
      }
      signals.add(quiet(pair));
    }
    signals.add(incidents(pairs));
    signals.add(hostile(pairs));
    if (claim.kind() == ClaimKind.RIVALRY) {
      signals.addAll(friendship(pairs));
    }
    return signals;
  }

  /* A history is told by the record of half a century, whatever the two are to each other now. */
  private static boolean isPast(Claim claim) {
    return claim.modality() == Modality.PAST
        || claim.quote().sentence().toLowerCase(Locale.ROOT).contains("history");
  }

  /* A dispute of the last years speaks for hostile deeds, twenty quiet years against them. */
  private Signal quiet(Pair pair) {
    Signal quiet = measures.quiet(pair);
    double years = quiet.figure().find().orElse(Double.NaN);
    boolean recent = measures.recordIsRecent() && years <= Measures.RECENT_YEARS;
    return speaking(quiet, recent ? 1 : years >= LONG_QUIET ? -1 : 0);
  }

  private List<Signal> fear(List<Pair> pairs) {
    List<Signal> signals = new ArrayList<>(List.of(hostile(pairs), incidents(pairs)));
    if (pairs.size() == 1) {
      Signal power = measures.power(pairs.getFirst());
      boolean exposed =
          power.figure().find().orElse(0) >= MUCH_STRONGER
              && measures.areNeighbours(pairs.getFirst());
      signals.add(speaking(power, exposed ? 1 : 0));
    }
    signals.addAll(friendship(pairs));
    return signals;
  }

  /* What would speak against enmity: an alliance, votes alike; but deeds outweigh ties. */
  private List<Signal> friendship(List<Pair> pairs) {
    List<Signal> signals = new ArrayList<>();
    if (pairs.size() == 1 && quiet(pairs.getFirst()).speaks() > 0) {
      return signals;
    }
    if (pairs.size() == 1) {
      Signal allied = measures.allied(pairs.getFirst());
      signals.add(speaking(allied, allied.figure().find().orElse(0) == 1 ? -1 : 0));
    }
    Signal votes = measures.interests(pairs);
    signals.add(speaking(votes, isHigh(votes) ? -1 : 0));
    return signals;
  }

  /* Where each depends on the other, both must. */
  private List<Signal> dependences(Claim claim, List<Pair> pairs) {
    List<Signal> signals = new ArrayList<>(dependence(claim, pairs));
    if (claim.mutual()) {
      signals.addAll(dependence(claim, turned(pairs)));
    }
    return signals;
  }

  /* A comparison is decided by the comparison; else a tie must stand out among all pairs. */
  private List<Signal> dependence(Claim claim, List<Pair> pairs) {
    if (isComparison(claim, pairs)) {
      return List.of(unequal(measures.asymmetry(pairs.getFirst())));
    }
    Measures.Matter matter = named(claim);
    if (matter != null) {
      return List.of(tied(measures.dependence(pairs, matter)));
    }
    List<Signal> signals = new ArrayList<>();
    signals.add(tied(measures.dependence(pairs, Measures.Matter.TRADE)));
    if (claim.detail().isEmpty()) {
      signals.add(outstanding(measures.dependence(pairs, Measures.Matter.REMITTANCES)));
      signals.add(outstanding(measures.dependence(pairs, Measures.Matter.ARMS)));
    }
    return signals;
  }

  private static boolean isComparison(Claim claim, List<Pair> pairs) {
    return pairs.size() == 1 && claim.quote().sentence().contains("more than");
  }

  private static Measures.@Nullable Matter named(Claim claim) {
    String about = claim.detail().toLowerCase(Locale.ROOT);
    if (about.contains("remittance") || about.contains("migrant")) {
      return Measures.Matter.REMITTANCES;
    }
    if (about.contains("arms") || about.contains("weapon")) {
      return Measures.Matter.ARMS;
    }
    return about.contains("trade") || about.contains("export") || about.contains("market")
        ? Measures.Matter.TRADE
        : null;
  }

  /// Whether a figure measures just what the claim says, so that its holding of other pairs too
  /// takes nothing from it.
  static boolean measures(Claim claim, List<Pair> pairs) {
    return claim.kind() == ClaimKind.DEPENDS
        && (isComparison(claim, pairs) || named(claim) != null);
  }

  /* Who takes advantage is the less dependent of the two. */
  private List<Signal> exploitation(List<Pair> pairs) {
    List<Signal> signals = new ArrayList<>();
    if (pairs.size() == 1) {
      signals.add(unequal(measures.asymmetry(turned(pairs).getFirst())));
    }
    signals.add(outstanding(measures.dependence(turned(pairs), Measures.Matter.TRADE)));
    return signals;
  }

  private List<Signal> cooperation(List<Pair> pairs) {
    Signal trust = measures.trust(pairs);
    List<Signal> signals = new ArrayList<>();
    signals.add(both(measures.interests(pairs)));
    signals.add(high(measures.dependence(pairs, Measures.Matter.TRADE)));
    if (pairs.size() == 1) {
      Signal allied = measures.allied(pairs.getFirst());
      signals.add(speaking(allied, allied.figure().find().orElse(0) == 1 ? 1 : 0));
    }
    signals.add(speaking(trust, isDistrusted(trust) ? -1 : 0));
    return signals;
  }

  private static Measures.Matter exposure(Claim claim) {
    String sentence = claim.quote().sentence();
    return sentence.contains("migrant") || sentence.contains("emittance")
        ? Measures.Matter.REMITTANCES
        : Measures.Matter.TRADE;
  }

  private static List<Pair> turned(List<Pair> pairs) {
    return pairs.stream().map(Pair::turned).toList();
  }

  /* Low trust speaks for hostility, a record that is clean or long past against it. */
  private Signal hostile(List<Pair> pairs) {
    Signal trust = measures.trust(pairs);
    double value = trust.figure().find().orElse(Double.NaN);
    return speaking(trust, value < DISTRUSTED ? 1 : value >= TRUSTED ? -1 : 0);
  }

  private Signal incidents(List<Pair> pairs) {
    Signal incidents = measures.incidents(pairs);
    double most = incidents.figure().find().orElse(0);
    return speaking(incidents, most >= Math.max(1, SHARE_OF_PAIRS * pairs.size()) ? 1 : 0);
  }

  private static boolean isDistrusted(Signal trust) {
    return trust.figure().find().orElse(1) < DISTRUSTED;
  }

  private static boolean isLow(Signal signal) {
    Double p = signal.percentile();
    return p != null && p <= LOWER;
  }

  private static boolean isHigh(Signal signal) {
    Double p = signal.percentile();
    return p != null && p >= UPPER;
  }

  private static Signal low(Signal signal) {
    return speaking(signal, isLow(signal) ? 1 : isHigh(signal) ? -1 : 0);
  }

  private static Signal both(Signal signal) {
    return speaking(signal, isHigh(signal) ? 1 : isLow(signal) ? -1 : 0);
  }

  /* A tie that is not even in the upper quarter speaks against dependence. */
  private static Signal tied(Signal signal) {
    Double p = signal.percentile();
    return speaking(signal, p == null ? 0 : p >= OUTSTANDING ? 1 : p < UPPER ? -1 : 0);
  }

  private static Signal outstanding(Signal signal) {
    Double p = signal.percentile();
    return speaking(signal, p != null && p >= OUTSTANDING ? 1 : 0);
  }

  private static Signal high(Signal signal) {
    return speaking(signal, isHigh(signal) ? 1 : 0);
  }

  private static Signal unequal(Signal asymmetry) {
    double x = asymmetry.figure().find().orElse(0);
    return speaking(asymmetry, x >= DOUBLE_AS_DEPENDENT ? 1 : x < 0 ? -1 : 0);
  }

  private static Signal speaking(Signal signal, int way) {
    int heard = signal.figure().isKnown() ? way : 0;
    return new Signal(signal.measure(), signal.unit(), signal.figure(), signal.percentile(), heard);
  }
}

package org.entente.text.check;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.entente.text.claim.Claim;
import org.entente.text.claim.ClaimKind;

/// Which figures bear on a kind of claim, and which way each speaks.
///
/// A figure among the upper or lower quarter of all pairs speaks; between them it speaks neither
/// way. Trust speaks by its value, for most pairs have nothing on record: below .9 for hostility,
/// from .95 on against it.
final class Bearing {
  private static final double UPPER = 75;
  private static final double LOWER = 25;
  private static final double TRUSTED = .95;
  private static final double DISTRUSTED = .9;
  private static final double MUCH_STRONGER = 4;
  private static final double DOUBLE_AS_DEPENDENT = 1;
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
      return deeds(pairs);
    }
    if (WORDS.contains(kind)) {
      return List.of(hostile(pairs), low(measures.interests(pairs)), incidents(pairs));
    }
    return switch (kind) {
      case DISTRUST, FEAR -> fear(pairs);
      case DEPENDS -> dependence(claim, pairs);
      case HARM -> List.of(high(measures.dependence(turned(pairs), exposure(claim))));
      case EXPLOIT -> exploitation(pairs);
      case SHARED_INTEREST -> List.of(both(measures.interests(pairs)));
      case RED_LINE -> List.of();
      default -> cooperation(pairs);
    };
  }

  private List<Signal> deeds(List<Pair> pairs) {
    List<Signal> signals = new ArrayList<>(List.of(hostile(pairs), incidents(pairs)));
    if (pairs.size() == 1) {
      Signal record = measures.disputes(pairs.getFirst());
      signals.add(speaking(record, record.figure().find().orElse(0) >= 1 ? 1 : 0));
    }
    return signals;
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
    return signals;
  }

  private List<Signal> dependence(Claim claim, List<Pair> pairs) {
    List<Signal> signals = new ArrayList<>();
    String about = claim.detail().toLowerCase(Locale.ROOT);
    if (about.contains("remittance") || about.contains("migrant")) {
      signals.add(both(measures.dependence(pairs, Measures.Matter.REMITTANCES)));
    } else if (about.contains("arms") || about.contains("weapon")) {
      signals.add(both(measures.dependence(pairs, Measures.Matter.ARMS)));
    } else {
      signals.add(both(measures.dependence(pairs, Measures.Matter.TRADE)));
      if (about.isEmpty()) {
        signals.add(high(measures.dependence(pairs, Measures.Matter.REMITTANCES)));
        signals.add(high(measures.dependence(pairs, Measures.Matter.ARMS)));
      }
    }
    if (pairs.size() == 1 && claim.quote().sentence().contains("more than")) {
      signals.add(0, unequal(measures.asymmetry(pairs.getFirst())));
    }
    return signals;
  }

  /* Who takes advantage is the less dependent of the two. */
  private List<Signal> exploitation(List<Pair> pairs) {
    List<Signal> signals = new ArrayList<>();
    if (pairs.size() == 1) {
      signals.add(unequal(measures.asymmetry(turned(pairs).getFirst())));
    }
    signals.add(high(measures.dependence(turned(pairs), Measures.Matter.TRADE)));
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
    return speaking(incidents, incidents.figure().isKnown() ? 1 : 0);
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

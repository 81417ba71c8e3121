package org.entente.text.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.entente.text.claim.Claim;
import org.entente.text.claim.ClaimKind;
import org.entente.text.claim.Modality;
import org.jspecify.annotations.Nullable;

/// Which figures bear on a kind of claim, and which way each speaks.
///
/// A figure among the upper or lower quarter of all pairs speaks; between them it speaks neither
/// way. Trust speaks by its value, for most pairs have nothing on record: below .9 for enmity. A
/// clean record speaks against nothing, for most quarrels never come to arms; what speaks against
/// enmity are allies and votes alike, if there was no dispute of late. An act of a day ([Act]) is
/// held against what is on record of its time or against nothing; a matter that the sentence names
/// (a membership, a debt, a treaty) is not judged by figures of another one.
final class Bearing {
  private static final double UPPER = 75;
  private static final double LOWER = 25;

  /// Half of all pairs have next to no ties, so a tie speaks only from here on.
  private static final double OUTSTANDING = 95;

  /// The share of the pairs of two groups that must have had incidents.
  private static final double SHARE_OF_PAIRS = .25;

  private static final double DISTRUSTED = .9;
  private static final double MUCH_STRONGER = 4;
  private static final double DOUBLE_AS_DEPENDENT = 1;
  private static final String MEMBERSHIP = "membership";
  private static final Pattern ONE_MATTER =
      Pattern.compile(
          "(?i)\\binterests? in (?!common)|\\bboth (?:want|need|seek|fear)|\\b(?:common|shared|same) (?:enem|foe|riv|threat)");
  private static final Pattern ARMS =
      Pattern.compile(
          "(?i)\\b(?:arms|weapons?|missiles?|drones?|tanks?|jets?|warships?|submarines?|ammunition|shells|howitzers?|artillery|batter(?:y|ies)|guns?|rifles?|helicopters?|rockets?|fighters?|MiGs?|Mirages?)\\b");
  private static final Pattern SALE =
      Pattern.compile(
          "(?i)\\b(?:sell|suppl|provid|deliver|export|ship|send|arm)(?:s|es|ies|ing|ed)?\\b");
  private static final Pattern TRADE =
      Pattern.compile("(?i)\\b(?:trad(?:e|es|ing)|exports?|imports?|buys?|sells?)\\b");
  private final Measures measures;
  private final ActBearing acts;

  Bearing(Measures measures) {
    this.measures = measures;
    this.acts = new ActBearing(measures);
  }

  /// The figures that bear on the claim; those of a denied claim speak the other way.
  List<Signal> on(Claim claim, List<Pair> pairs) {
    List<Signal> signals = pairs.isEmpty() ? List.of() : of(claim, pairs);
    return claim.sign() == claim.kind().sign()
        ? signals
        : signals.stream().map(Signal::turned).toList();
  }

  private List<Signal> of(Claim claim, List<Pair> pairs) {
    if (Act.is(claim)) {
      return acts.of(claim, pairs);
    }
    boolean deed = claim.kind().isEvent() && Act.isToCome(claim);
    if (deed
        || claim.modality() == Modality.FUTURE
        || claim.modality() == Modality.CONDITIONAL
        || claim.detail().equals(MEMBERSHIP)) {
      return List.of();
    }
    return switch (claim.kind()) {
      case RIVALRY, DISTRUST, FEAR -> enmity(claim, pairs);
      case OPPOSE -> List.of(hostile(pairs), opposite(measures.interests(pairs)), incidents(pairs));
      case DEPENDS -> dependences(claim, pairs);
      case HARM -> List.of(outstanding(measures.dependence(turned(pairs), exposure(claim))));
      case EXPLOIT -> exploitation(pairs);
      case SHARED_INTEREST -> {
        Signal votes = measures.interests(pairs);
        yield List.of(isOfOneMatter(claim) ? high(votes) : both(votes));
      }
      case SUPPORT -> friendly(List.of(both(measures.interests(pairs))), pairs);
      case COOPERATE, AID -> cooperation(claim, pairs);
      default -> List.of();
    };
  }

  /* A common enemy, sea lanes or an oil price can be shared by two that vote apart. */
  private static boolean isOfOneMatter(Claim claim) {
    return ONE_MATTER.matcher(claim.quote().sentence()).find();
  }

  private List<Signal> enmity(Claim claim, List<Pair> pairs) {
    List<Signal> signals = new ArrayList<>();
    if (pairs.size() == 1) {
      Pair pair = pairs.getFirst();
      if (isHistory(claim)) {
        Signal record = measures.disputes(pair);
        signals.add(speaking(record, record.figure().find().orElse(0) >= 1 ? 1 : 0));
        return signals;
      }
      signals.add(quiet(pair));
      if (claim.kind() == ClaimKind.RIVALRY) {
        Signal rivals = measures.rivalry(pair);
        signals.add(speaking(rivals, rivals.figure().find().orElse(0) == 1 ? 1 : 0));
      }
      if (claim.kind() == ClaimKind.FEAR) {
        signals.add(exposed(pair));
      }
    }
    signals.add(incidents(pairs));
    signals.add(hostile(pairs));
    signals.addAll(friendship(pairs));
    return signals;
  }

  /* A history is told by the record of half a century, whatever the two are to each other now. */
  private static boolean isHistory(Claim claim) {
    return claim.modality() == Modality.PAST
        || claim.quote().sentence().toLowerCase(Locale.ROOT).contains("history");
  }

  /* A dispute of the last years speaks for enmity. */
  private Signal quiet(Pair pair) {
    Signal quiet = measures.quiet(pair);
    double years = quiet.figure().find().orElse(Double.NaN);
    return speaking(quiet, measures.recordIsRecent() && years <= Measures.RECENT_YEARS ? 1 : 0);
  }

  /* A neighbour with many times one's own capabilities. */
  private Signal exposed(Pair pair) {
    Signal power = measures.power(pair);
    boolean exposed =
        power.figure().find().orElse(0) >= MUCH_STRONGER && measures.areNeighbours(pair);
    return speaking(power, exposed ? 1 : 0);
  }

  /* What would speak against enmity: an alliance, votes alike; but deeds outweigh ties. */
  private List<Signal> friendship(List<Pair> pairs) {
    List<Signal> signals = new ArrayList<>();
    if (pairs.size() == 1 && quiet(pairs.getFirst()).speaks() > 0) {
      return signals;
    }
    if (pairs.size() == 1) {
      signals.add(allied(pairs.getFirst(), -1));
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
    return switch (claim.detail()) {
      case "finance", "aid" -> List.of();
      case "protection" -> protection(pairs);
      case "energy" -> List.of(tied(measures.dependence(pairs, Measures.Matter.TRADE)));
      default ->
          List.of(
              tied(measures.dependence(pairs, Measures.Matter.TRADE)),
              outstanding(measures.dependence(pairs, Measures.Matter.REMITTANCES)),
              outstanding(measures.dependence(pairs, Measures.Matter.ARMS)));
    };
  }

  /* The protected one is bound to one much stronger; one without a treaty may be protected too. */
  private List<Signal> protection(List<Pair> pairs) {
    if (pairs.size() != 1) {
      return List.of();
    }
    Signal power = measures.power(pairs.getFirst());
    boolean stronger = power.figure().find().orElse(0) >= MUCH_STRONGER;
    return List.of(
        allied(pairs.getFirst(), stronger ? 1 : 0),
        outstanding(measures.dependence(pairs, Measures.Matter.ARMS)));
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

  /* Work together on arms or trade is told by that alone: states trade with those they distrust. */
  private List<Signal> cooperation(Claim claim, List<Pair> pairs) {
    String sentence = claim.quote().sentence();
    if (ARMS.matcher(sentence).find()) {
      boolean gives = claim.kind() == ClaimKind.AID || SALE.matcher(sentence).find();
      return List.of(
          outstanding(measures.dependence(gives ? turned(pairs) : pairs, Measures.Matter.ARMS)));
    }
    if (TRADE.matcher(sentence).find()) {
      return List.of(high(measures.dependence(pairs, Measures.Matter.TRADE)));
    }
    if (claim.kind() == ClaimKind.AID) {
      return List.of();
    }
    return friendly(
        List.of(
            high(measures.interests(pairs)),
            high(measures.dependence(pairs, Measures.Matter.TRADE))),
        pairs);
  }

  private List<Signal> friendly(List<Signal> ties, List<Pair> pairs) {
    List<Signal> signals = new ArrayList<>(ties);
    if (pairs.size() == 1) {
      signals.add(allied(pairs.getFirst(), 1));
    }
    Signal trust = measures.trust(pairs);
    signals.add(speaking(trust, isDistrusted(trust) ? -1 : 0));
    return signals;
  }

  private Signal allied(Pair pair, int way) {
    Signal allied = measures.allied(pair);
    return speaking(allied, allied.figure().find().orElse(0) == 1 ? way : 0);
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

  /* Low trust speaks for enmity. */
  private Signal hostile(List<Pair> pairs) {
    Signal trust = measures.trust(pairs);
    return speaking(trust, isDistrusted(trust) ? 1 : 0);
  }

  private Signal incidents(List<Pair> pairs) {
    return incidents(measures.incidents(pairs, Measures.RECENT_YEARS), pairs);
  }

  /// Incidents speak where a fair share of the pairs had one.
  static Signal incidents(Signal incidents, List<Pair> pairs) {
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

  private static Signal opposite(Signal signal) {
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

  static Signal speaking(Signal signal, int way) {
    int heard = signal.figure().isKnown() ? way : 0;
    return new Signal(signal.measure(), signal.unit(), signal.figure(), signal.percentile(), heard);
  }
}

package org.entente.text.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.entente.text.claim.Claim;
import org.entente.text.claim.ClaimKind;
import org.entente.text.claim.Modality;

/// Which figures bear on an act of a day: what is on record of its time, never what the two have
/// long been to each other.
///
/// Incidents of the twelve months before the date and a dispute of its year or the year before
/// speak for an act of force or quarrel; sanctions in force for what says so. The record of
/// disputes counts every threat, show and use of force of the years that it covers, so that in
/// those years none of them speaks against an act of force; of accusations, recalls, talks and
/// visits no record is kept, and nothing speaks against them. A use of force between two that had
/// no dispute in twenty years, nor any incident in five, has that against it.
record ActBearing(Measures measures) {
  private static final double LONG_QUIET = 20;

  private static final Pattern SANCTIONS =
      Pattern.compile("(?i)\\b(?:sanction|embargo|tariff|asset)");

  /// The figures that bear on the act, as if it were not denied.
  List<Signal> of(Claim claim, List<Pair> pairs) {
    boolean named = claim.kind() == ClaimKind.SANCTION && saysSanctions(claim);
    boolean deniesWords = claim.modality() == Modality.NEGATED && !Act.isOfForce(claim) && !named;
    if (!Act.isOfQuarrel(claim) || Act.isToCome(claim) || deniesWords) {
      return List.of();
    }
    Optional<Integer> year = Act.year(claim);
    if (year.isPresent() && year.get() < measures.present() - 1) {
      return Act.isOfForce(claim) && pairs.size() == 1
          ? List.of(then(pairs.getFirst(), year.get()))
          : List.of();
    }
    return named && pairs.size() == 1 ? List.of(inForce(pairs.getFirst())) : ofLate(claim, pairs);
  }

  private static boolean saysSanctions(Claim claim) {
    return SANCTIONS.matcher(claim.quote().sentence()).find();
  }

  private Signal inForce(Pair pair) {
    Signal cases = measures.sanctions(pair);
    return Bearing.speaking(cases, cases.figure().find().orElse(0) >= 1 ? 1 : 0);
  }

  private Signal then(Pair pair, int year) {
    Signal dispute = measures.disputeIn(pair, year);
    int absent = measures.isWholeRecord(year) ? -1 : 0;
    return Bearing.speaking(dispute, dispute.figure().find().orElse(0) == 1 ? 1 : absent);
  }

  private List<Signal> ofLate(Claim claim, List<Pair> pairs) {
    List<Signal> signals = new ArrayList<>();
    signals.add(Bearing.incidents(measures.incidents(pairs, 1), pairs));
    if (pairs.size() == 1) {
      Pair pair = pairs.getFirst();
      for (int year = measures.present(); year >= measures.present() - 1; year--) {
        Signal dispute = measures.disputeIn(pair, year);
        if (dispute.figure().find().orElse(0) == 1) {
          signals.add(Bearing.speaking(dispute, 1));
          return signals;
        }
      }
      if (claim.kind() == ClaimKind.ASSAULT) {
        signals.add(quiet(pair));
      }
    }
    return signals;
  }

  private Signal quiet(Pair pair) {
    Signal quiet = measures.quiet(pair);
    boolean peace =
        quiet.figure().find().orElse(0) >= LONG_QUIET
            && measures.incidents(List.of(pair), Measures.RECENT_YEARS).figure().find().isEmpty();
    return Bearing.speaking(quiet, peace ? -1 : 0);
  }
}

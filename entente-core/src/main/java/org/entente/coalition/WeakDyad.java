package org.entente.coalition;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.entente.evidence.Figure;
import org.entente.evidence.Interval;
import org.entente.evidence.Provenance;
import org.entente.part.DyadFigure;
import org.entente.part.EvidenceKind;
import org.entente.part.Group;
import org.entente.part.Quarrel;
import org.entente.part.interests.RawAgreement;

/// One of a coalition's weakest dyads, with the two figures that make it weak.
///
///     bond(i,j) = trust(i,j) · (1 + π(i,j)) / 2        in [0, 1]
///     bond(i,j) = trust(i,j)                           where nine in ten of their votes are alike,
///                                                      and where no pair's interests are known
///
/// Interests and trust stay visible side by side; pairs that quarrel come first, and within them and
/// the rest the product only orders the list, so that a pair is weak when it fails in either. Votes
/// alone mislead: they rank neighbours who fight as close. Where
/// nearly everybody votes yes π falls to chance for pairs that agree on nearly everything
/// ([RawAgreement]): those are weak in trust or not at all.
///
/// @param first the COW code of the state with the lower code
/// @param second the COW code of the other
/// @param interests the dyad's figure of the interests part
/// @param trust the dyad's figure of the trust part
/// @param why the record behind it, in words
/// @param votes their votes in numbers, which a reader can check
public record WeakDyad(
    int first, int second, Figure interests, Figure trust, String why, RawAgreement votes) {

  /// The dyads of a group, those that quarrel first, in order of bond, weakest first. Dyads without
  /// trust are left out, and those without interests but for such as always voted alike; where no
  /// pair has interests, as before 1946, all are ranked by trust.
  ///
  /// @param quarrel when two of them quarrel
  /// @param votes whether the interests are those of votes
  public static List<WeakDyad> ranked(
      Group group,
      List<DyadFigure> interests,
      List<DyadFigure> trust,
      Quarrel quarrel,
      boolean votes) {
    List<WeakDyad> dyads = new ArrayList<>();
    boolean byTrust = interests.stream().noneMatch(i -> i.figure().isKnown());
    for (int d = 0; d < Math.min(interests.size(), trust.size()); d++) {
      DyadFigure i = interests.get(d);
      DyadFigure t = trust.get(d);
      RawAgreement alike = votes ? votes(group, i) : RawAgreement.NONE;
      if (t.figure().isKnown() && (byTrust || i.figure().isKnown() || alike.isNearlyAll())) {
        dyads.add(new WeakDyad(i.first(), i.second(), i.figure(), t.figure(), t.why(), alike));
      }
    }
    dyads.sort(
        Comparator.comparing((WeakDyad d) -> !quarrel.at(d.trust()))
            .thenComparingDouble(WeakDyad::order)
            .thenComparingInt(WeakDyad::first)
            .thenComparingInt(WeakDyad::second));
    return dyads;
  }

  /// The dyad of a group that is least alike in interests, if there is one that does not vote alike
  /// on nearly everything.
  static Optional<DyadFigure> leastAlike(Group group, PartAssessment interests) {
    boolean votes = ofVotes(interests);
    return interests.dyads().stream()
        .filter(d -> d.figure().isKnown() && !(votes && votes(group, d).isNearlyAll()))
        .min(Comparator.comparingDouble(d -> d.figure().find().orElseThrow()));
  }

  /// Whether the interests are those of votes, so that votes in numbers tell for or against them.
  static boolean ofVotes(PartAssessment interests) {
    return interests.meaning().evidence() == EvidenceKind.VOTES;
  }

  private static RawAgreement votes(Group group, DyadFigure dyad) {
    OptionalInt d = group.slice().dyads().find(dyad.first(), dyad.second());
    return d.isEmpty() ? RawAgreement.NONE : RawAgreement.of(group.slice(), d.getAsInt());
  }

  /// The product that orders the list; its interval multiplies the ends of the two, as if they were
  /// low together and high together, which bounds it.
  public Figure bond() {
    Figure.Known t = trust.known().orElseThrow();
    if (restsOnTrust()) {
      return t;
    }
    Figure.Known i = interests.known().orElseThrow();
    List<String> datasets = new ArrayList<>(i.provenance().datasets());
    datasets.addAll(t.provenance().datasets());
    return Figure.of(
        product(t.value(), i.value()),
        new Interval(
            product(t.interval().low(), i.interval().low()),
            product(t.interval().high(), i.interval().high()),
            i.interval().level(),
            Interval.Basis.BOUND),
        Provenance.of(datasets, 2, "figures", "trust times interests moved to [0, 1]"));
  }

  /// Whether trust alone makes the bond.
  public boolean restsOnTrust() {
    return votes.isNearlyAll() || !interests.isKnown();
  }

  private static double product(double trust, double pi) {
    return trust * (1 + pi) / 2;
  }

  private double order() {
    double of = trust.find().orElseThrow();
    return restsOnTrust() ? of : product(of, interests.find().orElseThrow());
  }
}

package org.entente.enlargement;

import java.util.List;
import java.util.Map;
import org.entente.coalition.Assessor;
import org.entente.evidence.Figure;
import org.entente.evidence.Interval;
import org.entente.evidence.Provenance;
import org.entente.part.Group;
import org.entente.part.MemberFigure;
import org.entente.part.Part;
import org.entente.run.Run;
import org.entente.situation.Situation;
import org.entente.world.State;

/// What a candidate would find inside: its side of joining alone.
///
/// @param candidate who joins
/// @param interests how alike it votes with the members, the mean of its dyads with them
/// @param trust how much it and the members trust each other, likewise
/// @param inside what share of its ties is with the members
/// @param pull the pull of the strongest outsider against all members
/// @param outside what it has outside, in words; states are [org.entente.part.Mention]s
/// @param rivals the COW codes of the members that it quarrels with
public record Prospect(
    State candidate,
    Figure interests,
    Figure trust,
    Figure inside,
    Figure pull,
    String outside,
    List<Integer> rivals) {

  /// Copies the list.
  public Prospect {
    rivals = List.copyOf(rivals);
  }

  /// That of a candidate which joins alone.
  ///
  /// @param base the coalition as it is
  /// @param then the coalition with it
  /// @param rivals the members that it quarrels with
  static Prospect of(
      State candidate,
      Situation base,
      Situation then,
      List<Integer> rivals,
      Assessor assessor,
      Run run) {
    MemberFigure pull = member(candidate, then, Part.EXIT_PRESSURE, assessor, run);
    return new Prospect(
        candidate,
        Closeness.of(assessor.definition(Part.INTERESTS), base, candidate.code(), run),
        Closeness.of(assessor.definition(Part.TRUST), base, candidate.code(), run),
        member(candidate, then, Part.INTERDEPENDENCE, assessor, run).figure(),
        pull.figure(),
        pull.why(),
        rivals);
  }

  private static MemberFigure member(
      State candidate, Situation then, Part part, Assessor assessor, Run run) {
    Group group = then.group();
    return assessor.definition(part).members(then.panel(), group, run).stream()
        .filter(m -> m.state() == candidate.code())
        .findFirst()
        .orElse(
            new MemberFigure(
                candidate.code(), Figure.missing("this definition has no members' figures"), ""));
  }

  /// The probability that it joins within five years among those that a model gives; missing where
  /// it gives none.
  ///
  /// @param chances the probabilities by COW code
  public Figure inFiveYears(Map<Integer, Figure.Known> chances) {
    Figure.Known known = chances.get(candidate.code());
    return known == null
        ? Figure.missing("no model of accessions speaks of it: before the first, or at no risk")
        : known;
  }

  /// The probability of ten years from that of five, the second five taken to be like the first: 1
  /// - (1 - p)².
  public static Figure inTenYears(Figure inFive) {
    return inFive instanceof Figure.Known(double value, Interval in, Provenance provenance)
        ? Figure.of(
            twice(value),
            new Interval(twice(in.low()), twice(in.high()), in.level(), in.basis()),
            provenance.with("horizon", "two spans of five years alike"))
        : inFive;
  }

  private static double twice(double probability) {
    return 1 - (1 - probability) * (1 - probability);
  }
}

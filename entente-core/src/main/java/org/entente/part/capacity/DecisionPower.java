package org.entente.part.capacity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import org.entente.evidence.Figure;
import org.entente.evidence.Provenance;
import org.entente.part.Detail;
import org.entente.part.MemberFigure;
import org.entente.power.MemberPower;
import org.entente.power.VotingPower;
import org.entente.world.Coalition;

/// A coalition's power to decide, from its decision rule on a date.
///
/// @param rule the rule in words; empty if none is recorded
/// @param powerToAct Coleman's power to act
/// @param members each member's Shapley-Shubik index, in order of COW code; empty if the rule is
///   not known
/// @param banzhaf each member's normalised Banzhaf index
/// @param toPrevent each member's power to prevent action [Coleman1971]
/// @param toInitiate each member's power to initiate action [Coleman1971]
public record DecisionPower(
    String rule,
    Figure powerToAct,
    List<MemberFigure> members,
    List<MemberFigure> banzhaf,
    List<MemberFigure> toPrevent,
    List<MemberFigure> toInitiate) {

  /// Coleman's power to act, as it stands beside capacity.
  public static final Detail POWER_TO_ACT = Detail.number("power-to-act", "power to act");

  /// Copies the lists.
  public DecisionPower {
    members = List.copyOf(members);
    banzhaf = List.copyOf(banzhaf);
    toPrevent = List.copyOf(toPrevent);
    toInitiate = List.copyOf(toInitiate);
  }

  /// The power of the members under the coalition's rule on the date.
  public static DecisionPower of(Coalition coalition, List<Integer> members, LocalDate date) {
    return of(
        coalition.decisionRules().stream().filter(r -> r.spell().contains(date)).findFirst(),
        members,
        date);
  }

  /// The power of the members under the rule of the date, if one is recorded.
  public static DecisionPower of(
      Optional<Coalition.RuleSpell> rule, List<Integer> members, LocalDate date) {
    return rule.map(r -> of(r, members))
        .orElseGet(() -> unknown("no decision rule is recorded on " + date));
  }

  private static DecisionPower of(Coalition.RuleSpell spell, List<Integer> members) {
    if (members.size() < 2) {
      return unknown("fewer than two members");
    }
    Optional<String> hindrance = RuleOfMembers.findHindrance(spell, members);
    if (hindrance.isPresent()) {
      return unknown(hindrance.get());
    }
    try {
      VotingPower power = VotingPower.of(RuleOfMembers.of(spell, members));
      Provenance source =
          Provenance.of(
                  List.of(Provenance.WORLD),
                  members.size(),
                  "members",
                  "exact count of winning sets [Coleman1971] [ShapleyShubik1954] [Banzhaf1965]")
              .with("rule", spell.note());
      return new DecisionPower(
          spell.note(),
          Figure.exact(power.powerToAct(), source),
          figures(members, power, source, "Shapley-Shubik index", MemberPower::shapleyShubik),
          figures(
              members, power, source, "normalised Banzhaf index", MemberPower::normalisedBanzhaf),
          figures(members, power, source, "power to prevent", MemberPower::powerToPrevent),
          figures(members, power, source, "power to initiate", MemberPower::powerToInitiate));
    } catch (VotingPower.TooLarge e) {
      return unknown(String.valueOf(e.getMessage()));
    }
  }

  private static List<MemberFigure> figures(
      List<Integer> members,
      VotingPower power,
      Provenance source,
      String name,
      ToDoubleFunction<MemberPower> index) {
    List<MemberFigure> figures = new ArrayList<>();
    for (int k = 0; k < members.size(); k++) {
      figures.add(
          new MemberFigure(
              members.get(k),
              Figure.exact(index.applyAsDouble(power.members().get(k)), source),
              name));
    }
    return figures;
  }

  private static DecisionPower unknown(String reason) {
    return new DecisionPower(
        "", Figure.missing(reason), List.of(), List.of(), List.of(), List.of());
  }

  /// The figures that belong to the capacity part.
  public Map<Detail, Figure> details() {
    return Map.of(POWER_TO_ACT, powerToAct);
  }
}

package org.entente.answer.assessment;

import java.util.List;
import org.entente.answer.page.Column;
import org.entente.answer.page.Section;
import org.entente.answer.page.Table;
import org.entente.answer.page.Words;
import org.entente.evidence.Figure;
import org.entente.part.MemberFigure;
import org.entente.part.capacity.DecisionPower;

/// What each member weighs in decisions, by the exact count of winning sets.
public final class VotingPowerTable {
  private static final int SHOWN = 12;
  private static final int NONE = -1;

  private VotingPowerTable() {}

  /// The section: the rule, the power to act, and a row for each member.
  public static Section section(DecisionPower decision, Names names) {
    Section section =
        Section.headed("Who weighs what in decisions?").paragraph(powerToAct(decision));
    if (decision.members().isEmpty()) {
      return section;
    }
    return (areEqual(decision) ? section.paragraph(equals(decision)) : section)
        .table(table(decision, names));
  }

  /* The one row that stands for all. */
  private static String equals(DecisionPower decision) {
    return "All members weigh the same: Shapley-Shubik and Banzhaf "
        + Words.figure(decision.members().getFirst().figure(), Words.SHARE)
        + ", to prevent "
        + Words.figure(decision.toPrevent().getFirst().figure(), Words.SHARE)
        + ", to initiate "
        + Words.figure(decision.toInitiate().getFirst().figure(), Words.SHARE)
        + ".";
  }

  private static String powerToAct(DecisionPower decision) {
    return switch (decision.powerToAct()) {
      case Figure.Missing(String reason) -> "Power to act: unknown, " + reason + ".";
      case Figure.Known k ->
          "Power to act: "
              + Words.chance(k.value())
              + " of all sets of members can decide."
              + (decision.rule().isBlank()
                  ? ""
                  : " The rule: " + decision.rule().replaceFirst("\\.$", "") + ".");
    };
  }

  private static Table table(DecisionPower decision, Names names) {
    Table.Builder table =
        Table.builder(
                "voting-power",
                "Voting power of the members",
                "One row for each member, the exact count of winning sets.")
            .text("state", "Member", "Name of the member.")
            .column(power("shapley_shubik", "Shapley-Shubik", "Shapley-Shubik index."))
            .column(power("banzhaf", "Banzhaf", "Normalised Banzhaf index."))
            .column(power("to_prevent", "To prevent", "Power to prevent action (Coleman)."))
            .column(power("to_initiate", "To initiate", "Power to initiate action (Coleman)."));
    List<MemberFigure> members = decision.members();
    for (int k = 0; k < members.size(); k++) {
      table.row(
          names.of(members.get(k).state()),
          members.get(k).figure(),
          decision.banzhaf().get(k).figure(),
          decision.toPrevent().get(k).figure(),
          decision.toInitiate().get(k).figure());
    }
    return table.shown(areEqual(decision) ? NONE : SHOWN).build();
  }

  private static boolean areEqual(DecisionPower decision) {
    return decision.members().stream().map(m -> m.figure().find()).distinct().count() == 1;
  }

  private static Column power(String key, String title, String description) {
    return Column.figure(key, title, description, Words.SHARE);
  }
}

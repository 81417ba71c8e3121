package org.entente.answer.enlargement;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.entente.answer.page.Column;
import org.entente.answer.page.Section;
import org.entente.answer.page.Table;
import org.entente.enlargement.Prospect;
import org.entente.evidence.Figure;
import org.entente.part.Mention;
import org.entente.world.States;

/// The section of an enlargement on the candidates' side: how probable it is that they join, and
/// what they would find inside.
///
/// @param prospects the candidates
/// @param joining the probability that a state joins within five years, by COW code
/// @param states the states, for names
record CandidatesSection(
    List<Prospect> prospects, Map<Integer, Figure.Known> joining, States states) {
  Section section() {
    return Section.headed("The candidates' side: will they join, and what would they find?")
        .paragraph(
            "The probability is that of the model of accessions for states with such memberships and"
                + " neighbours; it knows nothing of an application. That of ten years takes the"
                + " second five to be like the first. A half in the pull from outside means that"
                + " one outsider weighs as much as all members.")
        .table(table());
  }

  private Table table() {
    Table.Builder table =
        Table.builder("candidates", "The candidates' side", "One row for each candidate.")
            .column(Column.text("candidate", "Candidate", "The state that joins alone."))
            .column(Column.figure("in_five_years", "Joins in 5 years", "Its probability.", "share"))
            .column(
                Column.figure(
                    "in_ten_years", "In 10 years", "1 - (1 - p)², p that of five.", "share"))
            .column(
                Column.figure("interests", "Votes like them", "Mean with the members.", "-1 to 1"))
            .column(Column.figure("trust", "Trust", "Mean with the members.", "0 to 1"))
            .column(
                Column.figure(
                    "inside", "Ties with members", "Share of its ties with members.", "share"))
            .column(
                Column.figure(
                    "pull", "Pull from outside", "The strongest outsider against them.", "share"))
            .column(Column.text("rivals", "Quarrels with", "Members it would sit with."))
            .column(Column.text("outside", "What it has outside", "Its strongest outsiders."));
    for (Prospect p : prospects) {
      Figure five = p.inFiveYears(joining);
      table.row(
          p.candidate().name(),
          five,
          Prospect.inTenYears(five),
          p.interests(),
          p.trust(),
          p.inside(),
          p.pull(),
          p.rivals().stream().map(this::name).collect(Collectors.joining(", ")),
          Mention.resolve(p.outside(), states));
    }
    return table.build();
  }

  private String name(int code) {
    return Mention.resolve(Mention.of(code), states);
  }
}

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
/// @param joining the probability by the model that a state joins within five years, by COW code
/// @param doors who stands at the door, and how often such states joined
/// @param states the states, for names
record CandidatesSection(
    List<Prospect> prospects, Map<Integer, Figure.Known> joining, Doors doors, States states) {
  private static final int MOST_IN_WORDS = 12;

  Section section() {
    Section section =
        Section.headed("The candidates' side: will they join, and what would they find?")
            .paragraph(
                "For one that has applied, or is an observer, the probability is how often such states"
                    + " of the registry's coalitions had joined five and ten years on; for another it"
                    + " is that of the model of accessions for states with such memberships and"
                    + " neighbours, and that of ten years takes the second five to be like the"
                    + " first.")
            .table(joins())
            .paragraph(
                "A half in the pull from outside means that one outsider weighs as much as all"
                    + " members.")
            .table(finds());
    for (Prospect p : prospects.stream().limit(MOST_IN_WORDS).toList()) {
      section =
          section.paragraph(
              p.candidate().name() + " has outside: " + Mention.resolve(p.outside(), states) + ".");
    }
    return section;
  }

  private static Column candidate() {
    return Column.text("candidate", "Candidate", "The state that joins alone.");
  }

  private Table joins() {
    Table.Builder table =
        Table.builder("candidates", "Will they join?", "One row for each candidate.")
            .column(candidate())
            .text("door", "At the door as", "Applicant or observer, if it is one.")
            .figure("in_five_years", "Joins in 5 years", "Its probability.", "share")
            .figure(
                "in_ten_years",
                "In 10 years",
                "Its probability; by the model 1 - (1 - p)², p that of five.",
                "share")
            .figure(
                "model",
                "By the model",
                "In 5 years by the model of accessions, which knows nothing of an application.",
                "share");
    for (Prospect p : prospects) {
      Figure model = p.inFiveYears(joining);
      Doors.Door door = doors.of(p.candidate().code());
      table.row(
          p.candidate().name(),
          door.words(),
          door.inFive().orElse(model),
          door.inTen().orElse(Prospect.inTenYears(model)),
          model);
    }
    return table.build();
  }

  private Table finds() {
    Table.Builder table =
        Table.builder("prospects", "What would they find?", "One row for each candidate.")
            .column(candidate())
            .figure("interests", "Votes like them", "Mean with the members.", "-1 to 1")
            .figure("trust", "Trust", "Mean with the members.", "0 to 1")
            .figure("inside", "Ties with members", "Share of its ties with members.", "share")
            .figure("pull", "Pull from outside", "The strongest outsider against them.", "share")
            .text("rivals", "Quarrels with", "Members it would sit with.")
            .column(
                Column.text("outside", "What it has outside", "Its strongest outsiders.")
                    .forExports());
    for (Prospect p : prospects) {
      table.row(
          p.candidate().name(),
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

package org.entente.answer.dossier;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.entente.answer.page.Section;
import org.entente.answer.page.Table;
import org.entente.dossier.Claim;
import org.entente.part.PartDefinition;
import org.entente.run.Phrase;
import org.entente.situation.Situation;
import org.entente.testimony.Testimony;
import org.entente.testimony.WithTestimony;
import org.entente.testimony.Witness;
import org.entente.world.States;

/// What the claims of a dossier do to the figures of a coalition, each with its sentence.
public record TestimonySection(Testimony testimony, Situation situation, States states) {
  /// The same of the claims about two states alone.
  public TestimonySection of(int first, int second) {
    return new TestimonySection(
        new Testimony(
            testimony.title(),
            testimony.witnesses().stream().filter(w -> w.isOf(first, second)).toList(),
            List.of()),
        situation,
        states);
  }

  /* A claim and a part that it moves. */
  private record Row(PartDefinition definition, WithTestimony.Moved moved) {}

  /// The section on the parts that the definitions (without claims) measure.
  public Section section(List<PartDefinition> definitions) {
    List<Row> rows = new ArrayList<>();
    for (PartDefinition d : definitions) {
      WithTestimony.moved(d, testimony, situation.panel(), situation.group()).stream()
          .sorted(Comparator.comparingDouble(m -> -Math.abs(m.moved())))
          .forEach(m -> rows.add(new Row(d, m)));
    }
    Section section = Section.headed("What the claims of the dossier do").paragraph(words(rows));
    return rows.isEmpty() ? section : section.table(table(rows));
  }

  private String words(List<Row> rows) {
    long moving = rows.stream().map(r -> r.moved().witness()).distinct().count();
    String words =
        Phrase.of(
            "Of %s of \"%s\" that may enter figures as of %s, %d %s one here%s.",
            Phrase.counted(testimony.witnesses().size(), "claim"),
            testimony.title(),
            situation.asOf(),
            moving,
            moving == 1 ? "moves" : "move",
            moving < testimony.witnesses().size() ? "; the others move no figure of it" : "");
    Map<String, Long> reasons =
        testimony.leftOut().stream()
            .collect(
                Collectors.groupingBy(
                    Testimony.LeftOut::reason, TreeMap::new, Collectors.counting()));
    return reasons.isEmpty()
        ? words
        : words
            + " Left out are "
            + reasons.entrySet().stream()
                .map(e -> e.getValue() + " (" + e.getKey() + ")")
                .collect(Collectors.joining(", "))
            + ".";
  }

  private Table table(List<Row> rows) {
    Table.Builder table =
        Table.builder(
                "claims",
                "Claims in the figures",
                "One row for each claim and part that it moves, by part, greatest move first.")
            .text("part", "Part", "The part that it moves.")
            .text("claim", "Claim", "Who, what, whom.")
            .number(
                "moved",
                "Moves it by",
                "The coalition's figure with all claims less the figure without this one.",
                "")
            .number(
                "probability",
                "Holds",
                "The probability that the claim holds: 1 once accepted, else its confidence.",
                "0 to 1")
            .text("status", "Status", "What an analyst made of it.")
            .text("sentence", "Sentence", "The sentence that it rests on.")
            .text("source", "Source", "Where the sentence stands, and its date.")
            .text("id", "Id", "The id of the claim in the dossier.");
    for (Row row : rows) {
      Witness w = row.moved().witness();
      Claim claim = w.claim();
      table.row(
          row.definition().part().key(),
          name(w.from()) + " " + claim.kind() + " " + name(w.to()),
          row.moved().moved(),
          w.probability(),
          claim.status().word(),
          claim.quote().sentence(),
          source(w),
          claim.id());
    }
    return table.build();
  }

  private static String source(Witness w) {
    String date = w.source().date();
    return w.source().title() + " (" + (date.isEmpty() ? "undated" : date) + ")";
  }

  private String name(int code) {
    return states.get(code).name();
  }
}

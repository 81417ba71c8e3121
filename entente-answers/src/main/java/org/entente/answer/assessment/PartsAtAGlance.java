package org.entente.answer.assessment;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.answer.desk.PartUnits;
import org.entente.answer.desk.Supposed;
import org.entente.answer.page.Column;
import org.entente.answer.page.Section;
import org.entente.answer.page.Table;
import org.entente.answer.page.Words;
import org.entente.coalition.Assessment;
import org.entente.coalition.PartAssessment;
import org.entente.coalition.Total;
import org.entente.evidence.Figure;
import org.entente.part.Detail;
import org.entente.part.Part;
import org.entente.part.interests.InterestsDetails;
import org.entente.part.ties.Tie;
import org.entente.part.ties.TieDetails;
import org.entente.run.Phrase;

/// The five parts as a table, with what stands beside the figures and never enters them.
record PartsAtAGlance(Assessment assessment, Names names) {
  Section section() {
    int n = assessment.members().size();
    String members = assessment.members().stream().map(names::of).sorted().collect(listed());
    List<String> paragraphs = new ArrayList<>();
    String then = assessment.premise().isReal() ? " members: " : " members then: ";
    paragraphs.add(n + then + members + ".");
    paragraphs.add(strength());
    assessment.total().ifPresent(t -> paragraphs.add(total(t)));
    PartAssessment exit = assessment.part(Part.EXIT_PRESSURE);
    paragraphs.add(besideInterests(assessment.part(Part.INTERESTS), exit));
    paragraphs.add(besideTies(assessment.part(Part.INTERDEPENDENCE), exit));
    return new Section("The five parts", paragraphs, List.of(), List.of(table()));
  }

  /* What they have, and what of it would fight beside a member at war. */
  private String strength() {
    Figure effective = assessment.effectiveStrength().effective();
    return "Nominal strength: "
        + Words.figure(assessment.nominalStrength(), Words.SHARE)
        + (assessment.nominalStrength().isKnown() ? " of world capabilities" : "")
        + (effective.isKnown() ? "; effective " + Words.figure(effective, Words.SHARE) : "")
        + ".";
  }

  private static Collector<CharSequence, ?, String> listed() {
    return Collectors.joining(", ");
  }

  Table table() {
    Table.Builder table =
        Table.builder("parts", "The five parts", "One row for each part.")
            .text("part", "Part", "Which of the five parts.")
            .column(PartUnits.column())
            .figure("figure", "Figure", "The part's figure.", PartUnits.IN_ROW)
            .figure(
                "others",
                "Other coalitions",
                "Median of the other coalitions of the date, 5th to 95th percentile.",
                PartUnits.IN_ROW)
            .figure(
                "standing",
                "Percentile",
                "Share of the other coalitions of the date with a lower figure.",
                "%")
            .column(
                Column.figure(
                        "random",
                        "Random coalitions",
                        "Median of random coalitions of the same size, 5th to 95th percentile.",
                        PartUnits.IN_ROW)
                    .forExports())
            .column(
                Column.figure(
                        "percentile",
                        "Percentile among random ones",
                        "Share of random coalitions of the same size with a lower figure.",
                        "%")
                    .forExports());
    for (PartAssessment p : assessment.parts()) {
      table.row(
          p.part().title(),
          PartUnits.of(p.share()),
          p.figure(),
          p.others(),
          p.standing(),
          p.random(),
          p.percentile());
    }
    return Supposed.in(table.build(), assessment.premise());
  }

  static String total(Total total) {
    String weights =
        total.weights().byPart().entrySet().stream()
            .map(e ->
                e.getKey().key()
                    + " "
                    + BigDecimal.valueOf(e.getValue()).stripTrailingZeros().toPlainString())
            .collect(listed());
    return Phrase.of(
        "Total: %s, the weighted mean of percentiles, exit pressure reversed; weights: %s%s.",
        Words.figure(total.figure()), weights, mostSensitive(total));
  }

  private static String mostSensitive(Total total) {
    return total.byWeight().entrySet().stream()
        .filter(e -> e.getValue().isKnown())
        .max(
            Comparator.comparingDouble(
                e -> e.getValue().known().map(k -> k.interval().width()).orElse(0.0)))
        .map(e ->
            "; hangs most on "
                + e.getKey().key()
                + ": "
                + Words.ends(e.getValue().known().orElseThrow(), "")
                + " with that weight halved or doubled")
        .orElse("");
  }

  private static String besideInterests(PartAssessment interests, PartAssessment exit) {
    String beside =
        Stream.of(InterestsDetails.PI, InterestsDetails.S, InterestsDetails.KAPPA)
            .filter(d -> !d.equals(InterestsDetails.PI) || interests.details().containsKey(d))
            .map(d -> detail(interests, d))
            .collect(listed());
    return "Beside interests: "
        + beside
        + "; "
        + detail(interests, InterestsDetails.ALLIED)
        + ", "
        + detail(exit, TieDetails.ALLIES_OUTSIDE)
        + ".";
  }

  private static String besideTies(PartAssessment ties, PartAssessment exit) {
    return Phrase.of(
        "Beside ties: with members %s; pull of the strongest outsider by %s.",
        shares(ties, TieDetails::withMembers), shares(exit, TieDetails::pull));
  }

  private static String shares(PartAssessment part, Function<Tie, Detail> detail) {
    return Stream.of(Tie.values())
        .map(tie -> tie.title() + " " + dated(part.detail(detail.apply(tie)), Words.SHARE))
        .collect(listed());
  }

  private static String detail(PartAssessment part, Detail detail) {
    return detail.words() + " " + dated(part.detail(detail), PartUnits.of(detail.share()));
  }

  private static String dated(Figure figure, String unit) {
    return Words.value(figure, unit)
        + figure.known().map(k -> Words.year(k.provenance())).orElse("");
  }
}

package org.entente.answer.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.entente.coalition.Assessment;
import org.entente.coalition.PartAssessment;
import org.entente.evidence.Figure;
import org.entente.run.Phrase;

/// How sure the parts are and how old, in two sentences.
///
/// @param assessment what is spoken of
record Surety(Assessment assessment) {

  /// `How sure: the least sure part is trust, 0.83 (0.67 to 0.90).` and `How old: the figures are
  /// of 2022 (capacity to act) and 2025 (trust).` None where no part is known.
  List<String> sentences() {
    List<PartAssessment> known =
        assessment.parts().stream().filter(p -> p.figure().isKnown()).toList();
    if (known.isEmpty()) {
      return List.of();
    }
    PartAssessment least =
        known.stream().max(Comparator.comparingDouble(Surety::width)).orElseThrow();
    List<String> sentences = new ArrayList<>();
    if (width(least) > 0) {
      sentences.add(
          Phrase.of(
              "How sure: the least sure part is %s, %s.",
              least.part().title(), Prose.figure(least.figure(), least.share())));
    }
    String ages = (ages(known) + unknown()).strip();
    if (!ages.isEmpty()) {
      sentences.add("How old: " + ages);
    }
    return sentences;
  }

  private static String ages(List<PartAssessment> known) {
    Map<Integer, List<String>> byYear = new TreeMap<>();
    for (PartAssessment p : known) {
      Figure.Known k = p.figure().known().orElseThrow();
      k.provenance()
          .findYear()
          .ifPresent(y -> byYear.computeIfAbsent(y, _ -> new ArrayList<>()).add(p.part().title()));
    }
    if (byYear.isEmpty()) {
      return "";
    }
    if (byYear.size() == 1) {
      return "all figures are of " + byYear.keySet().iterator().next() + ".";
    }
    List<String> clauses = new ArrayList<>();
    byYear.forEach((year, titles) -> clauses.add(year + " (" + Prose.list(titles) + ")"));
    return "the figures are of " + Prose.list(clauses) + ".";
  }

  private String unknown() {
    List<String> titles =
        assessment.parts().stream()
            .filter(p -> !p.figure().isKnown())
            .map(p -> p.part().title())
            .toList();
    return titles.isEmpty() ? "" : " Not known: " + Prose.list(titles) + ".";
  }

  private static double width(PartAssessment p) {
    return p.figure().known().orElseThrow().interval().width();
  }
}

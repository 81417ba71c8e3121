package org.entente.answer.study;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.entente.answer.page.Page;
import org.entente.answer.page.Section;
import org.entente.answer.page.Table;
import org.entente.part.Part;
import org.entente.study.Criterion;
import org.entente.study.MeasuresReport;

/// The page of the study of measures: how well each definition of each part ranks each criterion.
public final class MeasuresPage {
  private MeasuresPage() {}

  /// The page. Criteria without cases are named.
  public static Page of(MeasuresReport report) {
    Page page =
        Page.titled("Study of measures: what ranks what came")
            .finding(finding(report))
            .section(
                Section.headed("How to read it")
                    .paragraph(
                        "Each definition is measured at the end of a year, as a panel of that day shows"
                            + " it, and set against what came after. AUC is the chance that of two"
                            + " cases the closer one fared as closeness should have it: .5 is chance,"
                            + " below it the reverse. Of a level it is the rank correlation, with 0 for"
                            + " chance. Intervals are at 90%, from drawing dyads, wars, alliances or"
                            + " organisations again."));
    for (Criterion criterion : Criterion.values()) {
      List<MeasuresReport.Rated> of =
          report.rated().stream().filter(r -> r.criterion() == criterion).toList();
      if (!of.isEmpty()) {
        page = page.section(section(criterion, of));
      }
    }
    return page.section(
        Section.headed("By era and region")
            .paragraph("States of one region; all other cases are between regions.")
            .table(breakdown(report)));
  }

  private static String finding(MeasuresReport report) {
    String better = named(report, 1);
    String missing =
        Arrays.stream(Criterion.values())
            .filter(c -> report.rated().stream().noneMatch(r -> r.criterion() == c))
            .map(Criterion::key)
            .collect(Collectors.joining(", "));
    return (better.isEmpty()
            ? "No definition ranks any criterion better than the default of its part."
            : "Better than the default of their part, with an interval above it: " + better + ".")
        + (missing.isEmpty() ? "" : " Without cases: " + missing + ".");
  }

  private static String named(MeasuresReport report, int verdict) {
    return Arrays.stream(Part.values())
        .flatMap(part ->
            report.rated().stream()
                .filter(r -> r.part().filter(part::equals).isPresent() && r.verdict() == verdict)
                .collect(
                    Collectors.groupingBy(
                        MeasuresReport.Rated::key,
                        LinkedHashMap::new,
                        Collectors.mapping(r -> r.criterion().key(), Collectors.joining(", "))))
                .entrySet()
                .stream())
        .map(e -> e.getKey() + " (" + e.getValue() + ")")
        .collect(Collectors.joining("; "));
  }

  private static Section section(Criterion criterion, List<MeasuresReport.Rated> rated) {
    boolean level = criterion.kind() == Criterion.Kind.LEVEL;
    Table.Builder table =
        Table.builder(
                criterion.key(),
                "Who ranks " + criterion.words(),
                "One row for each definition, measure and baseline.")
            .text("part", "Part", "The part that it measures.")
            .text("measure", "Measure", "Its key.")
            .text("standing", "Is", "Default, definition, measure or baseline.")
            .integer("cases", "Cases", "Cases that it has a value for.", "")
            .number("covered", "Covered", "Their share of all cases.", "share")
            .number("base", "Base", "Share to which it came, or mean level.", "share")
            .figure("rank", level ? "Rank correlation" : "AUC", "How well it ranks them.", "")
            .figure("above", "Less default", "On the cases that both have.", "")
            .figure("ap", "AP", "Average precision; chance is the base.", "")
            .figure(
                "skill",
                "Skill",
                "Brier skill over the base rate, of the share of settled cases in the same"
                    + " tenth.",
                "")
            .integer(
                "off", "Bins off", "Of ten, those that what came is outside of; -1: none.", "");
    for (MeasuresReport.Rated r : rated) {
      table.row(
          r.part().map(Part::key).orElse("none"),
          r.key(),
          r.standing(),
          r.cases(),
          r.covered(),
          r.baseRate(),
          r.rank(),
          r.aboveDefault(),
          r.averagePrecision(),
          r.skill(),
          (int) r.off());
    }
    return Section.headed(sentence(criterion.words())).table(table.build());
  }

  private static String sentence(String words) {
    return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }

  private static Table breakdown(MeasuresReport report) {
    Table.Builder table =
        Table.builder("breakdown", "By era and region", "One row for each part of the cases.")
            .text("criterion", "Criterion", "What came.")
            .text("measure", "Measure", "Its key.")
            .text("of", "Of", "Era or region.")
            .integer("cases", "Cases", "Cases with a value.", "")
            .figure("rank", "AUC or rank correlation", "As above.", "");
    for (MeasuresReport.Within w : report.breakdown()) {
      table.row(w.criterion().key(), w.key(), w.of(), w.cases(), w.rank());
    }
    return table.build();
  }
}

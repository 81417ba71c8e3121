package org.entente.answer.archive;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.entente.answer.page.Page;
import org.entente.answer.page.Section;
import org.entente.answer.page.Table;
import org.entente.evidence.Figure;
import org.entente.panel.Yearbook;
import org.entente.part.DyadFigure;
import org.entente.part.PartDefinition;
import org.entente.part.trust.TrustByRecord;
import org.entente.run.Phrase;
import org.entente.run.Run;
import org.entente.text.archive.ArchivedClaim;
import org.entente.text.archive.PairMonth;
import org.entente.world.State;

/// Pairs of states through time in their press: claims by month and kind with a sentence, and by
/// year beside what the record of disputes says.
public final class FollowPage {
  private final Yearbook yearbook;
  private final Run run;
  private final PartDefinition trust = new TrustByRecord();

  private FollowPage(Yearbook yearbook, Run run) {
    this.yearbook = yearbook;
    this.run = run;
  }

  /// Two states.
  ///
  /// @param one one of them
  /// @param other the other
  public record Pair(State one, State other) {}

  /// The page on claims about pairs, in any order; `rows` months to the eye, 0 for all.
  public static Page of(
      String title,
      List<Pair> pairs,
      List<ArchivedClaim> claims,
      Yearbook yearbook,
      int rows,
      Run run) {
    List<ArchivedClaim> about =
        claims.stream()
            .filter(c ->
                pairs.stream().anyMatch(p -> c.isOf(p.one().shortCode(), p.other().shortCode())))
            .sorted(
                Comparator.comparing(
                        ArchivedClaim::date, Comparator.nullsLast(Comparator.naturalOrder()))
                    .thenComparing(ArchivedClaim::sentence))
            .toList();
    List<PairMonth> months = PairMonth.of(about);
    FollowPage page = new FollowPage(yearbook, run);
    if (months.isEmpty()) {
      return Page.titled(title).finding(finding(about, months));
    }
    return Page.titled(title)
        .finding(finding(about, months))
        .section(
            Section.headed("Claims by month")
                .paragraph("Pages that nearly repeat another are not counted again.")
                .table(months(months, rows)))
        .section(Section.headed("Beside the data").table(page.years(pairs, months)))
        .section(Section.headed("The claims").table(ClaimTable.of(about, -1)));
  }

  private static String finding(List<ArchivedClaim> claims, List<PairMonth> months) {
    if (months.isEmpty()) {
      return "No dated claim is about them.";
    }
    List<PairMonth> most =
        months.stream()
            .filter(m -> m.conflict() > 0)
            .sorted(Comparator.comparingInt((PairMonth m) -> -m.conflict()))
            .limit(3)
            .toList();
    String peaks =
        most.isEmpty()
            ? "none of conflict"
            : "most of conflict in "
                + most.stream()
                    .map(m ->
                        m.month() + " (" + m.first() + "-" + m.second() + " " + m.conflict() + ")")
                    .collect(Collectors.joining(", "));
    int counted = months.stream().mapToInt(m -> m.claims().size()).sum();
    String all =
        counted < claims.size()
            ? " (" + claims.size() + " with undated pages and those that repeat another)"
            : "";
    return Phrase.of(
        "%s%s from %s to %s, %s.",
        Phrase.counted(counted, "claim"),
        all,
        months.getFirst().month(),
        months.getLast().month(),
        peaks);
  }

  private static Table months(List<PairMonth> months, int rows) {
    Table.Builder table =
        Table.builder("months", "Claims by month", "One row for each month and pair with a claim.")
            .text("month", "Month", "The month of the pages.")
            .text("pair", "Pair", "The two, in either direction.")
            .integer("binding", "Bind", "Claims that bind.", "")
            .integer("dividing", "Divide", "Claims that divide.", "")
            .integer("conflict", "Conflict", "Those of conflict in words or deeds.", "")
            .text("kinds", "Kinds", "How many there are of each kind.")
            .text("sentence", "Surest sentence", "That of the surest claim.");
    for (PairMonth m : months) {
      table.row(
          m.month().toString(),
          m.first() + "-" + m.second(),
          m.count(1),
          m.count(-1),
          m.conflict(),
          m.byKind().entrySet().stream()
              .map(e -> e.getKey().word() + " " + e.getValue())
              .collect(Collectors.joining(", ")),
          m.claims().stream()
              .max(Comparator.comparingDouble(ArchivedClaim::confidence))
              .map(ArchivedClaim::sentence)
              .orElse(""));
    }
    return table.shown(rows).build();
  }

  private Table years(List<Pair> pairs, List<PairMonth> months) {
    Table.Builder table =
        Table.builder(
                "years",
                "By year, beside the record of disputes",
                "One row for each year and pair with a claim; trust is that of the end of the"
                    + " year.")
            .integer("year", "Year", "The year.", "")
            .text("pair", "Pair", "The two.")
            .integer("binding", "Bind", "Claims that bind.", "")
            .integer("dividing", "Divide", "Claims that divide.", "")
            .integer("conflict", "Conflict", "Those of conflict in words or deeds.", "")
            .figure("trust", "Trust", "Trust by the record of disputes.", "0 to 1");
    Map<String, List<PairMonth>> byYear = new TreeMap<>();
    months.forEach(m ->
        byYear
            .computeIfAbsent(
                m.month().getYear() + " " + m.first() + "-" + m.second(), _ -> new ArrayList<>())
            .add(m));
    byYear
        .values()
        .forEach(list -> {
          PairMonth m = list.getFirst();
          table.row(
              m.month().getYear(),
              m.first() + "-" + m.second(),
              list.stream().mapToInt(x -> x.count(1)).sum(),
              list.stream().mapToInt(x -> x.count(-1)).sum(),
              list.stream().mapToInt(PairMonth::conflict).sum(),
              trust(pairs, m));
        });
    return table.build();
  }

  private Figure trust(List<Pair> pairs, PairMonth month) {
    List<Integer> codes =
        pairs.stream()
            .filter(p -> month.claims().getFirst().isOf(p.one().shortCode(), p.other().shortCode()))
            .findFirst()
            .map(p -> List.of(p.one().code(), p.other().code()))
            .orElse(List.of());
    return DyadFigure.atEndOf(month.month().getYear(), yearbook, trust, codes, run);
  }
}

package org.entente.answer.dossier;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.answer.page.Page;
import org.entente.answer.page.Section;
import org.entente.answer.page.Source;
import org.entente.answer.page.Table;
import org.entente.dossier.Claim;
import org.entente.dossier.Dependence;
import org.entente.dossier.Dossier;
import org.entente.dossier.Fact;
import org.entente.dossier.Grounds;
import org.entente.dossier.RedLine;
import org.entente.dossier.Reference;
import org.entente.dossier.Stake;
import org.entente.evidence.Range;
import org.entente.run.Phrase;

/// What is in a dossier, and what a reader must know of it, as a page.
public record DossierPage(Dossier dossier) {
  /// The page.
  public static Page of(Dossier dossier) {
    return new DossierPage(dossier).page();
  }

  /// One entry with what it rests on.
  private record Entry(String list, String id, String words, Grounds grounds) {}

  private Page page() {
    return Page.titled("Dossier: " + dossier.title())
        .finding(finding())
        .section(
            Section.headed("Where its sources differ")
                .paragraph(
                    "Entries on one matter with different values stay side by side; no mean is"
                        + " taken.")
                .table(differences()))
        .section(
            Section.headed("What each entry rests on")
                .paragraph(
                    "Assumed: no source is named. In hindsight: all its sources are dated after the"
                        + " dossier's day"
                        + (dossier.asOf() == null ? ", which is not given" : ", " + dossier.asOf())
                        + ".")
                .table(entries()))
        .section(Section.headed("Claims read from texts").table(claims()))
        .sources(dossier.sources().stream().map(DossierPage::source).toList());
  }

  private static Source source(Reference r) {
    return new Source(
        r.id(),
        r.title(),
        r.date(),
        Stream.of(r.publisher(), r.url(), r.read() ? "" : "cited at second hand")
            .filter(t -> !t.isEmpty())
            .collect(Collectors.joining(". ")),
        "");
  }

  private String finding() {
    long assumed = all().stream().filter(e -> e.grounds().isAssumed()).count();
    long hindsight = all().stream().filter(e -> isHindsight(e.grounds())).count();
    long unread = dossier.sources().stream().filter(r -> !r.read()).count();
    return "It is sound: "
        + dossier.sources().size()
        + " sources ("
        + unread
        + " cited at second hand), "
        + dossier.issues().size()
        + " issues, "
        + dossier.redLines().size()
        + " red lines, "
        + dossier.dependences().size()
        + " dependences, "
        + dossier.facts().size()
        + " facts, "
        + dossier.claims().size()
        + " claims. "
        + assumed
        + " entries are assumed, "
        + hindsight
        + " known in hindsight only.";
  }

  private List<Entry> all() {
    List<Entry> all = new ArrayList<>();
    dossier
        .issues()
        .forEach(i ->
            i.stakes().forEach(s -> all.add(new Entry("position", i.id(), words(s), s.grounds()))));
    for (RedLine r : dossier.redLines()) {
      all.add(
          new Entry("red line", r.id(), r.state().name() + " " + r.response().word(), r.grounds()));
    }
    dossier
        .dependences()
        .forEach(
            d -> all.add(new Entry("dependence", "", matter(d) + ": " + value(d), d.grounds())));
    for (Fact f : dossier.facts()) {
      all.add(new Entry("fact", f.id(), f.statement(), f.grounds()));
    }
    return all;
  }

  private static String words(Stake s) {
    return s.actor() + " wants " + text(s.position()) + ", minds " + text(s.salience());
  }

  private static String matter(Dependence d) {
    return Phrase.of(
        "%s of %s%s, %s",
        d.matter(), d.of().name(), d.on() == null ? "" : " on " + d.on().name(), d.year());
  }

  private static String value(Dependence d) {
    Range value = d.value();
    return value == null ? "no figure" : text(value) + " " + d.unit();
  }

  private static String text(Range range) {
    return range.isPoint()
        ? number(range.value())
        : number(range.low()) + " to " + number(range.high());
  }

  private static String number(double value) {
    return value == Math.rint(value) ? Long.toString((long) value) : Double.toString(value);
  }

  /* All sources are dated, and later than the dossier's day. */
  private boolean isHindsight(Grounds grounds) {
    LocalDate day = dossier.asOf();
    return day != null
        && !grounds.isAssumed()
        && grounds.sources().stream()
            .allMatch(id ->
                dossier
                    .findSource(id)
                    .filter(r -> !r.date().isEmpty() && isAfter(r.date(), day))
                    .isPresent());
  }

  /* A date known to the month or year is later if its first day is. */
  private static boolean isAfter(String date, LocalDate day) {
    return LocalDate.parse(date + "-01-01".substring(0, 10 - date.length())).isAfter(day);
  }

  private Table entries() {
    Table.Builder table =
        Table.builder("entries", "Entries", "One row for each entry but claims.")
            .text("list", "List", "Where it stands.")
            .text("id", "Id", "The id of the entry or its issue.")
            .text("entry", "Entry", "The entry in words.")
            .text("source", "Source", "The ids of its sources, or assumed.")
            .number("confidence", "Confidence", "That it is so.", "0 to 1")
            .text("hindsight", "In hindsight", "yes if known later only.");
    for (Entry e : all()) {
      table.row(
          e.list(),
          e.id(),
          e.words(),
          e.grounds().isAssumed() ? "assumed" : String.join(", ", e.grounds().sources()),
          e.grounds().confidence(),
          isHindsight(e.grounds()) ? "yes" : "");
    }
    return table.build();
  }

  private Table differences() {
    Table.Builder table =
        Table.builder("differences", "Sources that differ", "One row for each entry.")
            .text("matter", "Matter", "On what the sources differ.")
            .text("value", "Value", "What the entry says.")
            .text("source", "Source", "The ids of its sources, or assumed.");
    Map<String, List<Entry>> byMatter = new LinkedHashMap<>();
    for (Dependence d : dossier.dependences()) {
      String key = matter(d) + (d.unit().isEmpty() ? "" : " (" + d.unit() + ")");
      byMatter
          .computeIfAbsent(key, _ -> new ArrayList<>())
          .add(new Entry("", "", value(d), d.grounds()));
    }
    dossier
        .issues()
        .forEach(i ->
            i.stakes()
                .forEach(s ->
                    byMatter
                        .computeIfAbsent(i.id() + ", " + s.actor(), _ -> new ArrayList<>())
                        .add(new Entry("", "", words(s), s.grounds()))));
    byMatter.forEach((matter, entries) -> {
      if (entries.stream().map(Entry::words).distinct().count() > 1) {
        entries.forEach(e ->
            table.row(
                matter,
                e.words(),
                e.grounds().isAssumed() ? "assumed" : String.join(", ", e.grounds().sources())));
      }
    });
    return table.build();
  }

  private Table claims() {
    Table.Builder table =
        Table.builder("claims", "Claims", "One row for each claim.")
            .text("id", "Id", "The id of the claim.")
            .text("from", "Of", "Who acts or holds the attitude.")
            .text("to", "Towards", "Whom it concerns.")
            .text("kind", "Kind", "The relation.")
            .text("status", "Status", "What an analyst made of it.")
            .number("confidence", "Confidence", "That it is read rightly.", "0 to 1")
            .text("sentence", "Sentence", "The sentence it stands in.")
            .text("source", "Source", "The id of its source.");
    for (Claim c : dossier.claims()) {
      table.row(
          c.id(),
          c.from(),
          c.to(),
          (c.sign() < 0 ? "- " : "+ ") + c.kind(),
          c.status().word(),
          c.confidence(),
          c.quote().sentence(),
          c.quote().source());
    }
    return table.build();
  }
}

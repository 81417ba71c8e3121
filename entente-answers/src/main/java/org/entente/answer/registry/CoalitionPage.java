package org.entente.answer.registry;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.entente.answer.page.Page;
import org.entente.answer.page.Section;
import org.entente.answer.page.Table;
import org.entente.world.Coalition;
import org.entente.world.Membership;
import org.entente.world.Membership.Role;
import org.entente.world.NamedMember;
import org.entente.world.Spell;
import org.entente.world.States;

/// A coalition over time: what it is, how it decides, who was what from when to when, and by which
/// source.
public record CoalitionPage(Coalition coalition, States states) {
  /// The page.
  public static Page of(Coalition coalition, States states) {
    return new CoalitionPage(coalition, states).page();
  }

  /* Facts that differ in the name of the member only stand on one row. */
  private record Row(Spell spell, String manner, String source, String note) {}

  private Page page() {
    Page page =
        Page.titled(coalition.title())
            .finding(
                coalition.kind()
                    + ", "
                    + coalition.purpose()
                    + ", "
                    + words(coalition.life())
                    + (coalition.predecessor().isEmpty()
                        ? ""
                        : ", after " + coalition.predecessor()))
            .section(what());
    for (Role role :
        List.of(
            Role.MEMBER, Role.SUSPENDED, Role.OBSERVER, Role.PARTNER, Role.CANDIDATE, Role.CHAIR)) {
      Map<Row, List<String>> rows = rows(role);
      page = rows.isEmpty() ? page : page.section(section(role, rows));
    }
    page = coalition.invocations().isEmpty() ? page : page.section(invocations());
    return page.section(documents());
  }

  private Section invocations() {
    String title = "Calls upon its clause of defence";
    Table.Builder table =
        Table.builder("invocations", title, "One row for each call, in order of time.")
            .date("on", "On", "The day of the call, or of what was decided on it.")
            .text("note", "What", "Who called, and against what.")
            .text("source", "Source", "Key of the document below.");
    coalition.invocations().forEach(i -> table.row(i.on(), i.note(), i.source()));
    return Section.headed(title).table(table.build());
  }

  private Section what() {
    List<String> paragraphs = new ArrayList<>();
    if (!coalition.aliases().isEmpty()) {
      paragraphs.add("Also: " + String.join("; ", coalition.aliases()) + ".");
    }
    if (!coalition.codes().isEmpty()) {
      paragraphs.add("In datasets: " + String.join("; ", codes()) + ".");
    }
    paragraphs.addAll(new RuleWords(coalition, states).list());
    if (!coalition.notes().isEmpty()) {
      paragraphs.add(coalition.notes());
    }
    if (!coalition.named().isEmpty()) {
      paragraphs.add("* not in the registry of states; shown, and left out of every computation");
    }
    return new Section("What it is", paragraphs, List.of(), List.of(memberships()));
  }

  private Table memberships() {
    Table.Builder table =
        Table.builder("memberships", "Memberships", "One row for each spell of each state.")
            .text("state", "State", "Name of the state.")
            .date("from", "From", "First day.")
            .date("to", "To", "Last day; empty while it lasts.")
            .text("role", "Role", "Member, observer, partner, candidate ...")
            .text("source", "Source", "The document that the fact rests on.");
    for (Membership m : coalition.memberships()) {
      table.row(
          states.get(m.state()).name(),
          m.spell().from(),
          m.spell().isOpen() ? null : m.spell().to(),
          m.role().name().toLowerCase(Locale.ROOT),
          m.source());
    }
    return table.shown(-1).build();
  }

  private List<String> codes() {
    Map<String, String> names = Map.of("atop", "ATOP ", "cow_igo", "COW IGO ");
    return coalition.codes().entrySet().stream()
        .map(e -> names.getOrDefault(e.getKey(), e.getKey() + " ") + e.getValue())
        .toList();
  }

  /// A spell in words: `since 2001-06-15`, or `1955-05-14 to 1991-07-01`.
  static String words(Spell spell) {
    return spell.isOpen()
        ? "since " + spell.fromText()
        : spell.fromText() + " to " + spell.toText();
  }

  private static Section section(Role role, Map<Row, List<String>> rows) {
    String title =
        switch (role) {
          case MEMBER -> "Members";
          case SUSPENDED -> "Suspended";
          case OBSERVER -> "Observers";
          case PARTNER -> "Partners";
          case CANDIDATE -> "Candidates, from the day they applied";
          case CHAIR -> "Chair";
        };
    Table.Builder table =
        Table.builder(role.name().toLowerCase(Locale.ROOT), title, "One row for each fact.")
            .text("from", "From", "The begin, as precisely as it is known.")
            .text("to", "To", "The end; empty while it lasts.")
            .text("states", "States", "By their names of the time.")
            .text("how", "How", "How it came about and ended.")
            .text("source", "Source", "Keys of the documents below.")
            .text("note", "Note", "What else is to be known.");
    rows.forEach((row, names) ->
        table.row(
            row.spell().fromText(),
            row.spell().toText(),
            String.join(", ", names),
            row.manner(),
            row.source(),
            row.note()));
    return Section.headed(title).table(table.build());
  }

  private Map<Row, List<String>> rows(Role role) {
    Map<Row, List<String>> rows = new LinkedHashMap<>();
    facts(role)
        .forEach(fact ->
            rows.computeIfAbsent(row(fact.membership()), _ -> new ArrayList<>()).add(fact.name()));
    rows.values().forEach(names -> names.sort(Comparator.naturalOrder()));
    return rows;
  }

  private record NamedFact(String name, Membership membership) {}

  private List<NamedFact> facts(Role role) {
    Stream<NamedFact> byState =
        coalition.memberships().stream()
            .map(m -> new NamedFact(states.get(m.state()).nameOn(m.spell().from()), m));
    Stream<NamedFact> byName =
        coalition.named().stream().map((NamedMember n) -> new NamedFact(n.name() + " *", n.fact()));
    return Stream.concat(byState, byName)
        .filter(f -> f.membership().role() == role)
        .sorted(
            Comparator.comparing((NamedFact f) -> f.membership().spell().from())
                .thenComparing(f -> f.membership().spell().to()))
        .toList();
  }

  private static Row row(Membership m) {
    String manner =
        Stream.of(m.how(), m.end())
            .filter(s -> !s.isEmpty())
            .reduce((a, b) -> a + ", " + b)
            .orElse("");
    String source =
        Stream.of(m.source(), m.endSource())
            .filter(s -> !s.isEmpty())
            .distinct()
            .reduce((a, b) -> a + ", " + b)
            .orElse("");
    return new Row(m.spell(), manner, source, m.note());
  }

  private Section documents() {
    Table.Builder table =
        Table.builder("documents", "Documents", "One row for each document.")
            .text("key", "Key", "Key that facts refer to.")
            .text("document", "Document", "The document.");
    coalition.sources().forEach(table::row);
    return Section.headed("Documents").table(table.build());
  }
}

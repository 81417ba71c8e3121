package org.entente.answer.registry;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.entente.answer.text.Wrapped;
import org.entente.world.Coalition;
import org.entente.world.Membership;
import org.entente.world.Membership.Role;
import org.entente.world.NamedMember;
import org.entente.world.Spell;
import org.entente.world.States;

/// A coalition over time as plain text of at most 100 columns: what it is, how it decides, who was
/// what from when to when, and by which source.
public final class CoalitionText {
  /// The widest line.
  static final int WIDTH = 100;

  private static final int NAMES = 37;
  private static final int MANNER = 15;
  private static final String ROW = "  %-10s  %-10s  %-" + NAMES + "s  %-" + MANNER + "s  %s";
  private static final int BEFORE_NAMES = 26;

  private final Coalition coalition;
  private final States states;

  public CoalitionText(Coalition coalition, States states) {
    this.coalition = coalition;
    this.states = states;
  }

  /* Facts that differ in the name of the member only stand on one row. */
  private record Row(Spell spell, String manner, String source, String note) {}

  public List<String> lines() {
    List<String> lines = new ArrayList<>(head());
    lines.addAll(new RuleText(coalition, states).lines());
    section(lines, "Members", Role.MEMBER);
    section(lines, "Suspended", Role.SUSPENDED);
    section(lines, "Observers", Role.OBSERVER);
    section(lines, "Partners", Role.PARTNER);
    section(lines, "Candidates, from the day they applied", Role.CANDIDATE);
    section(lines, "Chair", Role.CHAIR);
    if (!coalition.named().isEmpty()) {
      lines.add("");
      lines.add("  * not in the registry of states; shown, and left out of every computation");
    }
    documents(lines);
    if (!coalition.notes().isEmpty()) {
      lines.add("");
      lines.add("Notes");
      lines.addAll(Wrapped.behind("  ", coalition.notes(), WIDTH));
    }
    return lines;
  }

  private List<String> head() {
    List<String> head = new ArrayList<>();
    head.addAll(Wrapped.lines(coalition.name() + " (" + coalition.id() + ")", WIDTH));
    head.add(
        coalition.kind()
            + ", "
            + coalition.purpose()
            + ", "
            + words(coalition.life())
            + (coalition.predecessor().isEmpty() ? "" : ", after " + coalition.predecessor()));
    if (!coalition.aliases().isEmpty()) {
      head.addAll(Wrapped.behind("also: ", String.join("; ", coalition.aliases()), WIDTH));
    }
    if (!coalition.codes().isEmpty()) {
      head.add("in datasets: " + String.join("; ", codes()));
    }
    head.add("");
    return head;
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

  private void section(List<String> lines, String title, Role role) {
    Map<Row, List<String>> rows = rows(role);
    if (rows.isEmpty()) {
      return;
    }
    lines.add("");
    lines.add(title);
    lines.add(
        String.format(
            Locale.ROOT,
            ROW,
            "from",
            "to",
            role == Role.CHAIR ? "state" : "states",
            "how",
            "source"));
    rows.forEach((row, names) -> lines.addAll(row(row, names)));
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

  private static List<String> row(Row row, List<String> names) {
    List<String> lines = new ArrayList<>();
    List<String> left = Wrapped.lines(String.join(", ", names), NAMES);
    List<String> manner = Wrapped.lines(row.manner(), MANNER);
    List<String> source = Wrapped.lines(row.source(), WIDTH - BEFORE_NAMES - NAMES - MANNER - 4);
    int height = Math.max(left.size(), Math.max(manner.size(), source.size()));
    for (int i = 0; i < height; i++) {
      lines.add(
          String.format(
                  Locale.ROOT,
                  ROW,
                  i == 0 ? row.spell().fromText() : "",
                  i == 0 ? row.spell().toText() : "",
                  at(left, i),
                  at(manner, i),
                  at(source, i))
              .stripTrailing());
    }
    if (!row.note().isEmpty()) {
      Wrapped.lines(row.note(), WIDTH - BEFORE_NAMES - 2)
          .forEach(line -> lines.add(" ".repeat(BEFORE_NAMES + 2) + line));
    }
    return lines;
  }

  private static String at(List<String> lines, int i) {
    return i < lines.size() ? lines.get(i) : "";
  }

  private void documents(List<String> lines) {
    if (coalition.sources().isEmpty()) {
      return;
    }
    lines.add("");
    lines.add("Sources");
    int width = coalition.sources().keySet().stream().mapToInt(String::length).max().orElse(0);
    coalition
        .sources()
        .forEach((key, document) ->
            lines.addAll(
                Wrapped.behind(
                    String.format(Locale.ROOT, "  %-" + width + "s  ", key), document, WIDTH)));
  }
}

package org.entente.app.hostile;

import java.util.List;
import org.entente.answer.page.Chart;
import org.entente.answer.page.Column;
import org.entente.answer.page.Page;
import org.entente.answer.page.Section;
import org.entente.answer.page.Source;
import org.entente.answer.page.Table;
import org.entente.evidence.Figure;
import org.entente.evidence.Provenance;
import org.jspecify.annotations.Nullable;

/// An answer as it would be if every word in it came from an enemy: titles, findings, names,
/// reasons, provenance, sources.
public final class HostileText {
  /// What a spreadsheet would run.
  static final String FORMULA = "=cmd|'/C calc'!A1 ";

  /// Sequences that set a terminal's title, clear it and colour it (also by C1), a line of its own,
  /// NUL, DEL, turned and hidden directions, marks without width, the ends of elements, comments,
  /// attributes, code of shells and of TeX, and letters of two units.
  static final String WORDS =
      "\u001b]0;own\u0007\u001b[2J\u009b31m\r\nentente: all is well\t\u0000\u007f\u202eevil\u2066"
          + "\u200f\u00ad\ufeff\u2028\u2029\udb40\udc01</script></title></td><img src=x"
          + " onerror=alert(1)><!--]]>\"'&amp;`$(id)`\\input{x}\ud83d\ude00 datum['x'] ${field}";

  private HostileText() {}

  /// The text between a formula and the rest; no text stays none.
  static String of(String text) {
    return text.isEmpty() ? text : FORMULA + text + WORDS;
  }

  /// The page in which every text is hostile that may come from outside; keys, kinds, units and
  /// specifications are the program's own.
  static Page of(Page page) {
    return new Page(
        of(page.title()),
        of(page.finding()),
        of(page.evidence()),
        page.sections().stream().map(HostileText::of).toList(),
        page.sources().stream().map(HostileText::of).toList(),
        page.warnings().stream().map(HostileText::of).toList());
  }

  private static Section of(Section s) {
    return new Section(
        of(s.heading()),
        s.paragraphs().stream().map(HostileText::of).toList(),
        s.charts().stream()
            .map(c ->
                new Chart(
                    c.key(),
                    of(c.title()),
                    of(c.caption()),
                    c.spec(),
                    of(c.data()),
                    of(c.alternative())))
            .toList(),
        s.tables().stream().map(HostileText::of).toList());
  }

  private static Source of(Source s) {
    return s.key().equals(Source.YEARBOOK)
        ? s
        : new Source(
            of(s.key()), of(s.title()), of(s.version()), of(s.citation()), of(s.licence()));
  }

  private static Table of(Table t) {
    Table.Builder table = Table.builder(t.key(), of(t.title()), of(t.caption()));
    t.columns()
        .forEach(c ->
            table.column(
                new Column(
                    c.key(), of(c.title()), of(c.description()), c.kind(), c.unit(), c.hidden())));
    for (List<@Nullable Object> row : t.rows()) {
      table.row(row.stream().map(HostileText::of).toArray());
    }
    return table.shown(t.shown()).build();
  }

  private static @Nullable Object of(@Nullable Object cell) {
    return switch (cell) {
      case String text -> of(text);
      case Figure.Missing(String reason) -> Figure.missing(of(reason));
      case Figure.Known known -> Figure.of(known.value(), known.interval(), of(known.provenance()));
      case null, default -> cell;
    };
  }

  private static Provenance of(Provenance p) {
    return new Provenance(
        p.datasets().stream().map(HostileText::of).toList(),
        p.observations(),
        of(p.unit()),
        of(p.method()),
        p.parameters());
  }

  /// Whether text could steer a terminal, turn the direction of reading or hide itself: control and
  /// format characters but line feeds and the joiners of letters, and line separators.
  static boolean steers(int c) {
    int type = Character.getType(c);
    return c != '\n'
        && c != 0x200c
        && c != 0x200d
        && (type == Character.CONTROL
            || type == Character.FORMAT
            || type == Character.LINE_SEPARATOR
            || type == Character.PARAGRAPH_SEPARATOR
            || type == Character.SURROGATE);
  }
}

package org.entente.answer.desk;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.entente.panel.Column;
import org.entente.panel.DyadColumn;
import org.entente.panel.Panel;
import org.entente.panel.StateColumn;
import org.entente.panel.YearSlice;
import org.entente.panel.Yearbook;
import org.entente.sources.world.WorldFiles;
import org.jspecify.annotations.Nullable;

/// The line under every title: how far the evidence reaches, `Evidence to: votes 2023, trade 2014,
/// disputes 2014, capabilities 2022, membership November 2026.`
public final class EvidenceLine {
  private static final Map<String, Column> NAMED = named();

  private EvidenceLine() {}

  private static Map<String, Column> named() {
    Map<String, Column> named = new LinkedHashMap<>();
    named.put("votes", DyadColumn.YY);
    named.put("trade", DyadColumn.TRADE_SHARE_FORWARD);
    named.put("disputes", DyadColumn.HOSTILITY_10);
    named.put("capabilities", StateColumn.CINC);
    return named;
  }

  /// The line as of a panel's date.
  public static String of(Panel panel) {
    List<String> words = new ArrayList<>();
    NAMED.forEach((name, column) -> {
      if (panel.now().has(column)) {
        words.add(name + " " + panel.now().lastYear(column) + onlyFor(panel.now(), column));
      }
    });
    words.add(membership(panel.asOf()));
    return line(words);
  }

  /// The line of an answer that rests on who is a member on a date alone.
  public static String ofMembership(LocalDate date) {
    return line(List.of(membership(date)));
  }

  /// The line of an answer that rests on ideal points alone.
  public static String ofPositions(Panel panel) {
    return line(List.of(votes(panel)));
  }

  /// The line of an answer that rests on members and their ideal points.
  public static String ofPositionsAndMembership(Panel panel) {
    return line(List.of(votes(panel), membership(panel.asOf())));
  }

  /// The line of an answer that rests on a dossier.
  ///
  /// @param known the date after which nothing in it was known; null if it does not say
  /// @param panel where capabilities are from, null if the dossier gives them all
  public static String ofDossier(@Nullable LocalDate known, @Nullable Panel panel) {
    List<String> words = new ArrayList<>();
    words.add("the dossier" + (known == null ? ", which has no date" : " " + known));
    if (panel != null) {
      words.add("capabilities " + panel.now().lastYear(StateColumn.CINC));
    }
    return line(words);
  }

  private static String votes(Panel panel) {
    return "votes " + panel.now().lastYear(StateColumn.IDEAL_POINT);
  }

  private static String line(List<String> words) {
    return "Evidence to: " + String.join(", ", words) + ".";
  }

  /* Of how many states the newest trade is, where it leaves others with that of an earlier year. */
  private static String onlyFor(YearSlice slice, Column column) {
    int states = slice.dyads().states();
    int newest = slice.lastYear(column);
    boolean leavesOut =
        column.equals(DyadColumn.TRADE_SHARE_FORWARD)
            && IntStream.range(0, states).anyMatch(i -> slice.lastYear(column, i) < newest);
    long covered =
        IntStream.range(0, states)
            .filter(i -> !Float.isNaN(slice.at(StateColumn.TRADE, i)))
            .count();
    return leavesOut && 2 * covered < states ? " (" + covered + " states)" : "";
  }

  /// The line as of the end of a year, or of the yearbook's last year where that is before it.
  public static String atTheEndOf(int year, Yearbook book) {
    int last = Math.max(book.years().first(), Math.min(year, book.years().last()));
    return of(Panel.asOf(book, LocalDate.of(last, 12, 31), Panel.YearRule.COMPLETED));
  }

  private static String membership(LocalDate date) {
    YearMonth month = YearMonth.from(date);
    YearMonth known = month.isAfter(WorldFiles.FACTS_END) ? WorldFiles.FACTS_END : month;
    return "membership "
        + known.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH)
        + " "
        + known.getYear();
  }
}

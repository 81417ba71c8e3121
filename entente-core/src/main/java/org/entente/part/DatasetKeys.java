package org.entente.part;

import java.util.ArrayList;
import java.util.List;
import org.entente.panel.YearSlice;

/// The datasets that the definitions rest on, by their keys in the yearbook.
public final class DatasetKeys {
  private static final List<String> EARLIER_VOTES = List.of("un-votes", "un-roll-calls");
  private static final List<String> LATER_VOTES = List.of("unga-votes", "unga-resolutions");
  public static final String ISSUES = "un-roll-call-issues";
  public static final String ALLIANCES = "atop-ties";
  public static final String DISPUTES = "cow-mid-dyad-years";
  public static final String EARLIER_DISPUTES = "gml-mid-dyad-years";
  public static final String RIVALRIES = "rivalries-tss";
  public static final String TRADE = "cow-trade";
  public static final String TRADE_TOTALS = "cow-trade-states";
  public static final String GDP = "gdp-worldbank";
  public static final String CAPABILITIES = "cow-nmc";
  public static final List<String> ARMS = List.of("sipri-arms-1950", "sipri-arms-1995");

  /// The registry of states and coalitions that ships with the program.
  public static final String WORLD = "world";

  /// The datasets whose end matters to a reader of an assessment.
  public static final List<String> WITH_AN_END =
      List.of(ISSUES, ALLIANCES, DISPUTES, RIVALRIES, TRADE, GDP, CAPABILITIES, ARMS.getLast());

  private DatasetKeys() {}

  /// The releases of votes that a year's roll calls come from, as its coverage names them; all when
  /// it names none.
  public static List<String> votes(YearSlice slice) {
    List<String> keys = new ArrayList<>();
    for (List<String> release : List.of(EARLIER_VOTES, LATER_VOTES)) {
      if (slice.lastYearByDataset().containsKey(release.getFirst())) {
        keys.addAll(release);
      }
    }
    if (keys.isEmpty()) {
      keys.addAll(EARLIER_VOTES);
      keys.addAll(LATER_VOTES);
    }
    return List.copyOf(keys);
  }

  /// The matrix of remittances that a year's figures rest on: the last one made by then.
  public static String remittances(int year) {
    return "remittances-" + remittancesOf(year);
  }

  /// The year of that matrix; later than the year before 2010, when there is none yet.
  public static int remittancesOf(int year) {
    return year >= 2018 ? 2018 : year == 2017 ? 2017 : 2010;
  }

  /// The last year that a dataset covers, the slice's own year if it says nothing of it.
  public static int lastYear(YearSlice slice, String key) {
    return slice.lastYearByDataset().getOrDefault(key, slice.year());
  }

  /// Why a figure of a dataset is missing: the data end, or nothing is recorded.
  public static String whyMissing(YearSlice slice, String key, String what) {
    int last = lastYear(slice, key);
    return last < slice.year()
        ? "data on " + what + " end in " + last + "; " + slice.year() + " is unknown"
        : "no " + what + " of the members are recorded in " + slice.year();
  }
}

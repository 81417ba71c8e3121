package org.entente.panel;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.entente.part.Group;
import org.entente.world.Coalition;
import org.entente.world.Membership;
import org.entente.world.Spell;

/// A year of made-up figures for a few states; what is not set is missing.
public final class MadeUpYear {
  private final int year;
  private final Dyads dyads;
  private final Map<DyadColumn, float[]> pairs = new HashMap<>();
  private final Map<StateColumn, float[]> states = new HashMap<>();
  private final Map<Column, Served> served = new HashMap<>();

  private MadeUpYear(int year, int... codes) {
    this.year = year;
    this.dyads = Dyads.of(codes);
  }

  public static MadeUpYear of(int year, int... codes) {
    return new MadeUpYear(year, codes);
  }

  /// Sets a figure of a dyad; the order of the two codes does not matter.
  public MadeUpYear dyad(DyadColumn column, int a, int b, double value) {
    pairs.computeIfAbsent(column, _ -> missing(dyads.count()))[dyads.find(a, b).orElseThrow()] =
        (float) value;
    return this;
  }

  /// Sets a figure of every dyad.
  public MadeUpYear all(DyadColumn column, double value) {
    float[] values = missing(dyads.count());
    Arrays.fill(values, (float) value);
    pairs.put(column, values);
    return this;
  }

  /// Sets the figure of a directed pair of columns for `state` towards `other`.
  public MadeUpYear directed(
      DyadColumn forward, DyadColumn back, int state, int other, double value) {
    return dyad(state < other ? forward : back, state, other, value);
  }

  /// Sets the share of a state's trade that it has with another.
  public MadeUpYear trade(int state, int other, double share) {
    return directed(
        DyadColumn.TRADE_SHARE_FORWARD, DyadColumn.TRADE_SHARE_BACK, state, other, share);
  }

  /// Sets a state's trade with another as a share of its GDP.
  public MadeUpYear tradeOfGdp(int state, int other, double share) {
    return directed(DyadColumn.TRADE_GDP_FORWARD, DyadColumn.TRADE_GDP_BACK, state, other, share);
  }

  public MadeUpYear state(StateColumn column, int code, double value) {
    states
            .computeIfAbsent(column, _ -> missing(dyads.states()))[
            dyads.findState(code).orElseThrow()] =
        (float) value;
    return this;
  }

  /// Says that the evidence behind a column ends in a year.
  public MadeUpYear dataEnd(Column column, int last) {
    return served(column, last, "made-up");
  }

  /// Says which datasets served a column, and to what year.
  public MadeUpYear served(Column column, int last, String... datasets) {
    served.put(column, new Served(List.of(datasets), last));
    return this;
  }

  /// Sets the joint votes of a dyad: both yes, first yes and second no, both no.
  public MadeUpYear votes(int a, int b, int yesYes, int yesNo, int noNo) {
    for (DyadColumn column : DyadColumn.votes()) {
      dyad(column, a, b, 0);
    }
    return dyad(DyadColumn.YY, a, b, yesYes)
        .dyad(DyadColumn.YN, a, b, yesNo)
        .dyad(DyadColumn.NN, a, b, noNo);
  }

  /// The slice.
  public YearSlice slice() {
    return new YearSlice(
        year, dyads, 10, served, states, pairs, new byte[0], new byte[dyads.count()][0]);
  }

  public Group group(int... codes) {
    return Group.of(slice(), Arrays.stream(codes).boxed().toList());
  }

  /// A panel on the last day of the last of the years.
  public static Panel panel(MadeUpYear... years) {
    MadeUpBook book = MadeUpBook.of(years);
    return Panel.asOf(book, LocalDate.of(book.years().last(), 12, 31), Panel.YearRule.COMPLETED);
  }

  /// A rule of decision in force since 1945.
  public static Coalition.RuleSpell rule(
      Coalition.Rule rule, double quota, Map<Integer, Integer> votes) {
    return new Coalition.RuleSpell(
        new Spell(LocalDate.of(1945, 1, 1), Spell.OPEN),
        rule,
        quota,
        new TreeMap<>(votes),
        0,
        0,
        new TreeMap<>(),
        0,
        "all as written",
        "");
  }

  /// A coalition of the states since 1945 that decides by a rule.
  public static Coalition coalition(Coalition.RuleSpell rule, int... codes) {
    Spell life = new Spell(LocalDate.of(1945, 1, 1), Spell.OPEN);
    return new Coalition(
        "MADE-UP",
        "Made-up Coalition",
        List.of(),
        "bloc",
        "mixed",
        life,
        List.of(rule),
        Arrays.stream(codes)
            .mapToObj(c -> new Membership(c, Membership.Role.MEMBER, life, "founder", "", "", ""))
            .toList(),
        List.of(),
        List.of(),
        new TreeMap<>(),
        "",
        new TreeMap<>(),
        "");
  }

  private static float[] missing(int length) {
    float[] values = new float[length];
    Arrays.fill(values, Float.NaN);
    return values;
  }
}

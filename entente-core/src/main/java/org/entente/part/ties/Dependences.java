package org.entente.part.ties;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.entente.evidence.Estimate;
import org.entente.evidence.Figure;
import org.entente.evidence.Interval;
import org.entente.evidence.Provenance;
import org.entente.evidence.Settings;
import org.entente.panel.DyadColumn;
import org.entente.panel.Panel;
import org.entente.panel.YearSlice;
import org.entente.part.DyadFigure;
import org.entente.part.Dyadic;
import org.entente.part.Group;

/// The dependences within a group, by direction.
///
/// Trade has the range over the last three years as interval. Bilateral remittances are estimates
/// spread by migrant stocks: their interval is half to double, the factor within which nine in ten
/// flows of the matrices of 2017 and 2018 agree.
public final class Dependences {
  private static final double REMITTANCE_FACTOR = 2;

  private Dependences() {}

  /// Every ordered pair of members, in order of the codes.
  public static List<Dependence> of(Panel panel, Group group) {
    List<Dependence> all = new ArrayList<>();
    for (int a = 0; a < group.size(); a++) {
      for (int b = 0; b < group.size(); b++) {
        if (a != b) {
          all.add(of(panel, group.code(a), group.code(b)));
        }
      }
    }
    return all;
  }

  private static Dependence of(Panel panel, int state, int on) {
    return new Dependence(
        state,
        on,
        overYears(
                panel, slice -> trade(slice, state, on), "trade as a share of GDP", state)
            .figure(),
        remittances(panel.now(), state, on),
        arms(panel.now(), state, on),
        overYears(
                panel,
                slice -> asymmetry(slice, state, on),
                "log2 ratio of trade dependences",
                state,
                on)
            .figure());
  }

  /// The figure of each dyad: the lower of the two dependences by trade.
  static List<DyadFigure> lower(Panel panel, Group group) {
    List<DyadFigure> figures = new ArrayList<>();
    Dyadic.forEach(
        group,
        (a, b, _) -> {
          int first = group.code(a);
          int second = group.code(b);
          figures.add(
              DyadFigure.of(
                  first,
                  second,
                  overYears(
                      panel,
                      slice -> Math.min(trade(slice, first, second), trade(slice, second, first)),
                      "the lower of the two dependences by trade",
                      first,
                      second),
                  DependenceWords.of(panel.now(), first, second)));
        });
    return figures;
  }

  private static Estimate overYears(
      Panel panel, ToDoubleFunction<YearSlice> value, String method, int... dependent) {
    double[] values = panel.recent().stream().mapToDouble(value).toArray();
    return Double.isNaN(values[0])
        ? Estimate.missing(
            panel.now().whyMissing(DyadColumn.TRADE_GDP_FORWARD, "trade and GDP figures"))
        : Estimate.of(
            values[0],
            Settings.of(values),
            Provenance.of(
                    panel.now().datasets(DyadColumn.TRADE_GDP_FORWARD),
                    2,
                    "directed flows",
                    method + " [OnealRussett1997]")
                .inYear(yearOf(panel.now(), dependent))
                .with(
                    "range over years",
                    yearOf(panel.recent().getLast(), dependent)
                        + " to "
                        + yearOf(panel.now(), dependent)));
  }

  /* The year of what these states depend on others by: the earliest where they have their own. */
  private static int yearOf(YearSlice slice, int... states) {
    return IntStream.of(states)
        .flatMap(code -> slice.dyads().findState(code).stream())
        .map(i -> slice.lastYear(DyadColumn.TRADE_GDP_FORWARD, i))
        .min()
        .orElseGet(() -> slice.lastYear(DyadColumn.TRADE_GDP_FORWARD));
  }

  private static Figure remittances(YearSlice slice, int state, int on) {
    double share = directed(slice, Tie.REMITTANCES, state, on);
    return Double.isNaN(share)
        ? Figure.missing(
            slice.findServed(DyadColumn.REMITTANCE_GDP_FORWARD).isEmpty()
                ? "there is no estimate of bilateral remittances up to " + slice.year()
                : "no remittances between the two are recorded")
        : Figure.of(
            share,
            new Interval(
                share / REMITTANCE_FACTOR, share * REMITTANCE_FACTOR, 1.0, Interval.Basis.RANGE),
            Provenance.of(
                    Tie.REMITTANCES.datasets(slice),
                    1,
                    "directed flow",
                    "remittances as a share of GDP in the year of the matrix")
                .inYear(slice.lastYear(DyadColumn.REMITTANCE_GDP_FORWARD))
                .with("range", "half to double"));
  }

  private static Figure arms(YearSlice slice, int state, int on) {
    double share = directed(slice, Tie.ARMS, state, on);
    return Double.isNaN(share)
        ? Figure.missing("no arms imports are recorded in the last five years")
        : Figure.exact(
            share,
            Provenance.of(
                    Tie.ARMS.datasets(slice),
                    1,
                    "directed flow",
                    "share of arms imports of five years, trend-indicator values")
                .inYear(slice.lastYear(DyadColumn.ARMS_SHARE_FORWARD)));
  }

  /// The trade dependence of a state on another by code, NaN when not recorded.
  static double trade(YearSlice slice, int state, int on) {
    var i = slice.dyads().findState(state);
    var j = slice.dyads().findState(on);
    return i.isEmpty() || j.isEmpty()
        ? Double.NaN
        : slice.directed(
            DyadColumn.TRADE_GDP_FORWARD, DyadColumn.TRADE_GDP_BACK, i.getAsInt(), j.getAsInt());
  }

  /// What a state gets from another by code, NaN when not recorded.
  static double directed(YearSlice slice, Tie tie, int state, int on) {
    var i = slice.dyads().findState(state);
    var j = slice.dyads().findState(on);
    return i.isEmpty() || j.isEmpty() ? Double.NaN : tie.at(slice, i.getAsInt(), j.getAsInt());
  }

  private static double asymmetry(YearSlice slice, int state, int on) {
    return log2(trade(slice, state, on), trade(slice, on, state));
  }

  /// The base-2 logarithm of a ratio, NaN where one of the two is not positive or not recorded.
  static double log2(double one, double other) {
    return one > 0 && other > 0 ? Math.log(one / other) / Math.log(2) : Double.NaN;
  }
}

package org.entente.coalition;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import org.entente.evidence.Figure;
import org.entente.evidence.Interval;
import org.entente.evidence.Provenance;
import org.entente.panel.DyadColumn;
import org.entente.panel.Panel;
import org.entente.panel.YearSlice;
import org.entente.run.Run;

/// Trust from the record of militarised disputes and strategic rivalries.
///
///     H(i,j) = sum over dispute years t of (hostility level / 5) · 2^(-(Y - t)/h)  +  2^(-(Y - r)/h)
///     trust(i,j) = 1 / (1 + H(i,j))            in (0, 1], 1 = nothing on record
///
/// where r is the last year of rivalry (Y while it lasts) and h the half-life, 10 years by default. The
/// coalition's figure is the mean over its dyads. The interval is the range over half-lives of 5 to 20
/// years, widened downwards for the years beyond the end of the dispute data, which are unknown and not
/// peaceful: each may hold a display of force with the dyad's own frequency over the last 50 years.
/// Cost: the dyads of the group.
public final class TrustByRecord implements PartDefinition {
  private static final double DISPLAY_OF_FORCE = 3.0 / 5.0;
  private static final double FREQUENCY_YEARS = 50;
  private static final double HALF_LIFE_YEARS = 10;
  private static final List<String> DATASETS = List.of("gml-mid", "cow-mid", "rivalries");
  private static final String METHOD = "trust from disputes and rivalries with decay";

  @Override
  public Part part() {
    return Part.TRUST;
  }

  @Override
  public String key() {
    return "trust-record";
  }

  @Override
  public OptionalDouble value(Group group) {
    return Dyadic.mean(group, d -> trust(group.slice(), DyadColumn.HOSTILITY_10, d));
  }

  @Override
  public Figure figure(Panel panel, Group group, Run run) {
    OptionalDouble mean = value(group);
    if (mean.isEmpty()) {
      return Figure.missing("no dyad has a dispute record in " + group.slice().year());
    }
    double low = Dyadic.mean(group, d -> lowest(group.slice(), d)).orElseThrow();
    double high = Dyadic.mean(group, d -> highest(group.slice(), d)).orElseThrow();
    return Figure.of(
        mean.getAsDouble(),
        new Interval(low, high, 1.0, Interval.Basis.RANGE),
        provenance(group.dyadNumbers().length, group.slice()));
  }

  @Override
  public Map<String, Figure> details(Panel panel, Group group, Run run) {
    Map<String, Figure> details = new LinkedHashMap<>();
    int rivals = 0;
    int known = 0;
    for (int d : group.dyadNumbers()) {
      float rivalry = group.slice().at(DyadColumn.RIVALRY, d);
      known += Float.isNaN(rivalry) ? 0 : 1;
      rivals += rivalry == 1 ? 1 : 0;
    }
    details.put(
        "dyads in rivalry",
        known == 0
            ? Figure.missing("the rivalry data end before " + group.slice().year())
            : Figure.exact(
                rivals,
                Provenance.of(
                    List.of("rivalries"), known, "dyads", "count of rivalries in force")));
    return details;
  }

  @Override
  public List<DyadFigure> dyads(Panel panel, Group group, Run run) {
    List<DyadFigure> figures = new ArrayList<>();
    Dyadic.forEach(
        group,
        (a, b, d) -> {
          double value = trust(group.slice(), DyadColumn.HOSTILITY_10, d);
          Figure figure =
              Double.isNaN(value)
                  ? Figure.missing("no dispute record for this dyad")
                  : Figure.of(
                      value,
                      new Interval(
                          lowest(group.slice(), d),
                          highest(group.slice(), d),
                          1.0,
                          Interval.Basis.RANGE),
                      provenance(1, group.slice()));
          figures.add(new DyadFigure(group.code(a), group.code(b), figure, why(group.slice(), d)));
        });
    return figures;
  }

  @Override
  public List<MemberFigure> members(Panel panel, Group group, Run run) {
    return List.of();
  }

  private static String why(YearSlice slice, int d) {
    List<String> words = new ArrayList<>();
    float disputes = slice.at(DyadColumn.DISPUTES, d);
    if (disputes > 0) {
      words.add(
          String.format(
              Locale.ROOT,
              "disputes in %d of the last 50 years, the last in %d",
              (int) disputes,
              (int) slice.at(DyadColumn.LAST_DISPUTE, d)));
    }
    float rivalry = slice.at(DyadColumn.LAST_RIVALRY, d);
    if (slice.at(DyadColumn.RIVALRY, d) == 1) {
      words.add("rivals");
    } else if (!Float.isNaN(rivalry)) {
      words.add("rivals until " + (int) rivalry);
    }
    return words.isEmpty() ? "no dispute or rivalry on record" : String.join("; ", words);
  }

  private static double lowest(YearSlice slice, int d) {
    double low = Math.min(central(slice, d), shortest(slice, d));
    low = Math.min(low, trust(slice, DyadColumn.HOSTILITY_20, d));
    double hostility = 1 / low - 1;
    return 1 / (1 + hostility + unseen(slice, d));
  }

  private static double highest(YearSlice slice, int d) {
    double high = Math.max(central(slice, d), shortest(slice, d));
    return Math.max(high, trust(slice, DyadColumn.HOSTILITY_20, d));
  }

  private static double central(YearSlice slice, int d) {
    return trust(slice, DyadColumn.HOSTILITY_10, d);
  }

  private static double shortest(YearSlice slice, int d) {
    return trust(slice, DyadColumn.HOSTILITY_5, d);
  }

  /* Expected hostility of the years after the dispute data end. */
  private static double unseen(YearSlice slice, int d) {
    int end = slice.lastYearByDataset().getOrDefault("cow-mid", slice.year());
    float disputes = slice.at(DyadColumn.DISPUTES, d);
    double frequency = Float.isNaN(disputes) ? 0 : disputes / FREQUENCY_YEARS;
    double sum = 0;
    for (int t = end + 1; t <= slice.year(); t++) {
      sum += frequency * DISPLAY_OF_FORCE * Math.pow(2, -(slice.year() - t) / HALF_LIFE_YEARS);
    }
    return sum;
  }

  private static double trust(YearSlice slice, DyadColumn hostility, int d) {
    return 1 / (1 + slice.at(hostility, d));
  }

  private static Provenance provenance(int dyads, YearSlice slice) {
    return Provenance.of(DATASETS, dyads, "dyads", METHOD)
        .with("half-life", "10 years (5 to 20)")
        .with("disputes to", slice.lastYearByDataset().getOrDefault("cow-mid", slice.year()));
  }
}

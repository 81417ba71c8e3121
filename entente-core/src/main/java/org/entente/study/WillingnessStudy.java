package org.entente.study;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.entente.distrust.DyadFeatures;
import org.entente.distrust.Feature;
import org.entente.distrust.FittedModels;
import org.entente.distrust.Horizon;
import org.entente.distrust.Outcome;
import org.entente.evaluation.BlockBootstrap;
import org.entente.evaluation.Forecasts;
import org.entente.panel.DyadColumn;
import org.entente.panel.StateColumn;
import org.entente.panel.YearSlice;
import org.entente.panel.Yearbook;
import org.entente.regression.Design;
import org.entente.regression.DrawnLogit;
import org.entente.regression.Logit;
import org.entente.regression.RidgeLogit;
import org.entente.run.Run;
import org.entente.run.UserProblem;
import org.entente.willingness.WarJoining;

/// The study behind willingness: who fights beside a state at war.
///
/// A case is a state that was in an interstate war from its first year with any state that was not,
/// as the year before shows the two; it came if the other fought on the same side. Each war is
/// spoken of from the wars begun before it, once twenty had joined any; the model that ships is
/// fitted to all. Wars are the blocks of every interval. Cost: the cases times the specifications.
public final class WillingnessStudy {
  private static final double PENALTY = 10;
  private static final int REPLICATES = 200;
  private static final int FEWEST_JOINED = 20;
  private static final double LEAST_TRADE = .0005;
  private static final List<Integer> SHIPPED =
      IntStream.range(0, WarJoining.FEATURES.size()).boxed().toList();
  private static final double[] POWER = {0, .001, .005, .02, .05, 1};

  /* What may be asked of a pair; the first are what ships. */
  private static final List<String> FEATURES =
      Stream.concat(
              WarJoining.FEATURES.stream(),
              Stream.of(
                  "likeness of votes",
                  "common allies",
                  "distrust",
                  "distance",
                  "joint democracy",
                  "trade",
                  "capabilities of the state at war",
                  "joint organisations"))
          .toList();

  private final Yearbook yearbook;
  private final List<Case> cases;
  private final Run run;

  /* The features that ship, or all of them. */
  private record Case(
      int war, int year, int stateAtWar, int other, List<Double> values, double came) {
    boolean isAllied() {
      return values.getFirst() > 0;
    }

    /* Whether a treaty binds them or not, and the other's share of capabilities is between two. */
    boolean isOf(boolean treaty, double from, double to) {
      double share = Math.exp(values.get(1));
      return isAllied() == treaty && share >= from && share < to;
    }
  }

  private WillingnessStudy(Yearbook yearbook, List<Case> cases, Run run) {
    this.yearbook = yearbook;
    this.cases = cases;
    this.run = run;
  }

  /// The study of the cases of [Criterion#WAR_JOINED]; those before the yearbook begins, or of
  /// states without figures, are left out. Throws [UserProblem] if too few are left.
  public static WillingnessStudy of(Yearbook yearbook, List<CriterionCase> joined, Run run) {
    Map<String, Integer> wars = new HashMap<>();
    List<Case> cases = new ArrayList<>();
    for (CriterionCase c : joined) {
      if (yearbook.years().contains(c.year())) {
        YearSlice slice = yearbook.year(c.year());
        OptionalInt atWar = slice.dyads().findState(c.states().get(0));
        OptionalInt other = slice.dyads().findState(c.states().get(1));
        if (atWar.isPresent() && other.isPresent()) {
          List<Double> values = shipped(slice, atWar.getAsInt(), other.getAsInt());
          if (values.stream().noneMatch(v -> Double.isNaN(v))) {
            int war = wars.computeIfAbsent(c.block(), _ -> wars.size());
            cases.add(
                new Case(war, c.year(), atWar.getAsInt(), other.getAsInt(), values, c.outcome()));
          }
        }
      }
    }
    if (cases.stream().mapToDouble(Case::came).sum() < 2 * FEWEST_JOINED) {
      throw UserProblem.input(
          "fewer than " + 2 * FEWEST_JOINED + " states joined a war in the years of the yearbook",
          "The folder wants cow_war_inter_directed_dyad_year.");
    }
    return new WillingnessStudy(yearbook, List.copyOf(cases), run);
  }

  /* NaN where power or treaties are not known. */
  private static List<Double> shipped(YearSlice slice, int atWar, int other) {
    int d = slice.dyads().index(Math.min(atWar, other), Math.max(atWar, other));
    return Arrays.stream(
            WarJoining.row(slice.at(DyadColumn.ALLIED, d), slice.at(StateColumn.CINC, other)))
        .boxed()
        .toList();
  }

  /* With the features that it might know besides, NaN where missing. */
  private Case withAll(Case of) {
    YearSlice slice = yearbook.year(of.year());
    int i = Math.min(of.stateAtWar(), of.other());
    int j = Math.max(of.stateAtWar(), of.other());
    int d = slice.dyads().index(i, j);
    DyadFeatures features = DyadFeatures.of(slice);
    double[] row = features.of(i, j);
    double distrust =
        features.isKnown(d)
            ? FittedModels.knownBy(slice.year()).probability(Outcome.CLASH, Horizon.FIVE, row)
            : Double.NaN;
    double trade =
        slice.directed(
            DyadColumn.TRADE_GDP_FORWARD, DyadColumn.TRADE_GDP_BACK, of.other(), of.stateAtWar());
    List<Double> values = new ArrayList<>(of.values());
    values.addAll(
        List.of(
            row[Feature.AGREEMENT.place()],
            row[Feature.COMMON_ALLIES.place()],
            Math.log(distrust / (1 - distrust)),
            row[Feature.DISTANCE.place()],
            row[Feature.JOINT_DEMOCRACY.place()],
            Math.log(LEAST_TRADE + trade),
            WarJoining.row(0, slice.at(StateColumn.CINC, of.stateAtWar()))[1],
            (double) slice.at(DyadColumn.JOINT_IGOS, d)));
    return new Case(
        of.war(), of.year(), of.stateAtWar(), of.other(), List.copyOf(values), of.came());
  }

  /// The model that ships, fitted to all cases.
  public WarJoining model() {
    return new WarJoining(
        DrawnLogit.of(fit(cases, SHIPPED)),
        cases.stream().mapToInt(Case::year).min().orElseThrow(),
        cases.stream().mapToInt(Case::year).max().orElseThrow());
  }

  /* What is rated: what ships, each of its features alone, with one feature more, with all. */
  private static Map<String, List<Integer>> specifications() {
    Map<String, List<Integer>> all = new LinkedHashMap<>();
    all.put("treaty and power", SHIPPED);
    all.put("treaty alone", List.of(0));
    all.put("power alone", List.of(1));
    for (int f = SHIPPED.size(); f < FEATURES.size(); f++) {
      all.put("with " + FEATURES.get(f), List.of(0, 1, 2, f));
    }
    all.put("with all of these", IntStream.range(0, FEATURES.size()).boxed().toList());
    return all;
  }

  /// How good the model is, and what more it could know.
  public WillingnessReport report() {
    List<Case> all = cases.stream().map(this::withAll).toList();
    List<Case> heard = all.stream().filter(c -> joinedBefore(c.year()) >= FEWEST_JOINED).toList();
    Forecasts settled = settled(heard);
    BlockBootstrap draws = new BlockBootstrap(REPLICATES, run);
    Map<String, Forecasts> said = new LinkedHashMap<>();
    specifications()
        .forEach((name, features) -> {
          run.checkInterrupted();
          said.put(name, settled.with(spoken(all, heard, features)));
        });
    Forecasts shipped = said.values().iterator().next();
    List<WillingnessReport.Rated> rated = new ArrayList<>();
    said.forEach((name, forecasts) ->
        rated.add(
            WillingnessReport.Rated.of(
                name, forecasts, forecasts.where(k -> heard.get(k).isAllied()), shipped, draws)));
    WarJoining model = model();
    return new WillingnessReport(
        (int) cases.stream().mapToInt(Case::war).distinct().count(),
        (int) cases.stream().filter(c -> c.came() > 0).mapToInt(Case::war).distinct().count(),
        rated,
        groups(model, draws),
        WillingnessReport.coefficients(model));
  }

  private List<WillingnessReport.Group> groups(WarJoining model, BlockBootstrap draws) {
    Forecasts all =
        settled(cases)
            .with(cases.stream().mapToDouble(c -> model.probability(row(c, SHIPPED))).toArray());
    List<WillingnessReport.Group> groups = new ArrayList<>();
    for (boolean allied : new boolean[] {true, false}) {
      for (int g = 0; g + 1 < POWER.length; g++) {
        double from = POWER[g];
        double to = POWER[g + 1];
        IntPredicate alike = k -> cases.get(k).isOf(allied, from, to);
        if (IntStream.range(0, cases.size()).anyMatch(alike)) {
          Forecasts of = all.where(alike);
          double said = IntStream.range(0, of.size()).mapToDouble(of::probability).sum();
          groups.add(
              new WillingnessReport.Group(
                  allied,
                  from,
                  to,
                  of.size(),
                  said / of.size(),
                  WillingnessReport.share(of, draws)));
        }
      }
    }
    return groups;
  }

  /* A war is spoken of when enough had joined wars begun in earlier years. */
  private double joinedBefore(int year) {
    return cases.stream().filter(c -> c.year() < year).mapToDouble(Case::came).sum();
  }

  private static Forecasts settled(List<Case> cases) {
    return Forecasts.of(
        new double[cases.size()],
        cases.stream().mapToDouble(Case::came).toArray(),
        cases.stream().mapToInt(Case::war).toArray());
  }

  /* What a specification said of each case, fitted to the wars begun in earlier years. */
  private double[] spoken(List<Case> all, List<Case> heard, List<Integer> features) {
    Map<Integer, Logit> byYear = new TreeMap<>();
    double[] said = new double[heard.size()];
    for (int k = 0; k < said.length; k++) {
      Case of = heard.get(k);
      Logit logit =
          byYear.computeIfAbsent(
              of.year(), year -> fit(all.stream().filter(c -> c.year() < year).toList(), features));
      said[k] = logit.probability(filled(row(of, features), logit));
    }
    return said;
  }

  private Logit fit(List<Case> past, List<Integer> features) {
    double[] means = new double[features.size()];
    for (int f = 0; f < means.length; f++) {
      int feature = features.get(f);
      means[f] =
          past.stream()
              .mapToDouble(c -> c.values().get(feature))
              .filter(v -> !Double.isNaN(v))
              .average()
              .orElse(0);
    }
    Design design = new Design(features.stream().map(FEATURES::get).toList());
    for (Case c : past) {
      double[] row = row(c, features);
      for (int f = 0; f < row.length; f++) {
        row[f] = Double.isNaN(row[f]) ? means[f] : row[f];
      }
      design.add(row, c.came(), c.war());
    }
    return new RidgeLogit(PENALTY).fit(design, run).getModel();
  }

  private static double[] row(Case of, List<Integer> features) {
    return features.stream().mapToDouble(f -> of.values().get(f)).toArray();
  }

  private static double[] filled(double[] row, Logit logit) {
    double[] filled = Arrays.copyOf(row, row.length);
    for (int f = 0; f < filled.length; f++) {
      filled[f] = Double.isNaN(row[f]) ? logit.terms().get(f).centre() : row[f];
    }
    return filled;
  }
}

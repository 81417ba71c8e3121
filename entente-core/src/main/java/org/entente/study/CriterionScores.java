package org.entente.study;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.entente.evaluation.BlockBootstrap;
import org.entente.evaluation.Forecasts;
import org.entente.evaluation.RankCorrelation;
import org.entente.evaluation.Reliability;
import org.entente.evaluation.Score;
import org.entente.evaluation.ScoreFigures;
import org.entente.evidence.Figure;
import org.entente.run.Run;

/* The scores of rankers on the cases of one criterion. A value stands for its rank among the cases,
from 0 to 1, in the direction in which it should go with what came. */
final class CriterionScores {
  private static final int REPLICATES = 100;
  private static final int FEWEST = 20;
  private static final int FEWEST_EVENTS = 5;

  private final Criterion criterion;
  private final List<CriterionCase> cases;
  private final double[] outcomes;
  private final int[] years;
  private final int[] blocks;
  private final ScoreFigures figures;
  private final ToDoubleFunction<Forecasts> score;
  private final String title;

  CriterionScores(Criterion criterion, List<CriterionCase> cases, Run run) {
    this.criterion = criterion;
    this.cases = cases;
    this.outcomes = cases.stream().mapToDouble(CriterionCase::outcome).toArray();
    this.years = cases.stream().mapToInt(CriterionCase::year).toArray();
    Map<String, Integer> numbers = new HashMap<>();
    this.blocks =
        cases.stream()
            .mapToInt(c -> numbers.computeIfAbsent(c.block(), _ -> numbers.size()))
            .toArray();
    this.figures =
        new ScoreFigures(List.of(), criterion.unit(), new BlockBootstrap(REPLICATES, run));
    boolean level = criterion.kind() == Criterion.Kind.LEVEL;
    this.score = level ? new RankCorrelation() : Score.AUC;
    this.title = level ? "rank correlation" : Score.AUC.title();
  }

  /* Whether there are cases enough with a value, and of both outcomes. */
  boolean canRank(double... values) {
    return isEnough(known(values));
  }

  private boolean isEnough(int... places) {
    double events = Arrays.stream(places).mapToDouble(k -> outcomes[k]).sum();
    return places.length >= FEWEST
        && (criterion.kind() == Criterion.Kind.LEVEL
            || Math.min(events, places.length - events) >= FEWEST_EVENTS);
  }

  private static int[] known(double... values) {
    return IntStream.range(0, values.length).filter(k -> !Double.isNaN(values[k])).toArray();
  }

  MeasuresReport.Rated rated(Ranker ranker, double[] values, Optional<double[]> standard) {
    int[] known = known(values);
    Forecasts said = ranked(values, known);
    boolean level = criterion.kind() == Criterion.Kind.LEVEL;
    Figure none = Figure.missing("a level, not yes or no");
    Optional<SettledRates> rates = level ? Optional.empty() : settled(values, known);
    return new MeasuresReport.Rated(
        criterion,
        ranker.part(),
        ranker.key(),
        ranker.standing().name().toLowerCase(Locale.ROOT),
        known.length,
        known.length / (double) cases.size(),
        said.baseRate(),
        figures.score(said, score, title),
        level ? none : figures.score(said, Score.AVERAGE_PRECISION),
        rates
            .map(r -> figures.skill(r.said(), r.baseRate()))
            .orElse(level ? none : Figure.missing("too few settled cases to learn from")),
        rates.map(r -> Reliability.of(r.said(), Reliability.TEN).off()).orElse(-1L),
        standard
            .map(other -> difference(values, other))
            .orElseGet(() -> Figure.missing("nothing to compare with")));
  }

  private Figure difference(double[] values, double... other) {
    int[] both = Arrays.stream(known(values)).filter(k -> !Double.isNaN(other[k])).toArray();
    return isEnough(both)
        ? figures.difference(ranked(values, both), ranked(other, both), score, title)
        : Figure.missing("too few cases in common");
  }

  private Optional<SettledRates> settled(double[] values, int... known) {
    return SettledRates.of(
        Arrays.stream(known).map(k -> years[k]).toArray(),
        Arrays.stream(known).mapToDouble(k -> values[k]).toArray(),
        Arrays.stream(known).mapToDouble(k -> outcomes[k]).toArray(),
        Arrays.stream(known).map(k -> blocks[k]).toArray(),
        criterion.horizon());
  }

  /* What names the part of the cases that a case belongs to. */
  @FunctionalInterface
  interface Naming {
    String of(int place, CriterionCase of);
  }

  List<MeasuresReport.Within> breakdown(String key, double[] values, Naming naming) {
    SortedMap<String, List<Integer>> places = new TreeMap<>();
    for (int k : known(values)) {
      places.computeIfAbsent(naming.of(k, cases.get(k)), _ -> new ArrayList<>()).add(k);
    }
    List<MeasuresReport.Within> within = new ArrayList<>();
    places.forEach((name, of) -> {
      int[] there = of.stream().mapToInt(Integer::intValue).toArray();
      if (isEnough(there)) {
        within.add(
            new MeasuresReport.Within(
                criterion,
                key,
                name,
                there.length,
                figures.score(ranked(values, there), score, title)));
      }
    });
    return within;
  }

  /* The cases at some places, each with its rank as what is said; equal values share the mean of
  theirs. */
  private Forecasts ranked(double[] values, int... places) {
    int sign = criterion.kind() == Criterion.Kind.BAD ? -1 : 1;
    int[] order =
        IntStream.range(0, places.length)
            .boxed()
            .sorted(Comparator.comparingDouble(p -> sign * values[places[p]]))
            .mapToInt(Integer::intValue)
            .toArray();
    double[] ranks = new double[places.length];
    for (int from = 0; from < order.length; ) {
      int to = from;
      while (to < order.length && values[places[order[to]]] == values[places[order[from]]]) {
        to++;
      }
      double rank = (from + to) / 2.0 / order.length;
      for (; from < to; from++) {
        ranks[order[from]] = rank;
      }
    }
    Map<Integer, Integer> numbers = new HashMap<>();
    return Forecasts.of(
        ranks,
        Arrays.stream(places).mapToDouble(k -> outcomes[k]).toArray(),
        Arrays.stream(places)
            .map(k -> numbers.computeIfAbsent(blocks[k], _ -> numbers.size()))
            .toArray());
  }
}

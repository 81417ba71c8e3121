package org.entente.study;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.entente.distrust.DisputeModel;
import org.entente.distrust.DyadEvents;
import org.entente.distrust.FittedModels;
import org.entente.distrust.Horizon;
import org.entente.distrust.Outcome;
import org.entente.evaluation.BlockBootstrap;
import org.entente.evaluation.Forecasts;
import org.entente.evaluation.RollingOrigin;
import org.entente.evaluation.Score;
import org.entente.panel.DyadColumn;
import org.entente.panel.Yearbook;
import org.entente.run.Run;
import org.entente.run.UserProblem;

/// The study behind distrust: fits the models that ship, and rates them and what they must beat by
/// rolling origin over all dyads.
///
/// It needs the yearbook alone: a dispute came to a dyad within h years of year t if the record of
/// one of the years t + 1 to t + h names that year as its last dispute, a clash if what the record
/// gained in that year is the level of one ([Outcome]). A model that speaks in a year has learned
/// from cases that were settled by then. Blocks of the bootstrap are dyads. Cost: some minutes.
public final class DistrustStudy {
  /// The last year of the Correlates of War's dispute data; outcomes end here, for what came after
  /// is coded by other rules.
  public static final int LAST_OUTCOME = 2014;

  private static final int FIRST_CASE = 1946;
  private static final int FIRST_SPOKEN = 1960;
  private static final int EVERY = 5;
  private static final int REPLICATES = 200;

  /* Enough for the ends of 99%. */
  private static final int REPLICATES_OF_BINS = 1000;
  private static final int ERA = 10;

  private final List<DyadCases> years;
  private final Run run;
  private final Map<List<Record>, RollingForecasts> rolled = new HashMap<>();

  private DistrustStudy(List<DyadCases> years, Run run) {
    this.years = years;
    this.run = run;
  }

  /// The study of a yearbook. Throws [UserProblem] if it does not hold the years or the disputes.
  public static DistrustStudy of(Yearbook yearbook, Run run) {
    if (!yearbook.years().contains(FIRST_CASE) || !yearbook.years().contains(LAST_OUTCOME)) {
      throw UserProblem.input(
          "the yearbook holds " + yearbook.years().first() + " to " + yearbook.years().last(),
          "The study needs " + FIRST_CASE + " to " + LAST_OUTCOME + ".");
    }
    if (yearbook.year(LAST_OUTCOME).lastYear(DyadColumn.LAST_DISPUTE) < LAST_OUTCOME) {
      throw UserProblem.input(
          "the yearbook's disputes end before " + LAST_OUTCOME,
          "Import cow-mid and build the yearbook again.");
    }
    DyadEvents events = DyadEvents.of(yearbook, FIRST_CASE, LAST_OUTCOME);
    List<DyadCases> years = new ArrayList<>();
    for (int year = FIRST_CASE; year < LAST_OUTCOME; year++) {
      run.checkInterrupted();
      years.add(DyadCases.read(yearbook, year, events, LAST_OUTCOME));
    }
    return new DistrustStudy(List.copyOf(years), run);
  }

  /// The models fitted to the cases settled by the end of each of [FittedModels#ORIGINS]: one for
  /// each outcome and horizon, and one for each outcome of place and power alone.
  public SortedMap<Integer, List<DisputeModel>> models() {
    SortedMap<Integer, List<DisputeModel>> models = new TreeMap<>();
    for (int origin : FittedModels.ORIGINS) {
      List<DisputeModel> of = new ArrayList<>();
      for (Target target : Target.all()) {
        of.add(model(Specification.shipped(), target, origin));
      }
      for (Outcome outcome : Outcome.values()) {
        of.add(model(Specification.placeAndPower(), new Target(outcome, Horizon.FIVE), origin));
      }
      models.put(origin, of);
    }
    return models;
  }

  private DisputeModel model(Specification specification, Target target, int origin) {
    List<DyadCases> settled =
        years.stream().filter(y -> y.year() + target.horizon().years() <= origin).toList();
    RollingForecasts rolled = rolled(specification, target);
    return ModelFit.of(
        rolled.findFit(origin).orElseGet(() -> FeatureFit.of(settled, specification, target, run)),
        settled,
        specification,
        target,
        rolled.calibration(origin));
  }

  private RollingForecasts rolled(Specification specification, Target target) {
    return rolled.computeIfAbsent(
        List.of(specification, target),
        _ -> RollingForecasts.of(years, specification, target, origins(target), run));
  }

  private static RollingOrigin origins(Target target) {
    int horizon = target.horizon().years();
    return new RollingOrigin(FIRST_SPOKEN, LAST_OUTCOME - horizon, EVERY, horizon);
  }

  /// How good the model of an outcome and its baselines are at five years ahead, spoken from 1960
  /// to 2009.
  ///
  /// @param withVariants whether the model is also rated without each topic and with more features
  public DistrustReport report(Outcome outcome, boolean withVariants) {
    Target target = new Target(outcome, Horizon.FIVE);
    Map<Specification, Forecasts> said = new LinkedHashMap<>();
    List<Specification> all = new ArrayList<>(Specification.baselines());
    all.add(Specification.shipped());
    if (withVariants) {
      all.addAll(Specification.variants());
    }
    Forecasts settled = cases(target);
    for (Specification specification : all) {
      if (isThere(specification)) {
        said.put(specification, settled.with(rolled(specification, target).probabilities()));
      }
    }
    return report(target, said);
  }

  /* A feature that no case has cannot be rated. */
  private boolean isThere(Specification specification) {
    return specification.features().stream()
        .filter(f -> !Specification.shipped().features().contains(f))
        .mapToInt(Candidates.NAMES::indexOf)
        .allMatch(c ->
            years.stream()
                .anyMatch(
                    y -> IntStream.range(0, y.size()).anyMatch(r -> !Float.isNaN(y.value(r, c)))));
  }

  private List<DyadCases> spoken(Target target) {
    RollingOrigin origins = origins(target);
    return years.stream()
        .filter(y -> y.year() >= origins.first() && y.year() <= origins.last())
        .toList();
  }

  /* The cases with what came of them, without a word said yet. */
  private Forecasts cases(Target target) {
    int size = DyadCases.count(spoken(target));
    double[] outcomes = new double[size];
    int[] blocks = new int[size];
    Map<Integer, Integer> numbers = new LinkedHashMap<>();
    int at = 0;
    for (DyadCases year : spoken(target)) {
      for (int r = 0; r < year.size(); r++) {
        outcomes[at] = year.came(target, r) ? 1 : 0;
        blocks[at++] = numbers.computeIfAbsent(year.key(r), _ -> numbers.size());
      }
    }
    return Forecasts.of(new double[size], outcomes, blocks);
  }

  private DistrustReport report(Target target, Map<Specification, Forecasts> said) {
    BlockBootstrap bootstrap = new BlockBootstrap(REPLICATES, run);
    Forecasts shipped = Objects.requireNonNull(said.get(Specification.shipped()));
    List<DistrustReport.Rated> rated = new ArrayList<>();
    said.forEach((specification, forecasts) ->
        rated.add(DistrustReport.Rated.of(specification.name(), forecasts, shipped, bootstrap)));
    List<DistrustReport.Era> eras = new ArrayList<>();
    int[] yearOfCase =
        spoken(target).stream()
            .flatMapToInt(y -> IntStream.generate(y::year).limit(y.size()))
            .toArray();
    RollingOrigin origins = origins(target);
    for (int from = origins.first(); from <= origins.last(); from += ERA) {
      int first = from;
      Forecasts of = shipped.where(k -> yearOfCase[k] >= first && yearOfCase[k] < first + ERA);
      eras.add(
          new DistrustReport.Era(
              first,
              Math.min(first + ERA - 1, origins.last()),
              of.size(),
              of.baseRate(),
              Score.AUC.applyAsDouble(of),
              Score.AVERAGE_PRECISION.applyAsDouble(of)));
    }
    return new DistrustReport(
        target.outcome(),
        rated,
        DistrustReport.Bin.list(shipped, new BlockBootstrap(REPLICATES_OF_BINS, run)),
        eras);
  }
}

package org.entente.study;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.entente.panel.Panel;
import org.entente.panel.YearSlice;
import org.entente.panel.Yearbook;
import org.entente.part.Part;
import org.entente.part.PartDefinition;
import org.entente.run.Run;

/// The study behind the defaults: for every definition of every part, measures of the field and
/// baselines, how well it ranks what others have measured or what came.
///
/// Each case is measured as a panel at the end of its year shows it, so that nothing of the outcome
/// is in the measure. Where closeness should keep an outcome away, an AUC above .5 says that it
/// does. Intervals are at 90% by drawing blocks again. Cost: some minutes, most of it the draws.
public final class MeasuresStudy {
  private static final String EVERYWHERE = "between regions";

  private final Yearbook yearbook;
  private final List<Ranker> rankers;
  private final Function<Integer, String> regionOf;
  private final Run run;

  private MeasuresStudy(
      Yearbook yearbook, List<Ranker> rankers, Function<Integer, String> regionOf, Run run) {
    this.yearbook = yearbook;
    this.rankers = rankers;
    this.regionOf = regionOf;
    this.run = run;
  }

  /// The report.
  ///
  /// @param definitions what is compared, the default of a part before its others
  /// @param cases the cases of each criterion
  /// @param regionOf the region of a state by COW code
  public static MeasuresReport of(
      Yearbook yearbook,
      List<PartDefinition> definitions,
      Map<Criterion, List<CriterionCase>> cases,
      Function<Integer, String> regionOf,
      Run run) {
    MeasuresStudy study = new MeasuresStudy(yearbook, Rankers.list(definitions), regionOf, run);
    List<MeasuresReport.Rated> rated = new ArrayList<>();
    List<MeasuresReport.Within> breakdown = new ArrayList<>();
    for (Criterion criterion : Criterion.values()) {
      List<CriterionCase> of =
          cases.getOrDefault(criterion, List.of()).stream()
              .filter(c -> yearbook.years().contains(c.year()))
              .toList();
      if (!of.isEmpty()) {
        study.rate(criterion, of, rated, breakdown);
      }
    }
    return new MeasuresReport(rated, breakdown);
  }

  private void rate(
      Criterion criterion,
      List<CriterionCase> cases,
      List<MeasuresReport.Rated> rated,
      List<MeasuresReport.Within> breakdown) {
    List<double[]> values = values(cases);
    CriterionScores scores = new CriterionScores(criterion, cases, run);
    Map<Part, double[]> defaults = new HashMap<>();
    List<String> regions = cases.stream().map(this::region).toList();
    for (int r = 0; r < rankers.size(); r++) {
      run.checkInterrupted();
      Ranker ranker = rankers.get(r);
      double[] own = values.get(r);
      if (ranker.standing() == Ranker.Standing.DEFAULT) {
        defaults.put(ranker.part().orElseThrow(), own);
      }
      Optional<double[]> standard =
          ranker.standing() == Ranker.Standing.DEFAULT
              ? Optional.empty()
              : ranker.part().map(defaults::get);
      if (scores.canRank(own)) {
        rated.add(scores.rated(ranker, own, standard));
        breakdown.addAll(scores.breakdown(ranker.key(), own, MeasuresStudy::era));
        breakdown.addAll(scores.breakdown(ranker.key(), own, (k, _) -> regions.get(k)));
      }
    }
  }

  private List<double[]> values(List<CriterionCase> cases) {
    List<double[]> values = new ArrayList<>();
    rankers.forEach(_ -> values.add(new double[cases.size()]));
    SortedMap<Integer, List<Integer>> byYear = new TreeMap<>();
    for (int k = 0; k < cases.size(); k++) {
      byYear.computeIfAbsent(cases.get(k).year(), _ -> new ArrayList<>()).add(k);
    }
    byYear.forEach((year, places) -> {
      YearSlice slice =
          Panel.asOf(yearbook, LocalDate.of(year, 12, 31), Panel.YearRule.COMPLETED).now();
      for (int r = 0; r < rankers.size(); r++) {
        Ranker.Ready ready = rankers.get(r).in(slice);
        for (int k : places) {
          values.get(r)[k] = ready.of(cases.get(k));
        }
      }
    });
    return values;
  }

  private static String era(int k, CriterionCase of) {
    return of.year() < 1970 ? "1946 to 1969" : of.year() < 1990 ? "1970 to 1989" : "1990 on";
  }

  private String region(CriterionCase of) {
    List<String> regions = of.states().stream().map(regionOf).distinct().toList();
    return regions.size() == 1 ? regions.getFirst() : EVERYWHERE;
  }
}

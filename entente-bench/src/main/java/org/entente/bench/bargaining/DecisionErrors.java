package org.entente.bench.bargaining;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import org.entente.bargaining.evaluation.DecidedIssue;
import org.entente.bargaining.evaluation.ForecastErrors;
import org.entente.bargaining.evaluation.ForecastModel;
import org.entente.evidence.Interval;
import org.entente.run.Run;
import org.entente.sources.bargaining.DecidedIssues;

/// Errors of every model of bargaining on decided issues of European legislation, best first.
///
/// Argument: the folder with `deu3_issues.csv` and `deu3_positions.csv`. Prints the rows of the
/// table in docs/benchmarks/bargaining.md.
final class DecisionErrors {
  private final List<DecidedIssue> votes;
  private final List<DecidedIssue> alike;
  private final List<Row> rows = new ArrayList<>();

  private record Row(String title, ForecastErrors errors) {}

  private DecisionErrors(Path folder) {
    votes = read(folder, CouncilVotes::of);
    alike = read(folder, _ -> 1);
  }

  private static List<DecidedIssue> read(Path folder, ToDoubleFunction<String> capability) {
    return DecidedIssues.read(
        folder.resolve("deu3_issues.csv"), folder.resolve("deu3_positions.csv"), capability);
  }

  /// Prints the table.
  public static void main(String[] arguments) {
    DecisionErrors errors = new DecisionErrors(Path.of(arguments[0]));
    for (ForecastModel model : ForecastModel.values()) {
      errors.add(model.title(), model, errors.votes);
    }
    errors.add("weighted mean, salience only", ForecastModel.WEIGHTED_MEAN, errors.alike);
    errors.add("challenge model, Q = 1, salience only", ForecastModel.CHALLENGE, errors.alike);
    errors.print();
  }

  private void add(String title, ForecastModel model, List<DecidedIssue> issues) {
    rows.add(new Row(title, ForecastErrors.of(model, issues, Run.quiet())));
  }

  private void print() {
    System.out.println(
        "| model | mean | 90 % | root mean square | median | 9 of 10 within | less the weighted mean | n |");
    System.out.println("| --- | --: | --- | --: | --: | --: | --- | --: |");
    rows.stream()
        .sorted(Comparator.comparingDouble(r -> r.errors().mean()))
        .map(r -> line(r, rows.getFirst().errors()))
        .forEach(System.out::println);
  }

  private static String line(Row row, ForecastErrors first) {
    ForecastErrors e = row.errors();
    return String.format(
        Locale.ROOT,
        "| %s | %.2f | %.1f to %.1f | %.1f | %.1f | %.1f | %s | %d |",
        row.title(),
        e.mean(),
        e.interval().low(),
        e.interval().high(),
        e.rootMeanSquare(),
        e.median(),
        e.quantile(0.9),
        difference(e, first),
        e.absolute().size());
  }

  /// The interval of the paired difference from the weighted mean, where both have all issues.
  private static String difference(ForecastErrors errors, ForecastErrors first) {
    if (errors.absolute().size() != first.absolute().size()) {
      return "";
    }
    Interval interval = errors.differenceFrom(first, Run.quiet());
    return String.format(Locale.ROOT, "%+.2f to %+.2f", interval.low(), interval.high());
  }
}

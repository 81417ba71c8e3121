package org.entente.app.option;

import java.util.LinkedHashMap;
import java.util.Map;
import org.entente.run.UserProblem;
import org.entente.sources.file.ColumnChoice;
import org.entente.sources.own.OwnFile;
import org.entente.sources.store.ImportOptions;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// What a user says of a table of their own: which series it holds, in which unit and columns.
public final class OwnSeriesOptions {
  @Option(
      names = "--series",
      paramLabel = "NAME",
      description =
          "The file is a plain table of your own, of pairs of states"
              + " (ccode1,ccode2,year,value) or of states (ccode,year,value); a column for each"
              + " year is right too. States by COW code, ISO code or name. NAME is trade, gdp,"
              + " population, peace, regime or cosines, whose figures it takes the place of in"
              + " its years, or a new name, which export gives as own_NAME.")
  private @Nullable String series;

  @Option(
      names = "--unit",
      paramLabel = "WORDS",
      description =
          "Its unit, such as \"thousand US dollars\". Default: that of the series (trade:"
              + " million US dollars).")
  private @Nullable String unit;

  @Option(
      names = "--undirected",
      description = "A pair's number belongs to both; otherwise to the first towards the second.")
  private boolean undirected;

  @Option(
      names = "--columns",
      split = ",",
      paramLabel = "ROLE=COLUMN",
      description =
          "Which column is which, of first, second (or state), year, value: --columns"
              + " first=i,second=j,year=t,value=v.")
  private Map<String, String> columns = new LinkedHashMap<>();

  @Option(
      names = "--only",
      split = ",",
      paramLabel = "COLUMN=CELL",
      description = "Rows with this cell only: --only flowCode=X.")
  private Map<String, String> only = new LinkedHashMap<>();

  @Option(
      names = "--numbers",
      paramLabel = "WHOSE",
      description =
          "Whose numbers of states the file has: cow (Correlates of War, the default) or un (ISO"
              + " 3166-1, the UN's M49).")
  private @Nullable String numbers;

  /// Options of an import with what is said of the series. Throws [UserProblem] where a series is
  /// described that is not named.
  public ImportOptions with(ImportOptions options) {
    String name = series;
    if (name == null) {
      if (unit != null || undirected || numbers != null || !columns.isEmpty() || !only.isEmpty()) {
        throw UserProblem.usage(
            "--unit, --undirected, --columns, --only and --numbers describe a series of your own",
            "Name it with --series.");
      }
      return options;
    }
    if (options.dataset().isPresent()) {
      throw UserProblem.usage(
          "a file holds a publisher's dataset (--dataset) or a series of your own (--series)",
          "Leave one of them out.");
    }
    return options.of(
        new OwnFile(
            name,
            unit == null ? "" : unit,
            !undirected,
            new ColumnChoice(columns),
            only,
            numbers == null ? OwnFile.Numbers.COW : OwnFile.numbers(numbers),
            false));
  }
}

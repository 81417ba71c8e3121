package org.entente.app;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.entente.answer.export.BibTeX;
import org.entente.answer.file.SafeFile;
import org.entente.answer.page.Page;
import org.entente.answer.question.Answer;
import org.entente.answer.question.Question;
import org.entente.app.option.AskingOptions;
import org.entente.app.option.YearbookOptions;
import org.entente.app.terminal.Stop;
import org.entente.run.Run;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `entente export`: the scholar's tables.
@Command(
    name = "export",
    description =
        "Writes figures of pairs of states (dyads) or of states by year, with COW and"
            + " ISO codes and intervals, to be joined to other data; with --csv or --parquet a"
            + " codebook stands beside.",
    footer = {
      "",
      "Measures of dyads: joint_votes, s, s_squared, kappa, pi, agreement, ideal_point_distance,",
      "allied, alliance_pi, trust, and by direction trade_dependence_1_on_2 (and 2_on_1),",
      "remittance_dependence_..., arms_dependence_....",
      "Measures of states: ideal_point, cinc, gdp, trade.",
      "",
      "Examples:",
      "  entente export dyads --states RUS,CHN,IND --from 2001 --to 2014 --csv pairs.csv",
      "  entente export states --states RUS,CHN --measures cinc,gdp --parquet states.parquet"
    })
final class ExportCommand implements Callable<Integer> {
  @Parameters(paramLabel = "dyads|states", description = "What a row is of.")
  private Question.Export.@Nullable Kind kind;

  @Option(
      names = "--states",
      split = ",",
      required = true,
      paramLabel = "NAME",
      description = "The states, by code or name.")
  private List<String> states = List.of();

  @Option(names = "--from", paramLabel = "YEAR", description = "First year. Default: the first.")
  private int from = Integer.MIN_VALUE;

  @Option(names = "--to", paramLabel = "YEAR", description = "Last year. Default: the last.")
  private int to = Integer.MAX_VALUE;

  @Option(
      names = "--measures",
      split = ",",
      paramLabel = "MEASURE",
      description = "The measures. Default: all.")
  private List<String> measures = List.of();

  @Option(names = "--bibtex", paramLabel = "FILE", description = "Write the sources as BibTeX.")
  private @Nullable Path bibtex;

  @Mixin private YearbookOptions yearbook = new YearbookOptions();

  @Mixin private AskingOptions asking = new AskingOptions();

  @Override
  public Integer call() {
    Question question =
        new Question.Export(Objects.requireNonNull(kind), states, from, to, measures);
    Run run = Stop.run(Run.DEFAULT_SEED);
    Answer answer = asking.desk(yearbook.open()).answer(question, run);
    Page page = answer.page().get();
    asking.output().write(page);
    if (bibtex != null) {
      SafeFile.write(bibtex, path -> Files.writeString(path, BibTeX.of(page.sources())));
      asking.output().note("wrote " + bibtex);
    }
    return 0;
  }
}

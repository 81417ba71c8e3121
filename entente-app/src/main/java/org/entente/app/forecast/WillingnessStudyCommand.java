package org.entente.app.forecast;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.entente.answer.file.SafeFile;
import org.entente.answer.study.WillingnessPage;
import org.entente.app.option.AskingOptions;
import org.entente.app.option.SeedOptions;
import org.entente.app.option.YearbookOptions;
import org.entente.run.Run;
import org.entente.sources.criteria.CriteriaFolder;
import org.entente.study.Criterion;
import org.entente.study.CriterionCase;
import org.entente.study.WillingnessStudy;
import org.entente.willingness.WarJoining;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `entente study willingness`: who fights beside a state at war.
@Command(
    name = "willingness",
    description =
        "Fits the probability that a state fights beside another at war on the interstate wars since"
            + " 1946, and rates it and what more it could know war by war.",
    footer = {"", "Example:", "  entente study willingness --criteria DIR --model war-joining.txt"})
final class WillingnessStudyCommand implements Callable<Integer> {
  @Option(
      names = "--criteria",
      paramLabel = "DIR",
      required = true,
      description = "A folder with cow_war_inter_directed_dyad_year (.csv or .csv.gz).")
  private @Nullable Path criteria;

  @Option(names = "--model", paramLabel = "FILE", description = "Write the fitted model.")
  private @Nullable Path model;

  @Mixin private YearbookOptions yearbook = new YearbookOptions();

  @Mixin private SeedOptions seed = new SeedOptions();

  @Mixin private AskingOptions asking = new AskingOptions();

  @Spec private @Nullable CommandSpec spec;

  @Override
  public Integer call() {
    Run run = seed.run(Objects.requireNonNull(spec).commandLine().getErr());
    List<CriterionCase> joined =
        CriteriaFolder.read(Objects.requireNonNull(criteria), asking.world().states())
            .getOrDefault(Criterion.WAR_JOINED, List.of());
    WillingnessStudy study = WillingnessStudy.of(yearbook.open(), joined, run);
    String text = study.model().text();
    if (model != null) {
      SafeFile.write(model, path -> Files.writeString(path, text));
    }
    asking
        .output()
        .write(WillingnessPage.of(study.report(), text.equals(WarJoining.shippedText())));
    return 0;
  }
}

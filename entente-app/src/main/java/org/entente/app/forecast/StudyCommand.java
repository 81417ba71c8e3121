package org.entente.app.forecast;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.concurrent.Callable;
import org.entente.answer.file.SafeFile;
import org.entente.answer.study.DistrustStudyPage;
import org.entente.app.option.OutputOptions;
import org.entente.app.option.SeedOptions;
import org.entente.app.option.YearbookOptions;
import org.entente.distrust.DisputeModel;
import org.entente.distrust.FittedModels;
import org.entente.distrust.ModelText;
import org.entente.distrust.Outcome;
import org.entente.run.Run;
import org.entente.run.UserProblem;
import org.entente.study.DistrustStudy;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `entente study`: how the models that ship are fitted and rated.
@Command(
    name = "study",
    description =
        "Fits the models that ship again, and rates them and the definitions of the parts against what"
            + " came.",
    subcommands = {
      StudyCommand.Distrust.class,
      WillingnessStudyCommand.class,
      MembershipStudyCommand.BreakUp.class,
      MembershipStudyCommand.Accession.class,
      MeasuresStudyCommand.class
    })
public final class StudyCommand {
  /// `entente study distrust`.
  @Command(
      name = "distrust",
      description =
          "Fits the probability of a militarised dispute and of an armed clash on the yearbook, and"
              + " rates one of them and its baselines by rolling origin. Takes some minutes.",
      footer = {"", "Example:", "  entente study distrust --models models"})
  static final class Distrust implements Callable<Integer> {
    @Option(
        names = "--models",
        paramLabel = "DIR",
        description = "Write the fitted models, a file for each year by whose end they were known.")
    private @Nullable Path models;

    @Option(
        names = "--outcome",
        paramLabel = "OUTCOME",
        defaultValue = "clash",
        description = "What is rated: clash or dispute (default: ${DEFAULT-VALUE}).")
    private Outcome outcome = Outcome.CLASH;

    @Option(
        names = "--variants",
        description = "Rate the model also without each topic and with more features.")
    private boolean variants;

    @Mixin private YearbookOptions yearbook = new YearbookOptions();

    @Mixin private SeedOptions seed = new SeedOptions();

    @Mixin private OutputOptions output = new OutputOptions();

    @Spec private @Nullable CommandSpec spec;

    @Override
    public Integer call() {
      Run run = seed.run(Objects.requireNonNull(spec).commandLine().getErr());
      requireFolder();
      DistrustStudy study = DistrustStudy.of(yearbook.open(), run);
      SortedMap<Integer, List<DisputeModel>> fitted = study.models();
      Map<Path, SafeFile.Content> files = new LinkedHashMap<>();
      boolean same = true;
      for (var origin : fitted.entrySet()) {
        String text = ModelText.of(origin.getValue());
        same &= text.equals(FittedModels.text(origin.getKey()));
        if (models != null) {
          files.put(
              models.resolve(FittedModels.fileName(origin.getKey())),
              path -> Files.writeString(path, text));
        }
      }
      SafeFile.write(files);
      output.write(
          DistrustStudyPage.of(
              Objects.requireNonNull(fitted.get(fitted.lastKey())),
              same,
              study.report(outcome, variants)));
      return 0;
    }

    /* Said before the minutes of work, not after. */
    private void requireFolder() {
      if (models != null && !Files.isDirectory(models)) {
        throw UserProblem.usage("no folder " + models + " (--models)", "Make it first.");
      }
    }
  }
}

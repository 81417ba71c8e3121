package org.entente.app;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.entente.answer.file.SafeFile;
import org.entente.answer.study.MembershipStudies;
import org.entente.answer.study.MembershipStudyPage;
import org.entente.answer.study.ModelCard;
import org.entente.app.option.OutputOptions;
import org.entente.app.option.SeedOptions;
import org.entente.app.option.WorldOptions;
import org.entente.app.option.YearbookOptions;
import org.entente.membership.Event;
import org.entente.membership.MembershipStudy;
import org.entente.membership.MembershipTrial;
import org.entente.panel.Yearbook;
import org.entente.run.UserProblem;
import org.entente.sources.model.FitFile;
import org.entente.world.World;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `entente study`: fits a model anew from the evidence store and says how good it is.
@Command(
    name = "study",
    mixinStandardHelpOptions = true,
    description = {
      "Fits a model anew from the evidence store, forecasts every year from what was settled before,"
          + " and shows its model card: break-up (a member leaves within five years) or accession (a"
          + " state joins). Needs cow-igo-memberships in the store."
    },
    footer = {
      "",
      "Examples:",
      "  entente study break-up --shipped",
      "  entente study break-up",
      "  entente study accession --html accession.html"
    })
final class StudyCommand implements Callable<Integer> {
  @Parameters(paramLabel = "STUDY", description = "break-up or accession.")
  private String name = "";

  @Option(
      names = "--write",
      paramLabel = "FILE",
      description = "Write the fitted parameters, in the form in which the program ships them.")
  private @Nullable Path write;

  @Option(
      names = "--shipped",
      description = "Show the model that ships with the program; nothing is fitted.")
  private boolean shipped;

  @Mixin private YearbookOptions yearbook = new YearbookOptions();

  @Mixin private SeedOptions seed = new SeedOptions();

  @Mixin private WorldOptions worldOptions = new WorldOptions();

  @Mixin private OutputOptions output = new OutputOptions();

  @Override
  public Integer call() {
    Event event =
        Arrays.stream(Event.values())
            .filter(e -> e.study().equals(name))
            .findFirst()
            .orElseThrow(() ->
                UserProblem.usage(
                    "there is no study (" + name + ")",
                    "There are: "
                        + Arrays.stream(Event.values())
                            .map(Event::study)
                            .collect(Collectors.joining(", "))
                        + "."));
    if (shipped) {
      output.write(ModelCard.shipped(event));
      return 0;
    }
    World world = worldOptions.load();
    Yearbook book = yearbook.open();
    MembershipStudy study = MembershipStudies.of(event, world, book, seed.run());
    MembershipTrial registry = MembershipStudies.onRegistry(study, world, book, seed.run());
    Path target = write;
    if (target != null) {
      SafeFile.write(target, path -> Files.writeString(path, FitFile.write(study)));
      output.note("wrote " + target);
    }
    output.write(MembershipStudyPage.of(study, registry, seed.run()));
    return 0;
  }
}

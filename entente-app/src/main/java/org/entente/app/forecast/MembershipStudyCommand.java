package org.entente.app.forecast;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.entente.answer.file.SafeFile;
import org.entente.answer.study.MembershipStudies;
import org.entente.answer.study.MembershipStudyPage;
import org.entente.answer.study.ModelCard;
import org.entente.app.option.AskingOptions;
import org.entente.app.option.SeedOptions;
import org.entente.app.option.YearbookOptions;
import org.entente.membership.Event;
import org.entente.membership.MembershipStudy;
import org.entente.membership.MembershipTrial;
import org.entente.panel.Yearbook;
import org.entente.sources.model.FitFile;
import org.entente.world.World;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `entente study break-up` and `entente study accession`: who leaves and who joins.
abstract class MembershipStudyCommand implements Callable<Integer> {

  /// `entente study break-up`.
  @Command(
      name = "break-up",
      description =
          "Fits the probability that a member leaves within five years, and rates it by rolling"
              + " origin. Needs cow-igo-memberships in the store.",
      footer = {
        "",
        "Examples:",
        "  entente study break-up --shipped",
        "  entente study break-up --html break-up.html"
      })
  static final class BreakUp extends MembershipStudyCommand {
    BreakUp() {
      super(Event.EXIT);
    }
  }

  /// `entente study accession`.
  @Command(
      name = "accession",
      description =
          "Fits the probability that a state outside joins within five years, and rates it by"
              + " rolling origin. Needs cow-igo-memberships in the store.",
      footer = {
        "",
        "Examples:",
        "  entente study accession --shipped",
        "  entente study accession --html accession.html"
      })
  static final class Accession extends MembershipStudyCommand {
    Accession() {
      super(Event.ACCESSION);
    }
  }

  private final Event event;

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

  @Mixin private AskingOptions asking = new AskingOptions();

  MembershipStudyCommand(Event event) {
    this.event = event;
  }

  @Override
  public Integer call() {
    if (shipped) {
      asking.output().write(ModelCard.shipped(event));
      return 0;
    }
    World world = asking.world();
    Yearbook book = yearbook.open();
    MembershipStudy study = MembershipStudies.of(event, world, book, seed.run());
    MembershipTrial registry = MembershipStudies.onRegistry(study, world, book, seed.run());
    Path target = write;
    if (target != null) {
      SafeFile.write(target, path -> Files.writeString(path, FitFile.write(study)));
      asking.output().note("wrote " + target);
    }
    asking.output().write(MembershipStudyPage.of(study, registry, seed.run()));
    return 0;
  }
}

package org.entente.app;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.entente.answer.question.Question;
import org.entente.app.option.AsOfOptions;
import org.entente.app.option.AskingOptions;
import org.entente.app.option.BodyOptions;
import org.entente.run.UserProblem;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `entente build`: whom to win so that a body carries a proposal or blocks it.
@Command(
    name = "build",
    description =
        "Finds whom to win so that a coalition carries a proposal or blocks it: the cheapest sets,"
            + " by number or by distance of positions, and whom to call first.",
    footer = {
      "",
      "Examples:",
      "  entente build EU --block --as-of 2022",
      "  entente build EU --pass --as-of 2022 --proposer DEU --without HUN",
      "  entente build --rule council.yaml --pass --with A,B --place 0.5"
    })
final class BuildCommand implements Callable<Integer> {
  @Mixin private BodyOptions body = new BodyOptions();

  @Option(names = "--pass", description = "The proposal is to be carried.")
  private boolean pass;

  @Option(names = "--block", description = "The proposal is to be blocked.")
  private boolean block;

  @Option(
      names = "--with",
      split = ",",
      paramLabel = "MEMBER",
      description = "These are there already.")
  private List<String> with = new ArrayList<>();

  @Option(
      names = "--without",
      split = ",",
      paramLabel = "MEMBER",
      description = "These cannot be won.")
  private List<String> without = new ArrayList<>();

  @Option(
      names = "--proposer",
      paramLabel = "MEMBER",
      description =
          "The proposal lies at this member's position: to pass it others cost their distance, to"
              + " block it their nearness.")
  private @Nullable String proposer;

  @Option(
      names = "--place",
      split = ",",
      paramLabel = "NUMBER",
      description = "The proposal lies here, on the scale of the positions.")
  private @Nullable List<Double> place;

  @Option(
      names = "--sets",
      paramLabel = "NUMBER",
      defaultValue = "20",
      description = "How many sets are listed. Default: ${DEFAULT-VALUE}.")
  private int sets = 1;

  @Mixin private AsOfOptions asOf = new AsOfOptions();

  @Mixin private AskingOptions asking = new AskingOptions();

  @Override
  public Integer call() {
    if (pass == block) {
      throw UserProblem.usage("carried or blocked?", "Give one of --pass and --block.");
    }
    if (proposer != null && place != null) {
      throw UserProblem.usage(
          "--proposer and --place were given", "The proposal lies at one of them.");
    }
    if (sets < 1) {
      throw UserProblem.usage("--sets (" + sets + ") is out of range", "It is 1 or more.");
    }
    Question question =
        new Question.Build(body.body(), asOf.moment(), block, with, without, proposer, place, sets);
    return asking.show(question, asOf);
  }
}

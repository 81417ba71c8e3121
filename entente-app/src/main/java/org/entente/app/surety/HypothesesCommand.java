package org.entente.app.surety;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.entente.answer.question.Question;
import org.entente.app.option.AsOfOptions;
import org.entente.app.option.AskingOptions;
import org.entente.app.option.CoalitionOptions;
import org.entente.app.option.DefinitionOptions;
import org.entente.hypothesis.GivenOdds;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `entente hypotheses`: what a coalition may be, and which evidence tells it.
@Command(
    name = "hypotheses",
    description =
        "Holds three hypotheses on a coalition - alliance, forum, zombie - against its figures: how"
            + " likely each is, which evidence tells them apart, and what the answer hangs on.",
    footer = {
      "",
      "Examples:",
      "  entente hypotheses SCO --as-of 2015-07-10",
      "  entente hypotheses CSTO --prior zombie=2 --likelihood trust:alliance=0.2"
    })
public final class HypothesesCommand implements Callable<Integer> {
  @Mixin private CoalitionOptions coalition = new CoalitionOptions();

  @Mixin private AsOfOptions asOf = new AsOfOptions();

  @Mixin private DefinitionOptions definitions = new DefinitionOptions();

  @Option(
      names = "--prior",
      split = ",",
      paramLabel = "HYPOTHESIS=WEIGHT",
      description = "How likely a hypothesis is before the evidence, as a weight; 1 for each.")
  private List<String> priors = new ArrayList<>();

  @Option(
      names = "--likelihood",
      split = ",",
      paramLabel = "EVIDENCE:HYPOTHESIS=P",
      description =
          "Your likelihood of the coalition's figure under a hypothesis, in place of the"
              + " registry's; evidence is interests, trust, capacity,"
              + " allied-dyads, joined or interests-moved.")
  private List<String> likelihoods = new ArrayList<>();

  @Mixin private AskingOptions asking = new AskingOptions();

  @Override
  public Integer call() {
    Question question =
        new Question.Hypotheses(
            coalition.name(),
            asOf.moment(),
            definitions.keyByPart(),
            GivenOdds.read(priors, likelihoods));
    return asking.show(question, asOf);
  }
}

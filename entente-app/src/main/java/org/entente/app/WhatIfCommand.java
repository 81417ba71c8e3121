package org.entente.app;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.entente.answer.question.Question;
import org.entente.app.option.AsOfOptions;
import org.entente.app.option.AskingOptions;
import org.entente.app.option.CoalitionOptions;
import org.entente.app.option.DefinitionOptions;
import org.entente.run.UserProblem;
import org.entente.scenario.Change;
import org.entente.scenario.Scenario;
import org.entente.sources.dossier.DossierFile;
import org.entente.sources.scenario.ChangeText;
import org.entente.sources.scenario.ScenarioFile;
import org.entente.world.World;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `entente what-if`: a coalition as it is beside the coalition as it might be.
@Command(
    name = "what-if",
    description =
        "Puts a coalition beside itself under a scenario: each part with the interval of its"
            + " difference, and what moves it, change by change and pair by pair.",
    footer = {
      "",
      "Examples:",
      "  entente what-if SCO --as-of 2015-07-10 --join IND,PAK",
      "  entente what-if SCO --as-of 2015-07-10 --leave UZB --rule majority",
      "  entente what-if SCO --as-of 2015-07-10 --replace UZB:MNG",
      "  entente what-if SCO --as-of 2015-07-10 --shock RUS:gdp=-3.7%%",
      "  entente what-if SCO --as-of 2015-07-10 --undertake mutual-defence --dossier sco-2015",
      "  entente what-if SCO --as-of 2015-07-10 --file scenario.yaml --html scenario.html"
    })
final class WhatIfCommand implements Callable<Integer> {
  @Mixin private CoalitionOptions coalition = new CoalitionOptions();

  @Mixin private AsOfOptions asOf = new AsOfOptions();

  @Option(
      names = "--file",
      paramLabel = "FILE",
      description = "A scenario in YAML; its changes come before those of the options.")
  private @Nullable Path file;

  @Option(
      names = "--dossier",
      paramLabel = "FILE",
      description =
          "A dossier (.yaml, sco-2015 or sco-2026) whose red lines are held against the scenario.")
  private @Nullable String dossier;

  @Option(names = "--join", split = ",", paramLabel = "STATE", description = "These states join.")
  private List<String> joining = new ArrayList<>();

  @Option(names = "--leave", split = ",", paramLabel = "STATE", description = "These leave.")
  private List<String> leaving = new ArrayList<>();

  @Option(
      names = "--replace",
      split = ",",
      paramLabel = "OLD:NEW",
      description = "A member leaves and another state joins, such as UZB:MNG.")
  private List<String> replacing = new ArrayList<>();

  @Option(
      names = "--shock",
      split = ",",
      paramLabel = "STATE:WHAT=CHANGE",
      description = "The gdp or the capabilities of a state are other, such as RUS:gdp=-3.7%%.")
  private List<String> shocks = new ArrayList<>();

  @Option(
      names = "--rule",
      paramLabel = "RULE",
      description = "It decides by consensus, majority, majority:2/3 or none.")
  private @Nullable String rule;

  @Option(
      names = "--undertake",
      split = ",",
      paramLabel = "WHAT",
      description =
          "It takes on mutual-defence, joint-forces, foreign-bases, sanctions, common-market or"
              + " common-currency; no part measures it, a dossier's red lines may be crossed.")
  private List<String> undertakings = new ArrayList<>();

  @Mixin private DefinitionOptions definitions = new DefinitionOptions();

  @Mixin private AskingOptions asking = new AskingOptions();

  @Override
  public Integer call() {
    World world = asking.world();
    Question question =
        new Question.Suppose(
            coalition.name(),
            asOf.moment(),
            scenario(world),
            definitions.keyByPart(),
            dossier == null ? null : DossierFile.read(dossier, world));
    return asking.show(question, asOf);
  }

  private Scenario scenario(World world) {
    List<Change> changes = new ArrayList<>();
    if (file != null) {
      changes.addAll(ScenarioFile.read(file, world).changes());
    }
    joining.forEach(s -> changes.add(new Change.Join(world.getState(s), Change.ASSUMED)));
    leaving.forEach(s -> changes.add(new Change.Leave(world.getState(s), Change.ASSUMED)));
    replacing.forEach(s -> changes.add(ChangeText.replace(s, world)));
    shocks.forEach(s -> changes.add(ChangeText.shock(s, world)));
    undertakings.forEach(
        u -> changes.add(new Change.Undertake(ChangeText.undertaking(u), Change.ASSUMED)));
    if (rule != null) {
      changes.add(ChangeText.rule(rule));
    }
    if (changes.isEmpty()) {
      throw UserProblem.usage(
          "nothing is supposed",
          "Say what changes, for example --join IND,PAK, or give --file scenario.yaml.");
    }
    return new Scenario(changes);
  }
}

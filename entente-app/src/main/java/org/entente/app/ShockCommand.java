package org.entente.app;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.entente.answer.question.Question;
import org.entente.app.option.AsOfOptions;
import org.entente.app.option.AskingOptions;
import org.entente.app.option.MembersOptions;
import org.entente.impact.ShockPlan;
import org.entente.run.UserProblem;
import org.entente.shock.LinearShock;
import org.entente.sources.scenario.ShockText;
import org.entente.world.World;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `entente shock`: what a fall in one economy, a flow or an embargo does to the others.
@Command(
    name = "shock",
    description =
        "Shows what a fall in one economy, its currency or a flow, or an embargo, does to other"
            + " states: by elasticities that can be changed, and beside it in general"
            + " equilibrium.",
    footer = {
      "",
      "Examples:",
      "  entente shock --state RUS --gdp -3.7%% --currency -40%% --coalition SCO --as-of 2015-07-10",
      "  entente shock --flow remittances:TJK:RUS=-50%% --coalition SCO --as-of 2015",
      "  entente shock --embargo USA,DEU,FRA:RUS --as-of 2014 --html embargo.html"
    })
final class ShockCommand implements Callable<Integer> {
  @Option(names = "--state", paramLabel = "STATE", description = "Whose economy changes.")
  private @Nullable String state;

  @Option(
      names = "--gdp",
      paramLabel = "PERCENT",
      defaultValue = "0%",
      description = "The change of its real income, such as -3.7%%.")
  private String gdp = "0%";

  @Option(
      names = "--currency",
      paramLabel = "PERCENT",
      defaultValue = "0%",
      description = "The change of its currency's value in dollars, such as -40%%.")
  private String currency = "0%";

  @Option(
      names = "--flow",
      paramLabel = "FLOW:STATE:STATE=PERCENT",
      description =
          "Remittances that the first state receives from the second, or trade that it sells to it,"
              + " change: remittances:TJK:RUS=-50%%. Can be given several times.")
  private List<String> flows = new ArrayList<>();

  @Option(
      names = "--embargo",
      paramLabel = "STATES:TARGET",
      description =
          "These states end all trade with the target: USA,DEU:RUS. Can be given several times.")
  private List<String> embargoes = new ArrayList<>();

  @Option(
      names = "--coalition",
      paramLabel = "COALITION",
      description = "Whose members are looked at; all states without it.")
  private @Nullable String coalition;

  @Mixin private MembersOptions members = new MembersOptions();

  @Option(
      names = "--elasticity",
      paramLabel = "NAME=RANGE",
      description =
          "Another elasticity of the linear way: export-share=0.4..0.6. Can be given several times;"
              + " the answer lists the names.")
  private List<String> elasticities = new ArrayList<>();

  @Option(
      names = "--rounds",
      paramLabel = "NUMBER",
      defaultValue = "3",
      description = "Rounds of propagation. Default: ${DEFAULT-VALUE}.")
  private int rounds = LinearShock.ROUNDS;

  @Option(
      names = "--draws",
      paramLabel = "NUMBER",
      defaultValue = "200",
      description = "Draws of the elasticities. Default: ${DEFAULT-VALUE}.")
  private int draws = LinearShock.DRAWS;

  @Option(
      names = "--trade-elasticity",
      paramLabel = "THETA",
      defaultValue = "5",
      description = "The trade elasticity, 3 to 8 in the literature. Default: ${DEFAULT-VALUE}.")
  private double theta = 1;

  @Option(
      names = "--output-per-gdp",
      paramLabel = "RATIO",
      defaultValue = "2",
      description = "Gross output for a unit of GDP. Default: ${DEFAULT-VALUE}.")
  private double output = 1;

  @Option(
      names = "--substitution",
      paramLabel = "SIGMA",
      defaultValue = "5",
      description = "Elasticity of substitution of geoeconomic power. Default: ${DEFAULT-VALUE}.")
  private double sigma = 2;

  @Mixin private AsOfOptions asOf = new AsOfOptions();

  @Mixin private AskingOptions asking = new AskingOptions();

  @Override
  public Integer call() {
    World world = asking.world();
    Question question =
        new Question.Shock(plan(world), asOf.moment(), members.oneOrNone(coalition), sigma);
    return asking.show(question, asOf);
  }

  private ShockPlan plan(World world) {
    requireNumbers();
    return ShockText.plan(
        state,
        gdp,
        currency,
        flows,
        embargoes,
        new ShockPlan.LinearOptions(ShockText.elasticities(elasticities), rounds, draws),
        ShockPlan.EquilibriumOptions.around(theta, output),
        world);
  }

  private void requireNumbers() {
    require(rounds >= 1, "--rounds", rounds, "1 or more");
    require(draws >= 1, "--draws", draws, "1 or more");
    require(theta > 0 && Double.isFinite(theta), "--trade-elasticity", theta, "above 0");
    require(output >= 1 && Double.isFinite(output), "--output-per-gdp", output, "1 or more");
    require(sigma > 1 && Double.isFinite(sigma), "--substitution", sigma, "above 1");
  }

  private static void require(boolean fits, String option, double value, String right) {
    if (!fits) {
      throw UserProblem.usage(option + " (" + value + ") is out of range", "It is " + right + ".");
    }
  }
}

package org.entente.app.option;

import org.entente.bargaining.ElectionModel;
import org.entente.bargaining.VictoryModel;
import org.entente.bargaining.VoteRule;
import org.entente.bargaining.spatial.SpatialOptions;
import org.entente.run.UserProblem;
import picocli.CommandLine.Option;

/// The options of the spatial model; the defaults are those of KTAB.
public final class SpatialModelOptions {
  private static final String KNOWN = "One of ${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.";

  @Option(
      names = "--votes",
      paramLabel = "RULE",
      defaultValue = "PROPORTIONAL",
      description = {"Spatial model: how an actor divides its vote.", KNOWN})
  private VoteRule votes = VoteRule.PROPORTIONAL;

  @Option(
      names = "--victory",
      paramLabel = "MODEL",
      defaultValue = "LINEAR",
      description = {"Spatial model: how strength becomes victory in elections.", KNOWN})
  private VictoryModel victory = VictoryModel.LINEAR;

  @Option(
      names = "--election",
      paramLabel = "MODEL",
      defaultValue = "CONDITIONAL",
      description = {"Spatial model: how victories become a choice.", KNOWN})
  private ElectionModel election = ElectionModel.CONDITIONAL;

  @Option(
      names = "--risk-range",
      paramLabel = "RANGE",
      defaultValue = "MID",
      description = {"Spatial model: the range of risk attitudes.", KNOWN})
  private SpatialOptions.RiskRange riskRange = SpatialOptions.RiskRange.MID;

  @Option(
      names = "--risk-view",
      paramLabel = "VIEW",
      defaultValue = "ONE_THIRD",
      description = {"Spatial model: how far others' risk attitudes are seen as they are.", KNOWN})
  private SpatialOptions.RiskView riskView = SpatialOptions.RiskView.ONE_THIRD;

  @Option(
      names = "--third-parties",
      paramLabel = "COMMITMENT",
      defaultValue = "SEMI",
      description = {"Spatial model: what third parties bind themselves to.", KNOWN})
  private SpatialOptions.ThirdParties thirdParties = SpatialOptions.ThirdParties.SEMI;

  @Option(
      names = "--settlement",
      paramLabel = "RULE",
      defaultValue = "S2P2",
      description = {"Spatial model: how the two sides of a challenge settle.", KNOWN})
  private SpatialOptions.BargainRule settlement = SpatialOptions.BargainRule.S2P2;

  @Option(
      names = "--perspectives",
      paramLabel = "WHOSE",
      defaultValue = "INITIATOR",
      description = {"Spatial model: whose view a bargain follows.", KNOWN})
  private SpatialOptions.Perspectives perspectives = SpatialOptions.Perspectives.INITIATOR;

  @Option(
      names = "--transition",
      paramLabel = "HOW",
      defaultValue = "DETERMINISTIC",
      description = {"Spatial model: how an actor picks a bargain.", KNOWN})
  private SpatialOptions.Transition transition = SpatialOptions.Transition.DETERMINISTIC;

  @Option(
      names = "--turns",
      paramLabel = "NUMBER",
      defaultValue = "100",
      description = "Spatial model: the most turns. Default: ${DEFAULT-VALUE}.")
  private int turns = SpatialOptions.defaults().mostTurns();

  /// The options. Throws [UserProblem] for fewer than one turn.
  public SpatialOptions options() {
    if (turns < 1) {
      throw UserProblem.usage("--turns (" + turns + ") is out of range", "It is 1 or more.");
    }
    return new SpatialOptions(
        votes,
        victory,
        election,
        riskRange,
        riskView,
        thirdParties,
        settlement,
        perspectives,
        transition,
        turns,
        SpatialOptions.defaults().stillness());
  }
}

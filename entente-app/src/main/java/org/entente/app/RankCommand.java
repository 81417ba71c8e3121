package org.entente.app;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import org.entente.answer.question.PartNames;
import org.entente.answer.question.Question;
import org.entente.app.option.AsOfOptions;
import org.entente.app.option.AskingOptions;
import org.entente.app.option.DefinitionOptions;
import org.entente.coalition.Likeness;
import org.entente.coalition.RandomCoalitions;
import org.entente.ranking.Matching;
import org.entente.ranking.RankingOptions;
import org.entente.run.UserProblem;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `entente rank`: the league table of all known coalitions.
@Command(
    name = "rank",
    description =
        "Puts all coalitions of a date in tiers of what can be told apart, by one of the five parts.",
    footer = {
      "",
      "Examples:",
      "  entente rank --as-of 2014",
      "  entente rank --as-of 2014 --by interests --matched region",
      "  entente rank --as-of 2014 --weights interests=2,trust=2,capacity=1"
    })
final class RankCommand implements Callable<Integer> {
  @Option(
      names = "--by",
      paramLabel = "PART",
      description =
          "Order by this part's figure: interests, trust, interdependence, capacity,"
              + " exit-pressure; or by the total of them. Default: interests, or the total where"
              + " weights are given.")
  private @Nullable String by;

  @Option(
      names = "--weights",
      split = ",",
      paramLabel = "PART=WEIGHT",
      description =
          "Order by the weighted mean of percentiles among the other coalitions, with these weights,"
              + " such as interests=2,trust=1.")
  private Map<String, Double> weights = new LinkedHashMap<>();

  @Option(
      names = "--among",
      paramLabel = "WHICH",
      description =
          "The other coalitions of the date that one is placed among: all, those of like size, or"
              + " those of its own region (${COMPLETION-CANDIDATES}). Default: ${DEFAULT-VALUE}.")
  private Likeness among = Likeness.ALL;

  @Option(
      names = "--matched",
      paramLabel = "HOW",
      description =
          "What random coalitions share with the coalition: ${COMPLETION-CANDIDATES}. Default:"
              + " ${DEFAULT-VALUE}.")
  private Matching matching = Matching.SIZE;

  @Option(
      names = "--draws",
      paramLabel = "N",
      description = "Random coalitions to compare with. Default: ${DEFAULT-VALUE}.")
  private int draws = RandomCoalitions.DEFAULT_DRAWS;

  @Mixin private AsOfOptions asOf = new AsOfOptions();

  @Mixin private DefinitionOptions definitions = new DefinitionOptions();

  @Mixin private AskingOptions asking = new AskingOptions();

  @Override
  public Integer call() {
    if (draws < 1) {
      throw UserProblem.usage("--draws (" + draws + ") must be 1 or more", "1000 is the default.");
    }
    RankingOptions options = PartNames.ranking(by, weights, among, matching, draws);
    Question question = new Question.Rank(asOf.moment(), definitions.keyByPart(), options);
    return asking.show(question, asOf);
  }
}

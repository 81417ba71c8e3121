package org.entente.hypothesis;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.entente.run.PlainNumber;
import org.entente.run.UserProblem;
import org.entente.world.NearMiss;

/// What an analyst sets in place of what the registry says.
///
/// @param priors the weight of each hypothesis before the evidence, above zero, in any unit; 1 for
///   those that are not named
/// @param likelihoods the likelihood of a clue's figure under a hypothesis, in (0, 1], by clue key
public record GivenOdds(
    Map<Hypothesis, Double> priors, Map<String, Map<Hypothesis, Double>> likelihoods) {
  /// Copies the maps.
  public GivenOdds {
    priors = Map.copyOf(priors);
    likelihoods = Map.copyOf(likelihoods);
  }

  /// Reads `alliance=2` and `trust:zombie=0.1`. Throws [UserProblem] for anything else, for weights
  /// that are not above zero and for likelihoods outside (0, 1].
  public static GivenOdds read(List<String> priors, List<String> likelihoods) {
    Map<Hypothesis, Double> weights = new EnumMap<>(Hypothesis.class);
    for (String prior : priors) {
      int equals = prior.indexOf('=');
      double weight = number(prior, equals);
      if (!(weight > 0 && weight <= 1e6)) {
        throw wrong("--prior", prior, "A prior is a weight above 0, a million at most.");
      }
      weights.put(hypothesis("--prior", prior, prior.substring(0, equals)), weight);
    }
    Map<String, Map<Hypothesis, Double>> given = new HashMap<>();
    for (String likelihood : likelihoods) {
      int colon = likelihood.indexOf(':');
      int equals = likelihood.indexOf('=');
      double chance = colon < 0 ? Double.NaN : number(likelihood, equals);
      if (!(chance > 0 && chance <= 1) || colon > equals) {
        throw wrong(
            "--likelihood",
            likelihood,
            "Write trust:zombie=0.1, a probability above 0, 1 at most.");
      }
      String clue = likelihood.substring(0, colon).strip();
      List<String> clues = Clue.keys();
      if (!clues.contains(clue)) {
        throw wrong(
            "--likelihood",
            likelihood,
            (NearMiss.advice(clue, clues) + " Evidence is one of " + String.join(", ", clues) + ".")
                .strip());
      }
      given
          .computeIfAbsent(clue, _ -> new EnumMap<>(Hypothesis.class))
          .put(
              hypothesis("--likelihood", likelihood, likelihood.substring(colon + 1, equals)),
              chance);
    }
    return new GivenOdds(weights, given);
  }

  private static double number(String text, int equals) {
    return equals < 0
        ? Double.NaN
        : PlainNumber.find(text.substring(equals + 1).strip()).orElse(Double.NaN);
  }

  private static Hypothesis hypothesis(String option, String text, String key) {
    List<String> keys = Arrays.stream(Hypothesis.values()).map(Hypothesis::key).toList();
    return Arrays.stream(Hypothesis.values())
        .filter(h -> h.key().equals(key.strip()))
        .findFirst()
        .orElseThrow(() ->
            wrong(
                option,
                text,
                (NearMiss.advice(key.strip(), keys)
                        + " A hypothesis is one of "
                        + String.join(", ", keys)
                        + ".")
                    .strip()));
  }

  private static UserProblem wrong(String option, String text, String advice) {
    return UserProblem.usage(option + " (" + text + ") is not understood", advice);
  }

  /// The probability of a hypothesis before the evidence.
  double prior(Hypothesis hypothesis) {
    double all = 0;
    for (Hypothesis h : Hypothesis.values()) {
      all += priors.getOrDefault(h, 1.0);
    }
    return priors.getOrDefault(hypothesis, 1.0) / all;
  }

  /// A likelihood that is given.
  OptionalDouble findLikelihood(String clue, Hypothesis hypothesis) {
    Double given = likelihoods.getOrDefault(clue, Map.of()).get(hypothesis);
    return given == null ? OptionalDouble.empty() : OptionalDouble.of(given);
  }
}

package org.entente.answer.idealpoint;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.entente.answer.page.Source;
import org.entente.idealpoint.BootstrapPositions;
import org.entente.idealpoint.IdealPointFit;
import org.entente.idealpoint.IdealPointModel;
import org.entente.idealpoint.IdealPointOutcome;
import org.entente.idealpoint.vote.IdealPointOptions;
import org.entente.idealpoint.vote.RollCallRecord;
import org.entente.run.Interrupted;
import org.entente.run.Phrase;
import org.entente.run.Run;
import org.entente.run.UserProblem;

/// Votes to be fitted, from the store or a file, with the names of actors and roll calls.
///
/// @param votes the votes
/// @param options the choices of the fit
/// @param keyOfName finds the key of an actor that a user names
/// @param nameOfKey the name of a key
/// @param titles the titles of roll calls by id, where they have one
/// @param datasets the datasets of the votes
/// @param sources the same for the reader to cite
/// @param periodWord what a period is called
/// @param subject what the votes are on, for titles: empty for all, or ` on human rights`
/// @param reading how the user's file was read; empty for votes of the store
public record IdealPointFitting(
    RollCallRecord votes,
    IdealPointOptions options,
    UnaryOperator<String> keyOfName,
    UnaryOperator<String> nameOfKey,
    Map<String, String> titles,
    List<String> datasets,
    List<Source> sources,
    String periodWord,
    String subject,
    String reading) {

  /// Copies the collections.
  public IdealPointFitting {
    titles = new LinkedHashMap<>(titles);
    datasets = List.copyOf(datasets);
    sources = List.copyOf(sources);
  }

  /// The same votes with other choices.
  public IdealPointFitting with(IdealPointOptions other) {
    return new IdealPointFitting(
        votes,
        other,
        keyOfName,
        nameOfKey,
        titles,
        datasets,
        sources,
        periodWord,
        subject,
        reading);
  }

  /// The fit. Throws [UserProblem] of kind OUTCOME where the votes cannot place anyone or the
  /// iteration does not settle.
  public IdealPointFit fit(Run run) {
    return switch (IdealPointModel.fit(votes, options, Optional.empty(), run)) {
      case IdealPointOutcome.Converged(var fit, _, _) -> fit;
      case IdealPointOutcome.NotConverged(_, int sweeps, double change) ->
          throw UserProblem.outcome(
              Phrase.of(
                  "the fit did not settle in %s sweeps (a position still moved by %s)",
                  sweeps, Phrase.of("%.1e", change)),
              "Try fewer dimensions, or a smaller --step-variance.");
      case IdealPointOutcome.Degenerate(var reason) ->
          throw UserProblem.outcome(
              "the votes cannot place anyone: " + reason.words(),
              "Look at the file, at --issue and at the dates; every actor and roll call needs votes"
                  + " that differ.");
      case IdealPointOutcome.Cancelled _ -> throw new Interrupted();
    };
  }

  /// A bootstrap of the fit over roll calls. Throws [UserProblem] of kind OUTCOME where fewer than
  /// half of the replicates settle.
  public BootstrapPositions bootstrap(IdealPointFit fit, int replicates, Run run) {
    BootstrapPositions bootstrap = BootstrapPositions.of(votes, options, fit, replicates, run);
    if (2 * bootstrap.settled() < replicates) {
      throw UserProblem.outcome(
          "only " + bootstrap.settled() + " of " + replicates + " bootstrap replicates settled",
          "There are too few roll calls to draw them again; leave out --bootstrap.");
    }
    return bootstrap;
  }

  /// The positions of a fit.
  public FittedPositions positions(IdealPointFit fit, int dimension) {
    return FittedPositions.of(fit, dimension, this);
  }

  /// The title of a roll call, empty where it has none.
  String title(String rollCall) {
    return titles.getOrDefault(rollCall, "");
  }

  /// The vote of an actor on a roll call in words.
  String vote(String actor, String rollCall) {
    for (int k = 0; k < votes.votes(); k++) {
      if (votes.proposals().get(votes.proposalOf(k)).id().equals(rollCall)
          && votes.actors().get(votes.actorOf(k)).equals(actor)) {
        return List.of("", "yes", "abstain", "no").get(votes.categoryOf(k));
      }
    }
    return "absent";
  }
}

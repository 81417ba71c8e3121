package org.entente.idealpoint;

import java.util.HashMap;
import java.util.Map;
import java.util.OptionalDouble;
import org.entente.idealpoint.vote.Design;
import org.entente.idealpoint.vote.Mills;
import org.entente.idealpoint.vote.Parameters;

/// The probabilities of votes that a fit gives, for votes that it has not seen of actors and roll
/// calls that it has: Φ at the fitted parameters. Categories in which nobody voted have none.
public final class VotePredictor {
  private final Design design;
  private final Parameters parameters;
  private final Map<String, Integer> actorByKey = new HashMap<>();
  private final Map<String, Integer> proposalById = new HashMap<>();

  VotePredictor(Design design, Parameters parameters) {
    this.design = design;
    this.parameters = parameters;
    for (int a = 0; a < design.record.actors().size(); a++) {
      actorByKey.put(design.record.actors().get(a), a);
    }
    for (int p = 0; p < design.itemOfProposal.length; p++) {
      proposalById.put(design.record.proposals().get(p).id(), p);
    }
  }

  /// The probability that the actor votes `category` (1 yes, 2 abstain, 3 no) on the roll call;
  /// empty where the fit used no vote of the actor in its period or none on the roll call.
  public OptionalDouble probability(String actor, String rollCall, int category) {
    int proposal = proposalById.getOrDefault(rollCall, -1);
    int item = proposal < 0 ? -1 : design.itemOfProposal[proposal];
    if (item < 0) {
      return OptionalDouble.empty();
    }
    int period = design.record.proposals().get(proposal).period();
    int place = design.place(actorByKey.getOrDefault(actor, -1), period);
    return place < 0 ? OptionalDouble.empty() : OptionalDouble.of(at(item, place, category));
  }

  private double at(int item, int place, int category) {
    double eta = parameters.utility(item, place);
    int seen = design.itemSeen[item];
    double yes = (seen & 1) == 0 ? 0 : Mills.cumulative(parameters.lower[item] - eta);
    double notNo = (seen & 4) == 0 ? 1 : Mills.cumulative(parameters.upper[item] - eta);
    return switch (category) {
      case 1 -> yes;
      case 2 -> Math.max(0, notNo - yes);
      default -> 1 - Math.max(yes, notNo);
    };
  }
}

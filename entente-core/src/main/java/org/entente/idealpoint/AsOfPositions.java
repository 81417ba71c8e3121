package org.entente.idealpoint;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.entente.idealpoint.vote.IdealPointOptions;
import org.entente.idealpoint.vote.RollCallRecord;
import org.entente.run.Run;

/// Where actors stood in each period as it could be told at the period's end: the position of
/// period t comes from the votes of all periods up to t and from no later vote.
///
/// One fit for each period on an expanding window, each continued from the one before. Scale: in
/// every window positions have mean 0 and standard deviation 1 over all actor-periods so far; with
/// the density N(0,1) at each period this keeps the scale of one window close to that of the next
/// (docs/benchmarks/ideal-points.md). Polarity: where the anchors stand in the period itself, the
/// positive ones above the negative ones or above 0; so an axis that turns, as that of votes on
/// nuclear weapons did in 1971, keeps them on their side. Without an anchor in the period the
/// window's own direction stands. A period whose window cannot be fitted has no positions. Cost:
/// periods × a few sweeps × half the votes. Same bytes on any number of threads.
public final class AsOfPositions {
  /// Enough for every window since 1946; a continued fit takes about ten.
  private static final int SWEEPS = 200;

  private static final double TOLERANCE = 1e-3;

  private final SortedMap<Integer, Map<String, Position>> byPeriod;

  private AsOfPositions(SortedMap<Integer, Map<String, Position>> byPeriod) {
    this.byPeriod = byPeriod;
  }

  /// The positions of every period of the record. Throws [Interrupted][org.entente.run.Interrupted]
  /// if the user asks to stop.
  public static AsOfPositions of(RollCallRecord votes, IdealPointOptions options, Run run) {
    IdealPointOptions quick = options.with(new IdealPointOptions.Limits(SWEEPS, TOLERANCE));
    TreeMap<Integer, Map<String, Position>> byPeriod = new TreeMap<>();
    Optional<IdealPointFit> earlier = Optional.empty();
    int done = 0;
    for (int period : votes.periods()) {
      run.checkInterrupted();
      run.progress().at("ideal points", done++, votes.periods().size());
      IdealPointOutcome outcome =
          IdealPointModel.fit(votes.upTo(period), quick, earlier, run.withoutProgress());
      if (outcome instanceof IdealPointOutcome.Converged converged) {
        earlier = Optional.of(converged.fit());
        byPeriod.put(period, oriented(last(converged.fit(), period), options.anchors()));
      }
    }
    return new AsOfPositions(byPeriod);
  }

  private static Map<String, Position> last(IdealPointFit fit, int period) {
    Map<String, Position> positions = new HashMap<>();
    for (Position position : fit.positionsIn(period)) {
      positions.put(position.actor(), position);
    }
    return positions;
  }

  private static Map<String, Position> oriented(
      Map<String, Position> positions, IdealPointOptions.Anchors anchors) {
    if (mean(positions, anchors.positive()) >= mean(positions, anchors.negative())) {
      return positions;
    }
    Map<String, Position> turned = new HashMap<>();
    positions.forEach((actor, p) ->
        turned.put(actor, new Position(actor, p.period(), p.votes(), -p.mean(), p.sd())));
    return turned;
  }

  /* Of those that stand somewhere; 0 for none. */
  private static double mean(Map<String, Position> positions, List<String> actors) {
    return actors.stream()
        .flatMap(actor -> Optional.ofNullable(positions.get(actor)).stream())
        .mapToDouble(Position::mean)
        .average()
        .orElse(0);
  }

  /// The position of an actor in a period, empty where it cast no vote that counts.
  public Optional<Position> find(String actor, int period) {
    return Optional.ofNullable(byPeriod.getOrDefault(period, Map.of()).get(actor));
  }

  /// Whether the period has positions.
  public boolean covers(int period) {
    return byPeriod.containsKey(period);
  }
}

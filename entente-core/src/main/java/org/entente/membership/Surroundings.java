package org.entente.membership;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.entente.panel.DyadColumn;
import org.entente.panel.Dyads;
import org.entente.panel.Panel;
import org.entente.panel.StateColumn;
import org.entente.panel.YearSlice;

/// The world around a body: how alike two states are in what they belong to, how far apart their
/// capitals lie, and where they stand in the General Assembly.
///
/// Each figure is of the last year up to the panel's that has any, for portfolios of memberships
/// and places change slowly; [#portfolioYear] says which year that is.
public final class Surroundings {
  private static final int NEIGHBOURS = 10;
  private static final int REACH = 60;

  private final YearSlice portfolios;
  private final double[] most;
  private final YearSlice places;
  private final Map<Integer, int[]> neighbours = new ConcurrentHashMap<>();
  private final Map<Integer, Double> positions = new HashMap<>();

  private Surroundings(YearSlice portfolios, YearSlice places, YearSlice votes) {
    this.portfolios = portfolios;
    this.places = places;
    Dyads portfolioStates = portfolios.dyads();
    most = new double[portfolioStates.states()];
    for (int i = 0; i < portfolioStates.states(); i++) {
      for (int j = i + 1; j < portfolioStates.states(); j++) {
        double joint = portfolios.at(DyadColumn.JOINT_IGOS, portfolioStates.index(i, j));
        most[i] = Math.max(most[i], Double.isNaN(joint) ? 0 : joint);
        most[j] = Math.max(most[j], Double.isNaN(joint) ? 0 : joint);
      }
    }
    for (int i = 0; i < votes.dyads().states(); i++) {
      double position = votes.at(StateColumn.IDEAL_POINT, i);
      if (!Double.isNaN(position)) {
        positions.put(votes.dyads().stateCode(i), position);
      }
    }
  }

  /// The world as the panel knows it; empty where it has no year with shared memberships. Cost: the
  /// dyads of a year.
  public static Optional<Surroundings> find(Panel panel) {
    Optional<YearSlice> portfolios = latest(panel, DyadColumn.JOINT_IGOS);
    Optional<YearSlice> places = latest(panel, StateColumn.CAPITAL_LATITUDE);
    Optional<YearSlice> votes = latest(panel, StateColumn.IDEAL_POINT);
    return portfolios.isPresent() && places.isPresent() && votes.isPresent()
        ? Optional.of(new Surroundings(portfolios.get(), places.get(), votes.get()))
        : Optional.empty();
  }

  private static Optional<YearSlice> latest(Panel panel, org.entente.panel.Column column) {
    return IntStream.iterate(panel.year(), y -> y > panel.year() - REACH, y -> y - 1)
        .mapToObj(panel::findYear)
        .flatMap(Optional::stream)
        .filter(slice -> slice.has(column))
        .findFirst();
  }

  /// The year of the shared memberships in use.
  public int portfolioYear() {
    return portfolios.year();
  }

  /// How alike two states are in what they belong to: their shared memberships over the geometric
  /// mean of the most that each shares with anyone; 0 to 1, NaN where not known.
  double alike(int one, int other) {
    Dyads portfolioStates = portfolios.dyads();
    int i = portfolioStates.findState(one).orElse(-1);
    int j = portfolioStates.findState(other).orElse(-1);
    if (i < 0 || j < 0 || i == j) {
      return Double.NaN;
    }
    double scale = Math.sqrt(most[i] * most[j]);
    return scale > 0
        ? portfolios.at(
                DyadColumn.JOINT_IGOS, portfolioStates.index(Math.min(i, j), Math.max(i, j)))
            / scale
        : Double.NaN;
  }

  /// The most memberships that a state shares with any other; NaN where not known.
  double breadth(int state) {
    int i = portfolios.dyads().findState(state).orElse(-1);
    return i < 0 ? Double.NaN : most[i];
  }

  /// The distance of two capitals in km, NaN where not known.
  double apart(int one, int other) {
    OptionalInt dyad = places.dyads().find(one, other);
    return dyad.isEmpty() ? Double.NaN : places.at(DyadColumn.CAPITAL_DISTANCE, dyad.getAsInt());
  }

  /// The share of the ten states with the nearest capitals that meet the body; NaN where not known.
  double shareOfNeighbours(int state, Body body) {
    int[] nearest = neighbours.computeIfAbsent(state, this::nearest);
    return nearest.length == 0
        ? Double.NaN
        : Arrays.stream(nearest).filter(body::has).count() / (double) nearest.length;
  }

  /// How far a state votes from the mean of a body's other members, NaN where not known.
  double divergence(int state, Body body) {
    double mean =
        body.tenure().keySet().stream()
            .filter(m -> m != state && positions.containsKey(m))
            .mapToDouble(m -> positions.getOrDefault(m, 0.0))
            .average()
            .orElse(Double.NaN);
    return Math.abs(positions.getOrDefault(state, Double.NaN) - mean);
  }

  private record Near(int state, double apart) {}

  /* The states with the nearest capitals, nearest first. */
  private int[] nearest(int state) {
    Dyads dyads = places.dyads();
    return IntStream.range(0, dyads.states())
        .map(dyads::stateCode)
        .mapToObj(other -> new Near(other, apart(state, other)))
        .filter(other -> !Double.isNaN(other.apart()))
        .sorted(Comparator.comparingDouble(Near::apart).thenComparingInt(Near::state))
        .limit(NEIGHBOURS)
        .mapToInt(Near::state)
        .toArray();
  }
}

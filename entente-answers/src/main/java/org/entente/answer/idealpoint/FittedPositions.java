package org.entente.answer.idealpoint;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.entente.answer.page.Source;
import org.entente.evidence.Figure;
import org.entente.evidence.Provenance;
import org.entente.idealpoint.IdealPointFit;
import org.entente.idealpoint.Position;
import org.entente.idealpoint.PositionFigures;

/// Positions from a fit of votes.
///
/// @param fit the fit
/// @param dimension the dimension shown, from 1
/// @param fitting the votes, with the names of actors and datasets
/// @param byPeriod the positions on that dimension by period and actor
public record FittedPositions(
    IdealPointFit fit,
    int dimension,
    IdealPointFitting fitting,
    SortedMap<Integer, Map<String, Position>> byPeriod)
    implements IdealPointSource {

  static FittedPositions of(IdealPointFit fit, int dimension, IdealPointFitting fitting) {
    SortedMap<Integer, Map<String, Position>> byPeriod = new TreeMap<>();
    for (Position p : fit.positions(dimension)) {
      byPeriod.computeIfAbsent(p.period(), _ -> new TreeMap<>()).put(p.actor(), p);
    }
    return new FittedPositions(fit, dimension, fitting, byPeriod);
  }

  @Override
  public SortedSet<Integer> periods() {
    return new TreeSet<>(byPeriod.keySet());
  }

  @Override
  public List<String> actors(int period) {
    Map<String, Position> there = byPeriod.getOrDefault(period, Map.of());
    List<String> actors = new ArrayList<>(there.keySet());
    actors.sort(Comparator.comparing(fitting.nameOfKey()));
    return actors;
  }

  @Override
  public Figure position(String actor, int period) {
    Optional<Position> there =
        Optional.ofNullable(byPeriod.getOrDefault(period, Map.of()).get(actor));
    return PositionFigures.fitted(
        there, () -> provenance(there.map(Position::votes).orElse(0), period), period);
  }

  @Override
  public Optional<IdealPointFit.Difference> gap(String first, String second, int period) {
    if (dimension == 1) {
      return fit.distance(first, second, period);
    }
    Map<String, Position> there = byPeriod.getOrDefault(period, Map.of());
    Position a = there.get(first);
    Position b = there.get(second);
    return a == null || b == null
        ? Optional.empty()
        : Optional.of(IdealPointFit.Difference.of(a, b));
  }

  @Override
  public Provenance provenance(int period) {
    Map<String, Position> there = byPeriod.getOrDefault(period, Map.of());
    return provenance(there.values().stream().mapToInt(Position::votes).sum(), period);
  }

  private Provenance provenance(int votes, int period) {
    return PositionFigures.fromVotes(
        fitting.datasets(), votes, fitting.periodWord(), period, dimension, fit.dimensions());
  }

  @Override
  public String key(String name) {
    return fitting.keyOfName().apply(name);
  }

  @Override
  public String name(String actor) {
    return fitting.nameOfKey().apply(actor);
  }

  @Override
  public String periodWord() {
    return fitting.periodWord();
  }

  @Override
  public List<Source> sources() {
    return fitting.sources();
  }

  @Override
  public String subject() {
    return fitting.subject();
  }

  @Override
  public String caption() {
    return "fitted to all the votes given; mean 0 and standard deviation 1 over all actors and"
        + " periods";
  }
}

package org.entente.app;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.entente.app.output.Source;
import org.entente.evidence.Figure;
import org.entente.evidence.Provenance;
import org.entente.idealpoint.IdealPointFit;
import org.entente.idealpoint.Position;

/// Positions from a fit of votes.
///
/// @param fit the fit
/// @param dimension the dimension shown, from 1
/// @param keyOfName finds the key of an actor that a user names
/// @param nameOfKey the name of a key
/// @param datasets the datasets of the votes; a file of the user's is named by its path
/// @param periodWord what a period is called
/// @param sources the datasets behind the votes
record FittedPositions(
    IdealPointFit fit,
    int dimension,
    UnaryOperator<String> keyOfName,
    UnaryOperator<String> nameOfKey,
    List<String> datasets,
    String periodWord,
    List<Source> sources,
    SortedMap<Integer, Map<String, Position>> byPeriod)
    implements IdealPointSource {

  FittedPositions {
    datasets = List.copyOf(datasets);
    sources = List.copyOf(sources);
  }

  static FittedPositions of(
      IdealPointFit fit,
      int dimension,
      UnaryOperator<String> keyOfName,
      UnaryOperator<String> nameOfKey,
      List<String> datasets,
      String periodWord,
      List<Source> sources) {
    SortedMap<Integer, Map<String, Position>> byPeriod = new TreeMap<>();
    for (Position p : fit.positions(dimension)) {
      byPeriod.computeIfAbsent(p.period(), _ -> new TreeMap<>()).put(p.actor(), p);
    }
    return new FittedPositions(
        fit, dimension, keyOfName, nameOfKey, datasets, periodWord, sources, byPeriod);
  }

  @Override
  public SortedSet<Integer> periods() {
    return new TreeSet<>(byPeriod.keySet());
  }

  @Override
  public List<String> actors(int period) {
    Map<String, Position> there = byPeriod.getOrDefault(period, Map.of());
    List<String> actors = new ArrayList<>(there.keySet());
    actors.sort(Comparator.comparing(nameOfKey));
    return actors;
  }

  @Override
  public Figure position(String actor, int period) {
    Position p = byPeriod.getOrDefault(period, Map.of()).get(actor);
    return p == null
        ? Figure.missing("no vote that counts in " + period)
        : Figure.of(p.mean(), p.interval(), provenance(p.votes(), period));
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
        : Optional.of(
            new IdealPointFit.Difference(a.mean() - b.mean(), Math.hypot(a.sd(), b.sd())));
  }

  @Override
  public Provenance provenance(int period) {
    Map<String, Position> there = byPeriod.getOrDefault(period, Map.of());
    return provenance(there.values().stream().mapToInt(Position::votes).sum(), period);
  }

  private Provenance provenance(int votes, int period) {
    return Provenance.of(
            datasets, votes, "votes", "dynamic ordinal ideal points [BaileyStrezhnevVoeten2017]")
        .with(periodWord, period)
        .with("dimension", dimension + " of " + fit.dimensions());
  }

  @Override
  public String key(String name) {
    return keyOfName.apply(name);
  }

  @Override
  public String name(String actor) {
    return nameOfKey.apply(actor);
  }

  @Override
  public String caption() {
    return "fitted to all the votes given; mean 0 and standard deviation 1 over all actors and"
        + " periods";
  }
}

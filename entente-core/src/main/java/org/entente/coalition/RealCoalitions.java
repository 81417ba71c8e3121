package org.entente.coalition;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.entente.evidence.Figure;
import org.entente.panel.YearSlice;
import org.entente.part.Group;
import org.entente.part.GroupValue;
import org.entente.part.PartDefinition;
import org.entente.world.Coalition;
import org.entente.world.State;
import org.entente.world.States;

/// The real coalitions of a date, those of the registry: what a coalition's figure is placed among.
///
/// States drawn at random are rarely neighbours and hardly trade, so that among them every real
/// coalition looks alike; among real ones a close coalition differs from a loose one. The values
/// are those of the same definition and the same panel as the coalition's own. Cost: a value for
/// each of some eighty coalitions, less than that of a thousand random ones.
///
/// @param members the members of each coalition by identifier, as COW codes
/// @param what what they are, in words: `coalitions`
/// @param likeness which of them are compared with
/// @param regionOf the region of each state by COW code: Africa, the Americas, Asia, Europe,
///   Oceania
public record RealCoalitions(
    Map<String, List<Integer>> members,
    String what,
    Likeness likeness,
    Map<Integer, String> regionOf) {
  /// The fewest coalitions that a percentile is given among.
  public static final int FEWEST = 5;

  private static final String COALITIONS = "coalitions";

  /// None, so that nothing is placed.
  public static final RealCoalitions NONE =
      new RealCoalitions(Map.of(), COALITIONS, Likeness.ALL, Map.of());

  /// Copies the maps.
  public RealCoalitions {
    members = Collections.unmodifiableMap(new TreeMap<>(members));
    regionOf = Map.copyOf(regionOf);
  }

  /// The coalitions that had two members or more on a date.
  public static RealCoalitions on(
      LocalDate date, Collection<Coalition> coalitions, States states, Likeness likeness) {
    Map<String, List<Integer>> members = new TreeMap<>();
    for (Coalition coalition : coalitions) {
      List<Integer> codes = coalition.membersOn(date);
      if (codes.size() > 1) {
        members.put(coalition.id(), codes);
      }
    }
    return new RealCoalitions(members, COALITIONS, likeness, regions(states));
  }

  /// These and others of the same date.
  ///
  /// @param others the members of each by a name that is no identifier of the registry
  /// @param all what all of them are, in words
  public RealCoalitions with(Map<String, List<Integer>> others, String all) {
    Map<String, List<Integer>> more = new TreeMap<>(members);
    more.putAll(others);
    return new RealCoalitions(more, all, likeness, regionOf);
  }

  private static Map<Integer, String> regions(States states) {
    return states.list().stream()
        .collect(Collectors.toMap(State::code, state -> continent(state.region())));
  }

  /* The United Nations' regions, of which those of the registry are parts. */
  private static String continent(String region) {
    String last = region.substring(region.lastIndexOf(' ') + 1);
    return switch (last) {
      case "", "Europe", "Asia", "Africa" -> last;
      case "America", "Caribbean" -> "Americas";
      default -> "Oceania";
    };
  }

  /// The percentile of a figure among the figures of other coalitions, missing ones left out.
  ///
  /// @param own the group of the figure
  /// @param groups the groups of the others
  /// @param figures their figures, in the same order
  /// @param definition by which they were measured, and are set beside each other
  public static Figure standing(
      Figure figure,
      Group own,
      List<Group> groups,
      List<Figure> figures,
      PartDefinition definition,
      States states,
      Likeness likeness) {
    RealCoalitions real = new RealCoalitions(Map.of(), COALITIONS, likeness, regions(states));
    return real.reference(
            IntStream.range(0, groups.size())
                .filter(k -> figures.get(k).isKnown() && real.isLike(groups.get(k), own))
                .mapToDouble(k ->
                    definition.carried(figures.get(k).find().orElseThrow(), groups.get(k), own))
                .filter(v -> !Double.isNaN(v))
                .toArray())
        .percentile(figure);
  }

  /// The groups, in a year's slice, of the coalitions other than the one with the identifier that
  /// are like its group.
  List<Group> others(String id, Group own) {
    return members.entrySet().stream()
        .filter(other -> !other.getKey().equals(id))
        .map(other -> Group.of(own.slice(), other.getValue()))
        .filter(other -> other.size() > 1 && isLike(other, own))
        .toList();
  }

  private boolean isLike(Group other, Group own) {
    return switch (likeness) {
      case ALL -> true;
      case SIZE -> 2 * other.size() >= own.size() && other.size() <= 2 * own.size();
      case REGION -> {
        String region = mainRegion(own);
        yield !region.isEmpty() && 2 * inRegion(other, region) >= other.size();
      }
    };
  }

  private String mainRegion(Group group) {
    return Arrays.stream(group.numbers())
        .mapToObj(number -> region(group.slice(), number))
        .distinct()
        .sorted()
        .reduce((a, b) -> inRegion(group, b) > inRegion(group, a) ? b : a)
        .orElse("");
  }

  private long inRegion(Group group, String region) {
    return Arrays.stream(group.numbers())
        .filter(number -> region(group.slice(), number).equals(region))
        .count();
  }

  private String region(YearSlice slice, int number) {
    return regionOf.getOrDefault(slice.dyads().stateCode(number), "");
  }

  /// The values of groups under a definition, made ready for their slice, as they would be in the
  /// own group.
  Reference reference(List<Group> groups, Group own, PartDefinition definition, GroupValue value) {
    return reference(
        groups.stream()
            .mapToDouble(group -> definition.carried(value.of(group.numbers()), group, own))
            .filter(v -> !Double.isNaN(v))
            .toArray());
  }

  private Reference reference(double... values) {
    return new Reference(
        values,
        FEWEST,
        new Reference.Words(
            "other " + what + " " + likeness.words(),
            "percentile among the other " + what + " " + likeness.words(),
            "fewer than " + FEWEST + " other " + what + " " + likeness.words() + " have a figure",
            Map.of()));
  }
}

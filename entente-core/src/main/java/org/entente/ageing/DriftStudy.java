package org.entente.ageing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.entente.evidence.Drift;
import org.entente.evidence.Figure;
import org.entente.panel.Dyads;
import org.entente.panel.Panel;
import org.entente.panel.YearSlice;
import org.entente.panel.Yearbook;
import org.entente.part.Aged;
import org.entente.part.DyadFigure;
import org.entente.part.EvidenceKind;
import org.entente.part.Group;
import org.entente.part.GroupValue;
import org.entente.part.MemberFigure;
import org.entente.part.PartDefinition;
import org.entente.run.Run;
import org.entente.world.Coalition;

/// Measures how far the values of a definition moved over the years, from a yearbook itself: those
/// of real coalitions with their members held fixed, of dyads of states that are in one together,
/// and of members.
///
/// A year counts where the definition's data reach it, with the figures of the year itself: one
/// that an earlier year lends does not move. Cost: for each year all dyads once, and for each year
/// and age the members of each coalition.
///
/// @param yearbook the figures of every year
/// @param coalitions the coalitions
/// @param ages over how many years
public record DriftStudy(Yearbook yearbook, List<Coalition> coalitions, List<Integer> ages) {
  /* Coalitions of more members are the world, whose dyads have nothing to do with each other. */
  private static final int MOST_MEMBERS = 40;

  /* Before the United Nations there are no votes, and what moved states was another world. */
  private static final int FIRST_YEAR = 1946;

  /// Copies the lists.
  public DriftStudy {
    coalitions = List.copyOf(coalitions);
    ages = List.copyOf(ages);
  }

  /// The movements of a definition's values: of coalitions, dyads and members.
  public List<Movements> of(PartDefinition definition, Run run) {
    TreeMap<Integer, Panel> years = years(definition);
    return List.of(
        movements(definition, Drift.Of.COALITION, ofCoalitions(definition, years)),
        movements(definition, Drift.Of.DYAD, ofDyads(definition, years, run)),
        movements(definition, Drift.Of.MEMBER, ofMembers(definition, years, run)));
  }

  private static Movements movements(
      PartDefinition definition, Drift.Of of, List<Movements.Movement> list) {
    return new Movements(
        Aged.key(definition),
        of,
        definition.meaning().scale().least(),
        definition.meaning().scale().greatest(),
        list);
  }

  /* The panels of the years that the definition's data reach. */
  private TreeMap<Integer, Panel> years(PartDefinition definition) {
    TreeMap<Integer, Panel> years = new TreeMap<>();
    for (int year : yearbook.years().tailSet(FIRST_YEAR, true)) {
      Panel panel = Panel.asOf(yearbook, LocalDate.of(year, 12, 31), Panel.YearRule.COMPLETED);
      if (panel.age(definition.columns()) == 0
          && definition.columns().stream().allMatch(c -> panel.now().has(c))) {
        years.put(year, panel);
      }
    }
    return years;
  }

  /* The year by itself, without what earlier ones lend it; but what rests on the record of disputes is
   * a forecast too, made from what is known last of each of its features. */
  private static YearSlice slice(PartDefinition definition, Panel panel) {
    return definition.meaning().evidence() == EvidenceKind.RECORD
        ? panel.now()
        : panel.findYear(panel.year()).orElseThrow();
  }

  private static boolean isOfYear(Figure figure, Panel panel) {
    return figure instanceof Figure.Known known
        && known.provenance().findYear().orElse(panel.year()) == panel.year();
  }

  private List<List<Integer>> memberships(int year) {
    return coalitions.stream()
        .map(c -> c.membersOn(LocalDate.of(year, 12, 31)))
        .filter(m -> m.size() > 1 && m.size() <= MOST_MEMBERS)
        .distinct()
        .toList();
  }

  private List<Movements.Movement> ofCoalitions(
      PartDefinition definition, TreeMap<Integer, Panel> years) {
    Map<Integer, GroupValue> values = new HashMap<>();
    years.forEach((year, panel) -> values.put(year, definition.over(slice(definition, panel))));
    List<Movements.Movement> list = new ArrayList<>();
    for (int year : years.keySet()) {
      for (List<Integer> members : memberships(year)) {
        double then = value(definition, values, years, year, members);
        for (int age : ages) {
          add(list, year, age, then, value(definition, values, years, year + age, members));
        }
      }
    }
    return list;
  }

  private static double value(
      PartDefinition definition,
      Map<Integer, GroupValue> values,
      TreeMap<Integer, Panel> years,
      int year,
      List<Integer> members) {
    Panel panel = years.get(year);
    GroupValue value = values.get(year);
    if (panel == null || value == null) {
      return Double.NaN;
    }
    Group group = Group.of(slice(definition, panel), members);
    return group.size() < members.size() || group.size() < 2
        ? Double.NaN
        : value.of(group.numbers());
  }

  private static void add(
      List<Movements.Movement> list, int year, int age, double then, double later) {
    if (!Double.isNaN(then) && !Double.isNaN(later)) {
      list.add(new Movements.Movement(year, age, then, later));
    }
  }

  private List<Movements.Movement> ofDyads(
      PartDefinition definition, TreeMap<Integer, Panel> years, Run run) {
    Map<Integer, Map<Long, Double>> values = new HashMap<>();
    years.forEach((year, panel) -> values.put(year, dyads(definition, panel, run)));
    List<Movements.Movement> list = new ArrayList<>();
    for (int year : years.keySet()) {
      Map<Long, Double> then = values.getOrDefault(year, Map.of());
      for (long pair : pairs(year)) {
        for (int age : ages) {
          add(
              list,
              year,
              age,
              then.getOrDefault(pair, Double.NaN),
              values.getOrDefault(year + age, Map.of()).getOrDefault(pair, Double.NaN));
        }
      }
    }
    return list;
  }

  private List<Long> pairs(int year) {
    Set<Long> pairs = new HashSet<>();
    for (List<Integer> members : memberships(year)) {
      for (int a : members) {
        members.stream().filter(b -> b > a).forEach(b -> pairs.add(pair(a, b)));
      }
    }
    return pairs.stream().sorted().toList();
  }

  private static long pair(int first, int second) {
    return 1000L * first + second;
  }

  private static Map<Long, Double> dyads(PartDefinition definition, Panel panel, Run run) {
    Map<Long, Double> values = new HashMap<>();
    switch (definition.meaning().aggregation()) {
      case MEAN_OVER_DYADS, MEAN_OF_LOWEST, PRODUCT_OVER_DYADS ->
          putTogether(definition, slice(definition, panel), values);
      case MEAN_OVER_MEMBERS, MEAN_OF_RATIOS, SUM_OVER_MEMBERS, OTHER -> {
        int[] all = IntStream.range(0, panel.now().dyads().states()).toArray();
        for (DyadFigure dyad : definition.dyads(panel, Group.ofNumbers(panel.now(), all), run)) {
          if (isOfYear(dyad.figure(), panel)) {
            dyad.figure().find().ifPresent(v -> values.put(pair(dyad.first(), dyad.second()), v));
          }
        }
      }
    }
    run.checkInterrupted();
    return values;
  }

  /* The dyads of which the definition is put together have their value without an interval. */
  private static void putTogether(
      PartDefinition definition, YearSlice slice, Map<Long, Double> values) {
    Dyads dyads = slice.dyads();
    for (int i = 0; i < dyads.states(); i++) {
      for (int j = i + 1; j < dyads.states(); j++) {
        double value = definition.ofDyad(slice, i, j);
        if (!Double.isNaN(value)) {
          values.put(pair(dyads.stateCode(i), dyads.stateCode(j)), value);
        }
      }
    }
  }

  private List<Movements.Movement> ofMembers(
      PartDefinition definition, TreeMap<Integer, Panel> years, Run run) {
    List<Movements.Movement> list = new ArrayList<>();
    for (int year : years.keySet()) {
      for (List<Integer> members : memberships(year)) {
        Map<Integer, Double> then = members(definition, years, year, members, run);
        for (int age : then.isEmpty() ? List.<Integer>of() : ages) {
          Map<Integer, Double> later = members(definition, years, year + age, members, run);
          then.forEach((member, value) ->
              add(list, year, age, value, later.getOrDefault(member, Double.NaN)));
        }
      }
    }
    return list;
  }

  private static Map<Integer, Double> members(
      PartDefinition definition,
      TreeMap<Integer, Panel> years,
      int year,
      List<Integer> members,
      Run run) {
    Panel panel = years.get(year);
    Map<Integer, Double> values = new TreeMap<>();
    if (panel != null) {
      Group group = Group.of(panel.now(), members);
      if (group.size() == members.size()) {
        for (MemberFigure member : definition.members(panel, group, run)) {
          if (isOfYear(member.figure(), panel)) {
            member.figure().find().ifPresent(v -> values.put(member.state(), v));
          }
        }
      }
    }
    run.checkInterrupted();
    return values;
  }
}

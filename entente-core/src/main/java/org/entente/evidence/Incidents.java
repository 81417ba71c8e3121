package org.entente.evidence;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// The registry of incidents, in order of begin, states of the first side, states of the other, and
/// act.
///
/// A year without an entry is a year in which none was found, not one of peace: the registry is a
/// selection, and what it misses is measured in docs/sources/incidents.md.
public final class Incidents {
  private static final Comparator<Incident> ORDER =
      Comparator.comparing((Incident i) -> i.spell().from())
          .thenComparing(i -> i.one().states().toString())
          .thenComparing(i -> i.other().states().toString())
          .thenComparing(Incident::act)
          .thenComparing(i -> i.spell().to());

  private final List<Incident> list;

  /// Sorts the incidents. Refuses two of the same begin, sides and act with an
  /// [IllegalArgumentException]. Cost: n log n.
  public Incidents(Collection<Incident> incidents) {
    list = incidents.stream().sorted(ORDER).toList();
    Set<List<Object>> seen = new HashSet<>();
    for (Incident i : list) {
      if (!seen.add(List.of(i.spell().from(), i.one().states(), i.other().states(), i.act()))) {
        throw new IllegalArgumentException("twice: " + i);
      }
    }
  }

  /// All incidents.
  public List<Incident> list() {
    return list;
  }

  /// Those with the two states on opposite sides.
  public List<Incident> between(int state, int opponent) {
    return list.stream().filter(i -> i.isBetween(state, opponent)).toList();
  }

  /// Those with a day in the year.
  public List<Incident> in(int year) {
    return list.stream().filter(i -> i.spell().overlapsYear(year)).toList();
  }

  /// Those that had begun by the date, cut at it: nothing later is in the answer.
  ///
  /// An incident whose begin is known by month or year only counts from the end of that month or
  /// year, for it may have begun on its last day.
  public Incidents asOf(LocalDate date) {
    return new Incidents(
        list.stream().filter(i -> !latestBegin(i).isAfter(date)).map(i -> i.cutAt(date)).toList());
  }

  private static LocalDate latestBegin(Incident incident) {
    LocalDate from = incident.spell().from();
    LocalDate latest =
        switch (incident.spell().begins()) {
          case DAY -> from;
          case MONTH -> from.plusMonths(1).minusDays(1);
          case YEAR -> from.plusYears(1).minusDays(1);
        };
    return latest.isAfter(incident.spell().to()) ? incident.spell().to() : latest;
  }
}

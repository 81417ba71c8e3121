package org.entente.sources.incidents;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.entente.evidence.Incident;
import org.entente.evidence.Incidents;
import org.entente.sources.table.Column;
import org.entente.sources.table.Dataset;
import org.entente.sources.table.Table;

/// The highest acts of two states against each other in a year, by the registry of incidents: the
/// form in which the dispute data have them, so that the registry serves the years after these.
///
/// @param first the lower COW code
/// @param second the higher COW code
/// @param year the year
/// @param levelOfFirst the highest level of hostility of the first state's side in any incident
///   between the two, 1 (none) to 5 (war)
/// @param levelOfSecond the same of the second state's side
public record IncidentYear(int first, int second, int year, int levelOfFirst, int levelOfSecond) {
  /// The key of the registry as a dataset.
  public static final String KEY = "incidents";

  /// The first year that the registry covers.
  public static final int FIRST_YEAR = 2015;

  /// The registry as a dataset, which is bundled and not imported.
  public static Dataset dataset() {
    return Dataset.of(
            KEY,
            Table.ofDyadYears(
                "incident_year",
                FIRST_YEAR,
                Column.code("hostlev1", 1, 2, 3, 4, 5),
                Column.code("hostlev2", 1, 2, 3, 4, 5)),
            List.of("year"))
        .described(
            "Incidents between states since 2015",
            "2026-11",
            "Entente registry of incidents (docs/sources/incidents.md); each entry names its"
                + " sources.",
            "Apache-2.0");
  }

  /// The years of every dyad with an incident, in order of year and codes.
  ///
  /// @param incidents the registry; an incident that lasts counts in each year that it touches up
  ///   to `lastYear`
  public static List<IncidentYear> listOf(Incidents incidents, int lastYear) {
    Map<List<Integer>, IncidentYear> highest = new TreeMap<>(IncidentYear::compare);
    for (Incident incident : incidents.asOf(LocalDate.of(lastYear, 12, 31)).list()) {
      int from = Math.max(FIRST_YEAR, incident.spell().from().getYear());
      for (int year = from; year <= incident.spell().to().getYear(); year++) {
        for (int one : incident.one().states()) {
          for (int other : incident.other().states()) {
            add(highest, incident, one, other, year);
          }
        }
      }
    }
    return new ArrayList<>(highest.values());
  }

  private static int compare(List<Integer> a, List<Integer> b) {
    for (int k = 0; k < a.size(); k++) {
      int order = a.get(k).compareTo(b.get(k));
      if (order != 0) {
        return order;
      }
    }
    return 0;
  }

  private static void add(
      Map<List<Integer>, IncidentYear> highest, Incident incident, int one, int other, int year) {
    int first = Math.min(one, other);
    int second = Math.max(one, other);
    highest.merge(
        List.of(year, first, second),
        new IncidentYear(
            first, second, year, incident.hostilityOf(first), incident.hostilityOf(second)),
        IncidentYear::higher);
  }

  private IncidentYear higher(IncidentYear other) {
    return new IncidentYear(
        first,
        second,
        year,
        Math.max(levelOfFirst, other.levelOfFirst),
        Math.max(levelOfSecond, other.levelOfSecond));
  }

  /// The last year that the registry covers: that of its last begin.
  public static int lastYear(Incidents incidents) {
    return incidents.list().stream()
        .mapToInt(i -> i.spell().from().getYear())
        .max()
        .orElse(FIRST_YEAR - 1);
  }
}

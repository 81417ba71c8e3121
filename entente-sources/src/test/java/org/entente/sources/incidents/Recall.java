package org.entente.sources.incidents;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.entente.evidence.Incident;
import org.entente.evidence.Incidents;

/// How many events of another source have an incident of the same pair near their time.
final class Recall {
  private final Incidents incidents;
  private final int leastLevel;
  private int found;
  private final List<String> missed = new ArrayList<>();

  Recall(Incidents incidents, int leastLevel) {
    this.incidents = incidents;
    this.leastLevel = leastLevel;
  }

  /// Counts an event of a pair from a first to a last day.
  void count(int state, int opponent, LocalDate first, LocalDate last, String name) {
    if (isFound(state, opponent, first, last)) {
      found++;
    } else {
      missed.add(name);
    }
  }

  boolean isFound(int state, int opponent, LocalDate first, LocalDate last) {
    return incidents.list().stream().anyMatch(i -> hits(i, state, opponent, first, last));
  }

  private boolean hits(Incident i, int state, int opponent, LocalDate first, LocalDate last) {
    return i.hostility() >= leastLevel
        && !i.spell().from().isAfter(last)
        && !i.spell().to().isBefore(first)
        && i.isBetween(state, opponent);
  }

  int found() {
    return found;
  }

  int all() {
    return found + missed.size();
  }

  List<String> missed() {
    return missed;
  }
}

package org.entente.answer.enlargement;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.entente.evidence.Figure;
import org.entente.membership.DoorRate;
import org.entente.run.Run;
import org.entente.situation.Situation;
import org.entente.world.Coalition;
import org.entente.world.Membership.Role;

/// Who stands at a coalition's door, and how often such states joined.
///
/// @param applicants the COW codes of the applicants
/// @param observers those of the observers
/// @param rates the rates of both, in five and in ten years
public record Doors(List<Integer> applicants, List<Integer> observers, List<DoorRate> rates) {
  private static final int FIVE = 5;
  private static final int TEN = 10;

  /// A state at the door, or not.
  ///
  /// @param words as what it stands there; empty if it does not
  /// @param inFive how often such states joined within five years, where that is known
  /// @param inTen the same within ten
  record Door(String words, Optional<Figure> inFive, Optional<Figure> inTen) {}

  /// Copies the lists.
  public Doors {
    applicants = List.copyOf(applicants);
    observers = List.copyOf(observers);
    rates = List.copyOf(rates);
  }

  /// The door of a coalition on its date.
  public static Doors of(Situation base, Collection<Coalition> coalitions, Run run) {
    return new Doors(
        base.coalition().inRole(Role.CANDIDATE, base.asOf()),
        base.coalition().inRole(Role.OBSERVER, base.asOf()),
        List.of(Role.CANDIDATE, Role.OBSERVER).stream()
            .flatMap(role ->
                List.of(FIVE, TEN).stream()
                    .map(years -> DoorRate.of(coalitions, base.asOf(), role, years, run)))
            .toList());
  }

  Door of(int state) {
    if (applicants.contains(state)) {
      return door("applicant", Role.CANDIDATE);
    }
    return observers.contains(state)
        ? door("observer", Role.OBSERVER)
        : new Door("", Optional.empty(), Optional.empty());
  }

  private Door door(String words, Role role) {
    return new Door(words, rate(role, FIVE), rate(role, TEN));
  }

  private Optional<Figure> rate(Role role, int years) {
    return rates.stream()
        .filter(r -> r.role() == role && r.years() == years)
        .map(DoorRate::rate)
        .filter(Figure::isKnown)
        .findFirst();
  }
}

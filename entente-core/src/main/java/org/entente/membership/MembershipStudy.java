package org.entente.membership;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.entente.regression.Design;
import org.entente.regression.RidgeLogit;
import org.entente.run.Run;
import org.entente.world.States;

/// The study of exit or accession: the fits of every origin, and what each said of the years that
/// it had not seen.
///
/// Every origin learns from the cases of every second year from [#FIRST] whose five years had
/// passed, for the outcomes of neighbouring years are nearly the same, and speaks of the years
/// until the next origin. Cost: the states times bodies times years, a minute for all
/// organisations.
///
/// @param event what is studied
/// @param fits the model of every origin, the earliest first
/// @param trial what they and the baselines said of the years after their origins
public record MembershipStudy(Event event, List<MembershipFit> fits, MembershipTrial trial) {
  /// The first year whose cases are learned from.
  public static final int FIRST = 1970;

  /// The first year in which a model speaks.
  public static final int FIRST_ORIGIN = 1990;

  /// A model is fitted anew after so many years.
  public static final int EVERY = 5;

  private static final double PENALTY = 1;

  /// Copies the list.
  public MembershipStudy {
    fits = List.copyOf(fits);
  }

  /// Fits and evaluates.
  ///
  /// @param worlds the surroundings as known at the end of a year
  /// @throws IllegalStateException if a fit has no maximum
  public static MembershipStudy of(
      Event event,
      Population population,
      States states,
      IntFunction<Surroundings> worlds,
      Run run) {
    int lastCase = population.lastYear() - Event.HORIZON;
    int[] years = IntStream.rangeClosed(FIRST, lastCase).toArray();
    List<MembershipCases> cases =
        MembershipCases.list(event, population, states, worlds, years, run);
    List<MembershipFit> fits = new ArrayList<>();
    for (int origin = FIRST_ORIGIN; origin <= population.lastYear(); origin += EVERY) {
      fits.add(fit(event, cases, origin, run));
    }
    if (fits.getLast().origin() < population.lastYear()) {
      fits.add(fit(event, cases, population.lastYear(), run));
    }
    return new MembershipStudy(event, fits, MembershipTrial.of(fits, cases));
  }

  private static MembershipFit fit(Event event, List<MembershipCases> cases, int origin, Run run) {
    Design design = new Design(event.features());
    for (MembershipCases of : cases) {
      if (of.year() + Event.HORIZON <= origin && of.year() % 2 == 0) {
        for (int k = 0; k < of.rows().size(); k++) {
          design.add(of.rows().get(k), of.outcome(k), of.body(k));
        }
      }
    }
    return new MembershipFit(event, origin, new RidgeLogit(PENALTY).fit(design, run).getModel());
  }
}

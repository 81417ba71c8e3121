package org.entente.membership;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.entente.evaluation.Forecasts;
import org.entente.evaluation.ForecastsBuilder;
import org.entente.evaluation.GroupRates;
import org.entente.run.Run;
import org.entente.world.Coalition;
import org.entente.world.States;
import org.entente.world.World;

/// What models of exit or accession, and baselines beside them, said of years that they had not
/// seen.
///
/// A model speaks from the year of its origin until the next one does; a baseline is the share of
/// the cases settled by that origin that came, of all, by age of the body, or by recent lapses
/// (exit) or joiners (accession).
///
/// @param forecasts what each said of the same cases, by name: the model first
public record MembershipTrial(Map<String, Forecasts> forecasts) {
  /// The name of the model among the forecasters.
  public static final String MODEL = "model";

  /// The name of the first baseline.
  public static final String BASE_RATE = "base rate";

  private static final List<String> BASELINES =
      List.of(BASE_RATE, "age of the body alone", "lapses or joiners alone");
  private static final int GROUPS = 12;

  /// Copies the map, keeping its order.
  public MembershipTrial {
    forecasts = Collections.unmodifiableMap(new LinkedHashMap<>(forecasts));
  }

  /// The coalitions of the registry as a population: their full members at the end of each year.
  public static Population registry(World world, int from, int to) {
    Population.Builder builder = new Population.Builder();
    for (Coalition coalition : world.coalitions()) {
      for (int year = from; year <= to; year++) {
        Set<Integer> members = new TreeSet<>(coalition.membersOn(LocalDate.of(year, 12, 31)));
        for (int state : members) {
          builder.add(coalition.id(), year, state);
        }
      }
    }
    return builder.build();
  }

  /// What models that were fitted elsewhere say of a population, to the last year whose five years
  /// are on record. Cost: the states times bodies times years.
  ///
  /// @param fits the models, the earliest first
  /// @param worlds the surroundings as known at the end of a year
  public static MembershipTrial of(
      List<MembershipFit> fits,
      Population population,
      States states,
      IntFunction<Surroundings> worlds,
      Run run) {
    Event event = fits.getFirst().event();
    int last = population.lastYear() - Event.HORIZON;
    int[] years = IntStream.rangeClosed(MembershipStudy.FIRST, last).toArray();
    return of(fits, MembershipCases.list(event, population, states, worlds, years, run));
  }

  static MembershipTrial of(List<MembershipFit> fits, List<MembershipCases> cases) {
    Map<String, ForecastsBuilder> said = new LinkedHashMap<>();
    said.put(MODEL, new ForecastsBuilder());
    BASELINES.forEach(name -> said.put(name, new ForecastsBuilder()));
    for (int f = 0; f < fits.size(); f++) {
      MembershipFit fit = fits.get(f);
      int until = f + 1 < fits.size() ? fits.get(f + 1).origin() : Integer.MAX_VALUE;
      List<GroupRates> rates = rates(fit, cases);
      cases.stream()
          .filter(c -> c.year() >= fit.origin() && c.year() < until)
          .forEach(c -> speak(c, fit, rates, said));
    }
    Map<String, Forecasts> forecasts = new LinkedHashMap<>();
    said.forEach((name, builder) -> forecasts.put(name, builder.build()));
    return new MembershipTrial(forecasts);
  }

  private static List<GroupRates> rates(MembershipFit fit, List<MembershipCases> cases) {
    List<GroupRates> rates = BASELINES.stream().map(_ -> new GroupRates(GROUPS)).toList();
    for (MembershipCases past : cases) {
      if (past.year() + Event.HORIZON <= fit.origin()) {
        for (int k = 0; k < past.rows().size(); k++) {
          for (int b = 0; b < rates.size(); b++) {
            rates.get(b).learn(group(b, fit.event(), past.rows().get(k)), past.outcome(k));
          }
        }
      }
    }
    return rates;
  }

  private static void speak(
      MembershipCases cases,
      MembershipFit fit,
      List<GroupRates> rates,
      Map<String, ForecastsBuilder> said) {
    for (int k = 0; k < cases.rows().size(); k++) {
      double[] row = cases.rows().get(k);
      double came = cases.outcome(k);
      int forecaster = -1;
      for (ForecastsBuilder builder : said.values()) {
        double p =
            forecaster < 0
                ? fit.logit().probability(row)
                : rates.get(forecaster).probability(group(forecaster, fit.event(), row));
        builder.add(p, came, cases.body(k));
        forecaster++;
      }
    }
  }

  /* The group of a case for a baseline, in classes of half a natural logarithm. */
  private static int group(int baseline, Event event, double[] row) {
    double value =
        switch (baseline) {
          case 0 -> 0;
          case 1 -> row[event == Event.EXIT ? 3 : 4];
          default -> row[event == Event.EXIT ? 0 : 3];
        };
    return (int) Math.min(GROUPS - 1, Math.floor(2 * value));
  }

  /// What the model said.
  public Forecasts model() {
    return get(MODEL);
  }

  /// What a forecaster said.
  ///
  /// @throws IllegalArgumentException if there is none of that name
  public Forecasts get(String name) {
    Forecasts found = forecasts.get(name);
    if (found == null) {
      throw new IllegalArgumentException("no forecaster (" + name + ")");
    }
    return found;
  }
}

package org.entente.membership;

import java.util.List;
import java.util.stream.Stream;
import org.entente.evidence.Figure;
import org.entente.evidence.Interval;
import org.entente.evidence.Provenance;
import org.entente.regression.Logit;

/// A model of exit or accession fitted to what was settled by the end of a year.
///
/// @param event what it is the probability of
/// @param origin the year by whose end every outcome learned from was settled
/// @param logit the fit
public record MembershipFit(Event event, int origin, Logit logit) {
  /// What the models rest on.
  public static final List<String> DATASETS = List.of("cow-igo-memberships", "cow-igo-joint");

  /// What one case is.
  public static final String CASES = "states and bodies";

  /// The probability within five years, with its interval and where it comes from.
  ///
  /// @param state the COW code of a member for exit, of a state outside for accession
  /// @throws IllegalArgumentException if it cannot come of the state and the body at all
  public Figure probability(int state, Body body, Surroundings world) {
    double[] values = values(state, body, world);
    return Figure.of(
        logit.probability(values),
        logit.interval(values),
        Provenance.of(
                Stream.concat(DATASETS.stream(), Stream.of(Provenance.WORLD)).toList(),
                logit.cases(),
                "states and bodies",
                "ridge logit on memberships of organisations")
            .with("study", event.study())
            .with("outcomes settled by", origin)
            .with("shared memberships of", world.portfolioYear())
            .with("years ahead", Event.HORIZON));
  }

  /// What each feature adds to the log odds, against the mean of the cases learned from, in the
  /// order of [Event#features].
  public List<Double> contributions(int state, Body body, Surroundings world) {
    return logit.contributions(values(state, body, world));
  }

  /// The coefficient of a feature: the change of the log odds for one standard deviation of it.
  public Figure coefficient(int feature) {
    double value = logit.terms().get(feature).coefficient();
    double half = Interval.Z90 * logit.error(feature);
    return Figure.of(
        value,
        new Interval(value - half, value + half, Interval.DEFAULT_LEVEL, Interval.Basis.POSTERIOR),
        Provenance.of(DATASETS, logit.cases(), CASES, "ridge logit, errors by organisation"));
  }

  private double[] values(int state, Body body, Surroundings world) {
    if (!event.isAtRisk(state, body)) {
      throw new IllegalArgumentException(
          "state (" + state + ") is not at risk of " + event.study());
    }
    double[] values = event.row(state, body, world);
    for (int f = 0; f < values.length; f++) {
      values[f] = Double.isNaN(values[f]) ? logit.terms().get(f).centre() : values[f];
    }
    return values;
  }
}

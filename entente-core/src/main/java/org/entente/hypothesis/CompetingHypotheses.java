package org.entente.hypothesis;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.entente.coalition.Assessor;
import org.entente.evidence.Estimate;
import org.entente.evidence.Figure;
import org.entente.evidence.Provenance;
import org.entente.panel.Yearbook;
import org.entente.run.Run;
import org.entente.run.UserProblem;
import org.entente.situation.Situation;
import org.entente.world.World;

/// Hypotheses on what a coalition is, beside each other under the same evidence.
///
///     posterior(h) ∝ prior(h) · product over clues of P(third of the figure | h)^e
///     weight of a clue = log2 of its greatest likelihood over its least      in bits
///
/// with the likelihoods of [Likelihoods] and the exponent e of [Overlap]. Intervals come from
/// resampling the coalitions that show each hypothesis, and from the figures' own draws.
///
/// References: [Heuer1999], [Good1985].
///
/// @param title what was asked: the coalition and the date
/// @param standings each hypothesis, in order
/// @param rows each clue, in order
/// @param telling what would tell the likeliest two apart best
/// @param exponent how much each clue counts, for clues say partly the same
/// @param cases what the likelihoods rest on
/// @param datasets keys of the datasets of the figures
public record CompetingHypotheses(
    String title,
    List<Standing> standings,
    List<Row> rows,
    Telling telling,
    double exponent,
    List<ReferenceCase> cases,
    List<String> datasets) {

  /// A hypothesis under the evidence.
  ///
  /// @param hypothesis the hypothesis
  /// @param coalitions the number of coalitions that show it
  /// @param prior its probability before the evidence
  /// @param posterior its probability under the evidence
  public record Standing(Hypothesis hypothesis, int coalitions, double prior, Figure posterior) {}

  /// A clue.
  ///
  /// @param key its key
  /// @param title its name
  /// @param share whether its figure is a share
  /// @param figure the coalition's figure
  /// @param third which third of what is known it is in, in words; empty if it is missing
  /// @param likelihoods its likelihood under each hypothesis, in order
  /// @param given whether a likelihood was given by hand
  /// @param weight how much it tells hypotheses apart, in bits; missing if the figure is
  /// @param leader the likeliest hypothesis without it
  /// @param leaderPosterior the probability of that one without it
  /// @param turnsAt its likelihood under the likeliest hypothesis at which the second draws level,
  ///   all else as it is
  public record Row(
      String key,
      String title,
      boolean share,
      Figure figure,
      String third,
      List<Figure> likelihoods,
      boolean given,
      Figure weight,
      Hypothesis leader,
      Figure leaderPosterior,
      Figure turnsAt) {
    /// Copies the list.
    public Row {
      likelihoods = List.copyOf(likelihoods);
    }
  }

  /// What would tell two hypotheses apart if it were seen.
  ///
  /// @param title the clue
  /// @param third the third of its figure, in words
  /// @param favoured the hypothesis that it would speak for
  /// @param bits how much it would weigh
  public record Telling(String title, String third, Hypothesis favoured, double bits) {}

  /// Copies the lists.
  public CompetingHypotheses {
    standings = List.copyOf(standings);
    rows = List.copyOf(rows);
    cases = List.copyOf(cases);
    datasets = List.copyOf(datasets);
  }

  /// The hypotheses on a real situation. Throws [UserProblem] where no coalition of the registry
  /// shows one of them by the date, or no figure of the coalition is known. Cost: the values of all
  /// coalitions of the registry every fifth year, and 400 resamples.
  public static CompetingHypotheses of(
      Situation asked, World world, Yearbook yearbook, Assessor assessor, GivenOdds odds, Run run) {
    List<Clue> clues = Clue.of(assessor);
    List<ReferenceCase> cases = ReferenceCase.of(world, asked, yearbook, clues, run);
    for (Hypothesis h : Hypothesis.values()) {
      if (cases.stream().noneMatch(c -> c.hypothesis() == h)) {
        throw none(h, asked.asOf());
      }
    }
    List<Estimate> estimates = clues.stream().map(c -> c.estimate().of(asked, run)).toList();
    if (estimates.stream().noneMatch(e -> e instanceof Estimate.Known)) {
      throw UserProblem.usage(
          "no figure of " + asked.coalition().id() + " is known on " + asked.asOf(),
          "Ask for another date.");
    }
    Odds posterior =
        Odds.of(
            clues,
            estimates,
            Likelihoods.of(cases, clues.stream().map(Clue::vital).toList()),
            odds,
            run);
    List<Standing> likeliest = likeliestFirst(posterior.standings());
    return new CompetingHypotheses(
        asked.coalition().title() + " as of " + asked.asOf(),
        posterior.standings(),
        posterior.rows(),
        posterior.telling(likeliest.get(0).hypothesis(), likeliest.get(1).hypothesis()),
        posterior.exponent(),
        cases,
        Stream.concat(
                Stream.of(Provenance.WORLD),
                estimates.stream()
                    .flatMap(e -> e.figure().known().stream())
                    .flatMap(k -> k.provenance().datasets().stream()))
            .distinct()
            .sorted()
            .toList());
  }

  private static UserProblem none(Hypothesis hypothesis, LocalDate date) {
    return UserProblem.usage(
        "no coalition of the registry shows what "
            + hypothesis.words()
            + " looks like as of "
            + date,
        "Ask for a later date.");
  }

  private static List<Standing> likeliestFirst(List<Standing> standings) {
    return standings.stream()
        .sorted(Comparator.comparingDouble(s -> -s.posterior().find().orElse(0)))
        .toList();
  }

  /// The hypotheses, the likeliest first.
  public List<Standing> likeliestFirst() {
    return likeliestFirst(standings);
  }
}

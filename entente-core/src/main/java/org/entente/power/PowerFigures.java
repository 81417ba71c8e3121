package org.entente.power;

import java.util.List;
import org.entente.evidence.Figure;
import org.entente.evidence.Provenance;

/// What is counted of a body that votes, as figures: exact, or missing with the reason.
public final class PowerFigures {
  /// An Owen value that would take too long to count.
  public static final Figure TOO_MANY_UNIONS =
      Figure.missing("more than half a billion sets of unions and members to count");

  private PowerFigures() {}

  /// An index of a member or union.
  ///
  /// @param method its name with the bibliography key
  public static Figure index(VotingBody body, double value, String method) {
    return Figure.exact(
        value,
        Provenance.of(List.of(), body.members().size(), "members", method)
            .with("rule", body.words()));
  }

  /// The share of sets in which a member stands; missing where there are none, or where they are
  /// not all counted.
  ///
  /// @param sets the sets counted
  /// @param complete whether these are all that cost as little
  public static Figure shareOf(List<CheapestSets.Priced> sets, int member, boolean complete) {
    if (sets.isEmpty()) {
      return Figure.missing("no set is enough");
    }
    return complete
        ? Figure.exact(
            share(sets, member),
            Provenance.of(List.of(), sets.size(), "sets", "the cheapest sets, exact"))
        : Figure.missing("more than " + sets.size() + " sets cost the same");
  }

  private static double share(List<CheapestSets.Priced> sets, int member) {
    return (double) sets.stream().filter(s -> s.members().contains(member)).count() / sets.size();
  }
}

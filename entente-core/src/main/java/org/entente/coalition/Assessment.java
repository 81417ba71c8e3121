package org.entente.coalition;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.entente.evidence.Figure;
import org.entente.faultline.FaultLine;
import org.entente.panel.Yearbook;
import org.entente.part.DyadFigure;
import org.entente.part.Part;
import org.entente.part.capacity.DecisionPower;
import org.entente.part.capacity.EffectiveStrength;
import org.entente.part.ties.Dependence;
import org.entente.situation.Premise;
import org.entente.world.Coalition;

/// What the evidence says of one situation: a coalition at one date, real or supposed. A value: it
/// can be printed, serialised, compared.
///
/// @param coalition the identifier of the coalition
/// @param name its full name
/// @param premise what is supposed; nothing where the situation is real
/// @param asOf the date after which nothing is known
/// @param year the year whose figures are in use
/// @param members the COW codes of the members on the date
/// @param absent members without a place in the year's figures, such as states born since
/// @param finding what it comes down to, in a sentence
/// @param parts the five parts in order
/// @param nominalStrength the members' summed share of world capabilities
/// @param effectiveStrength the part of it to be expected beside a member at war
/// @param decision the power to decide
/// @param weakest the weakest dyads, weakest first
/// @param leastAlike the dyad least alike in interests; none where all vote alike on nearly
///   everything
/// @param dependences how much each member depends on each other one
/// @param faultLine where it would break
/// @param coverage what the figures rest on and what is missing
/// @param datasets every dataset that a figure rests on, by key
/// @param total the total, where weights were given
public record Assessment(
    String coalition,
    String name,
    Premise premise,
    LocalDate asOf,
    int year,
    List<Integer> members,
    List<Integer> absent,
    Finding finding,
    List<PartAssessment> parts,
    Figure nominalStrength,
    EffectiveStrength effectiveStrength,
    DecisionPower decision,
    List<WeakDyad> weakest,
    Optional<DyadFigure> leastAlike,
    List<Dependence> dependences,
    FaultLine faultLine,
    Coverage coverage,
    List<Yearbook.Dataset> datasets,
    Optional<Total> total) {

  /// What an assessment rests on.
  ///
  /// @param rollCalls the roll calls of the last year with votes
  /// @param rollCallYear that year
  /// @param dyads the dyads among the members
  /// @param dyadsWithVotes those with a similarity of votes
  /// @param gaps what is missing, one sentence each; states are [org.entente.part.Mention]s
  public record Coverage(
      int rollCalls, int rollCallYear, int dyads, int dyadsWithVotes, List<String> gaps) {
    /// Copies the list.
    public Coverage {
      gaps = List.copyOf(gaps);
    }
  }

  /// Copies the lists.
  public Assessment {
    members = List.copyOf(members);
    absent = List.copyOf(absent);
    parts = List.copyOf(parts);
    weakest = List.copyOf(weakest);
    dependences = List.copyOf(dependences);
    datasets = List.copyOf(datasets);
  }

  /// The coalition with what is supposed and the date: `NAME (SCO) as of 2015-07-10`, or `NAME
  /// (SCO) if India were a member, as of 2015-07-10`.
  public String title() {
    return premise.behind(Coalition.title(coalition, name))
        + (premise.isReal() ? "" : ",")
        + " as of "
        + asOf;
  }

  /// The assessment of a part.
  public PartAssessment part(Part part) {
    return parts.stream().filter(p -> p.part() == part).findFirst().orElseThrow();
  }
}

package org.entente.forecast;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.entente.evidence.Figure;
import org.entente.evidence.Interval;
import org.entente.evidence.Provenance;

/// One statement about the future that can turn out true or false.
///
/// @param coalition the identifier of the coalition in the registry
/// @param kind what it says will come
/// @param states the COW codes of the states that it is about, ascending: one, the two of a clash,
///   or none where it is about the coalition's clause
/// @param asOf the date on which it is made: nothing later was known
/// @param by the last day on which it can come true
/// @param probability that it comes true
/// @param low the lower end of the probability's interval
/// @param high the upper end
/// @param model what said so, with the year by which its lessons were settled
public record Statement(
    String coalition,
    Kind kind,
    List<Integer> states,
    LocalDate asOf,
    LocalDate by,
    double probability,
    double low,
    double high,
    String model) {

  /// What a statement says will come.
  public enum Kind {
    /// The state, a full member, ceases to be one, or is suspended.
    LEAVES("leaves", 1),
    /// The state, no full member, becomes one.
    JOINS("joins", 1),
    /// The two clash in arms: force is met by force or its display, or 25 die in fighting between
    /// them.
    CLASH("clash", 2),
    /// The clause of defence is called upon: by a member, or by the pact's organ.
    CLAUSE("clause", 0);

    private final String word;
    private final int states;

    Kind(String word, int states) {
      this.word = word;
      this.states = states;
    }

    /// The verb.
    public String word() {
      return word;
    }
  }

  /// Refuses dates out of order, more or fewer states than the kind is about, and a probability
  /// outside its interval, or outside 0 and 1, with an [IllegalArgumentException].
  public Statement {
    states = states.stream().sorted().distinct().toList();
    if (states.size() != kind.states) {
      throw new IllegalArgumentException("states " + states + " of \"" + kind.word() + "\"");
    }
    if (!by.isAfter(asOf)) {
      throw new IllegalArgumentException("by (" + by + ") must be after as of (" + asOf + ")");
    }
    if (!(0 <= low && low <= probability && probability <= high && high <= 1)) {
      throw new IllegalArgumentException(
          "probability (" + probability + ") with interval (" + low + ", " + high + ")");
    }
  }

  /// The probability as a figure: of a clash from the yearbook's record, of a membership from the
  /// registry.
  public Figure figure() {
    return Figure.of(
        probability,
        new Interval(low, high, Interval.DEFAULT_LEVEL, Interval.Basis.POSTERIOR),
        Provenance.of(
            List.of(kind == Kind.CLASH ? Provenance.YEARBOOK : Provenance.WORLD),
            1,
            "statement",
            model));
  }

  /// What it says will come, in words.
  ///
  /// @param names the names of its states, in their order
  public String says(List<String> names) {
    return switch (kind) {
          case LEAVES, JOINS -> names.getFirst() + " " + kind.word();
          case CLASH -> String.join(" and ", names) + " clash in arms";
          case CLAUSE -> "the clause of defence is called upon";
        }
        + " by "
        + by;
  }

  /// Everything that the statement says, in one line of fixed form: what its hash is taken of.
  public String canonical() {
    return String.join(
        "|",
        coalition,
        kind.word(),
        states.stream().map(String::valueOf).collect(Collectors.joining("+")),
        asOf.toString(),
        by.toString(),
        String.valueOf(probability),
        String.valueOf(low),
        String.valueOf(high),
        model);
  }
}

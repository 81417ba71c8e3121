package org.entente.forecast;

import java.time.LocalDate;
import java.util.List;
import org.entente.evidence.Figure;
import org.entente.evidence.Interval;
import org.entente.evidence.Provenance;

/// One statement about the future that can turn out true or false.
///
/// @param coalition the identifier of the coalition in the registry
/// @param kind what it says will come
/// @param state the COW code of the state that it is about
/// @param asOf the date on which it is made: nothing later was known
/// @param by the last day on which it can come true
/// @param probability that it comes true
/// @param low the lower end of the probability's interval
/// @param high the upper end
/// @param model what said so, with the year by which its lessons were settled
public record Statement(
    String coalition,
    Kind kind,
    int state,
    LocalDate asOf,
    LocalDate by,
    double probability,
    double low,
    double high,
    String model) {

  /// What a statement says will come.
  public enum Kind {
    /// The state, a full member, ceases to be one, or is suspended.
    LEAVES("leaves"),
    /// The state, no full member, becomes one.
    JOINS("joins");

    private final String word;

    Kind(String word) {
      this.word = word;
    }

    /// The verb.
    public String word() {
      return word;
    }
  }

  /// Refuses dates out of order and a probability outside its interval, or outside 0 and 1, with an
  /// [IllegalArgumentException].
  public Statement {
    if (!by.isAfter(asOf)) {
      throw new IllegalArgumentException("by (" + by + ") must be after as of (" + asOf + ")");
    }
    if (!(0 <= low && low <= probability && probability <= high && high <= 1)) {
      throw new IllegalArgumentException(
          "probability (" + probability + ") with interval (" + low + ", " + high + ")");
    }
  }

  /// The probability as a figure.
  public Figure figure() {
    return Figure.of(
        probability,
        new Interval(low, high, Interval.DEFAULT_LEVEL, Interval.Basis.POSTERIOR),
        Provenance.of(List.of(Provenance.WORLD), 1, "statement", model));
  }

  /// Everything that the statement says, in one line of fixed form: what its hash is taken of.
  public String canonical() {
    return String.join(
        "|",
        coalition,
        kind.word(),
        String.valueOf(state),
        asOf.toString(),
        by.toString(),
        String.valueOf(probability),
        String.valueOf(low),
        String.valueOf(high),
        model);
  }
}

package org.entente.idealpoint;

/// How a fit of ideal points ended.
public sealed interface IdealPointOutcome {
  /// The iteration settled.
  ///
  /// @param fit the result
  /// @param sweeps sweeps done
  /// @param change largest change of a position in the last sweep
  record Converged(IdealPointFit fit, int sweeps, double change) implements IdealPointOutcome {}

  /// The sweeps ran out; the fit is what there was at the end and is not to be relied on.
  ///
  /// @param fit the state at the end
  /// @param sweeps sweeps done
  /// @param change largest change of a position in the last sweep
  record NotConverged(IdealPointFit fit, int sweeps, double change) implements IdealPointOutcome {}

  /// The votes cannot place anyone.
  record Degenerate(Reason reason) implements IdealPointOutcome {}

  /// The user asked to stop; nothing is kept.
  record Cancelled() implements IdealPointOutcome {}

  /// Why votes cannot place anyone.
  enum Reason {
    /// No votes at all.
    NO_VOTES("there are no votes"),
    /// No roll call divides the actors after the data rules.
    NO_DIVIDED_ROLL_CALL(
        "no roll call divides the actors: all are unanimous or left out by a rule"),
    /// Fewer than two actors voted on the roll calls that are left.
    ONE_ACTOR("fewer than two actors voted"),
    /// One roll call cannot tell a position from a mood.
    ONE_ROLL_CALL("only one roll call divides the actors; at least two are needed"),
    /// As many dimensions as actors or roll calls cannot be told apart.
    TOO_MANY_DIMENSIONS("there must be more actors and more roll calls than dimensions"),
    /// All actors come out at the same place.
    NO_VARIATION("the actors' positions do not differ");

    private final String words;

    Reason(String words) {
      this.words = words;
    }

    /// The reason in words for a reader.
    public String words() {
      return words;
    }
  }
}

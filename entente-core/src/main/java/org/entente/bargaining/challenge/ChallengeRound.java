package org.entente.bargaining.challenge;

import java.util.List;

/// The state at the start of a round and the offers made in it.
///
/// @param positions each actor's position on the scale
/// @param median the weighted median of the positions
/// @param mean their weighted mean
/// @param riskExponents each actor's exponent r, from 1/2 (most averse to risk) to 2
/// @param offers every offer made, by the numbers of the two sides; none in the last state
public record ChallengeRound(
    List<Double> positions,
    double median,
    double mean,
    List<Double> riskExponents,
    List<Offer> offers) {

  /// Copies the lists.
  public ChallengeRound {
    positions = List.copyOf(positions);
    riskExponents = List.copyOf(riskExponents);
    offers = List.copyOf(offers);
  }

  /// How two actors stand to each other when one makes the other move.
  public enum Relation {
    /// Both expect to gain: the one that expects less gives in altogether.
    CONFLICT,
    /// One expects more than the other fears to lose: the other moves part of the way.
    COMPROMISE,
    /// One expects less than the other fears to lose: the other gives in altogether.
    COMPELLED
  }

  /// A demand on an actor to move.
  ///
  /// @param from the number of the actor that makes it
  /// @param to the number of the actor that would move
  /// @param relation what it rests on
  /// @param place where the actor would stand, on the scale
  /// @param accepted whether it is the demand that the actor gives in to: the one that moves it
  ///   least
  public record Offer(int from, int to, Relation relation, double place, boolean accepted) {}
}

package org.entente.evidence;

/// A roll call on which both states of a dyad voted.
///
/// @param rollCall the roll call
/// @param resolution the publisher's number of the resolution, such as `R/69/43`; may be empty
/// @param first the first state's vote: [RollCallVotes#YES], [RollCallVotes#ABSTAIN] or
///   [RollCallVotes#NO]
/// @param second the second state's vote
public record JointVote(RollCall rollCall, String resolution, byte first, byte second) {}

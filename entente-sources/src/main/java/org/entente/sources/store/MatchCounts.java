package org.entente.sources.store;

/// How many roll calls the two releases of UN votes have, and how many are the same in both.
///
/// @param unVotes the roll calls of `un-votes`
/// @param unga the roll calls of `unga-votes`
/// @param matched those that agree in session, date and every compared vote
public record MatchCounts(int unVotes, int unga, int matched) {}

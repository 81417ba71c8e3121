package org.entente.balance;

/// How many rows of an edge list became no edge of their own.
///
/// @param selfLoops rows from a node to itself, left out: no partition can change them
/// @param zeroWeights rows of weight zero, left out; their nodes stay
/// @param merged rows added to an earlier row of the same pair
/// @param cancelled pairs whose rows add up to zero, so that no edge is left
public record MergeTally(int selfLoops, int zeroWeights, int merged, int cancelled) {}

package org.entente.hedonic;

/// A move of one player by which it gains.
///
/// @param player who moves
/// @param from the group it leaves, itself in it
/// @param to the group that takes it in, 0 if it stands alone
/// @param gain what it gains, above 0
public record Move(int player, long from, long to, double gain) {}

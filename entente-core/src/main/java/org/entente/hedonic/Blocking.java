package org.entente.hedonic;

/// A group that would rather be by itself.
///
/// @param group its players
/// @param gain what the one who gains least gains, above 0
public record Blocking(long group, double gain) {}

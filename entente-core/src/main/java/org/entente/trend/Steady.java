package org.entente.trend;

/// A steady change over some years.
///
/// @param from the first year
/// @param to the last year
/// @param change the change a year
public record Steady(int from, int to, double change) {}

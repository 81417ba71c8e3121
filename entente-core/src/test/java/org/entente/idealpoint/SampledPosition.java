package org.entente.idealpoint;

import org.entente.evidence.Interval;

/// A position as a sampler found it.
///
/// @param actor the actor's key
/// @param period the period
/// @param mean mean of the draws
/// @param sd their standard deviation
/// @param interval from their 5% to their 95% quantile
/// @param diagnostics whether the chains agree on it
public record SampledPosition(
    String actor,
    int period,
    double mean,
    double sd,
    Interval interval,
    ChainDiagnostics diagnostics) {}

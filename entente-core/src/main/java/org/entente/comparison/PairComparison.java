package org.entente.comparison;

import org.entente.evidence.Figure;

/// Two coalitions compared in one part. Shares are missing where figures are known between bounds
/// only, for then there are no draws to count.
///
/// @param first the identifier of the one
/// @param second the identifier of the other
/// @param difference the first's figure less the second's, with the interval of the differences
///   draw by draw
/// @param firstHigher the share of draws in which the first's figure is higher
/// @param tie the share of draws in which both are the same
/// @param secondHigher the share of draws in which the second's figure is higher; the three sum to
///   1
public record PairComparison(
    String first,
    String second,
    Figure difference,
    Figure firstHigher,
    Figure tie,
    Figure secondHigher) {}

package org.entente.contribution;

import org.entente.evidence.Figure;

/// What one member contributes to a part of its coalition.
///
/// @param state the COW code
/// @param leaveOneOut the coalition's figure less the figure without the member; above zero if the
///   member raises it
/// @param shapley the member's Shapley value; over the members they sum to the coalition's figure
/// @param aboveEqualShare the Shapley value less the n-th part of the figure: what the member
///   raises or lowers it by, summing to zero
public record MemberContribution(
    int state, Figure leaveOneOut, Figure shapley, Figure aboveEqualShare) {}

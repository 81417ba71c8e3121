package org.entente.contribution;

import org.entente.evidence.Figure;

/// What one dyad contributes to a part of its coalition.
///
/// @param first the COW code of the state with the lower code
/// @param second the COW code of the other
/// @param value what the dyad brings: its figure, or what it carries in both directions
/// @param weight the weight of the value in the coalition's figure
/// @param share weight times value; the shares sum to the coalition's figure
/// @param leaveOneOut the coalition's figure less the figure without the dyad
/// @param shapley the dyad's Shapley value with dyads as players; they sum to the figure
/// @param why what it rests on, in words
public record DyadContribution(
    int first,
    int second,
    Figure value,
    double weight,
    Figure share,
    Figure leaveOneOut,
    Figure shapley,
    String why) {}
